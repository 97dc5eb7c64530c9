"""English words by what they do in titles: little words, openers, offices, ranks, generic words of names.

Sources: The Chicago Manual of Style, 8.160 (prepositions) and 8.19 to 8.33 (offices, ranks); own lists, from the titles
of bibliographies. Ordinary words are in `english_words`, names in `proper_names`.
"""

from __future__ import annotations

# Lower case in Chicago's headline style unless first or last: articles, coordinating conjunctions, "to", "as", and the
# prepositions of four letters or fewer (CMOS 18, 8.160). Words that are adverbs as often (up, off, down, like) are not here:
# they stay as the source has them.
ALWAYS_LOWER: frozenset[str] = frozenset(
    """
a an the and but for nor or to as at by in of on per via with from into onto over near upon amid atop vs vs. v v.
""".split()
)
LEFT_ALONE: frozenset[str] = frozenset("up off out down past like till than de da von van du des et al".split())
# Prepositions of five letters and more: capitalised by the 18th edition, lower case in the 17th. "Since", "until" and
# "after" are as often conjunctions; the 17th edition's rule is followed for them too.
LONG_PREPOSITIONS: frozenset[str] = frozenset(
    """
about above across after against along alongside among amongst around before behind below beneath beside besides
between beyond concerning despite during except inside outside regarding since through throughout toward towards under
underneath until within without
""".split()
)

