"""Czech."""

from refkit.knowledge.language import Language, Words

_CSN = "ČSN ISO 690:2011"

LANGUAGE = Language(
    code="cs",
    name="Czech",
    months=(
        "ledna | leden",
        "února | únor | ún.",
        "března | březen | břez.",
        "dubna | duben",
        "května | květen | květ.",
        "června | červen | červ.",
        "července | červenec | čvc.",
        "srpna | srpen | srp.",
        "září",
        "října | říjen | říj.",
        "listopadu | listopad | listop.",
        "prosince | prosinec | pros.",
    ),
    seasons=("jaro", "léto", "podzim", "zima"),
    weekdays=Words(either="pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle"),
    on_day=Words(before="ze dne | z | dne", source=_CSN),
    until=Words(before="až"),
    present=Words(either="současnost | dnešek"),
    of_year=Words(behind="roku"),
    no_date=Words(either="b. r. | bez roku | b. d. | bez data | nedatováno | s. a. | s. d.", source=_CSN),
    forthcoming=Words(either="v tisku | v přípravě", source=_CSN),
    accessed=Words(
        before="cit. | cit. dne | citováno | citováno dne | vid. | přístup | přístup dne | navštíveno"
        " | navštíveno dne | ověřeno | datum přístupu | staženo",
        source=_CSN,
    ),
    updated=Words(before="aktualizováno | aktualizováno dne | poslední aktualizace | publikováno"),
    available=Words(
        before="dostupné z | dostupné na | dostupný z | dostupné z www | dostupné online | dostupné také z"
        " | online | url",
        source=_CSN,
    ),
    editor=Words(
        before="k vydání připravil | k vydání připravila | k vydání připravili | redigoval | redigovala"
        " | editoval | editovala | vydal | vydala | vydali",
        either="ed. | eds. | edd. | red. | vyd.",
        behind="editor | editorka | editoři | redaktor | redaktoři",
        source=_CSN,
    ),
    translator=Words(
        before="přeložil | přeložila | přeložili | přeložil z … | přeložila z … | přel. z … | z … přeložil"
        " | z … přeložila | z … přel. | překlad | překlad: | z … originálu přeložil"
        " | z … originálu přeložila",
        either="přel. | překl.",
        behind="překladatel | překladatelka",
        source=_CSN,
    ),
    editor_translator=Words(
        either="ed. a přel. | přel. a ed.", before="přeložil a uspořádal | přeložila a uspořádala", source=_CSN
    ),
    compiler=Words(
        before="sestavil | sestavila | sestavili | uspořádal | uspořádala | uspořádali | vybral | vybrala",
        either="sest. | uspoř. | usp.",
        behind="sestavitel",
        source=_CSN,
    ),
    director=Words(before="režie | režie: | režíroval", behind="režisér | režie | rež."),
    interviewer=Words(before="rozhovor vedl | rozhovor vedla | ptal se | ptala se"),
    foreword=Words(
        before="předmluva | předml. | s předmluvou | úvod | úvodem opatřil | doslov | s doslovem | ilustroval",
        source=_CSN,
    ),
    helper=Words(before="za spolupráce | ve spolupráci s | spolupráce"),
    joiners=Words(either="a"),
    others=Words(either="et al. | a kol. | a kolektiv | a další", source=_CSN),
    volume=Words(
        before="sv. | svazek | díl | d. | vol.", source=_CSN, stays=("Vrána, Jan. Svazek klíčů. Praha: Most, 1999.",)
    ),
    volumes=Words(behind="sv. | svazky | svazků | díly", source=_CSN),
    year_volume=Words(either="roč. | ročník", source=_CSN),
    issue=Words(before="č. | číslo | čís. | seš. | sešit", source=_CSN),
    part=Words(before="část | díl | kniha", source=_CSN),
    page=Words(before="s. | S. | str. | strana | strany | sl.", source=_CSN),
    leaf=Words(before="fol."),
    pinpoint=Words(before="zde | zejm."),
    pages=Words(behind="s. | s | stran", source=_CSN),
    chapter=Words(before="kap. | kapitola", source=_CSN),
    document=Words(before="dok. | dokument"),
    edition=Words(behind="vyd. | vydání", source=_CSN),
    edition_kind=Words(
        before="rozš. | rozšířené | přeprac. | přepracované | dopl. | doplněné | opr. | opravené | nové | upr."
        " | upravené",
        source=_CSN,
    ),
    ordinals=("první", "druhé", "třetí", "čtvrté", "páté", "šesté", "sedmé", "osmé", "deváté", "desáté"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="in | in: | v", source=_CSN),
    same_author=Words(either="týž | táž | týž autor"),
    ibid=Words(either="tamtéž | ibid. | ibidem"),
    cited=Words(either="op. cit. | cit. d. | c. d. | cit. dílo | uved. dílo"),
    note_number=Words(before="pozn. | poznámka | viz pozn. | srov. pozn."),
    signal=Words(
        before="viz | viz též | viz také | viz např. | srov. | srov. též | srov. také | srv. | cit. podle"
        " | citováno podle | cit. dle | cit. in | např. | podobně | jinak"
    ),
    remark=Words(before="který | která | které | kde | ale | avšak | zvýraznění | kurzíva | s | je | jsou"),
    clause=Words(before="čl. | odst."),
    thesis=Words(
        either="disertační práce | diplomová práce | bakalářská práce | disertace | rigorózní práce | diz. práce",
        source=_CSN,
    ),
    prepositions=Words(
        before="v | ve | na | o | k | ke | s | se | z | ze | do | od | po | pro | mezi | při | za | pod | nad"
        " | bez | u | před | proti"
    ),
    conjunctions=Words(either="a | i | nebo | ale | či"),
)
