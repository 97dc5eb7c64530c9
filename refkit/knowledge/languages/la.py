"""Latin, as editions and old books print it."""

from refkit.knowledge.language import Language, Words

_USE = "title pages of editions; ISBD(A)"

LANGUAGE = Language(
    code="la",
    name="Latin",
    months=(
        "ianuarii | ianuarius | ianuario | jan. | ian. | januarii",
        "februarii | februarius | feb. | febr.",
        "martii | martius | mart.",
        "aprilis | apr.",
        "maii | maius",
        "iunii | iunius | jun. | iun. | junii",
        "iulii | iulius | jul. | iul. | julii",
        "augusti | augustus | aug.",
        "septembris | sept. | sep.",
        "octobris | oct.",
        "novembris | nov.",
        "decembris | dec.",
    ),
    no_date=Words(either="s. a. | s. d. | sine anno | sine dato", source=_USE),
    editor=Words(
        before="edidit | ediderunt | recensuit | recensuerunt | recognovit | curavit | curaverunt | curante"
        " | curantibus | cura et studio | cura",
        either="ed. | edd. | rec.",
        behind="editor | editores",
        source=_USE,
    ),
    translator=Words(
        before="vertit | transtulit | interprete | latine vertit", either="interpr.", behind="interpres", source=_USE
    ),
    compiler=Words(before="collegit | collegerunt", source=_USE),
    foreword=Words(before="praefatus est"),
    joiners=Words(either="et"),
    others=Words(either="et al. | et alii", source=_USE),
    volume=Words(before="tomus | tom. | t. | volumen | vol.", source=_USE),
    issue=Words(before="fasc. | fasciculus"),
    part=Words(before="pars | lib. | liber"),
    page=Words(before="p. | pp. | pag. | col. | coll."),
    leaf=Words(before="fol."),
    chapter=Words(before="cap. | caput"),
    edition=Words(behind="ed.", either="editio", source=_USE),
    ordinals=(
        "prima",
        "secunda | altera",
        "tertia",
        "quarta",
        "quinta",
        "sexta",
        "septima",
        "octava",
        "nona",
        "decima",
    ),
    edition_kind=Words(behind="nova | altera | aucta | emendata"),
    contained=Words(before="in | apud"),
    same_author=Words(either="idem | eadem | id. | ead. | eidem"),
    ibid=Words(either="ibid. | ibidem | ib."),
    cited=Words(either="op. cit. | o. c. | art. cit. | loc. cit. | l. c. | ob. cit. | opere citato | loco citato"),
    note_number=Words(before="n. | nn. | supra n. | supra"),
    signal=Words(before="vide | cf. | cfr. | contra"),
    clause=Words(before="art. | § | §§"),
    thesis=Words(either="diss."),
    prepositions=Words(before="de | in | ad | ab | ex | cum | pro | per | inter | sub | super"),
    conjunctions=Words(either="et | vel | sive"),
)
