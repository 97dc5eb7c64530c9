"""Romanian."""

from refkit.knowledge.language import Language, Words

_USE = "SR ISO 690:2012; common use"

LANGUAGE = Language(
    code="ro",
    name="Romanian",
    months=(
        "ianuarie | ian.",
        "februarie | feb. | febr.",
        "martie | mart.",
        "aprilie | apr.",
        "mai",
        "iunie | iun.",
        "iulie | iul.",
        "august | aug.",
        "septembrie | sept. | sep.",
        "octombrie | oct.",
        "noiembrie | nov. | noi.",
        "decembrie | dec.",
    ),
    seasons=("primăvara | primăvară", "vara | vară", "toamna | toamnă", "iarna | iarnă"),
    weekdays=Words(either="luni | marți | miercuri | joi | vineri | sâmbătă | duminică"),
    on_day=Words(before="din | din data de | la"),
    until=Words(before="până la"),
    present=Words(either="prezent"),
    no_date=Words(either="f. a. | f. d. | fără an | fără dată | s. a.", source=_USE),
    forthcoming=Words(either="în curs de apariție | sub tipar | în curs de publicare", source=_USE),
    accessed=Words(
        before="accesat[ la] | accesat la data de | accesat în | accesat pe | consultat[ la] | consultat în"
        " | consultat la data de | data accesării | ultima accesare | vizitat la",
        source=_USE,
    ),
    updated=Words(before="actualizat la | ultima actualizare"),
    available=Words(before="disponibil la | disponibil pe | disponibil online | url", source=_USE),
    editor=Words(
        before="ediție îngrijită de | ediție de | ed. îngrijită de | ed. îngr. de | ed. de | îngrijit de"
        " | îngrijită de | editat de | editată de | coordonat de | coordonată de | volum coordonat de"
        " | sub redacția | sub red. | sub coordonarea | sub îngrijirea | coord. de | coordonatori"
        " | coordonator",
        either="coord. | ed. | eds. | red. | îngr. | coords.",
        behind="coordonator | coordonatori | coordonatoare | editor | editori | redactor",
        source=_USE,
    ),
    translator=Words(
        before="traducere de | traducere din … de | traducere și note de | traducere | tradus de | tradusă de"
        " | trad. de | trad. din … de | trad. din … | în traducerea lui",
        either="trad.",
        behind="traducător | traducătoare | traducători",
        source=_USE,
    ),
    editor_translator=Words(before="ediție și traducere de", either="ed. și trad. | trad. și ed.", source=_USE),
    compiler=Words(
        before="alcătuit de | culegere de | antologie de | selecție de",
        either="comp.",
        behind="compilator",
        source=_USE,
    ),
    director=Words(before="regia | regia: | în regia lui", behind="regizor"),
    interviewer=Words(before="interviu realizat de | interviu de | intervievat de"),
    foreword=Words(
        before="prefață de | cu o prefață de | pref. de | introducere de | studiu introductiv de | postfață de"
        " | cuvânt înainte de | note de",
        source=_USE,
    ),
    helper=Words(before="cu colaborarea | în colaborare cu | cu"),
    joiners=Words(either="și | şi"),
    others=Words(either="et al. | ș. a. | și alții", source=_USE),
    volume=Words(before="vol. | volumul | t. | tom | tomul", source=_USE),
    volumes=Words(behind="vol. | volume", source=_USE),
    year_volume=Words(before="an. | anul | an", source=_USE),
    issue=Words(before="nr. | nr | numărul | fasc.", source=_USE),
    part=Words(before="partea | p.-a", source=_USE),
    page=Words(before="p. | pp. | pag. | pagina", source=_USE),
    leaf=Words(before="f."),
    pinpoint=Words(before="aici | în spec."),
    pages=Words(behind="p. | pagini", source=_USE),
    chapter=Words(before="cap. | capitolul", source=_USE),
    document=Words(before="doc. | documentul"),
    edition=Words(behind="ed.", before="ediția | ed. a", source=_USE),
    edition_kind=Words(
        before="rev. | revăzută | revizuită | completată | îmbunătățită | îmbunătăţită | adăugită | rev. și adăug. | nouă | revăzută și adăugită",
        source=_USE,
    ),
    ordinals=("întâi", "a doua | a ii-a", "a treia | a iii-a", "a patra | a iv-a", "a cincea | a v-a"),
    contained=Words(before="în | în: | in | in:", source=_USE),
    ibid=Words(either="ibidem | ibid. | idem, ibidem"),
    cited=Words(either="op. cit. | opera citată | art. cit. | lucr. cit. | loc. cit."),
    note_number=Words(before="nota | vezi nota"),
    signal=Words(
        before="vezi | vezi și | vezi şi | v. | cf. | a se vedea | a se vedea și | citat în | citat de"
        " | citată în | apud"
    ),
    remark=Words(before="care | unde | dar | însă | sublinierea | cu | este | sunt"),
    clause=Words(before="art. | alin."),
    thesis=Words(either="teză de doctorat | teză | lucrare de disertație | lucrare de licență", source=_USE),
    articles=Words(before="un | o | niște"),
    prepositions=Words(
        before="în | din | de | la | pe | cu | pentru | între | spre | despre | prin | sub | după | până"
    ),
    conjunctions=Words(either="și | sau | dar"),
)
