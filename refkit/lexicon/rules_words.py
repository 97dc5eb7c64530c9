"""Words that rules ask for: abbreviated given names, words with which titles open, misspellings, words often doubled.

Own lists, from the practice of bibliographies; every table is closed, and a word that is not in it changes nothing.
"""

# ruff: noqa: E501 - tables of words read best as words

from __future__ import annotations

# Given names, suffixes and titles that are abbreviated with a stop, folded and without it.
ABBREVIATED_GIVEN: frozenset[str] = frozenset(
    """abr abrah alex alexandr alf alfr andr anth archib arth aug bart benj bern bernh bro cath cathar chas chr christ
christoph clem col conr corn dan danl dav dr edm edmd edw edwd eliz esq ferd franc fran fred fredk fredr friedr
fried gab gabr gen geo georg gerh gilb greg gust guil guliel guilielm heinr henr herb hist hon hor hub ign inc
isab jac jacq jas jno joach joan joh jon jonath jos josh jun jul julien junr just kath laur lawr leon leonh lew
lor lt ltd lud ludw marg matt matth max mich mme mons mos nath nathl nich nichol nicol ol olof pat patr petr phil
prof rev reg rich richd rob robt rud sam saml sen seb sim sir soc sol st steph theo theod theoph thom thos tim
trans univ valent vinc vol wilh will wm xav zach zachar etc dept assoc bros comp coll corp govt intl natl ibid
acad bibl hrsg edit""".split()
)

# Words after which nobody looks for a surname: a title begins with them.
TITLE_OPENERS: frozenset[str] = frozenset(
    """A An The On In Of From To For At By With Within Without Toward Towards Beyond Between Among Against After Before
Since Under Over Through During Why How What When Where Who Whose Which Is Are Was Were Do Does Did Can Should
Must My Our Your His Her Their This That These Those One Two Three Four Five Six Seven Eight Nine Ten Eleven
Twelve Twenty Thirty Forty Fifty Hundred History Histories Memoir Memoirs Essays Essay Letters Papers Diary
Diaries Notes Report Reports Selected Collected Complete Annual Introduction Writing Making Inside Becoming
Remembering Reading Rethinking Imagining""".split()
)

# Small words that no English sentence says twice in a row ("that that" and "had had" are right, so they are not here).
DOUBLED: frozenset[str] = frozenset(
    """of the and to for with by from at on into upon between under over about its their Press University Publishers
Publishing Committee Office""".split()
)

# Words of titles, publishers and institutions in which letters are often mistyped. No word here has an anagram that is a
# word of a language of reference lists: theatre (theater), centre (center), conversation (conservation) are left out.
OFTEN_MISTYPED: frozenset[str] = frozenset(
    """academy administration agreement ambassador american archives association biography bulletin cambridge chinese
collection commission committee communist conference congress congressional constitution contemporary
correspondence department development diplomatic diplomacy document documents economic edition editorial education
embassy encyclopedia environment european foundation foreign government governments historical history information
institute institution intelligence international journal language library literature ministry national newspaper
northern organization parliament periodical philosophy political politics president presidential principles
printing proceedings professor program protestant publication publications published publisher publishers
publishing quarterly record records republic research revolution revolutionary scholarship science security
southern soviet statement statistics strategic strategy superintendent technology territory translation translated
treaty university volume washington""".split()
)

# Misspellings that are no word in any language of reference lists, and what they stand for (folded).
MISSPELLED: dict[str, str] = {
    "goverment": "government", "govermnent": "government", "governmnet": "government",
    "univeristy": "university", "unviersity": "university", "universtiy": "university", "univesity": "university",
    "publsihing": "publishing", "publihsing": "publishing", "publishng": "publishing", "interational": "international",
    "internatonal": "international", "internatinal": "international", "histroy": "history", "hisotry": "history",
    "foriegn": "foreign", "amercian": "american", "amerian": "american", "washingtion": "washington", "camridge": "cambridge", "congessional": "congressional", "diplomcy": "diplomacy",
    "instituion": "institution", "instititute": "institute", "comission": "commission", "commision": "commission",
    "commitee": "committee", "comittee": "committee", "proceedngs": "proceedings", "jounral": "journal", "joural": "journal",
    "libary": "library", "lirbary": "library", "archvies": "archives", "recieved": "received", "enviroment": "environment", "enviromental": "environmental",
    "seceretary": "secretary", "secratary": "secretary", "transalted": "translated", "tranlated": "translated",
}  # fmt: skip

