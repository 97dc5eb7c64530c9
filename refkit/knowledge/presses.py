"""Words that mark a publisher's name, and publishers that carry no such word.

Source: imprints in library catalogues; the words are those of the languages that reference lists are written in.
"""

from __future__ import annotations

# A name with one of these words (lower case) is a publisher's.
PRESS_WORDS: frozenset[str] = frozenset(
    """
press publishers publisher publishing publications books verlag verlagsanstalt éditions editions édition edizioni
editore editorial editora ediciones editrice éditeur librairie libraire wydawnictwo kiadó nakladatelství förlag forlag
forlaget uitgeverij uitgevers izdatelstvo izd-vo chubanshe chubanse shuju shudian shoten shobo shuppan издательство
изд-во presse universitaires university-press printing gpo hmso stationery imprimerie tipografia druckerei buchverlag
academic-press edizione editori edicions pers universiteitspers uniwersytetu naukowe naukowy yayınları yayınevi
publikationen istoricheskoi sagner
""".split()
)

PUBLISHERS: frozenset[str] = frozenset(
    """
OUP|CUP|HUP|MUP|YUP|USGPO|U.S. GPO|Aldine|Allen & Unwin|Addison-Wesley|Albin Michel|Berghahn Books|Belknap|Belin|
Biblioteca Nueva|C. H. Beck|C.H. Beck|Ch. Links|Complexe|Electa|Fuoco|FrancoAngeli|Franco Angeli|Herder|Insel|
Karthala|Lexington|Longanesi|Marsilio|Olms|Polity|Presses de Sciences Po|Public Affairs|PublicAffairs|Carocci|
Rubbettino|Sansoni|Seix Barral|Sharpe|Utet|UTET|CEDAM|Wallstein|Westermann|Akal|Cátedra|Gredos|Debate|Trotta|
Marcial Pons|Allen Lane|Anchor|Appleton|Appleton-Century-Crofts|Armand Colin|Arnold|Ashgate|Atheneum|Basic Books|Beck|
Beltz|Berg|Berghahn|Blackwell|Basil Blackwell|Bloomsbury|Böhlau|Bobbs-Merrill|Brassey's|Brassey’s|Brill|Brookings|
Brookings Institution|Calmann-Lévy|Campus|Cape|Jonathan Cape|Cass|Frank Cass|Cassell|Chatto & Windus|
Chatto and Windus|Clarendon|Collins|HarperCollins|Constable|Crítica|Crown|Dalloz|Dent|Deutsch|André Deutsch|Dietz|
Doubleday|Dover|Droste|Dunod|Duncker & Humblot|Dutton|E. P. Dutton|Edward Elgar|Einaudi|Elsevier|Eyre & Spottiswoode|
Faber|Faber & Faber|Faber and Faber|Farrar, Straus and Giroux|Farrar, Straus & Giroux|Fayard|Feltrinelli|
Ferdinand Schöningh|Schöningh|Fischer|S. Fischer|Flammarion|Fontana|de Gruyter|De Gruyter|Gale|Gallimard|Garland|
Garzanti|Gollancz|Victor Gollancz|Gondolat|Grasset|Greenwood|Grove|Hachette|Hamish Hamilton|Hanser|Harcourt|
Harcourt Brace|Harcourt, Brace|Harcourt, Brace and Company|Harcourt Brace Jovanovich|Harmattan|L’Harmattan|
L'Harmattan|Harper|Harper & Row|Harper and Row|Harper & Brothers|Harrassowitz|Hart-Davis|Hatier|Heinemann|
William Heinemann|Henry Holt|Holt|Holt, Rinehart and Winston|Hodder & Stoughton|Hoover Institution|Houghton Mifflin|
Houghton, Mifflin|Hurst|Hutchinson|I.B. Tauris|I. B. Tauris|Tauris|Il Mulino|Jossey-Bass|Keter|Klett-Cotta|Kluwer|
Knopf|Alfred A. Knopf|Kohlhammer|Laterza|La Découverte|Lang|Peter Lang|Leske + Budrich|Lippincott|Little, Brown|
Little, Brown and Company|Little, Brown & Co.|Longman|Longmans|Longmans, Green|Longmans, Green and Co.|Macmillan|
McGraw-Hill|Methuen|Michael Joseph|Mohr Siebeck|Mohr|Mondadori|Morrow|William Morrow|M. E. Sharpe|M.E. Sharpe|Nauka|
Наука|Nijhoff|Martinus Nijhoff|Niemeyer|Nomos|Norton|W. W. Norton|W.W. Norton|WW Norton|W. W. Norton & Company|
Odile Jacob|Odyssey|Oldenbourg|Palgrave|Palgrave Macmillan|Pantheon|Payot|Pearson|Penguin|Penguin Books|Perrin|Piper|
Plon|Praeger|Prentice Hall|Prentice-Hall|Princeton Architectural|Propyläen|Putnam|G. P. Putnam's Sons|
G. P. Putnam’s Sons|PUF|P.U.F.|Rand McNally|Random House|Reclam|Renmin|Rinehart|Rizzoli|Roma-Bari|Rororo|ROSSPEN|
РОССПЭН|Routledge|Routledge & Kegan Paul|Routledge and Kegan Paul|Rowman & Littlefield|Rowman and Littlefield|Rowohlt|
Sage|SAGE|Schocken|Scribner|Scribner's|Scribner’s|Charles Scribner's Sons|Charles Scribner’s Sons|Secker & Warburg|
Seuil|Le Seuil|Sheed & Ward|Siedler|Simon & Schuster|Simon and Schuster|Springer|St. Martin's|St. Martin’s|
St Martin's|Steiner|Franz Steiner|Stock|Suhrkamp|Tallandier|Taylor & Francis|Tecnos|Thames & Hudson|Thames and Hudson|
Time Books|Twayne|Ullstein|Universitetsforlaget|Vallecchi|Van Nostrand|Vandenhoeck & Ruprecht|Verso|Viking|Vintage|
Vrin|Wagenbach|Weidenfeld & Nicolson|Weidenfeld and Nicolson|Westview|Wiley|John Wiley|John Wiley & Sons|
John Wiley and Sons|Wiley-Blackwell|World Scientific|Zed|Siglo XXI|FCE|Fondo de Cultura Económica|Alianza|Ariel|
Taurus|Planeta|Espasa-Calpe|Tiden|Norstedts|Gyldendal|Bonniers|Balans|Boom|Prometheus|Elek|RAND Corporation|RAND|
Rand Corporation|Congressional Research Service|World Bank|United Nations|Carnegie Endowment for International Peace|
Council on Foreign Relations
""".replace("\n", "").split("|")
)

