"""Archives, libraries and the words of archival description.

Sources: the archives' own guides and citation leaflets (NARA General Information Leaflet 17, TNA "Citing documents",
Bundesarchiv "Zitierweise"), the repository lists of documentary editions. Shelfmarks are in `shelfmarks`.
"""

from __future__ import annotations

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