# Words of other languages and times that lack one letter of a word of the table; found by trying all on 90,000 references
# of public corpora, and by thinking of more.
NO_SLIPS: frozenset[str] = frozenset(
    """parlament profesor fondation fundation principes ambasador comunist inteligence agrement historial institue asociation
colection comission publicaton tecnology teritory""".split()
)


# Words behind a suspended hyphen ("pre- and post-war"): the hyphen is no broken word's.
SUSPENDED: frozenset[str] = frozenset("and or to nor und oder bis et ou y e o en of och og i и или".split())

# What often stands before a hyphen that is the word's own, folded. A word broken behind it may have been written so.
HYPHENATED_FIRST: frozenset[str] = frozenset(
    """all anti arch bi by case co cold counter cross decision demi double east ex extra far fellow fifth first
five four fourth free full great ground half hard high home hot ill large late left life long low macro
man micro mid middle mini mother multi nation near neo new nineteenth non north off old on one open out over pan para
party peace policy post power pre pseudo quasi rear right sea second self semi seventeenth short single six
sixteenth small so soft south state still tenth third three top twentieth twelfth two ultra under
up vice war well west wide world year eighteenth twenty thirty forty fifty sixty seventy eighty ninety franco anglo
sino russo afro austro euro indo italo germano luso hispano greco graeco serbo peut avant après demi vis saint sainte
sous sur non bien quasi mi contre nord sud ouest est celui celle ceux moi lui elle eux grand grande по из северо юго
западно восточно советско русско германо англо франко вице экс контр""".split()
)

# What often stands behind a hyphen that is the word's own.
HYPHENATED_SECOND: frozenset[str] = frozenset(
    """to of the for de du des la le a act acts adaptive aware bang base bomb book case cast coat code community consistent country court dynamic edged
effective electric entry ethnic european event evident feature field fiction fine function grain graph group history
independent intensive interest invariant likelihood lingual list local loop mark matter model modern mortem network
object only order parametric peer phase point port position pound productive radio rate reader reform rich rights
rise school sector sex shadow shaped share soil soils space specific speech spectrum squares stop strategy string
structure survey table teaching text ticket title touch track tree value vector view wall water wheel woman women
world age aged aid air aligned all allied ally allies appointed armed arms backed balance based bomb born called chief
class defence defense dominated educated elect fire gender imposed income induced inspired labor labour market missile
occupied oriented race sea secretary styled tech trade weapon weapons balance based bearing being border bound building builder builders by car century class
come conscious control controlled days depth determination dollar down driven economic edge eight eighth ends era
examination examined family fifth fifths fighting five formation forward four free friendly front general governed
government governmental group growing half hand held holder holders house in in-chief interest keeping known land
law led level like line long looking made maker makers making man member military minded minister minute nation
national nationalist nine ninth nuclear off office old on one operation operative out over owned owner party peace
people person piece plan policy political power powered president proof quality range reaching related resolution run
running scale section seven seventh side six sixth size soviet speaking sponsored stage standing state station story
strategic study style supported sur sufficient system taking tank ten term terms third thirds three through time to
torn town traditional trained two type union up visit war warfare way west western wide wing winning woman work worker
world writing written year years être delà même mêmes ci là dire garde guerre midi vous nous ils elles je tu il on
germain denis pierre fils père roi empire chinois chinoise chinoises soviétique soviétiques allemand allemande shek
lai tung sung dong hyun китайский китайские китайских советский советских""".split()
)

# Countries that stand behind a town, in English and in their own languages; those that are given names too (Georgia,
# Jordan, Israel, China, India) are left out.
COUNTRIES: frozenset[str] = frozenset(
    """Argentina Australia Austria Belgium Belgique Brasil Brazil Bulgaria Canada Chile Colombia Croatia Cuba Denmark
Danmark Deutschland Egypt England España Finland France Germany Greece Hungary Iceland Indonesia Iran Iraq Ireland Italia
Italy Japan Kenya Korea Malaysia México Mexico Nederland Netherlands Nigeria Norge Norway Österreich Pakistan Peru Perú
Philippines Poland Polska Portugal Romania Russia Scotland Schweiz Slovakia Slovenia Spain Suisse Sverige Sweden
Switzerland Taiwan Thailand Turkey Ukraine Uruguay Venezuela Vietnam Wales Россия Україна""".split()
)
