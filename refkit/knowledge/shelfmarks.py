"""How archives mark the places of their documents: signatures, file plans, labels of containers, levels of a fond.

Forms are written as regular expressions, each under the name of the archive that uses it, with marks of that form and
with near misses that are none. Sources are the archives' own citation guides and inventories, named in each row. A row
that is more general than its name says so: other archives write marks of the same form.
"""

from __future__ import annotations

from typing import NamedTuple


class Shelfmark(NamedTuple):
    """One form of shelfmark: `pattern` matches the whole of each example and of no counter-example."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    source: str


# Marks of single archives that stand without a label, and are told from other words and numbers by their form alone.
SIGNATURES: tuple[Shelfmark, ...] = (
    Shelfmark(
        "Bundesarchiv, SAPMO and others: class, group, slash, piece",
        r"[A-Z]{1,3} \d{1,4}/(?:[A-Z]+ )?[\w/ -]*\d[A-Za-z]?",
        ("B 136/3132", "DY 30/J IV 2/2A/1234", "CAB 128/30"),
        ("B 136", "page 136/137", "DY 30/"),
        "Bundesarchiv, Zitierweise; The National Archives (Kew), Citing documents",
    ),
    Shelfmark(
        "Archives nationales: private papers and papers of presidents",
        r"\d{1,2} ?A[GJPQR] ?\d*(?:/[\w ]+| \d+)?",
        ("5 AG 1/267", "72AJ 45", "10 AR 3"),
        ("5 AB 1", "AG 5"),
        "Archives nationales (Pierrefitte), cadre de classement: séries AG, AJ, AP, AQ, AR",
    ),
    Shelfmark(
        "Service historique de la Défense: number, series, number",
        r"(?:GR )?\d{1,3} ?[A-Z]{1,2} \d+(?:/\d+)?",
        ("10 R 531", "GR 1 K 233", "457 AP 21"),
        ("10 R", "1 Kings 2"),
        "Service historique de la Défense (Vincennes), cadre de classement",
    ),
    Shelfmark(
        "Service historique de la Défense, with the department in front",
        r"GR \d+ [A-Z]+ ?\d*",
        ("GR 10 H 3144", "GR 28 PCOM 12"),
        ("GR H 3144",),
        "Service historique de la Défense (Vincennes), guide of 2005 on",
    ),
    Shelfmark(
        "Swiss Federal Archives",
        r"[EJ] ?\d{4}[A-Z]?(?:[-–]?\d{2})?(?: ?\([A-Z]\)| ?[A-Z]\b)?(?: ?\d{4}/\d+)?(?:#\S+)?",
        ("E 2001 (E) 1976/17", "E2003A#1984/84#123*", "J 1223"),
        ("E 200", "J. 1223"),
        "Schweizerisches Bundesarchiv, Zitierregeln",
    ),
    Shelfmark(
        "Hungarian National Archives: papers of the party",
        r"M-?KS[ -]\d+\. ?f\..*",
        ("M-KS 288. f. 5/215. ő. e.", "MKS-288. f. 32/1964/10. ő. e."),
        ("M-KS 288",),
        "Magyar Nemzeti Levéltár Országos Levéltára, list of fonds",
    ),
    Shelfmark(
        "United Nations Archives",
        r"S-\d{4}(?:-\d{2,4})+",
        ("S-0735-0012-04", "S-0188-0005"),
        ("S-0735", "S-7-12"),
        "United Nations Archives and Records Management Section, finding aids",
    ),
    Shelfmark(
        "The National Archives (Kew), class letters with stops",
        r"(?:[A-Z]\.){2,4} ?\d{1,4}/[\w/ ]*\d",
        ("F.O. 371/56763", "S.P.78/124"),
        ("F.O. 371", "FO 371/56763"),
        "Public Record Office, usage of citations before 1990",
    ),
    Shelfmark(
        "Nationaal Archief: number of the inventory",
        r"\d\.\d{2}\.\d{2,3}(?:\.\d+)?",
        ("2.05.118", "2.02.05.02"),
        ("2.5.118", "12.05.118", "2.05"),
        "Nationaal Archief (The Hague), index of toegangen",
    ),
    Shelfmark(
        "North Atlantic Council: papers and records",
        r"C-[MR]\(\d\d\)\d+(?:-[A-Z]+)?",
        ("C-M(58)149", "C-R(61)40", "C-M(56)127-E"),
        ("C-P(58)149", "C-M 58/149"),
        "NATO Archives, guide to the document series",
    ),
    Shelfmark(
        "National Archives of Australia and others: series, then the item",
        r"(?![MT]\d)[A-Z]{1,2}\d{3,5}(?:, ?[\w/]+)?",
        ("A1838", "A1838, 3034/7/1", "KA11234"),
        ("M1838", "T733", "A18", "ABC123"),  # M and T are microfilm publications of NARA: no address of a document
        "National Archives of Australia, fact sheet on citing archival records",
    ),
    Shelfmark(
        "Number and piece, with or without class letters",
        r"(?:[A-Z]{1,2} )?\d{1,2}[A-Z]?/\d{1,3}",
        ("44/10", "P 80/12", "22A/45"),
        ("1944/10", "44/1010"),
        "form of many inventories (UCD Archives, Churchill Archives Centre)",
    ),
    Shelfmark(
        "Bundesarchiv, old signatures with a hyphen",
        r"[A-Z]{1,2}-\d{3,6}/\d+",
        ("R-11029/7",),
        ("R-12/7", "R 11029/7"),
        "inventories with the series joined by a hyphen",
    ),
    Shelfmark(
        "Estonian and other archives: siglum and numbers joined by stops",
        r"[A-Z]{2,5}(?:\.\d+){2,}",
        ("ERAF.1.4.5102", "ERA.957.14.700"),
        ("ERAF.1", "e.g.1.4"),
        "Rahvusarhiiv (Tallinn), AIS",
    ),
    Shelfmark(
        "United Nations, old registry of the Secretary-General",
        r"AG/\d\(\d\)/\d+",
        ("AG/5(3)/1009",),
        ("AG/5/1009",),
        "United Nations Archives and Records Management Section, finding aids",
    ),
    Shelfmark(
        "Letters and groups joined by hyphens",
        r"[A-Z]{1,3}-\d{1,3}(?:-[A-Z0-9]+){1,3}(?:/\w+)?",
        ("I-028-005/2", "G-12-3"),
        ("I-028", "ABCD-12-3"),
        "form of registries (Vojenský historický archiv, Political Archives)",
    ),
    Shelfmark(
        "Yugoslav and other registries: Roman section, number, slash",
        r"[IVX]+-\d+(?:-\w+)?/[\w/-]+",
        ("I-3-a/107-12", "I-1/SSSR"),
        ("I-3-a", "3-I/107"),
        "Arhiv Jugoslavije (Belgrade), Kabinet predsednika Republike",
    ),
    Shelfmark(
        "Mudd Manuscript Library",
        r"MC\s?\d{3}",
        ("MC076", "MC 019"),
        ("MC 19", "MC0761"),
        "Princeton University Library, finding aids of public policy papers",
    ),
    Shelfmark(
        "Politisches Archiv, section and volume",
        r"(?:[A-Z]{1,2}|[A-Z]\d)\d{1,2} \d{2,6}",
        ("B43 12345", "R2 123"),
        ("B 43 12345", "B43 1"),
        "Politisches Archiv des Auswärtigen Amts, Zitierweise",
    ),
    Shelfmark(
        "The National Archives (Kew), classes in small letters",
        r"(?:Cab|Prem|Adm|Air)\.? ?\d{1,3}/\d+",
        ("Cab. 131/1", "Prem 11/1138"),
        ("Cab. 131", "Captain 11/1138"),
        "Public Record Office, usage of citations before 1990",
    ),
    Shelfmark(
        "Letter and numbers joined by stops",
        r"[A-Z]\d+(?:\.\d+){2,}",
        ("A4.410.4.11",),
        ("A4.410", "A.4.410.4"),
        "Arkivverket and other decimal plans of registries",
    ),
    Shelfmark(
        "Turkish State Archives: fund, place, file",
        r"\d+(?:\.\d+){3,}(?:/[\d.]+)?",
        ("30.10.0.0/123.456.7", "030.01.45.270.1"),
        ("30.10.0", "1.2.3"),
        "Devlet Arşivleri Başkanlığı, Cumhuriyet Arşivi",
    ),
    Shelfmark(
        "Ottoman archives: office and section with stops",
        r"[A-Z]{1,3}\.[A-Z]{2,4}[. ]\d+/\d+",
        ("HR.SYS 1234/5", "Y.PRK.12/45"),
        ("HR.SYS 1234", "HRSYS 1234/5"),
        "Devlet Arşivleri Başkanlığı, Osmanlı Arşivi rehberi",
    ),
    Shelfmark(
        "Chinese provincial archives: fond, catalogue, file",
        r"(?!\d{4}-\d\d-\d\d$)\d{2,4}-\d{1,3}-\d{1,5}",
        ("855-18-1017", "3124-1-12"),
        ("1954-07-21", "855-18"),
        "provincial archives of the People’s Republic of China, file numbers (全宗-目录-案卷)",
    ),
    Shelfmark(
        "India Office Records",
        r"[A-Z]{1,3}/[A-Z&]{1,4}/\d[\w/]*",
        ("L/P&S/12/4186", "JMK/PP/45/190"),
        ("L/P&S", "L/12/4186"),
        "British Library, India Office Records: guide to classes",
    ),
    Shelfmark(
        "Bibliothèque nationale de France: nouvelles acquisitions françaises",
        r"NAF \d+",
        ("NAF 24327",),
        ("NAF", "NATO 24327"),
        "Bibliothèque nationale de France, Archives et manuscrits",
    ),
    Shelfmark(
        "Shanghai Municipal Archives",
        r"[A-Z]\d{1,3}-\d{1,3}-\d{1,5}",
        ("A22-2-1234", "B123-8-1054"),
        ("A22-2", "AB22-2-1234"),
        "Shanghai Municipal Archives, open catalogue",
    ),
    Shelfmark(
        "Academia Historica",
        r"\d{2,3}-\d{4,6}-\d{4}\w?",
        ("020-011900-0034", "002-020400-0012a"),
        ("020-0119-34", "1954-0711-0034"),
        "Academia Historica (Taipei), catalogue of archives",
    ),
    Shelfmark(
        "Archives of Yugoslavia and others: fond, Roman section, number",
        r"\d{1,4}/[IVXLC]+(?:-\d+)?(?:/\w+)?",
        ("507/IX", "119/I-98"),
        ("IX/507", "507/119"),
        "Arhiv Jugoslavije (Belgrade), list of fonds",
    ),
)

# Marks that begin so, whatever follows: `pattern` matches the beginning of each example.
SIGNATURE_STARTS: tuple[Shelfmark, ...] = (
    Shelfmark(
        "British Library: numbered collections of manuscripts",
        r"(?:Add|Egerton|Harl|Cotton|Sloane|Lansdowne|Stowe)\.? MSS?\.? ?\d",
        ("Add. MS 45678, f. 12", "Egerton MS 2541", "Harl. MSS. 6991"),
        ("Add. 45678", "Additional notes"),
        "British Library, Explore Archives and Manuscripts",
    ),
    Shelfmark(
        "British Library: collections with presses named by emperors",
        r"(?:Cotton|Royal|Harley|Arundel) MSS? [A-Z]",
        ("Cotton MS Caligula B. X", "Royal MS A XIV"),
        ("Royal Society", "Cotton mills"),
        "British Library, Explore Archives and Manuscripts",
    ),
    Shelfmark(
        "Number of an inventory",
        r"inv\.? ?(?:nr|no)\.? ?\d",
        ("inv. nr. 1234", "inv.no 7"),
        ("invasion no. 7", "inv. 7"),
        "Nationaal Archief (The Hague), citation guide",
    ),
    Shelfmark(
        "British Museum, Additional Manuscripts",
        r"B\.?M\.? Add",
        ("B.M. Add. MSS 45678", "BM Add 1"),
        ("B. Madden",),
        "British Museum, usage of citations before 1973",
    ),
)

# Marks by the file plans of governments and by classes with a piece behind a slash: less sure than a signature.
FILE_PLANS: tuple[Shelfmark, ...] = (
    Shelfmark(
        "Department of State, decimal file",
        r"\d{3}[A-Z]?\.[\dA-Z]{1,6}(?:/[\w./-]+)?",
        ("761.94/11-1445", "611.93", "851G.00/3-1546"),
        ("76.94/11-1445",),
        "NARA, General Information Leaflet 17; Records Codification Manual of the Department of State",
    ),
    Shelfmark(
        "Department of State, decimal file without a country",
        r"\d{3}[A-Z]?/\d+-\d+",
        ("711/1-1545",),
        ("711/1545",),
        "NARA, General Information Leaflet 17",
    ),
    Shelfmark(
        "Department of State, subject-numeric file, politics",
        r"POL \d+[\w -]*",
        ("POL 27 VIET S", "POL 1"),
        ("POLITICS 27", "POL CHICOM"),
        "NARA, Records Classification Handbook of the Department of State, 1963",
    ),
    Shelfmark(
        "Foreign Ministry Archives of the People’s Republic of China",
        r"\d{3}-\d{5}-\d{2}(?:\(\d\))?",
        ("109-00829-01", "204-00315-03(1)"),
        ("109-829-01",),
        "Foreign Ministry Archives (Beijing), catalogue of opened files",
    ),
    Shelfmark(
        "Class and piece joined by a slash",
        r"[A-Z]{1,4}\d{0,3}/[\w/ .-]*\d",
        ("FO371/12345", "DY30/3478", "A/1234"),
        ("F.O./12", "FO371"),
        "form of many archives; The National Archives (Kew) without a blank",
    ),
    Shelfmark(
        "Diplomatic Archives of Japan",
        r"[A-Z]['’]\.?[\d.]+(?:-\d+)?",
        ("A'.1.2.1.8-5", "B’5.1.0"),
        ("A.1.2.1.8",),
        "Diplomatic Archives of the Ministry of Foreign Affairs (Tokyo), classification of post-war records",
    ),
    Shelfmark(
        "Department of State, subject-numeric file, subject and country",
        r"(?:POL|DEF|AID|CSM|INCO|ECIN|FN|FT|LAB|SOC|STR|PR|CUL|EDX|AE|AV|ORG|PER)\s(?:\d+(?:-\d+)?\s)?[A-Z]{2,}[A-Z -]*$",
        ("POL CHICOM-USSR", "DEF 12-5 PAK", "AID 1 INDIA"),
        ("DEF Leppard", "POL. CHICOM"),
        "NARA, Records Classification Handbook of the Department of State, 1963",
    ),
    Shelfmark(
        "Joint Chiefs of Staff and Army staffs, decimal file",
        r"(?:CCS|ABC|OPD|P&O|CCOS)\s\d{3}[^a-z]*",
        ("CCS 471.6 (8-15-45)", "ABC 387 KOREA"),
        ("CCS 471.6 Sec. 2", "ABC News"),
        "War Department Decimal File System, 1943",
    ),
    Shelfmark(
        "Jimmy Carter Library, remote archives capture",
        r"NLC-[\d-]+\d",
        ("NLC-1-6-2-25-0",),
        ("NLC",),
        "Jimmy Carter Presidential Library, RAC citations",
    ),
)

# Forms that may be a mark where the words around them are those of a chain.
PLAIN_FORMS: tuple[Shelfmark, ...] = (
    Shelfmark(
        "Letters, number, slash and anything",
        r"[A-Z]{1,4}\s?\d{1,4}/[\w/ .–-]+",
        ("FO 371/a", "PREM11/part 2"),
        ("371/a",),
        "form",
    ),
    Shelfmark("Letters and a number", r"[A-Z]{1,3} \d{1,4}[a-z]?", ("FO 371", "T 12a"), ("Room 12", "1234"), "form"),
    Shelfmark(
        "Number, two letters, number", r"\d{1,4}\s?[A-Z]{2}\s?\d+", ("457 AP21", "457AP 21"), ("457 A 21",), "form"
    ),
    Shelfmark(
        "Capitals joined to a number by hyphen, slash or blank",
        r"[A-Z]{2,6}[-/ ][A-Z0-9][\w/.-]*\d[\w/.-]*",
        ("KV-2/123", "CPSU A12"),
        ("KV-two",),
        "form",
    ),
    Shelfmark("Numbers with slashes", r"\d{2,5}/\d{1,5}(?:/\d+)*", ("1234/56", "12/3/4"), ("1/56",), "form"),
    Shelfmark("Letters joined to a number", r"[A-Z]{1,3}\d{2,6}", ("AB123", "M1838"), ("A1", "Ab123"), "form"),
)

# Codes of single documents: no shelfmarks, though they look like them.
DOCUMENT_CODES: tuple[str, ...] = (
    # National intelligence estimates, papers and decisions of the National Security Council, memoranda of presidents
    "S?NIE",
    r"(?:Special )?National Intelligence Estimate(?: No\.)?",
    "NSC",
    "NSAM",
    "NSDM",
    "NSSM",
    "NSDD",
    # Joint Chiefs, Policy Planning Staff, Operations Coordinating Board
    "JCS",
    "PPS",
    "OCB",
    # Joint Intelligence Committee, Chiefs of Staff, Cabinet papers
    "JIC",
    "COS",
    "CP",
    "NIC",
)

# Class letters of the Public Record Office and The National Archives (Kew), as in FO 371/12345; F0 is FO misread.
TNA_CLASSES: frozenset[str] = frozenset(
    """
