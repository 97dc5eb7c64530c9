"""Courts as citations name them, and the reports, gazettes and series in which law is printed, by countries.

Sources: The Bluebook, table T2; OSCOLA, appendix; the citation guides of the courts themselves; Abkürzungsverzeichnis der
Rechtssprache; the title pages of the series. A form ends before a chamber or a senate.
"""

from __future__ import annotations

COURTS: tuple[str, ...] = (
    # Germany, Austria, Switzerland
    "BVerfG", "BVerwG", "BGH", "BAG", "BSG", "BFH", "BPatG", "BayObLG", "BayVerfGH", "StGH", "RG", "RFH", "ROHG", "PrOVG", "OVG",
    "VGH", "VG", "OLG", "KG", "LG", "AG", "LAG", "LSG", "FG", "OGH", "VfGH", "VwGH", "BGer", "Bundesgericht", "Bundesverfassungsgericht",
    "Bundesgerichtshof", "Reichsgericht", "Bundesverwaltungsgericht", "GmS-OGB", "VerfGH",
    # courts of Europe and of the world, in German and English
    "EuGH", "EuG", "EGMR", "EKMR", "IGH", "StIGH", "IStGH", "ICTY", "ICTR", "ICC", "ICJ", "PCIJ", "ECJ", "CJEU", "ECtHR", "ECHR", "IACtHR",
    "ITLOS", "PCA", "SCSL", "ECCC", "General Court", "Court of Justice", "European Court of Human Rights",
    # France, Belgium, Switzerland, courts of Europe and of the world, in French
    "CIJ", "CPJI", "CEDH", "Cour EDH", "CJUE", "CJCE", "TPICE", "TPIY", "TPIR", "CPI", "TIDM", "Cour IDH", "Cons. const.", "Conseil constitutionnel",
    "Cons. const", "CE", "Conseil d’État", "Conseil d'État", "Cass.", "Cass", "Cour de cassation", "Cour cass.", "CAA", "TA", "CA", "TGI", "T. confl.",
    "TC", "C. const.", "Trib. civ.", "Trib. corr.", "Trib. Seine", "ATF", "TF", "Cour de justice",
    # Italy, Spain, Portugal, Latin America
    "Corte cost.", "Corte costituzionale", "C. cost.", "C. Cost.", "Corte Cost.", "Corte di cassazione", "Cass. civ.", "Cass. pen.", "Cass. civ",
    "Cass. pen", "Cons. Stato", "Consiglio di Stato", "Corte conti", "TAR", "Trib.", "App.", "Corte app.", "Tribunal Constitucional", "Tribunal Supremo", "Audiencia Nacional",
    "Corte IDH", "Corte Suprema", "Tribunal de Justiça", "STF", "STJ", "CSJN", "SCJN", "TJUE", "TEDH", "TPIJ", "CIJ", "Corte Interamericana de Derechos Humanos",
    # Netherlands, Nordic countries, Poland, Czechia, Russia
    "HR", "Hoge Raad", "Rb.", "Rb", "Hof", "ABRvS", "CRvB", "CBb", "PG", "HvJ EG", "HvJ EU", "EHRM", "Højesteret", "Høyesterett", "Högsta domstolen", "HD", "NJA",
    "SN", "TK", "NSA", "WSA", "NS", "ÚS", "NSS", "КС РФ", "ВС РФ", "ЕСПЧ",
)  # fmt: skip
"""What stands first in a citation of a court's decision on the Continent."""

REPORTS: tuple[str, ...] = (
    "BVerfGE", "BVerwGE", "BGHZ", "BGHSt", "BAGE", "BSGE", "BFHE", "RGZ", "RGSt", "RFHE", "PrOVGE", "StGHE", "LVerfGE", "BVerfGK", "BayObLGZ", "VfSlg.", "VfSlg", "SZ", "BGE",
    "NJW", "NJW-RR", "JZ", "DVBl", "DÖV", "NVwZ", "MDR", "EuGRZ", "GRUR", "DRiZ", "JW", "DJZ", "BB", "NStZ", "StV", "ZIP", "ÖJZ", "JBl", "Slg.", "Slg", "ABl.",
    "Rec.", "Rec", "Recueil", "Rec. Lebon", "Recueil Lebon", "Lebon", "Rec. CIJ", "C.I.J. Recueil", "CIJ Recueil", "Bull. civ.", "Bull. crim.", "Bull.", "D.", "D", "DP", "DH", "S.",
    "JCP", "JCP G", "Gaz. Pal.", "AJDA", "RFDA", "RDP", "RGDIP", "JDI", "GAJA", "Série A/B", "Série A", "Série B", "série A", "série A/B",
    "Foro it.", "Giur. cost.", "Giur. it.", "Giust. civ.", "Riv. it. dir. proc. pen.", "Racc.", "Racc. uff.", "Riv. dir. int.", "RJ", "BOE", "Rec. p.",
    "NJ", "AB", "Jur.", "UfR", "U", "Rt.", "NJA", "SOU", "ILR", "I.L.R.", "EHRR", "E.H.R.R.", "ECR", "E.C.R.", "CMLR", "Reports of Judgments and Decisions",
    "OSNC", "OSNKW", "OTK", "OTK-A", "OSNCP", "Dz. U.", "BCSL", "СЗ РФ", "БВС",
)  # fmt: skip
"""Reports of decisions, and journals that print them."""

GAZETTES: tuple[str, ...] = (
    "BGBl.", "BGBl", "RGBl.", "RGBl", "GBl.", "GBl", "GBl. DDR", "GVBl.", "GV. NW.", "GS", "PrGS", "PrGS.", "ABl.", "BAnz.", "StGBl.", "dRGBl.", "Bundesgesetzblatt", "Reichsgesetzblatt",
    "JO", "JORF", "J.O.", "Journal officiel", "Bull. off.", "MB", "M.B.", "Moniteur belge", "RO", "FF", "Bull. lois", "Recueil Duvergier",
    "GU", "G.U.", "Gazz. Uff.", "Gazzetta Ufficiale", "BOE", "B.O.E.", "Gaceta de Madrid", "DOF", "D.O.", "DR", "Diário da República", "Diário do Governo", "Diario Oficial",
    "Stb.", "Stb", "Stcrt.", "Trb.", "Trb", "OJ", "O.J.", "Dz.U.", "Dz. U.", "Dz.Urz.", "Sb.", "Sb. z. a n.", "Magyar Közlöny", "RG", "Resmî Gazete", "Resmi Gazete",
    "SFS", "SÖ", "Lovtidende", "Lovtidende A", "СУ РСФСР", "СЗ СССР", "Собр. законодательства РФ", "ВВР",
)  # fmt: skip
"""Gazettes in which laws and treaties are published."""

TREATY_SERIES: tuple[str, ...] = (
    "UNTS", "U.N.T.S.", "LNTS", "L.N.T.S.", "CTS", "C.T.S.", "ILM", "I.L.M.", "ETS", "CETS", "TIAS", "T.I.A.S.", "UST", "U.S.T.", "RTNU", "R.T.N.U.", "RTSDN", "Rec. des traités",
    "NRG", "N.R.G.", "NRGT", "Martens NRG", "de Martens, NRG", "Martens, NRG", "BFSP", "B.F.S.P.", "ATS", "UKTS", "U.K.T.S.", "Treaty Series", "Bevans", "Malloy", "Hertslet", "Parry",
    "Stat.", "STCE", "SEV", "Trb.", "Recueil des traités", "State Papers", "СДД СССР", "Сборник действующих договоров",
)  # fmt: skip
"""Series in which treaties are printed."""
