"""Archives, libraries and the words of archival description.

Sources: the archives' own guides and citation leaflets (NARA General Information Leaflet 17, TNA "Citing documents",
Bundesarchiv "Zitierweise"), the repository lists of documentary editions. Shelfmarks are in `shelfmarks`, repositories
one by one in `repositories`.
"""

from __future__ import annotations

from typing import NamedTuple

# Abbreviations by which repositories are cited on their own, by the country of the repository that bears them first;
# many are those of others too (NA, AMAE, SNA).
_ABBREVIATIONS_BY_COUNTRY: dict[str, str] = {
    "the Soviet Union and its successors": """
APRF AVPRF AVPRI GARF GIM RGADA RGAE RGALI RGANI RGASPI RGAVMF RGVIA RTsKhIDNI TsAMO TsGAIPD TsGANI TsKhSD TsDAHO
TsDAHOU TsDAVOU TsDA UDMA HDA GDA SBU NARB AVP АПРФ АВПРФ АВПРИ АВПР АВП ГАРФ РГАДА РГАЛИ РГАНИ РГАСПИ РГАЭ РГВА РГВИА
РГИА РЦХИДНИ ЦАМО ЦГАИПД ЦХСД ЦДАГО ЦДАГОУ ЦДАВО ЦДАВОУ ГДА КМФ НАРБ
""",
    "Estonia, Latvia and Lithuania": "EAA ERA LCVA LNA LNB LTSR LVA LYA",
    "the United States": """
AEI AHEC CIA CUOHRO DDEL DNSA FDRL GBPL GHWBL GRFL HHL HHPL HIA HIWRP HSTL HUA JCL JFKL LBJ LBJL LC LOC LOCMD MHI NACP
NAII NARA NASA NPLM NPRC NSA PUL RMNL RNL RRL RRPL SGMML SML USAMHI USNA WCDA WJCL YUL
""",
    "Britain and Ireland": "BL BOD CAC CUL DRO IOR IWM LHCMA LMA MHSM NAI NAUK NLS NRS ParlA PRO TNA UKNA",
    "the Commonwealth": "ANU AWM DAMFAJ GNA GRGDA KNA LAC NAA NAC NAK NAM NAS NMML NZNA",
    "Germany, Austria and Switzerland": """
ACDP ACSP AdL ADL AdR AdsD AfZ BA BA-MA BAB BAK BAR BArch BayHStA BStU CH-BAR FHS GLA GStA HHStA HHStAW HStA HStAS IfZ
KA KBA KPA LAB LAV LHA MfAA ÖStA PA-AA PA-DBT PA/AA PAA PAAA PAAAB RKA SAPMO SAPMO-BA SAPMO-BArch StA StBKAH
""",
    "France and Belgium": """
AD ADMAE ADN ADP AE AMAE AMAEF AMJ AN ANMT ANOM APP BNF BnF CADC CADN CARAN CHAN FNSP MAE MAE-AD SHAA SHAT SHD
""",
    "Italy and the Vatican": """
AAV ACS ASBo ASD ASDMAE ASFi ASGe ASLu ASMAE ASMi ASMn ASMo ASNa ASPi ASPr ASR ASRo ASRS ASSi ASTo ASV ASVe BAM BAV BCA
BMV BNCF BNM BNN
""",
    "Spain, Portugal and Latin America": """
AGA AGI AGMAV AGN AGNI AGNM AGP AGS AH AHD AHD-MNE AHDE AHDMNE AHI AHM AHMNE AHN AHU AMAEC ANTT BNE
""",
    "the Netherlands and the North": "AR BUZA FA IISG IISH MBZ NIOD NTM RA SRA",
    "Poland, Czechoslovakia and Hungary": """
AAN AIPN AMSZ IPN MSZ ABS AMZV MZV NA NAČR SNA ÚSTR VÚA ABTL ÁBTL MNL MOL OSA PIL
""",
    "Romania, Bulgaria, Yugoslavia and Albania": """
AMAER ANIC ARMAE ASRI CNSAS AMVnR CDA CDIA ЦДА ЦДИА AJ AMSP ASMIP AVII DAMIP DAMSP DAMSPS DASMIP AMPJ AQPPSH AQSH
""",
    "Asia and Turkey": "AMFA ANRI BOA CFMA FMPRC GPA HPA JACAR JPA NAJ NDL NHG PRCFMA SMA",
    "international organizations": "ACICR HAEU ICRC ILOA IMF NATOA UNA UNARMS UNOG UNRO WBGA WHO",
    "halves of names of two words that stand alone": "AP RF АП РФ",
}
_ABBREVIATIONS_OF_WORDS = """
АП РФ|АВП РФ|ГА РФ|ЦА ФСБ|ЦАМО РФ|AP RF|AVP RF|GA RF|MGIMO|TsA FSB|TsAMO RF|Archives II|NA II|NARA I|NARA II|
Brit. Lib|Brit. Mus|B.M|Nat. Arch|P.R.O|PRO: TNA|TNA PRO|TNA/PRO|TNA: PRO|A.A.E|Arch. nat|Arch. Nat|Bibl. nat|
Bibl. Nat|PA AA|MNL OL|PRC FMA
""".replace("\n", "")
REPOSITORY_ABBREVIATIONS: frozenset[str] = frozenset(
    abbreviation for line in _ABBREVIATIONS_BY_COUNTRY.values() for abbreviation in line.split()
) | frozenset(_ABBREVIATIONS_OF_WORDS.split("|"))

