"""Danish."""

from refkit.knowledge.language import Language, Words

_USE = "Dansk Sprognævn, Retskrivningsordbogen; common use"

LANGUAGE = Language(
    code="da",
    name="Danish",
    months=(
        "januar | jan.",
        "februar | feb. | febr.",
        "marts | mar.",
        "april | apr.",
        "maj",
        "juni | jun.",
        "juli | jul.",
        "august | aug.",
        "september | sept. | sep. | septbr.",
        "oktober | okt. | oktbr. | octbr.",
        "november | nov. | novbr.",
        "december | dec. | decbr.",
    ),
    seasons=("forår | foråret", "sommer | sommeren", "efterår | efteråret", "vinter | vinteren"),
    weekdays=Words(either="mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag"),
    on_day=Words(before="den | af | dateret | d."),
    until=Words(before="til"),
    present=Words(either="i dag | nu"),
    no_date=Words(either="u. å. | uden år | s. a. | udateret", source=_USE),
    forthcoming=Words(either="under udgivelse | i trykken | under udarbejdelse", source=_USE),
    accessed=Words(
        before="[sidst ]besøgt[ den] | hentet[ den] | set[ den] | tilgået[ den] | læst[ den] | lokaliseret[ den]",
        source=_USE,
    ),
    updated=Words(before="opdateret | sidst opdateret | publiceret | offentliggjort"),
    available=Words(before="tilgængelig på | tilgængelig via | findes på | online | url", source=_USE),
    editor=Words(
        before="redigeret af | under redaktion af | red. af | udgivet af | udg. af",
        either="red. | udg. | ed. | eds.",
        behind="redaktør | redaktører | redaktion | udgiver | udgivere",
        source=_USE,
    ),
    translator=Words(
        before="oversat af | overs. af | oversættelse af | på dansk ved | oversættelse: | oversættelse"
        " | oversat fra … af | overs. fra … af",
        either="overs.",
        behind="oversætter | oversættere",
        source=_USE,
    ),
    editor_translator=Words(
        before="redigeret og oversat af | udgivet og oversat af",
        either="red. og overs. | overs. og red. | udg. og overs.",
        source=_USE,
    ),
    compiler=Words(before="samlet af | i udvalg ved", behind="samler"),
    director=Words(before="instrueret af | instruktion:", behind="instruktør"),
    interviewer=Words(before="interviewet af | interview af | interview ved", behind="interviewer"),
    foreword=Words(
        before="forord af | med forord af | med et forord af | indledning af | med indledning af | efterskrift af",
        source=_USE,
    ),
    helper=Words(before="i samarbejde med | under medvirken af | med"),
    joiners=Words(either="og"),
    others=Words(either="m. fl. | et al. | med flere", source=_USE),
    volume=Words(before="bd. | bind | vol. | del", source=_USE),
    volumes=Words(behind="bind | bd. | vol.", source=_USE),
    year_volume=Words(either="årg. | årgang", source=_USE),
    issue=Words(before="nr. | nr | nummer | h. | hæfte | hft.", source=_USE),
    part=Words(before="del | bog", source=_USE),
    page=Words(before="s. | s | side | sider | sp.", source=_USE),
    pinpoint=Words(before="her | især | særligt"),
    pages=Words(behind="s. | s | sider", source=_USE),
    chapter=Words(before="kap. | kapitel", source=_USE),
    edition=Words(behind="udg. | udgave | opl. | oplag", source=_USE),
    edition_kind=Words(before="rev. | revideret | reviderede | udv. | udvidet | ny | forøget | bearb.", source=_USE),
    ordinals=("første", "anden", "tredje", "fjerde", "femte"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="i | i: | in:", source=_USE),
    same_author=Words(either="samme"),
    ibid=Words(either="ibid. | ibidem | smst. | sammesteds"),
    cited=Words(either="op. cit. | anf. værk | anf. skr. | anf. arb. | a. st."),
    note_number=Words(before="note | noter | jf. note | se note"),
    signal=Words(
        before="se | se også | se videre | jf. | jvf. | sml. | sammenlign | citeret i | citeret efter"
        " | cit. efter | cit. i | her citeret efter | således"
    ),
    remark=Words(before="som | der | hvor | men | dog | kursiv | fremhævelse | med | er"),
    clause=Words(before="art. | artikel | stk."),
    thesis=Words(either="ph. d.-afhandling | afhandling | disputats | speciale | licentiatafhandling", source=_USE),
    articles=Words(before="den | det | de | en | et"),
    prepositions=Words(
        before="i | på | af | til | fra | for | med | om | mellem | under | over | efter | før | mod | ved | hos | uden"
    ),
    conjunctions=Words(either="og | eller | men | samt"),
)
