"""Where the law is printed: reporters of courts, series of treaties, codes, and the words that treaties are named by.

Sources: The Bluebook, tables T1 (courts and statutes), T2 (foreign jurisdictions) and T4 (treaty sources); OSCOLA,
section 2.1 (reports of English courts); the title pages of the series.
"""

from __future__ import annotations

from typing import NamedTuple


class Series(NamedTuple):
    """A series by its abbreviations: `pattern` matches the whole of each example and of no counter-example."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...] = ()


# Between a volume and a page: 410 U.S. 113.
COURT_REPORTERS: tuple[Series, ...] = (
    Series("United States Reports", r"U\.\s?S\.|US", ("U.S.", "U. S.", "US"), ("U.S.C.", "USA")),
    Series("Supreme Court Reporter", r"S\.\s?Ct\.", ("S. Ct.",), ("S.C.",)),
    Series("Lawyers’ Edition", r"L\.\s?Ed\.(?:\s?2d)?", ("L. Ed.", "L.Ed.2d"), ("ed.",)),
    Series("Federal Reporter", r"F\.(?:\s?(?:2d|3d|4th))?", ("F.", "F.3d", "F. 2d"), ("F.O.",)),
    Series("Federal Supplement", r"F\.\s?Supp\.(?:\s?[23]d)?", ("F. Supp.", "F.Supp.2d"), ("Supp.",)),
    Series("Federal Claims Reporter", r"Fed\.\s?Cl\.", ("Fed. Cl.",)),
    Series("Federal Register", r"Fed\.\s?Reg\.", ("Fed. Reg.",)),
    Series("Atlantic Reporter", r"A\.(?:2d|3d)?", ("A.2d", "A."), ("A2d",)),
    Series("North Eastern Reporter", r"N\.E\.(?:2d)?", ("N.E.2d",), ("NE",)),
    Series("North Western Reporter", r"N\.W\.(?:2d)?", ("N.W.",), ("NW",)),
    Series("Pacific Reporter", r"P\.(?:2d|3d)?", ("P.3d",), ("p.",)),
    Series("South Eastern Reporter", r"S\.E\.(?:2d)?", ("S.E.2d",)),
    Series("Southern Reporter", r"So\.(?:\s?2d)?", ("So. 2d",)),
    Series("South Western Reporter", r"S\.W\.(?:2d|3d)?", ("S.W.3d",)),
    Series("California Reports", r"Cal\.(?:\s?\w+)?", ("Cal.", "Cal. 3d"), ("California",)),
    Series("New York Reports and Supplement", r"N\.Y\.(?:S\.)?(?:2d)?", ("N.Y.2d", "N.Y.S.2d")),
    Series("Illinois Reports", r"Ill\.", ("Ill.",)),
    Series(
        "Early reporters of the Supreme Court",
        r"Wall\.|Cranch|How\.|Pet\.|Wheat\.|Dall\.",
        ("Cranch", "Wheat."),
        ("Howard",),
    ),
    Series("Appeal Cases", r"A\.C\.|AC", ("A.C.", "AC")),
    Series("King’s Bench", r"K\.B\.|KB", ("K.B.", "KB")),
    Series("Queen’s Bench", r"Q\.B\.|QB", ("Q.B.", "QB"), ("QBD",)),
    Series("Weekly Law Reports", r"WLR|W\.L\.R\.", ("WLR", "W.L.R.")),
    Series("All England Law Reports", r"All\s?E\.?R\.?", ("All ER", "All E.R.")),
    Series("Chancery", r"Ch\.?", ("Ch.", "Ch"), ("Chap.",)),
    Series("Appeal Cases, 1875 to 1890", r"App\.\s?Cas\.", ("App. Cas.",)),
    Series("Common Market Law Reports", r"C\.M\.L\.R\.", ("C.M.L.R.",)),
    Series("European Court Reports", r"ECR", ("ECR",)),
    Series(
        "International Court of Justice",
        r"I\.C\.J\.(?:\sReports)?|ICJ(?:\sRep\.?)?",
        ("I.C.J.", "I.C.J. Reports", "ICJ", "ICJ Rep."),
    ),
    Series("Permanent Court of International Justice", r"P\.C\.I\.J\.", ("P.C.I.J.",)),
    Series("International Law Reports", r"I\.L\.R\.", ("I.L.R.",)),
)

# Reports that are counted by years: I.C.J. Reports 1950, p. 65.
YEARLY_REPORTERS: tuple[Series, ...] = (
    Series(
        "International Court of Justice",
        r"I\.\s?C\.\s?J\.(?:\sRep(?:orts|\.)?)?|ICJ(?:\sRep(?:orts|\.)?)?",
        ("I. C. J. Reports", "ICJ Rep.", "ICJ Reports"),
    ),
    Series(
        "Permanent Court of International Justice",
        r"P\.\s?C\.\s?I\.\s?J\.(?:,?\sSer(?:ies|\.)\s[AB/]+)?",
        ("P.C.I.J., Series A", "P.C.I.J. Ser. A/B"),
    ),
    Series("European Court of Human Rights", r"ECHR", ("ECHR",)),
    Series("European Court Reports", r"ECR", ("ECR",)),
)

# Codes and collections of statutes, before a section or a page.
CODES: tuple[Series, ...] = (
    Series("United States Code", r"U\.\s?S\.\s?C\.(?:\s?A\.)?|USC", ("U.S.C.", "U.S.C.A.", "USC"), ("U.S.",)),
    Series("Statutes at Large", r"Stat\.", ("Stat.",), ("Statutes",)),
    Series("Code of Federal Regulations", r"C\.F\.R\.|CFR", ("C.F.R.", "CFR")),
    Series("Federal Register", r"Fed\.\s?Reg\.", ("Fed. Reg.",)),
)

# Reigns by which acts of Parliament are counted: 24 & 25 Vict.
REIGNS: tuple[str, ...] = ("Eliz", "Geo", "Vict", "Will", "Edw", "Anne", "Hen", "Car", "Jac")

# Series of treaties between a volume and a page: 6 U.S.T. 433.
TREATY_SERIES: tuple[Series, ...] = (
    Series(
        "United Nations Treaty Series",
        r"U\.\s?N\.\s?T\.\s?S\.|UNTS|United Nations Treaty Series",
        ("U.N.T.S.", "UNTS", "United Nations Treaty Series"),
        ("U.N.",),
    ),
    Series(
        "United States Treaties",
        r"U\.\s?S\.\s?T\.|UST|United States Treaties and Other International Agreements",
        ("U.S.T.", "UST", "United States Treaties and Other International Agreements"),
        ("U.S.",),
    ),
    Series(
        "League of Nations Treaty Series",
        r"L\.\s?N\.\s?T\.\s?S\.|LNTS|League of Nations Treaty Series",
        ("L.N.T.S.", "LNTS", "League of Nations Treaty Series"),
    ),
    Series(
        "International Legal Materials",
        r"I\.\s?L\.\s?M\.|ILM|International Legal Materials",
        ("I.L.M.", "ILM", "International Legal Materials"),
    ),
    Series(
        "Consolidated Treaty Series (Parry)",
        r"C\.\s?T\.\s?S\.|CTS|Consol\.\s?T\.\s?S\.|Parry(?:[’']s)?(?:\sT\.?S\.?)?|Consolidated Treaty Series",
        ("C.T.S.", "CTS", "Consol. T.S.", "Parry’s T.S.", "Consolidated Treaty Series"),
    ),
    Series("Treaties of the United States, 1776 to 1949 (Bevans)", r"Bevans", ("Bevans",)),
    Series("Treaties of the United States, 1776 to 1937 (Malloy)", r"Malloy", ("Malloy",)),
    Series("Recueil des traités (Martens)", r"Martens", ("Martens",)),
    Series("Statutes at Large", r"Stat\.?(?=\s\d)|Statutes at Large", ("Statutes at Large",), ("Statistics",)),
    Series("Official Journal of the European Communities", r"O\.\s?J\.", ("O.J.", "O. J.")),
    Series("European Treaty Series", r"E\.T\.S\.|ETS", ("E.T.S.", "ETS")),
    Series("Australian Treaty Series", r"A\.T\.S\.|ATS", ("A.T.S.", "ATS")),
    Series("British and Foreign State Papers", r"B\.F\.S\.P\.|BFSP", ("B.F.S.P.", "BFSP")),
    Series("Reichs- and Bundesgesetzblatt", r"RGBl\.?|BGBl\.?", ("RGBl.", "BGBl")),
)

# Series whose treaties are numbered: T.I.A.S. 3178, Cmnd. 5094.
NUMBERED_TREATIES: tuple[Series, ...] = (
    Series(
        "Treaties and Other International Acts Series",
        r"T\.\s?I\.\s?A\.\s?S\.|TIAS",
        ("T.I.A.S.", "TIAS", "T. I. A. S."),
    ),
    Series("Treaty Series", r"Treaty Series|T\.\s?S\.", ("Treaty Series", "T.S.")),
    Series("Executive Agreement Series", r"E\.A\.S\.|EAS", ("E.A.S.", "EAS")),
    Series("Command papers", r"Cmnd?\.?|Cmd\.?", ("Cmnd.", "Cmd."), ("CMD", "Cm")),
)

# Series in which nothing but treaties is printed: whoever names one cites a treaty, and no law.
TREATIES_ONLY: tuple[str, ...] = (
    r"T\.\s?I\.\s?A\.\s?S\.|TIAS", r"U\.\s?N\.\s?T\.\s?S\.|UNTS", r"L\.\s?N\.\s?T\.\s?S\.|LNTS", "Bevans", "Malloy",
    "Miller",
)  # fmt: skip

# What agreements between states are called, as printed, in English, German, French, Spanish and Italian.
TREATY_NOUNS: tuple[str, ...] = tuple(
    """