# Months and seasons as English prints them; all forms of all languages are in `languages`.
MONTHS: tuple[str, ...] = tuple(
    "January February March April May June July August September October November December".split()
)
SHORT_MONTHS: tuple[str, ...] = tuple("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split())
"""What is shortened, without the stop: "Sept" before "Sep", as a pattern needs them."""
SEASONS: tuple[str, ...] = tuple("Spring Summer Autumn Fall Winter".split())

# Words after which nobody looks for a surname: a title begins with them.
TITLE_OPENERS: frozenset[str] = frozenset(
    """
A An The On In Of From To For At By With Within Without Toward Towards Beyond Between Among Against After Before Since
Under Over Through During Why How What When Where Who Whose Which Is Are Was Were Do Does Did Can Should Must My Our
Your His Her Their This That These Those One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty
Forty Fifty Hundred History Histories Memoir Memoirs Essays Essay Letters Papers Diary Diaries Notes Report Reports
Selected Collected Complete Annual Introduction Writing Making Inside Becoming Remembering Reading Rethinking
Imagining
""".split()
)

# Offices and bodies that keep their capitals with the words that "of", "for" or "to" joins to them.
OFFICES: frozenset[str] = frozenset(
    """
secretary undersecretary under-secretary minister ministry department bureau office embassy legation republic kingdom
commonwealth director ambassador chargé counselor commissioner chairman president committee commission council board
institute university academy archive archives library museum bank court house chamber federation union league treaty
""".split()
)
# Words that belong to a name only with a name behind "of": Hall of Huaizhentan, Battle of Stalingrad.
PLACES_OF: frozenset[str] = frozenset(
    """
hall palace gulf bay cape strait straits isle battle siege duchy county province city port lake mount sea treaty
university horn
""".split()
)
# Bodies that are named by what they are about: Committee on Armed Services.
PANELS: frozenset[str] = frozenset("committee subcommittee commission conference council panel".split())
# What stands behind the name of a house, but not behind a nation's: Brookings Institution Press, the Soviet press.
HOUSES: frozenset[str] = frozenset("institution press center centre corporation school laboratory".split())
HOUSE_NAMES: frozenset[str] = frozenset("brookings columbia hoover wilson".split())
# "National ... College": what opens the name of a body, and what closes it.
BODY_OPENERS: frozenset[str] = frozenset(
    """
national royal federal supreme united american british canadian european
""".split()
)
BODY_CLOSERS: frozenset[str] = frozenset(
    """
college university academy institute council agency library museum court bank commission committee archive archives
senate congress assembly foundation guard front convention laboratory association
""".split()
)
# Closers that make a body with one opener alone: the Royal Society, but "a national society".
BODIES: frozenset[tuple[str, str]] = frozenset(
    {
        *(("royal", word) for word in ("society", "company", "ballet", "opera", "theatre", "mail", "mint", "gallery")),
        *(("national", word) for word in ("board", "trust", "league", "gallery", "authority", "union")),
        *(("federal", word) for word in ("board", "authority", "union", "service")),
    }
)
# Missions that are named by where they are: Embassy in the Soviet Union.
MISSIONS: frozenset[str] = frozenset("embassy legation consulate mission".split())
# Points of the compass, which are names beside one: North Korean, the West.
COMPASS: frozenset[str] = frozenset("west east north south western eastern northern southern".split())
# Ranks and offices, and what stands before them, in front of a name.
RANK_WORDS: frozenset[str] = frozenset(
    """
president premier chairman secretary general ambassador minister king queen prince princess emperor empress tsar czar
pope senator congressman admiral marshal colonel major captain comrade chancellor governor professor doctor judge
justice foreign prime vice deputy assistant under acting mayor sultan shah lord lady sir saint archbishop bishop
cardinal
""".split()
)
# Surnames that are ordinary words as well: names only behind a given name, an initial or a rank.
ORDINARY_SURNAMES: frozenset[str] = frozenset(
    """
archer baker barber bishop black brown burns bush butler carpenter carver chamberlain church clay cook cooper cross
fish fisher ford fox frank fuller gardener gates glass gray green grey home hooker hunter king lodge long major
marshall mason may miller mills moon north page palmer parks pope porter powell rice rivers rogers rose sharp shepherd
smith snow steel stone strange swift taylor turner walker waters weaver white wise wood woods wright young
""".split()
)
# Ranks that stand right before a surname: Captain Cook, President Bush.
SURNAME_RANKS: frozenset[str] = frozenset(
    """
president premier secretary general senator congressman admiral colonel captain chancellor governor professor judge
ambassador lord lady sir
""".split()
)
# Generic words that belong to a name when a name stands before them: Beidaihe Conference, Taiwan Strait, Harvard University.
GENERIC_WORDS: frozenset[str] = frozenset(
    """
conference treaty agreement agreements accord accords pact doctrine plan empire dynasty strait straits sea ocean river
island islands peninsula canal gulf university college party embassy legation consulate mission declaration convention
wall committee valley bay province district desert mountains mountain republic federation kingdom street protocol
charter act commission council academy institute museum library foundation administration revolution airport
delta falls bridge archipelago basin cathedral abbey castle palace cemetery observatory chapel square avenue
railroad railway
""".split()
)

# Two of them behind a name: the Paris Peace Conference, Yellowstone National Park.
GENERIC_PAIRS: frozenset[tuple[str, str]] = frozenset(
    {
        *(("peace", word) for word in ("conference", "treaty", "agreement", "accords")),
        *(("national", word) for word in ("park", "forest", "monument", "assembly", "congress")),
        ("state", "university"),
        ("memorial", "library"),
        ("stock", "exchange"),
        ("medical", "school"),
    }
)
# What may stand before an office besides ranks: the Federal Bureau of Investigation.
BEFORE_OFFICES: frozenset[str] = frozenset("first second soviet federal national royal central imperial".split())
# Acts that are no laws.
NO_LAWS: frozenset[str] = frozenset("balancing final first last second third sex speech class opening closing".split())
# What is named by its number: the Fourteenth Amendment, the Second International.
NUMBERED: frozenset[str] = frozenset("amendment international fleet army".split())
# What "pacific" may describe; it is an ocean elsewhere.
PEACEFUL: frozenset[str] = frozenset("settlement means intent intentions blockade".split())
# Parts that keep their capital before a number: Part I, Wave 26.
PARTS: frozenset[str] = frozenset(
    "part volume chapter article book phase series wave experiment appendix resolution title".split()
)

# Words in a title that tell that it is English, though it has foreign ones.
TELLING: frozenset[str] = frozenset(
    """
the of and in to for on from with by at its their his between during under into after before history war american
british soviet foreign policy politics relations new world how what why who a an or is are was not
""".split()
)
