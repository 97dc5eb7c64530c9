"""Archives, libraries and the words of archival description.

Sources: the archives' own guides and citation leaflets (NARA General Information Leaflet 17, TNA "Citing documents",
Bundesarchiv "Zitierweise"), the repository lists of documentary editions. Terms: design vocabulary, "Archival
description".
"""

from __future__ import annotations

# Abbreviations by which repositories are cited on their own.
REPOSITORY_ABBREVIATIONS: frozenset[str] = frozenset(
    """
APRF AP RF RGANI RGASPI GARF AVPRF AVP RF RGAE RGAVMF TsAMO TsKhSD TsGANI RTsKhIDNI TsDAHOU TsDAVOU TsDAHO SBU HDA
GIM АПРФ АП РФ РГАНИ РГАСПИ ГАРФ АВПРФ АВП РФ РГАЭ ЦАМО ЦХСД РЦХИДНИ РГВА РГАЛИ РГИА NARA NA NACP NAII USNA LOC LC
DDEL HSTL JFKL LBJL FDRL GRFL RRL GBPL JCL HIA HIWRP NSA MHI USAMHI SML LHCMA MHSM TNA PRO NRS NLS IWM BL IOR CAC
CUL BOD LMA UKNA NAUK NAI NAA LAC NAC NZNA PAAA PA-AA PA/AA BArch BA BAK BAB BA-MA SAPMO SAPMO-BArch SAPMO-BA BStU
ACDP AdsD IfZ ADL AdL ACSP StBKAH GStA HStA StA PAA MfAA ÖStA HHStA AdR AMAE MAE AMAEF AN CADN CADC SHD SHAT
SHAA AD ADMAE CHAN CARAN BNF BnF FNSP AGA AHN AGS AGP AMAEC AHDE AGMAV ASMAE ACS ASD ASDMAE ASR ASV AAN AMSZ MSZ MOL
MNL OSA ÚSTR NA ANIC AMAE CNSAS ASRI AJ DASMIP AQPPSH AQSH AMPJ TsDA CDA FMPRC PRCFMA CFMA AMFA SMA HPA JPA GPA NHG
BOA BCA ASFi ASVe ASMi ASNa ASTo ASGe ASBo ASRo ASMo ASMn ASPr ASLu ASSi ASPi BNM BNCF BAV BMV BNN BAM BNE AGI AGNM
HHStAW APP ADN ADP NAA AWM ANU AH ANOM ANMT AMJ ANTT AHMNE AHU AHI AGN AHD AHM ASMAE ASDMAE AAV ASRS AVPRI АВПРИ АВПР
РГВИА РГАДА RGVIA
RGADA RGALI ЦГАИПД ЦДАГО ЦДАВО TsGAIPD GDA НАРБ NARB LVA LCVA LYA ERA DAMSP AMSP DAMIP AVII HDA MZV AMZV ABS NAČR VÚA
SNA ÁBTL
ABTL PIL AIPN IPN ANIC ARMAE AMAER CDIA AMVnR BAR CH-BAR AfZ KPA KBA FHS PAAAB BayHStA HStAS LAB LAV GLA LHA RKA UDMA
RA SRA FA
KA BUZA MBZ NIOD AR ANRI NAM NAS KNA GNA NASA CIA DNSA RRPL GHWBL RNL RMNL NPLM WJCL HHL HHPL LBJ AHEC LOCMD CUOHRO
YUL PUL
SGMML HUA UNRO UNA ILOA WHO IMF WBGA NPRC DRO GRGDA DAMFAJ NDL NAJ AGNI NMML NAI NAK IISG IISH HAEU AEI UNOG UNARMS
UNA LNA NATOA WCDA ICRC ACICR
ParlA PA-DBT DAMSPS ASMIP AHD-MNE AHDMNE JACAR ГДА ЦДА ЦДИА КМФ ЦДАГОУ ЦДАВОУ LTSR LNB EAA NTM
""".split()
) | {
    "AP RF",
    "AVP RF",
    "PA AA",
    "АП РФ",
    "АВП РФ",
    "PRC FMA",
    "NARA II",
    "NA II",
    "Archives II",
    "MAE-AD",
    "MGIMO",
    "MNL OL",
    "TNA: PRO",
    "TNA/PRO",
    "TNA PRO",
    "PRO: TNA",
    "ЦАМО РФ",
    "TsAMO RF",
    "ГА РФ",
    "GA RF",
    "ЦА ФСБ",
    "TsA FSB",
    "AE",
    "Brit. Lib",
    "MOL",
    "NARA I",
    "A.A.E",
    "P.R.O",
    "B.M",
    "Brit. Mus",
    "Bibl. nat",
    "Arch. nat",
    "Arch. Nat",
    "Bibl. Nat",
    "Nat. Arch",
}

