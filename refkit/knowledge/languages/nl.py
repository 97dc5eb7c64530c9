"""Dutch."""

from refkit.knowledge.language import Language, Words

_USE = "De leidraad (Nederlandse Taalunie); common use of historians"

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    months=(
        "januari | jan.",
        "februari | feb. | febr.",
        "maart | mrt.",
        "april | apr.",
        "mei",
        "juni | jun.",
        "juli | jul.",
        "augustus | aug.",
        "september | sep. | sept.",
        "oktober | okt.",
        "november | nov.",
        "december | dec.",
    ),
    seasons=("lente | voorjaar", "zomer", "herfst | najaar", "winter"),
    weekdays=Words(either="maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag"),
    on_day=Words(before="van | op | dd. | d. d. | gedateerd"),
    until=Words(before="tot | t/m | tot en met"),
    present=Words(either="heden"),
    no_date=Words(either="z. j. | zonder jaar | z. d. | ongedateerd | s. d. | s. a.", source=_USE),
    forthcoming=Words(
        either="ter perse | te verschijnen | nog te verschijnen | in druk | in voorbereiding", source=_USE
    ),
    accessed=Words(
        before="[laatst ]geraadpleegd[ op] | [laatst ]bezocht[ op] | [laatst ]bekeken[ op] | toegang op"
        " | opgehaald op | datum van raadpleging",
        source=_USE,
    ),
    updated=Words(before="bijgewerkt[ op] | laatst bijgewerkt[ op] | gepubliceerd[ op] | laatst gewijzigd[ op]"),
    available=Words(
        before="beschikbaar op | beschikbaar via | online beschikbaar op | te raadplegen op | te raadplegen via"
        " | via | url",
        source=_USE,
    ),
    editor=Words(
        before="onder redactie van | onder red. van | o. r. v. | geredigeerd door | red. door | uitgegeven door"
        " | uitg. door | bezorgd door | ed. door | onder leiding van",
        either="red. | redd. | ed. | eds. | uitg.",
        behind="redactie | redacteur | redacteuren | redactrice | bezorger",
        source=_USE,
        stays=("Vogel, Michel. Red: The History of a Colour. Leiden: Meer, 2017.",),
    ),
    translator=Words(
        before="vertaald door | vert. door | vertaling van | vertaling door | vertaling: | vertaling"
        " | vertaald uit het … door | uit het … vertaald door | vert. uit het … door",
        either="vert.",
        behind="vertaler | vertalers | vertaalster",
        source=_USE,
    ),
    editor_translator=Words(
        before="uitgegeven en vertaald door | vertaald en bezorgd door | vertaald en ingeleid door"
        " | bezorgd en vertaald door | ed. en vert. door",
        either="ed. en vert. | red. en vert.",
        source=_USE,
    ),
    compiler=Words(
        before="samengesteld door | sam. door | verzameld door",
        either="samenst.",
        behind="samensteller | samenstellers",
        source=_USE,
    ),
    director=Words(before="geregisseerd door | regie: | regie", behind="regisseur"),
    interviewer=Words(before="geïnterviewd door | interview door", behind="interviewer"),
    foreword=Words(
        before="met een voorwoord van | voorwoord van | voorwoord door | inleiding van | met een inleiding van"
        " | ingeleid door | nawoord van | met een nawoord van | geïllustreerd door",
        source=_USE,
    ),
    performer=Words(before="voorgelezen door | geproduceerd door", behind="producent"),
    helper=Words(before="met medewerking van | in samenwerking met | m. m. v. | met"),
    joiners=Words(either="en"),
    others=Words(either="e. a. | et al. | en anderen", source=_USE),
    volume=Words(before="dl. | deel | delen | dln. | vol. | band | bd.", source=_USE),
    volumes=Words(behind="dln. | delen | dl. | banden | vols.", source=_USE),
    year_volume=Words(either="jrg. | jg. | jaargang", source=_USE),
    issue=Words(before="nr. | nrs. | no. | nummer | afl. | aflevering | afleveringen | katern", source=_USE),
    part=Words(before="deel | dl. | stuk", source=_USE),
    page=Words(before="p. | pp. | blz. | bladzijde | pag. | pagina | kol.", source=_USE),
    leaf=Words(before="fol. | f."),
    pinpoint=Words(before="hier | i. h. b. | m. n."),
    pages=Words(behind="p. | pp. | blz. | pagina’s", source=_USE),
    chapter=Words(before="hfst. | hoofdstuk | hoofdstukken", source=_USE),
    document=Words(before="doc. | document | documenten"),
    edition=Words(behind="dr. | druk | ed. | editie | uitg. | uitgave", source=_USE),
    edition_kind=Words(
        before="herz. | herziene | verb. | verbeterde | verm. | vermeerderde | uitgebreide | bijgewerkte | nieuwe"
        " | gewijzigde",
        source=_USE,
    ),
    ordinals=(
        "eerste | 1e",
        "tweede | 2e",
        "derde | 3e",
        "vierde | 4e",
        "vijfde | 5e",
        "zesde | 6e",
        "zevende | 7e",
        "achtste | 8e",
        "negende | 9e",
        "tiende | 10e",
    ),
    ordinal_marks=Words(behind="e | ste | de"),
    contained=Words(before="in | in:", source=_USE),
    ibid=Words(either="ibid. | ibidem | aldaar"),
    cited=Words(either="a. w. | a. a. | aangehaald werk | op. cit. | t. a. p. | o. c."),
    note_number=Words(before="noot | noten | nt. | vgl. noot | zie noot | zie n."),
    signal=Words(
        before="zie | zie ook | zie verder | zie hiervoor | zie bijvoorbeeld | vgl. | vgl. ook | vergelijk | cf."
        " | geciteerd in | geciteerd door | geciteerd bij | geciteerd naar | aangehaald in"
        " | aangehaald bij | aldus | zo ook | bijvoorbeeld"
    ),
    remark=Words(
        before="die | dat | waar | waarin | maar | echter | hoewel | cursivering | nadruk | met | is | zijn | blijft"
    ),
    clause=Words(before="art. | artikel | par. | lid"),
    thesis=Words(
        either="proefschrift | diss. | dissertatie | scriptie | masterscriptie | doctoraalscriptie", source=_USE
    ),
    articles=Words(before="de | het | een | ’t | ’n"),
    prepositions=Words(
        before="van | in | op | te | voor | met | uit | bij | naar | tussen | door | over | onder | aan | tot"
        " | tegen | na | om | zonder"
    ),
    conjunctions=Words(either="en | of | maar"),
)
