"""Slovak."""

from refkit.knowledge.language import Language, Words

_STN = "STN ISO 690:2012"

LANGUAGE = Language(
    code="sk",
    name="Slovak",
    months=(
        "januára | január",
        "februára | február",
        "marca | marec",
        "apríla | apríl",
        "mája | máj",
        "júna | jún",
        "júla | júl",
        "augusta | august",
        "septembra | september",
        "októbra | október",
        "novembra | november",
        "decembra | december",
    ),
    seasons=("jar", "leto", "jeseň", "zima"),
    on_day=Words(before="zo dňa | z | dňa", source=_STN),
    until=Words(before="až"),
    present=Words(either="súčasnosť"),
    of_year=Words(behind="roku"),
    no_date=Words(either="b. r. | bez roku | b. d. | bez dátumu", source=_STN),
    forthcoming=Words(either="v tlači | v príprave", source=_STN),
    accessed=Words(before="cit. | citované | citované dňa | navštívené | navštívené dňa | prístup", source=_STN),
    available=Words(before="dostupné na | dostupné z | dostupné na internete | dostupné online | online", source=_STN),
    editor=Words(
        before="na vydanie pripravil | na vydanie pripravila | redigoval | redigovala | vydal",
        either="ed. | eds. | red. | zost. a red.",
        behind="editor | editorka | editori | redaktor",
        source=_STN,
    ),
    translator=Words(
        before="preložil | preložila | preložili | preložil z … | preložila z … | z … preložil | z … preložila"
        " | prel. z … | preklad",
        either="prel. | prekl.",
        behind="prekladateľ | prekladateľka",
        source=_STN,
    ),
    compiler=Words(
        before="zostavil | zostavila | zostavili | usporiadal",
        either="zost.",
        behind="zostavovateľ | zostavovateľka | zostavovatelia",
        source=_STN,
    ),
    director=Words(before="réžia | réžia:", behind="režisér"),
    foreword=Words(before="predslov | predhovor | s predslovom | úvod | doslov", source=_STN),
    helper=Words(before="v spolupráci s"),
    joiners=Words(either="a"),
    others=Words(either="et al. | a kol. | a kolektív", source=_STN),
    volume=Words(before="zv. | zväzok | diel", source=_STN),
    volumes=Words(behind="zv. | zväzky | zväzkov", source=_STN),
    year_volume=Words(either="roč. | ročník", source=_STN),
    issue=Words(before="č. | číslo | čís.", source=_STN),
    part=Words(before="časť | diel", source=_STN),
    page=Words(before="s. | str. | strana | strany", source=_STN),
    pinpoint=Words(before="tu | najmä"),
    pages=Words(behind="s. | s | strán", source=_STN),
    chapter=Words(before="kap. | kapitola", source=_STN),
    edition=Words(behind="vyd. | vydanie", source=_STN),
    edition_kind=Words(
        before="rozš. | rozšírené | preprac. | prepracované | dopl. | doplnené | opr. | opravené | nové", source=_STN
    ),
    ordinals=("prvé", "druhé", "tretie", "štvrté", "piate"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="in | in: | v", source=_STN),
    ibid=Words(either="tamže | ibid. | ibidem"),
    cited=Words(either="op. cit. | cit. d. | c. d. | cit. dielo"),
    note_number=Words(before="pozn. | poznámka | pozri pozn."),
    signal=Words(
        before="pozri | pozri tiež | pozri aj | porov. | porovnaj | cit. podľa | citované podľa | napr. | podobne"
    ),
    remark=Words(before="ktorý | ktorá | ktoré | kde | ale | však | kurzíva | s | je | sú"),
    clause=Words(before="čl. | ods."),
    thesis=Words(either="dizertačná práca | diplomová práca | bakalárska práca", source=_STN),
    prepositions=Words(
        before="v | vo | na | o | k | s | so | z | zo | do | od | po | pre | medzi | pri | za | pod | nad | bez | u"
    ),
    conjunctions=Words(either="a | i | alebo | ale | či"),
)