# Names that hold one of these words (folded to lower case) can be a repository's.
REPOSITORY_WORDS: frozenset[str] = frozenset(
    """
archive archives archiv archivio archivo arquivo archiwum archivum levéltár levéltára arkiv arkiva arhiv arkhiv
arhiva arhivelor arhivele archief arkivet archívum levéltárban nationaal-archief archiven archieven riksarkivet
rigsarkivet rigsarkiv landesarchiv staatsarchiv
hauptstaatsarchiv bundesarchiv stadtarchiv archív arkivi library libraries bibliothek bibliothèque biblioteca
biblioteka bibliotheek museum institution athenaeum архив архивы архів библиотека arşivi arşivleri 档案馆 檔案館 图书馆
""".split()
)

REPOSITORY_PHRASES: tuple[str, ...] = (
    "record office",
    "records office",
    "records centre",
    "records center",
    "record centre",
    "historical society",
    "special collections",
    "manuscript division",
    "manuscripts division",
    "manuscripts and archives",
    "rare book",
    "archives and records",
    "military history institute",
    "hoover institution",
    "historical office",
    "historical center",
    "historical branch",
    "records of scotland",
    "manuscripts department",
    "center for history",
    "history center",
    "service historique",
    "national records",
    "manuscript library",
    "churchill college",
    "liddell hart",
    "politisches archiv",
    "ministry archive",
    "academia historica",
    "oral history research",
    "bibliothèque nationale",
    "biblioteca nazionale",
    "biblioteca nacional",
    "fondazione ",
    "fondation ",
    "fundação ",
    "istituto storico",
    "state archives",
    "british museum",
    "fundación",
    "stiftung archiv",
)

# A collection's name ends in, or holds, one of these.
COLLECTION_WORDS: frozenset[str] = frozenset(
    "papers collection collections materials correspondence records files manuscripts mss nachlass nachlaß fonds"
    " diaries diary correspondence nl materials"
    " file record-group fondo carte paperasse dossiersystem".split()
)

# Class letters of the Public Record Office and The National Archives (Kew): FO 371/12345.
TNA_CLASSES: frozenset[str] = frozenset(
    "FO F0 CAB PREM DEFE CO WO DO FCO AIR ADM T KV HO BT HW PRO SP POWE LAB MEPO OD BW CSC EG INF IR MAF MT SUPP"
    " TS ED AB GFM".split()
)

# Words that head the description of one document inside or beside a chain, beyond the words of documents.
DESCRIPTION_WORDS: frozenset[str] = frozenset(
    """
entretien entretiens entrevue conversación entrevista colloquio colloqui despacho oficio ofício telegrama informe
acta actas ata atas procès verbale verbali jegyzőkönyv notiz niederschrift aktennotiz aktenvermerk gesprächsnotiz
zápis zpráva záznam szyfrogram depesza notatka protokół stenogram zapisnik beleška izveštaj zabeleška pm promemoria
referat verslag notulen diary journal dnevnik dziennik tagebuch tagebuchnotiz дневник беседа отчет отчёт донесение
шифртелеграмма шифротелеграмма указание постановление выписка memcon memoranda telcon record minute minutes summary
note communication appunti relazione discorso circolare circulaire rundschreiben
""".split()
)

# Words of particular languages between sender and recipient, and what may stand before the recipient's name.
TO_WORDS: tuple[str, ...] = ("to", "an", "à", "aan", "till", "til", "a", "ad", "al", "au", "к", "do", "кому")
