"""Swedish."""

from refkit.knowledge.language import Language, Words

_USE = "Svenska skrivregler (Språkrådet); common use"

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    months=(
        "januari | jan.",
        "februari | feb. | febr.",
        "mars",
        "april | apr.",
        "maj",
        "juni | jun.",
        "juli | jul.",
        "augusti | aug.",
        "september | sept. | sep. | septbr.",
        "oktober | okt. | oktbr. | octbr.",
        "november | nov. | novbr.",
        "december | dec. | decbr.",
    ),
    seasons=("vår | våren", "sommar | sommaren", "höst | hösten", "vinter | vintern"),
    weekdays=Words(either="måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag"),
    on_day=Words(before="den | av den | dat. | från den"),
    until=Words(before="till"),
    present=Words(either="nutid | idag"),
    no_date=Words(either="u. å. | utan år | s. a. | odaterad", source=_USE),
    forthcoming=Words(either="under utgivning | kommande | i tryck | under tryckning", source=_USE),
    accessed=Words(
        before="hämtad[ den] | hämtat[ den] | läst[ den] | [senast ]besökt[ den] | åtkomst | åtkomstdatum"
        " | hämtningsdatum | senast hämtad | tillgänglig den",
        source=_USE,
    ),
    updated=Words(before="uppdaterad | senast uppdaterad | publicerad"),
    available=Words(
        before="tillgänglig på | tillgänglig via | tillgängligt på | hämtad från | online | url", source=_USE
    ),
    editor=Words(
        before="redigerad av | under redaktion av | under red. av | red. av | utgiven av | utg. av | utgivna av",
        either="red. | utg. | ed. | eds.",
        behind="redaktör | redaktörer | redaktion | utgivare",
        source=_USE,
    ),
    translator=Words(
        before="översatt av | övers. av | översättning av | i översättning av | översättning: | översättning"
        " | övers. från … av | översatt från … av | svensk översättning av",
        either="övers.",
        behind="översättare",
        source=_USE,
    ),
    editor_translator=Words(
        before="utgiven och översatt av | översatt och utgiven av",
        either="red. och övers. | övers. och red. | utg. och övers.",
        source=_USE,
    ),
    compiler=Words(before="sammanställd av | i urval av", either="sammanst.", behind="sammanställare"),
    director=Words(before="regi: | regi | regisserad av", behind="regissör | regi"),
    interviewer=Words(before="intervjuad av | intervju av", behind="intervjuare"),
    foreword=Words(
        before="förord av | med förord av | med ett förord av | inledning av | med inledning av | efterord av",
        source=_USE,
    ),
    helper=Words(before="i samarbete med | under medverkan av | med"),
    joiners=Words(either="och"),
    others=Words(either="m. fl. | et al. | med flera", source=_USE),
    volume=Words(before="bd. | band | vol. | del", source=_USE),
    volumes=Words(behind="band | bd. | delar | vol.", source=_USE),
    year_volume=Words(either="årg. | årgång", source=_USE),
    issue=Words(before="nr | nr. | nummer | h. | häfte", source=_USE),
    part=Words(before="del | d. | bok", source=_USE),
    page=Words(before="s. | s | sid. | sida | sidor | sp.", source=_USE),
    pinpoint=Words(before="här | särsk. | spec."),
    pages=Words(behind="s. | s | sidor", source=_USE),
    chapter=Words(before="kap. | kapitel", source=_USE),
    document=Words(before="dok. | dokument"),
    edition=Words(behind="uppl. | upplagan | upplaga | utg. | utgåva | utgåvan", source=_USE),
    edition_kind=Words(
        before="rev. | reviderad | reviderade | omarb. | omarbetad | utök. | utökad | ny | nya | bearb.", source=_USE
    ),
    ordinals=("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"),
    ordinal_marks=Words(behind=":a | :e | . | a | e"),
    contained=Words(before="i | i: | in:", source=_USE),
    same_author=Words(either="densamme"),
    ibid=Words(either="ibid. | ibidem | därst. | därstädes"),
    cited=Words(either="op. cit. | a. a. | anf. arb. | anfört arbete"),
    note_number=Words(before="not | noter | se not | jfr not"),
    signal=Words(
        before="se | se även | se också | se vidare | se t. ex. | jfr | jfr även | jämför | cf. | citerad i"
        " | citerat i | citerat efter | cit. i | cit. efter | så även"
    ),
    remark=Words(before="som | där | men | dock | kursiv | min kursiv | med | är"),
    clause=Words(before="art. | artikel"),
    thesis=Words(
        either="diss. | avhandling | doktorsavhandling | licentiatavhandling | uppsats | examensarbete", source=_USE
    ),
    articles=Words(before="den | det | de | en | ett"),
    prepositions=Words(
        before="i | på | av | till | från | för | med | om | mellan | under | över | efter | före | mot | vid"
        " | hos | utan"
    ),
    conjunctions=Words(either="och | eller | men | samt"),
)