# Names that hold one of these words (folded to lower case) can be a repository's.
REPOSITORY_WORDS: frozenset[str] = frozenset(
    """
archive archives archiv archivio archivo arquivo archiwum archivum levéltár levéltára arkiv arkiva arhiv arkhiv arhiva
arhivelor arhivele archief arkivet archívum levéltárban nationaal-archief archiven archieven riksarkivet rigsarkivet
rigsarkiv landesarchiv staatsarchiv hauptstaatsarchiv bundesarchiv stadtarchiv archív arkivi library libraries
bibliothek bibliothèque biblioteca biblioteka bibliotheek museum institution athenaeum архив архивы архів библиотека
arşivi arşivleri 档案馆 檔案館 图书馆
""".split()
)

# Phrases of repositories' names, folded; a blank at the end is a word's end.
REPOSITORY_PHRASES: tuple[str, ...] = tuple(
    """
record office|records office|records centre|records center|record centre|historical society|special collections|
manuscript division|manuscripts division|manuscripts and archives|rare book|archives and records|
military history institute|hoover institution|historical office|historical center|historical branch|
records of scotland|manuscripts department|center for history|history center|service historique|national records|
manuscript library|churchill college|liddell hart|politisches archiv|ministry archive|academia historica|
oral history research|bibliothèque nationale|biblioteca nazionale|biblioteca nacional|fondazione |fondation |
fundação |istituto storico|state archives|british museum|fundación|stiftung archiv
""".replace("\n", "").split("|")
)

# A collection's name ends in, or holds, one of these.
COLLECTION_WORDS: frozenset[str] = frozenset(
    """
papers collection collections materials correspondence records files manuscripts mss nachlass nachlaß fonds diaries
diary nl file record-group fondo carte paperasse dossiersystem
""".split()
)

# Words that head the description of one document inside or beside a chain, beyond the words of documents.
DESCRIPTION_WORDS: frozenset[str] = frozenset(
    """
entretien entretiens entrevue conversación entrevista colloquio colloqui despacho oficio ofício telegrama informe acta
actas ata atas procès verbale verbali jegyzőkönyv notiz niederschrift aktennotiz aktenvermerk gesprächsnotiz zápis
zpráva záznam szyfrogram depesza notatka protokół stenogram zapisnik beleška izveštaj zabeleška pm promemoria referat
verslag notulen diary journal dnevnik dziennik tagebuch tagebuchnotiz дневник беседа отчет отчёт донесение
шифртелеграмма шифротелеграмма указание постановление выписка memcon memoranda telcon record minute minutes summary
note communication appunti relazione discorso circolare circulaire rundschreiben
""".split()
)

# Words of particular languages between sender and recipient, and what may stand before the recipient's name.
TO_WORDS: tuple[str, ...] = ("to", "an", "à", "aan", "till", "til", "a", "ad", "al", "au", "к", "do", "кому")