FO F0 CAB PREM DEFE CO WO DO FCO AIR ADM T KV HO BT HW PRO SP POWE LAB MEPO OD BW CSC EG INF IR MAF MT SUPP TS ED AB
GFM
""".split()
)


class Container(NamedTuple):
    """What holds or numbers documents: `label` (a pattern) stands before a number.

    `field` is the part of an `ArchivalLocation` that the number is, if there is one. A `firm` label makes a shelfmark of
    what follows by itself; the others are words of other things too.
    """

    label: str
    field: str | None = None
    firm: bool = False


# Sources: NARA General Information Leaflet 17, TNA "Citing documents", Bundesarchiv "Zitierweise", the citation guides of
# archives in the languages named. An earlier row goes before a later one that begins alike.
CONTAINERS: tuple[Container, ...] = (
    # English
    Container(r"[Bb]oxe?s?|BOX", "box", firm=True),
    Container(r"[Ff]olders?|[Ff]ldr\.", "folder", firm=True),
    Container(r"[Ff]ol\.", firm=True),
    Container(r"[Rr]eels?", "reel", firm=True),
    Container(r"[Rr]olls?|MSS?\.", firm=True),
    Container(r"[Cc]artons?|[Cc]ontainers?", "box", firm=True),
    Container(r"[Dd]rawer", firm=True),
    Container(r"[Cc]abinet"),
    Container(r"[Ee]ntry", "entry", firm=True),
    Container(r"[Ll]ot(?: [Ff]iles?)?", "lot", firm=True),
    Container(r"[Ff]ile(?: [Nn]os?\.?)?", "file_number", firm=True),
    Container(r"[Ff]rames?", firm=True),
    Container(r"[Ii]tem", "item"),
    Container(r"[Bb]undle", firm=True),
    Container(r"[Pp]iece"),
    # Spanish and Italian
    Container(r"caja", "box", firm=True),
    Container(r"legajo|leg\.", firm=True),
    Container(r"exp\.|expediente|carpeta|b\."),
    Container(r"busta", firm=True),
    Container(r"fasc\.|fascicolo"),
    # Polish and German
    Container(r"sygn\.", firm=True),
    Container(r"k\."),
    Container(r"Karton", "box", firm=True),
    Container(r"Mappe", "folder", firm=True),
    Container(r"Bd\.|Band"),
    Container(r"Bl\.", firm=True),
    Container(r"Blatt|vol\.|volume"),
    # French
    Container(r"dossier", firm=True),
    Container(r"carton", "box", firm=True),
    Container(r"série"),
    # Levels and leaves, in several languages
    Container(r"Series", "series"),
    Container(r"[Rr]ecord [Gg]roup|RG|Rg|MG"),
    Container(r"[Ff]rame", firm=True),
    Container(r"pudło|d\.|l\.|[Ss]er\.|[Nn]o\.|nr|Nr\.|[Pp]art|Acc\.|Zug\.|ff?\."),
    Container(r"fols?\.|folio", firm=True),
    Container(r"[Ss]ec\.|[Ss]ection|[Dd]oc\.|[Bb]ändchen"),
    # Russian, Ukrainian and Bulgarian
    Container(r"sv\.|spr\.|[Сс]пр\.", firm=True),
    Container(r"[Аа]рк\.|ark\.|a\.\s?[ejč]\."),
    # Dutch, Czech, Polish, Romanian, Portuguese
    Container(r"inv\.|inv\. nr\.|č\.\s?j\.|zespół|wiązka|teczka|[Dd]osar(?:ul)?|[Mm]aço|[Aa]rmário|[Pp]iso|lata"),
    Container(r"nummer toegang|inventarisnummer", firm=True),
    Container(r"toegang|Ref\.|fos?\.|mf\.|mikr\."),
    # Croatian, Greek, Finnish, Danish and Norwegian, Polish libraries, Portuguese, Albanian
    Container(r"kut\.|kutija", "box", firm=True),
    Container(r"φάκ\.|φάκελος|fak\.", "folder", firm=True),
    Container(r"kansio|kotelo|boks|rkps|υποφ\.", firm=True),
    Container(r"kasse|pk\.|rps|cx\.|caixa|pasta|dosja"),
    # Austrian and Italian registries
    Container(r"rubr\.", firm=True),
    Container(
        r"posiz\.|Zl\.|GZl\.|pos\.|anno|tome|liasse|layette|cote|Signatur|Sign\.|Az\.|Fasz\.|Fasc\.|Doc\.|[Dd]ok\."
    ),
    Container(r"reg\.|cc?\.|Kt\.|[Tt]gb\."),
    # Swedish and the languages of Yugoslavia
    Container(r"[Vv]olym|[Mm]apa|[Kk]utija|[Ff]ascikla|f-|F-|[Ii]nv\.-[Nn]r\."),
)

# The levels of a fond in the archives of the Soviet Union and its successors, from the fond to the leaves, with the words
# before their numbers in Cyrillic and romanized. Source: GOST R 7.0.5-2008, 7 (архивные документы); RGANI and GARF guides.
FOND_LEVELS: tuple[tuple[str, str], ...] = (
    ("fond", r"(?:f|F|ф|Ф)\.\s?|[Ff]ond\s|[Фф]онд\s"),
    (
        "opis",
        r"(?:op|Op|оп|Оп)\.\s?|[Oo]pis[’']?\s|[Пп]ер(?:ечень|\.)\s|[Pp]er(?:echen[’']?|\.)\s|[Оо]пись\s",
    ),
    ("por", r"(?:por|Por|пор)\.\s?"),
    ("papka", r"[Pp]apka\s|(?:p|P|п|П)\.\s?|[Пп]апка\s"),
    (
        "delo",
        r"(?:d|D|д|Д)\.\s?|[Dd]elo\s|[Дд]ело\s|ed\.\s?khr\.\s?|[Сс]пр\.\s?|spr\.\s?|[Дд]ок\.\s?|dok\.\s?"
        r"|[aа]\.\s?[eе]\.\s?|ед\.\s?хр\.\s?",
    ),
    ("listy", r"(?:ll?|L{1,2}|лл?|Л{1,2})\.\s?|[Ll]ist(?:y|s|ki)?\s|[Аа]рк\.\s?|ark\.\s?|[Лл]ист[ыа]?\s"),
)
