"""English."""

from refkit.knowledge.language import Language, Words

_CMOS = "CMOS 18, 10.42-10.44 and 13; MLA Handbook 9, appendix 1; APA 7, table 9.3"

LANGUAGE = Language(
    code="en",
    name="English",
    months=(
        "january | jan.",
        "february | feb. | febr.",
        "march | mar.",
        "april | apr.",
        "may",
        "june | jun.",
        "july | jul.",
        "august | aug.",
        "september | sep. | sept.",
        "october | oct.",
        "november | nov.",
        "december | dec.",
    ),
    seasons=("spring", "summer", "autumn | fall", "winter"),
    weekdays=Words(
        either="monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon. | tue. | tues. | wed."
        " | thu. | thur. | thurs. | fri. | sat. | sun."
    ),
    dates_source="CLDR 44; CMOS 18, 10.44",
    on_day=Words(
        before="from | between | on | dated | dat. | of | as of | signed | opened | published | posted | until | edition | print",
        stays=("Mars, John. On Liberty. Oslo: Dag, 1958.",),
    ),
    in_date=Words(before="of"),
    until=Words(before="to | through | until"),
    present=Words(either="present | today"),
    no_date=Words(either="n. d. | no date | undated | date unknown", source=_CMOS),
    forthcoming=Words(either="forthcoming | in press | in print | in preparation | to appear", source=_CMOS),
    accessed=Words(
        before="[last ][date ][first ]accessed[ on] | [last ][date ][first ]retrieved[ on]"
        " | [last ][date ][first ]viewed[ on] | [last ][date ][first ]visited[ on]"
        " | [last ][date ][first ]consulted[ on] | [last ][date ][first ]checked[ on]"
        " | [last ][date ][first ]cited[ on] | access date | date of access | downloaded[ on]",
        source=_CMOS,
        stays=("Lee, K. Places Visited on a Journey. Oslo: Dag, 1990.",),
    ),
    updated=Words(
        before="last modified[ on] | last updated[ on] | last edited[ on] | last revised[ on] | updated[ on]"
        " | modified[ on] | posted[ on] | published[ on] | published online[ on]",
        source=_CMOS,
    ),
    available=Words(
        before="available[ online] at | available[ online] from | available via | available | retrieved from"
        " | accessed at | accessed from | accessed via | accessed | online at | url | found at | see | at"
        " | from | online | internet",
        source=_CMOS,
    ),
    editor=Words(
        before="edited by | [selected ]edited and introduced by | edited and annotated by"
        " | edited and with an introduction by | edited with an introduction by | selected and edited by"
        " | compiled and edited by | introduced and edited by | ed. by | eds. by | edit. by",
        either="ed. | eds. | ed.s",
        behind="editor | editors | edit. | edits. | general editor | general editors | gen. ed. | gen. eds."
        " | series editor | series editors",
        source=_CMOS,
        stays=(
            "Roe, Ann. Harbours of the North. 2nd ed. Oslo: Dag Press, 1990.",
            "Nelson, Ed. Red Line: Maps, Mortgages and the City. Chicago: Lakeview Press, 2009.",
            "Hay, Tom E. Editors at War: Newspapers of the North. Boston: Hill Press, 1970.",
        ),
    ),
    translator=Words(
        before="translated by | translated from the … by | translated from … by | translated into … by"
        " | translated into the … by | translation by | newly translated by | trans. by | transl. by"
        " | tr. by",
        either="trans. | transl. | tr.",
        behind="translator | translators",
        source=_CMOS,
        stays=("Roe, Ann. Trans Lives in the North. Oslo: Dag Press, 2015.",),
    ),
    editor_translator=Words(
        before="edited and translated by | translated and edited by | edited and trans. by | ed. and trans. by"
        " | trans. and ed. by | ed. & trans. by | trans. & ed. by | eds. and trans. by",
        either="ed. and trans. | trans. and ed. | ed. & trans. | trans. & ed. | eds. and trans. | eds. & trans."
        " | trans. and eds. | trans. & eds. | ed. and tr. | tr. and ed. | ed. and transl."
        " | transl. and ed.",
        behind="editor and translator | editors and translators | translator and editor | translators and editors",
        source=_CMOS,
    ),
    compiler=Words(
        before="compiled by | comp. by",
        either="comp. | comps.",
        behind="compiler | compilers",
        source=_CMOS,
        stays=("Roe, Ann. Compilers: Principles and Tools. Reading: Hill Press, 1986.",),
    ),
    director=Words(before="directed by | dir. by", either="dir. | dirs.", behind="director | directors", source=_CMOS),
    interviewer=Words(
        before="interviewed by | interview by | interview conducted by | conducted by | interview with author by"
        " | oral history interview by | interviewed conducted by",
        behind="interviewer | interviewers",
        source=_CMOS,
    ),
    foreword=Words(
        before="[with ][an ][a ][the ][new ]foreword[ and notes] by"
        " | [with ][an ][a ][the ][new ]introduction[ and notes] by"
        " | [with ][an ][a ][the ][new ]preface[ and notes] by"
        " | [with ][an ][a ][the ][new ]afterword[ and notes] by"
        " | [with ][an ][a ][the ][new ]epilogue[ and notes] by | with notes by | annotated by"
        " | abridged by | introd. by | intro. by | introduced by | illustrated by",
        source=_CMOS,
    ),
    performer=Words(
        before="produced by | hosted by | narrated by | presented by | online by",
        behind="host | hosts | producer | producers | executive producer | executive producers | narrator"
        " | presenter | writer | writers",
        source=_CMOS,
    ),
    helper=Words(
        before="with | with the assistance of | with the help of | in collaboration with | in cooperation with"
        " | assisted by | as told to"
    ),
    joiners=Words(either="and"),
    others=Words(either="et al. | and others", source=_CMOS),
    volume=Words(before="vol. | vols. | volume | volumes | v.", source=_CMOS),
    volumes=Words(behind="vols. | volumes | vol. | v.", source=_CMOS),
    issue=Words(
        before="no. | nos. | number | numbers | issue | iss. | issues",
        source=_CMOS,
        stays=("Roe, Ann. No Way Home. Oslo: Dag Press, 1990.",),
    ),
    part=Words(before="pt. | pts. | part | parts | bk. | book | books", source=_CMOS),
    page=Words(before="p. | p | pp. | pp | Pp. | P. | page | pages | pg. | pgs. | col. | cols. | cc.", source=_CMOS),
    leaf=Words(before="fol. | fols. | folio | folios"),
    pinpoint=Words(before="at | here | esp. | especially"),
    pages=Words(behind="pp. | pages | p. | p", source=_CMOS),
    chapter=Words(before="ch. | chs. | chap. | chaps. | chapter | chapters", source=_CMOS),
    document=Words(before="doc. | docs. | document | documents"),
    edition=Words(behind="ed. | eds. | edn. | edition", source=_CMOS),
    edition_kind=Words(
        before="updated | rev. | revised | exp. | expanded | enl. | enlarged | corr. | corrected | augm."
        " | augmented | paperback | reissue | reissued | concise | student | centennial | compact"
        " | definitive | classic | international | anniversary | new | late | abridged | abr."
        " | illustrated | ill. | critical | annotated | reprint | facsimile",
        source=_CMOS,
    ),
    ordinals=(
        "first | 1st",
        "second | 2d | 2nd",
        "third | 3d | 3rd",
        "fourth | 4th",
        "fifth | 5th",
        "sixth | 6th",
        "seventh | 7th",
        "eighth | 8th",
        "ninth | 9th",
        "tenth | 10th",
    ),
    ordinal_marks=Words(behind="st | nd | rd | th | d"),
    contained=Words(before="in | in:", source=_CMOS),
    same_author=Words(either="idem"),
    cited=Words(either="work cited | article cited"),
    note_number=Words(
        before="note | notes | fn. | fnn. | supra note | see note | see n. | above n. | above note | as in note"
        " | cited in note | cited above in note"
    ),
    signal=Words(
        before="see | cf. | compare | but see | but cf. | and see | also see | contrast | consult | quoted in"
        " | quoted from | quoted by | quoted after | as quoted in | qtd. in | cited in | cited by"
        " | cited from | as cited in | also cited in | discussed in | also discussed in | described in"
        " | reproduced in | summarized in | summarised in | following | for example | for instance"
        " | e. g."
    ),
    remark=Words(
        before="which | who | whom | whose | where | whereas | although | though | but | yet | while | when"
        " | here | remains | remain | offers | offer | argues | argue | is | are | was | were | has"
        " | gives | shows | provides | emphasis | italics | emphases | my | author’s | with"
        " | translation mine | and passim"
    ),
    clause=Words(
        before="art. | arts. | article | articles | para. | paras. | paragraph | paragraphs | sec. | secs."
        " | section | sections"
    ),
    thesis=Words(
        either="thesis | dissertation | diss. | ph. d. diss. | phd thesis | master’s thesis | honors thesis"
        " | doctoral dissertation",
        source=_CMOS,
    ),
    articles=Words(before="the | a | an"),
    prepositions=Words(
        before="of | in | to | for | on | from | with | by | at | into | over | under | between | during | after"
        " | before | through | against | about | among | beyond | toward | towards | within | without"
    ),
    conjunctions=Words(either="and | or | but | nor | yet | so"),
)