class DigitalArchive(NamedTuple):
    """A host of scanned documents by the names that it is cited by; `keeps`: it stands for the archive if none is named."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    keeps: bool = False


# Source: the hosts' own suggested citations.
DIGITAL_ARCHIVES: tuple[DigitalArchive, ...] = (
    DigitalArchive(
        "Wilson Center Digital Archive",
        r"(?:History and Public Policy Program |The )?"
        r"(?:Wilson Center |Woodrow Wilson Center |CWIHP |Cold War International History Project )?"
        r"(?:Digital Archive|Virtual Archive)(?:: International History Declassified)?"
        r"(?:,? (?:Woodrow )?Wilson (?:International )?Center(?: for Scholars)?)?",
        ("Wilson Center Digital Archive", "History and Public Policy Program Digital Archive", "CWIHP Virtual Archive"),
    ),
    DigitalArchive(
        "Digital National Security Archive",
        r"Digital National Security Archive(?: \(DNSA\))?|DNSA",
        ("Digital National Security Archive (DNSA)", "DNSA"),
        keeps=True,
    ),
    DigitalArchive(
        "Reading Room of the Central Intelligence Agency",
        r"CIA (?:FOIA )?(?:Electronic )?Reading Room",
        ("CIA FOIA Electronic Reading Room",),
    ),
    DigitalArchive(
        "Declassified Documents Reference System",
        r"Declassified Documents Reference System(?: \(DDRS\))?|DDRS",
        ("Declassified Documents Reference System", "DDRS"),
        keeps=True,
    ),
    DigitalArchive("CIA Records Search Tool", "CREST", ("CREST",)),
)


class ChainCue(NamedTuple):
    """What shows that an entry may hold an archival chain: `pattern`, and `hints`, words one of which it always holds.

    The hints are looked for first, since most entries hold none; a row without hints is a form of numbers.
    """

    pattern: str
    hints: tuple[str, ...]
    examples: tuple[str, ...]


CHAIN_CUES: tuple[ChainCue, ...] = (
    # Containers and levels
    ChainCue(
        r"(?<![^\W_])(?:RG|MG|[Rr]ecord [Gg]roup|[Bb]oxe?s?|[Ff]olders?|[Rr]eel|[Ff]ond|fonds|F\.|f\.|Ф\.|ф\.|фонд)(?![^\W_])",
        ("RG", "MG", "ecord ", "Box", "box", "older", "Reel", "reel", "Fond", "fond", "F.", "f.", "Ф.", "ф.", "фонд"),
        ("RG 59", "Record Group 59", "Boxes 3", "folder 2", "f. 5", "Ф. 5", "ф. 5"),
    ),
    ChainCue(
        r"(?<![^\W_])(?:caja|legajo|busta|sygn\.)(?![^\W_])|\bfols?\.\s\d|\bdossier\s\d|\bcarton\s\d"
        r"|\bLot\s(?:Files?\s)?\d{2}",
        ("caja", "legajo", "busta", "sygn.", "fol", "dossier", "carton", "Lot "),
        ("caja 3", "busta 12", "fols. 3", "dossier 4", "Lot Files 64"),
    ),
    # Collections
    ChainCue(
        r"(?<![^\W_])(?:Papers|MSS?|Collection|Nachlass|Nachlaß|Manuscripts?|Special Collections)(?![^\W_])|Mss\.|MSS\."
        r"|(?:Historical|Central|Decimal|Policy) Files|Oral History|India Office|Corr\. pol",
        (
            *("Papers", "MS", "Collection", "Nachla", "anuscript", "Special Coll", "Mss", "Files", "Oral Hist"),
            *("India Off", "Corr. pol"),
        ),
        ("Kennan Papers", "MS Eng. hist.", "Nachlass Blankenhorn", "Central Files", "Oral History"),
    ),
    # Repositories by their words
    ChainCue(
        r"(?<![^\W_])(?:Record Office|Historical Society|Hoover Institution)(?![^\W_])|[Aa]r(?:ch|h|k|kh)i[ve]|[Aa]rşiv"
        r"|[Bb]ibliot[eh]|\bLibrary\b|[Ll]evéltár|Academia Historica|档案馆|[Аа]рхи[вв]|[Аа]рхі[вв]|Arquivo|Archiwum",
        (
            *("ecord ", "Historical Soc", "Hoover", "rchi", "rhi", "rki", "rkhi", "rşiv", "ibliot", "Library"),
            *("evéltár", "Academia Hist", "档案", "рхи", "рхі", "Arquivo"),
        ),
        ("Public Record Office", "Staatsarchiv", "Riksarkivet", "Osmanlı Arşivi", "Houghton Library", "Архив"),
    ),
    ChainCue(
        r"[Aa]rkist|[Aa]rhiiv|[Aa]rhīv|[Aa]rchyv|[Αα]ρχεί|[Aa]rxi[uv]|Arkib|Arsip|Þjóðskjala|ארכיון|أرشيف|الوثائق"
        r"|рхіў",
        (
            *("rkist", "rhiiv", "rhīv", "rchyv", "ρχεί", "rxi", "Arkib", "Arsip", "Þjóðskjala", "ארכיון", "أرشيف"),
            *("الوثائق", "рхіў"),
        ),
        ("Kansallisarkisto", "Rahvusarhiiv", "Latvijas Valsts arhīvs", "Γενικά Αρχεία του Κράτους", "Arsip Nasional"),
    ),
    # Repositories by their abbreviations; those of the table are looked up word by word beside this
    ChainCue(
        r"(?<![^\W_])AN(?=,\s[A-Z]{1,2}\d)|P\.R\.O|A\.A\.E|B\.M\.|Brit\. Mus|\bBnF\b|РГА|ГАРФ|АВП|ГДА|ERAF|F0\s\d{3}/",
        ("AN,", "P.R.O", "A.A.E", "B.M.", "Brit. Mus", "BnF", "РГА", "ГАРФ", "АВП", "ГДА", "ERAF", "F0"),
        ("AN, F7 12", "P.R.O.", "РГАНИ", "ERAF.1.4", "F0 371/"),
    ),
    ChainCue(
        r"\b(?:NARA|TNA|PRO|RGANI|RGASPI|GARF|AVPRF|AVP RF|APRF|FMPRC|PRCFMA|FMA|BArch|SAPMO|PA AA|PAAA|BStU|AMAE|MAE|AAN"
        r"|LOC|DDEL|HSTL|JFKL|LBJL|FDRL|NSA|LC|NAII)\b",
        (
            *("NA", "TNA", "PRO", "RGA", "GARF", "AVP", "APRF", "FMPRC", "PRCFMA", "FMA", "BArch", "SAPMO", "PA AA"),
            *("PAAA", "BStU", "MAE", "AAN", "LOC", "DDEL", "HSTL", "JFKL", "LBJL", "FDRL", "NSA", "LC"),
        ),
        ("NARA", "PA AA", "LBJL"),
    ),
    # Marks by their form alone
    ChainCue(
        r"(?<![^\W_])[A-Z]{2,5}\s?\d{1,4}/\d(?![^\W_])|\b\d{1,3} ?[A-Z]{1,2} \d|\b[A-Z]\.[A-Z]\. ?\d{1,4}/\d"
        r"|\b[A-Z]{1,3}/\d{1,3}[A-Z]?/\d|\d{3}\.\d{2}[\dA-Z]*/\d|\b\d{3}-\d{5}-\d{2}|\b(?:[A-Z]\.){3,4},",
        (),
        ("FO 371/2", "5 AG 1", "F.O. 371/5", "S/123/4", "611.93/1", "109-00829-01", "A.S.M.A.E.,"),
    ),
)

# Words and marks of archives that a line of prose has not, a pattern each, as printed; each begins a word.
ARCHIVE_CUES: tuple[str, ...] = (
    # repositories
    *(r"Archiv\w*", r"[Aa]rkhiv\w*", "Levéltár", "Archiwum", "Arquivo", "Library,"),
    r"(?:Stadt|Staats|Haupt|Landes|Bundes|Zentral|Universitäts|Reichs|Rigs|Riks)(?:staats)?archiv",
    *("NARA", "BArch", "PA ?AA", "RGANI", "RGASPI", "GARF", "AVP ?RF", "APRF", "TNA"),
    # collections
    *("Record Group", r"RG ?\d", "Papers of", "Papers,", r"MSS?\b", "Collection", "Manuscript", "Nachlass", "Bestand"),
    *("Central Files", "Decimal File", "Lot File", r"F\.R\.U\.S", "FRUS", "Foreign Relations of the"),
    # containers
    *(r"Box(?:es)? \d", "Folder", r"[Bb]ox \d", r"[Dd]ossier \d", r"[Cc]arton \d"),
    *("[Ll]iasse", r"[Cc]aja \d", "[Ll]egajo", r"[Ee]xp\. ?\d", r"[Ss]ygn\.", "[Tt]eczka"),
    *(r"[Bb]usta \d", r"b\. ?\d+, f", r"[Ii]nv\. ?nr", r"k\. ?\d+[–-]", r"Bl\. ?\d"),
    # levels and marks
    *(r"[Ff]ond ?\d", r"[Оо]п\. ?\d", r"[Фф]\. ?\d", r"op\. ?\d", r"f\. ?\d+,", r"d\. ?\d+"),
    *(r"FO ?\d{2,}", r"CAB ?\d", r"PREM ?\d"),
)

# Ends of the names of repositories in Chinese and Japanese, and labels before their numbers.
EAST_ASIAN_REPOSITORIES: tuple[str, ...] = tuple(
    "档案馆 檔案館 档案局 档案处 史料館 公文書館 文書館 資料館 资料馆 图书馆 図書館 圖書館".split()
)
EAST_ASIAN_CALL_LABELS: tuple[str, ...] = tuple("档号 檔號 档案号 請求番号 请求号 分類番号 全宗号?".split())
