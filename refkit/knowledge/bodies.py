"""Words of institutions, offices and states, by which a body is told from a person.

Source: own list, from the corporate authors of library catalogues and of official publications in several languages.
"""

from __future__ import annotations

# Words that no personal name holds: whoever has one of them is a body, an office or no author at all.
BODY_WORDS: frozenset[str] = frozenset(
    """
department ministry office committee commission council board bureau agency embassy consulate legation mission
government governments congress senate house parliament assembly cabinet court army navy force forces staff joint
university college institute institution center centre school library archive archives museum association society
foundation federation union nations organization organisation bank fund corporation company inc inc. ltd ltd. press
service services party politburo secretariat division administration authority conference group team editors editorial
republic states kingdom state national international central general program programme project network news times
academy academia ministère ministerium auswärtiges amt bundesregierung bundesarchiv institut universität université
gouvernement comité conseil ministerio ministero ministério partido gobierno consejo gesellschaft verein stiftung
akademie zentrum académie bibliothèque amnesty watch trust reserve defense security intelligence affairs relations
china japan russia ussr u.s. us un uk nato cia fbi nsc usaf contributors bundesministerium außenministerium bundestag
ajuntament ayuntamiento câmara prefeitura comune mairie diputación diputació generalitat junta biblioteca museo museu
musée archivo arquivo archivio sociedad società sociedade société museums libraries universities institutes ministries
bundesrat bundeskanzleramt reichstag gao omb oecd imf unesco kpss cpsu ccp prc
""".split()
)

# The same, so strong that one of them makes a body of a name that looks like a person's or a title.
STRONG_BODY_WORDS: frozenset[str] = frozenset(
    """
department ministry office committee subcommittee commission council board bureau agency embassy consulate senate house
congress parliament assembly division service institute center centre administration university foundation association
organization nations party institut institutes instituto istituto ministerium ministère ministerio ministero amt
bundesregierung bundesarchiv akademie académie stiftung universität université universidad università kommission comité
contributors bundesministerium außenministerium bundestag bundesrat bundeskanzleramt reichstag volkskammer
staatsministerium forschungsamt encyclopedia encyclopaedia
""".split()
)

# Behind a comma, where a surname would have its given name: "Smith, Department of State".
BODY_WORDS_BEHIND_A_COMMA: frozenset[str] = frozenset(
    "department ministry committee commission university institute association agency congress senate office".split()
)

# The last syllables of Chinese offices and institutes, as they are romanized.
PINYIN_BODIES: frozenset[str] = frozenset(
    """
weiyuanhui yanjiushi yanjiusuo yanjiuyuan waijiaobu bangongshi bianjizu bianweihui danganguan dang'anguan dang’anguan
chubanshe
""".split()
)

# Bodies whose names have no word of bodies, folded (agencies of news are in `periodicals`).
KNOWN_BODIES: frozenset[str] = frozenset(
    "world bank|european union|human rights watch|rand|nato|ordnance survey".split("|")
)

# Words of bodies that are surnames too, as in Edwin Church: two words with one of them name a person.
BODY_SURNAMES: frozenset[str] = frozenset("house park court bank union church state king staff press".split())
# Those that are one only beside a given name or initials: John S. Service, C. Board.
RARE_BODY_SURNAMES: frozenset[str] = frozenset("service board college council mission watch".split())
# Words of bodies that stand in names of persons too, if the name has no third word.
BODY_WORDS_IN_NAMES: frozenset[str] = frozenset("kingdom china japan un us".split())

# Little words that the names of bodies hold, in several languages, folded.
LITTLE_WORDS: frozenset[str] = frozenset(
    "of for the and in on at to de la le les du des et der die das für und von zur e y di del della al".split()
)

# States that stand as authors before the office that wrote, as printed: "Great Britain. Foreign Office".
STATES: frozenset[str] = frozenset(
    """
Great Britain|United Kingdom|United States|U.S|USA|Canada|France|Germany|Italy|Spain|Japan|China|India|Russia|USSR|
Soviet Union|Australia|New Zealand|Ireland|Israel|Netherlands|Belgium|Poland|Sweden|Norway|Denmark|Korea|Vietnam|
People’s Republic of China|Republic of China|Federal Republic of Germany|German Democratic Republic
""".replace("\n", "").split("|")
)

# What stands for authors whom nobody names, as printed (a pattern each). Source: cataloguing rules of Italy (REICAT 15.1.1)
# and France, CMOS 18, 13.81.
COLLECTIVES: tuple[str, ...] = (
    r"AA\.?\s?VV\.?", r"Aa\.\s?Vv\.", r"AA\.?\s?\.?vv\.", "Autori vari", "Autores varios", "Collectif", "COLLECTIF",
    "Anonymous", r"Anon\.",
)  # fmt: skip

# Words that a title has and the name of a body has not: where one of them stands, no body ends.
TITLE_WORDS: frozenset[str] = frozenset(
    """
report hearings hearing treaty agreement foreign-relations documents papers history records minutes telegram memorandum
letter act bulletin resolution declaration statement convention protocol register journal review times post communiqué
statistics handbook guide yearbook annual policy
""".split()
)

# Posts and offices that write and receive letters under their own name, as printed (a pattern each).
CORRESPONDING_OFFICES: tuple[str, ...] = tuple(
    """
Am[Ee]mb(?:assy)?|Am[Cc]onsul|Botschaft|Embassy|Consulate|Legation|Department|Ministry|Mission|Secretary|Office|
Committee|Board|Commission|Council|Foreign Office|State Department|Government|President|Ambassador|Minister|Chairman|
Director|Chief|USUN
""".replace("\n", "").split("|")
)

# Bodies that number their standards, a pattern each, as printed.
STANDARDS: tuple[str, ...] = (
    "ISO(?:/IEC)?", "IEC", "DIN(?: EN)?(?: ISO)?", "ANSI(?:/[A-Z]+)?", "NISO", "BS", "EN", "IEEE", "ASTM", "GOST",
    "ГОСТ", "NF",
)  # fmt: skip

# Offices of patents, before the word, a pattern each. The codes are those of WIPO, ST.3.
PATENT_OFFICES: tuple[str, ...] = (
    r"U\.?\s?S\.?", "United States", "European", "British", "German", "Canadian", "French", "Chinese", "Japanese", "GB",
    "DE", "EP", "WO",
)  # fmt: skip

# Words before initials that are no initials: "Group A", "Vitamin C", "Hepatitis B".
WORDS_BEFORE_LETTERS: frozenset[str] = frozenset(
    """
group groups plan vitamin class type team unit committee company radio section part series category region division
hepatitis influenza level phase project study table act title chapter party
""".split()
)