# Words of imprints and presses so well known that a line with one is no prose, a pattern each, as printed.
PRESS_CUES: tuple[str, ...] = (
    *("Press", "Verlag", r"Publish\w+", "Books", "Éditions", "Editions", "UP", "chubanshe", r"Izdatel\w+"),
    *("OUP", "CUP", "Oxford", "Cambridge", "Government Printing Office", "GPO"),
    *("Routledge", "Penguin", "Macmillan", "Palgrave", "Knopf", "Norton", "Random House", "Doubleday", r"Harper\w*"),
    *("Simon (?:&|and) Schuster", "Springer", "Houghton", "Viking", "Faber", "Brill", "De Gruyter"),
    *("Fayard", "Gallimard", "Suhrkamp"),
)

# Ends of the names of publishers in Chinese and Japanese; an earlier one goes first.
EAST_ASIAN_PRESSES: tuple[str, ...] = tuple("出版社 书店 书局 書店 書局 印书馆 社 出版 大学".split())

# Towns by the publishers that sit or sat there, a word of the publisher's name each (folded): a town that is spelled
# otherwise before that publisher is one of these. University presses that bear their town's name need no row.
TOWNS_OF_PRESSES: dict[str, str] = {
    "illinois": "Urbana Champaign Chicago", "oklahoma": "Norman", "georgia": "Athens", "missouri": "Columbia",
    "nebraska": "Lincoln", "oregon": "Eugene", "carolina": "Chapel Hill Columbia",
    "virginia": "Charlottesville", "iowa": "Iowa City", "arizona": "Tucson", "utah": "Salt Lake City",
    "alabama": "Tuscaloosa", "tennessee": "Knoxville", "florida": "Gainesville", "hawaii": "Honolulu",
    "massachusetts": "Amherst", "wales": "Cardiff", "ohio": "Columbus Athens", "louisiana": "Baton Rouge",
    "knox": "Richmond Louisville Atlanta", "continuum": "London New York", "osprey": "Oxford", "abingdon": "Nashville",
    "kodansha": "Tokyo", "benjamins": "Amsterdam Philadelphia", "eerdmans": "Grand Rapids",
    "fortress": "Minneapolis Philadelphia", "polygon": "Edinburgh", "polity": "Cambridge Oxford",
    "engelmann": "Leipzig", "teubner": "Leipzig Stuttgart", "akadémiai": "Budapest", "pearson": "Harlow London",
    "zed": "London", "pluto": "London", "rienner": "Boulder", "wiley": "New York London Hoboken Chichester",
    "harper": "New York", "putnam": "New York", "scribner": "New York", "arnold": "London", "unwin": "London",
    "macmillan": "London New York Basingstoke", "cass": "London", "berghahn": "New York Oxford",
    "doubleday": "New York Garden City", "vintage": "New York London", "pantheon": "New York", "basic": "New York",
    "viking": "New York London", "dutton": "New York", "guilford": "New York", "lexington": "Lanham",
    "stanford": "Stanford", "purdue": "West Lafayette", "rutgers": "New Brunswick", "syracuse": "Syracuse",
    "aldine": "Chicago", "beltz": "Weinheim Basel", "kröner": "Stuttgart", "narr": "Tübingen", "fink": "München",
    "kadokawa": "Tokyo", "iwanami": "Tokyo", "zhonghua": "Beijing Shanghai", "renmin": "Beijing Shanghai",
    "california": "Berkeley", "harvard": "Cambridge", "belknap": "Cambridge", "mit": "Cambridge", "yale": "New Haven",
    "cornell": "Ithaca", "routledge": "London Abingdon New York", "penguin": "London Harmondsworth New York",
    "clarendon": "Oxford", "blackwell": "Oxford", "palgrave": "Basingstoke London New York", "faber": "London",
    "heinemann": "London", "cape": "London", "gollancz": "London", "methuen": "London", "longman": "London",
    "longmans": "London", "hutchinson": "London", "tauris": "London New York", "verso": "London New York", "weidenfeld": "London",
    "bloomsbury": "London", "hurst": "London", "cassell": "London", "ashgate": "Aldershot Farnham", "elgar": "Cheltenham",
    "norton": "New York", "knopf": "New York", "rowman": "Lanham", "greenwood": "Westport", "praeger": "Westport",
    "westview": "Boulder", "houghton": "Boston", "beacon": "Boston", "michigan": "Ann Arbor", "pennsylvania": "Philadelphia",
    "lippincott": "Philadelphia", "minnesota": "Minneapolis", "wisconsin": "Madison", "texas": "Austin",
    "hopkins": "Baltimore", "indiana": "Bloomington", "kentucky": "Lexington", "kansas": "Lawrence", "brookings": "Washington",
    "duke": "Durham", "sage": "London Beverly Thousand", "jossey": "San Francisco",
    "gallimard": "Paris", "fayard": "Paris", "seuil": "Paris", "plon": "Paris", "flammarion": "Paris", "grasset": "Paris",
    "hachette": "Paris", "larousse": "Paris", "payot": "Paris", "vrin": "Paris", "perrin": "Paris", "harmattan": "Paris",
    "minuit": "Paris", "puf": "Paris", "dunod": "Paris", "karthala": "Paris", "découverte": "Paris", "colin": "Paris",
    "droz": "Genève Geneva", "peeters": "Leuven Louvain", "brepols": "Turnhout", "brill": "Leiden", "nijhoff": "Dordrecht Leiden",
    "kluwer": "Dordrecht", "springer": "Berlin Heidelberg", "suhrkamp": "Frankfurt Berlin", "insel": "Leipzig Frankfurt Wiesbaden",
    "fischer": "Frankfurt Berlin", "klostermann": "Frankfurt", "campus": "Frankfurt", "rowohlt": "Reinbek Hamburg",
    "beck": "München", "oldenbourg": "München", "piper": "München", "hanser": "München", "gruyter": "Berlin", "duncker": "Berlin",
    "propyläen": "Berlin", "siedler": "Berlin", "mohr": "Tübingen", "niemeyer": "Tübingen", "francke": "Tübingen Bern",
    "vandenhoeck": "Göttingen", "wallstein": "Göttingen", "böhlau": "Köln Wien Weimar", "steiner": "Stuttgart Wiesbaden",
    "kohlhammer": "Stuttgart", "metzler": "Stuttgart", "reclam": "Stuttgart Leipzig", "klett": "Stuttgart",
    "schöningh": "Paderborn", "droste": "Düsseldorf", "harrassowitz": "Wiesbaden", "nomos": "Baden-Baden",
    "winter": "Heidelberg", "olms": "Hildesheim", "aschendorff": "Münster", "transcript": "Bielefeld", "mulino": "Bologna",
    "zanichelli": "Bologna", "einaudi": "Torino", "utet": "Torino", "feltrinelli": "Milano", "mondadori": "Milano",
    "garzanti": "Milano", "rizzoli": "Milano", "bompiani": "Milano", "giuffrè": "Milano", "angeli": "Milano",
    "sansoni": "Firenze", "olschki": "Firenze", "vallecchi": "Firenze", "laterza": "Bari", "carocci": "Roma", "marsilio": "Venezia",
    "cedam": "Padova", "alianza": "Madrid", "cátedra": "Madrid", "gredos": "Madrid", "taurus": "Madrid", "akal": "Madrid",
    "tecnos": "Madrid", "espasa": "Madrid", "trotta": "Madrid", "crítica": "Barcelona", "ariel": "Barcelona",
    "anagrama": "Barcelona", "planeta": "Barcelona", "labor": "Barcelona", "gyldendal": "København Oslo", "bonniers": "Stockholm",
    "norstedts": "Stockholm", "nauka": "Moskva Moscow", "наука": "Москва",
}  # fmt: skip

# Houses of one word that are told by it alone, beside those of `PUBLISHERS`.
MORE_HOUSES: frozenset[str] = frozenset(
    """
Anagrama Aschendorff Bompiani Brepols Francke Giuffrè Klostermann Larousse Metzler Olschki Peeters
Pustet Zanichelli Almedina Arcadia Tusquets Aguilar Destino Sudamericana Losada Emecé Antígona Edwards Kröner
Birkhäuser Academia Artemis Stämpfli Chronos Haupt Schwabe Picard Champion Mercure Nathan Masson Hermann Beauchesne
Desclée Casterman Bruylant Larcier Meulenhoff Querido Samsom Noordhoff Aschehoug Cappelen Wahlström Otava
""".split()
)

# What people write at an imprint beside the names of houses; a word of five letters and more is told when mistyped.
IMPRINT_WORDS: frozenset[str] = frozenset(
    """
university press publishers publisher publishing publications books verlag éditions editions edizioni editore editorial
editora ediciones editrice librairie wydawnictwo förlag forlag uitgeverij presses universitaires imprenta imprensa
tipografia imprimerie company sons printing stationery institution institute
""".split()
)