Treaty|Agreement|Convention|Protocol|Pact|Covenant|Charter|Accord|Accords|Armistice|Vertrag|Abkommen|Traité|Tratado|
Trattato|Exchange of Notes|Final Act
""".replace("\n", "").split("|")
)
# The words that follow such a noun in a treaty's name.
TREATY_LINKS: tuple[str, ...] = tuple(
    """
of on instituant portant sur entre concernant de du between Between for relating Relating concerning Concerning with
Regarding regarding Limiting and to Against in über zwischen relatif
""".split()
)

# What is done with a treaty, before its town and day, as printed; a pattern each.
TREATY_ACTS: tuple[str, ...] = (
    *("opened for signature", "signed", "adopted", "done", "concluded", "entered into force", "ratified"),
    *(
        "signée?",
        "conclue?",
        "faite?",
        "unterzeichnet",
        "(?:ab)?geschlossen",
        "firmad[oa]",
        "suscrit[oa]",
        "firmat[oa]",
    ),
)

# Places that are known by their treaties and not as places of publication.
TREATY_TOWNS: frozenset[str] = frozenset(
    """
Versailles|Locarno|Rapallo|Nanking|Tientsin|Shimonoseki|Portsmouth|Brest-Litovsk|Trianon|Saint-Germain|Neuilly|Sèvres|
Maastricht|Camp David|Dayton|Panmunjom|Tilsit|Campo Formio|Utrecht|Westphalia|Münster|Osnabrück|Karlowitz|Nerchinsk|
Kyakhta|Aigun|Guadalupe Hidalgo|Rio de Janeiro|Bandung|Potsdam|Tehran|Cairo|Karachi|Évian|Schengen|Kyoto|Yalta|Rambouillet|Godesberg|Bad Godesberg|
Guadeloupe|Vladivostok|Reykjavik|Glassboro|Fulton
""".replace("\n", "").split("|")
)

# Series and words of law that a line of prose has not, a pattern each, as printed.
LEGAL_CUES: tuple[str, ...] = (
    *(r"U\.?N\.?T\.?S\b", r"UST\b", r"U\.S\.T\.", "TIAS", r"Stat\.", r"U\.S\.C"),
    *(r"U\.S\. \d", r"Pub\. L", "S/RES", "A/RES"),
    *("UN Doc", r"Cong\.", r"L\.?N\.?T\.?S", "ILM", r"F\. ?[23]d", "Treaty", "Convention", r"Cmnd?\."),
)
