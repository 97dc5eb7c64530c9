"""Norwegian, Bokmål and Nynorsk."""

from refkit.knowledge.language import Language, Words

_USE = "Språkrådet, Skriveregler; common use"

LANGUAGE = Language(
    code="no",
    name="Norwegian",
    months=(
        "januar | jan.",
        "februar | feb. | febr.",
        "mars",
        "april | apr.",
        "mai",
        "juni | jun.",
        "juli | jul.",
        "august | aug.",
        "september | sept. | sep. | septbr.",
        "oktober | okt. | oktbr. | octbr.",
        "november | nov. | novbr.",
        "desember | des. | decbr.",
    ),
    seasons=("vår | våren", "sommer | sommeren", "høst | høsten | haust", "vinter | vinteren"),
    weekdays=Words(either="mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag"),
    on_day=Words(before="den | av | datert"),
    until=Words(before="til"),
    present=Words(either="i dag | nå"),
    no_date=Words(either="u. å. | uten år | s. a. | udatert", source=_USE),
    forthcoming=Words(either="under utgivelse | i trykken | kommer", source=_USE),
    accessed=Words(
        before="hentet[ den] | henta[ den] | lest[ den] | [sist ]besøkt[ den] | nedlastet[ den] | lesedato"
        " | sist åpnet",
        source=_USE,
    ),
    updated=Words(before="oppdatert | sist oppdatert | publisert"),
    available=Words(
        before="tilgjengelig på | tilgjengelig fra | tilgjengelig via | hentet fra | online | url", source=_USE
    ),
    editor=Words(
        before="redigert av | under redaksjon av | red. av | utgitt av | utgjeve av | utg. av",
        either="red. | utg. | ed. | eds.",
        behind="redaktør | redaktører | redaktørar | utgiver | utgivere",
        source=_USE,
    ),
    translator=Words(
        before="oversatt av | overs. av | oversettelse av | oversettelse ved | til norsk ved | omsett av"
        " | oversettelse: | oversatt fra … av | overs. fra … av",
        either="overs. | oms.",
        behind="oversetter | oversettere | omsetjar",
        source=_USE,
    ),
    editor_translator=Words(
        before="redigert og oversatt av | utgitt og oversatt av", either="red. og overs. | overs. og red.", source=_USE
    ),
    compiler=Words(before="samlet av | i utvalg ved", behind="samler"),
    director=Words(before="regissert av | regi: | regi", behind="regissør"),
    interviewer=Words(before="intervjuet av | intervju av | intervju ved", behind="intervjuer"),
    foreword=Words(before="forord av | med forord av | innledning av | med innledning av | etterord av", source=_USE),
    helper=Words(before="i samarbeid med | under medvirkning av | med"),
    joiners=Words(either="og"),
    others=Words(either="m. fl. | et al. | med flere | mfl.", source=_USE),
    volume=Words(before="bd. | bind | vol. | del", source=_USE),
    volumes=Words(behind="bind | bd. | vol.", source=_USE),
    year_volume=Words(either="årg. | årgang", source=_USE),
    issue=Words(before="nr. | nr | nummer | h. | hefte", source=_USE),
    part=Words(before="del | bok", source=_USE),
    page=Words(before="s. | s | side | sider | sp.", source=_USE),
    pinpoint=Words(before="her | særlig"),
    pages=Words(behind="s. | s | sider", source=_USE),
    chapter=Words(before="kap. | kapittel", source=_USE),
    edition=Words(behind="utg. | utgave | oppl. | opplag | utgåve", source=_USE),
    edition_kind=Words(before="rev. | revidert | reviderte | utv. | utvidet | ny | bearb.", source=_USE),
    ordinals=("første", "andre | annen", "tredje", "fjerde", "femte"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="i | i: | in:", source=_USE),
    same_author=Words(either="samme"),
    ibid=Words(either="ibid. | ibidem | smst. | samme sted"),
    cited=Words(either="op. cit. | anf. verk | anf. skr. | a. st."),
    note_number=Words(before="note | noter | fotnote | jf. note | se note"),
    signal=Words(
        before="se | se også | se videre | jf. | jfr. | sml. | sammenlign | sitert i | sitert etter | sit. i"
        " | sit. etter | slik også"
    ),
    remark=Words(before="som | der | hvor | men | kursiv | uthevelse | med | er"),
    clause=Words(before="art. | artikkel"),
    thesis=Words(
        either="avhandling | doktoravhandling | doktorgradsavhandling | hovedoppgave | masteroppgave", source=_USE
    ),
    articles=Words(before="den | det | de | en | ei | et"),
    prepositions=Words(
        before="i | på | av | til | fra | for | med | om | mellom | under | over | etter | før | mot | ved | hos | uten"
    ),
    conjunctions=Words(either="og | eller | men | samt"),
)
