"""Polish."""

from refkit.knowledge.language import Language, Words

_PN = "PN-ISO 690:2012; Wolański, Edycja tekstów (PWN)"

LANGUAGE = Language(
    code="pl",
    name="Polish",
    months=(
        "stycznia | styczeń | stycz. | sty.",
        "lutego | luty | lut.",
        "marca | marzec | mar.",
        "kwietnia | kwiecień | kwiec. | kwi.",
        "maja | maj",
        "czerwca | czerwiec | czerw. | cze.",
        "lipca | lipiec | lip.",
        "sierpnia | sierpień | sierp. | sie.",
        "września | wrzesień | wrzes. | wrz.",
        "października | październik | paźdz. | paź.",
        "listopada | listopad | listop. | lis.",
        "grudnia | grudzień | grudz. | gru.",
    ),
    seasons=("wiosna", "lato", "jesień", "zima"),
    weekdays=Words(either="poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela"),
    on_day=Words(before="z | z dnia | dnia | z dn. | dn.", source=_PN),
    until=Words(before="do"),
    present=Words(either="dziś | dzisiaj"),
    of_year=Words(behind="r. | roku | r | rok", source=_PN),
    no_date=Words(either="b. r. | b. d. | b. r. w. | b. d. w. | bez roku | brak daty | bez daty", source=_PN),
    forthcoming=Words(either="w druku | w przygotowaniu", source=_PN),
    accessed=Words(
        before="dostęp | dostęp z | dostęp dnia | dostęp z dnia | data dostępu | [data ]odczytu | odczyt z dnia"
        " | odczyt | pobrano | przeglądany | ostatni dostęp | stan na | stan z",
        source=_PN,
    ),
    updated=Words(before="aktualizacja | ostatnia aktualizacja | opublikowano"),
    available=Words(
        before="dostępny w | dostępne w | dostępne na | dostępny na | dostępny w internecie | dostępny online"
        " | dostęp | online | url",
        source=_PN,
    ),
    editor=Words(
        before="pod red. | pod redakcją | pod red. nauk. | pod redakcją naukową | opracował | opracowała"
        " | opracowali | do druku przygotował | do druku przygotowała | redagował | redagowali"
        " | redakcja naukowa | redakcja",
        either="red. | red. nauk. | oprac. | red. naczelny | wyd. i oprac. | red. i oprac. | zred.",
        behind="redaktor | redaktorzy | redaktorka | pod red. | red. naukowy | opracowanie",
        source=_PN,
        stays=("Kruk, Jan. Nad brzegiem. Wyd. 2. Gdańsk: Mewa, 1999.",),
    ),
    translator=Words(
        before="przełożył | przełożyła | przełożyli | przeł. z … | przełożył z … | przełożyła z … | z … przełożył"
        " | z … przełożyła | z … przeł. | tłumaczył | tłumaczyła | tłumaczenie | tłum. z … | z … tłum."
        " | przekład | w przekładzie | w tłumaczeniu | spolszczył",
        either="przeł. | tłum. | tł. | przekł.",
        behind="tłumacz | tłumaczka | tłumacze",
        source=_PN,
    ),
    editor_translator=Words(
        either="przeł. i oprac. | oprac. i przeł. | tłum. i oprac. | oprac. i tłum. | red. i tłum.",
        before="przełożył i opracował | przełożyła i opracowała",
        source=_PN,
    ),
    compiler=Words(
        before="zebrał | zebrała | zestawił | zestawiła | wybór i opracowanie | wybór i oprac. | wybór | wybrał"
        " | wybrała",
        either="zest. | zebr.",
        source=_PN,
    ),
    director=Words(before="reżyseria | reż. | w reżyserii", behind="reżyser | reż."),
    interviewer=Words(
        before="rozmawiał | rozmawiała | rozmowę przeprowadził | rozmowę przeprowadziła | wywiad przeprowadził"
        " | wywiad przeprowadziła"
    ),
    foreword=Words(
        before="wstęp | wstępem opatrzył | wstępem opatrzyła | ze wstępem | przedmowa | z przedmową | przedm."
        " | posłowie | posłowiem opatrzył | słowo wstępne | wprowadzenie | il.",
        source=_PN,
    ),
    performer=Words(before="czyta | prowadzi"),
    helper=Words(before="przy współpracy | we współpracy z | przy współudziale | współpr. | współpraca"),
    joiners=Words(either="i | oraz"),
    others=Words(either="i in. | i inni | et al.", source=_PN),
    volume=Words(before="t. | tom | tomy | vol. | T.", source=_PN),
    volumes=Words(behind="t. | tomy | tomów | vols.", source=_PN),
    year_volume=Words(before="R. | r. | rocz. | rocznik | rok"),
    issue=Words(before="nr | nr. | nry | numer | z. | zesz. | zeszyt", source=_PN),
    part=Words(before="cz. | część | części | ks. | księga", source=_PN),
    page=Words(before="s. | S. | ss. | str. | strona | strony | szp. | kol.", source=_PN),
    leaf=Words(before="k."),
    pinpoint=Words(before="tu | zwł. | zwłaszcza | szczeg."),
    pages=Words(behind="s. | ss. | s | stron", source=_PN),
    chapter=Words(before="rozdz. | rozdział", source=_PN),
    document=Words(before="dok. | dokument"),
    edition=Words(either="wyd. | wydanie", source=_PN),
    edition_kind=Words(
        before="popr. | poprawione | uzup. | uzupełnione | rozsz. | rozszerzone | zm. | zmienione | nowe"
        " | przejrz. | przejrzane",
        source=_PN,
    ),
    ordinals=(
        "pierwsze",
        "drugie",
        "trzecie",
        "czwarte",
        "piąte",
        "szóste",
        "siódme",
        "ósme",
        "dziewiąte",
        "dziesiąte",
    ),
    ordinal_marks=Words(behind="."),
    contained=Words(before="w: | W: | in: | w", source=_PN),
    same_author=Words(either="tenże | tegoż | taż | tejże"),
    ibid=Words(either="ibid. | ibidem | tamże"),
    cited=Words(either="op. cit. | dz. cyt. | art. cyt. | dzieło cytowane"),
    note_number=Words(before="przyp. | przypis | zob. przyp. | por. przyp. | jak w przyp."),
    signal=Words(
        before="zob. | zob. też | zob. także | zob. również | zobacz | por. | por. też | por. także | patrz"
        " | cyt. za | cytat za | cyt. w | cyt. według | szerzej | np. | tak np. | inaczej | podobnie"
    ),
    remark=Words(
        before="który | która | które | gdzie | ale | jednak | podkreślenie | podkr. | kursywa | wyróżnienie | z"
        " | jest | są"
    ),
    clause=Words(before="art. | ust. | par."),
    thesis=Words(
        either="rozprawa doktorska | praca doktorska | praca magisterska | praca licencjacka | dysertacja", source=_PN
    ),
    prepositions=Words(
        before="w | we | na | z | ze | do | od | dla | po | przez | o | u | za | pod | nad | między | bez | ku"
        " | przy | przed"
    ),
    conjunctions=Words(either="i | oraz | a | lub | albo | czy | ale"),
)
