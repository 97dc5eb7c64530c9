"""Abbreviations behind whose stop a sentence, and the entry, goes on.

Sources: The Chicago Manual of Style, 10.47 (scholarly abbreviations) and 14.143 ff.; DIN 1502 and ISO 4 (words of titles);
GOST R 7.0.12-2011 (Russian); lists of abbreviations in documentary editions. All are folded and without their last stop.
"""

from __future__ import annotations

_IN_REFERENCES: dict[str, str] = {
    "parts of a work": """
a app art b bk ch chap d f fasc fig fn fol fols h hh hl jg jh l ll mf mikr ms mss n no nos nr op p par para pp prot pt
pts s sec ser ss supp suppl t tt v vol vols z
""",
    "people who made it": """
bd coll comp comps dir ed edn eds hg hgg hrsg perf prod repr rev tr trans transl illus intro éd
""",
    "editions in other languages": """
aufl ausg bs durchges dyw erg erw masch painos udg ungedr unveröff uppl utg verb wyd
""",
    "documents": "acc cable cables cong doc docs exp leg proc res sess sog sygn symp tel tow des",
    "persons and their ranks": "capt col dr gen gov hon jr lt m mr mrs prof rep sen sgt sr st",
    "firms and institutions": "assn assoc bros co corp dept inc inst intl ltd natl univ",
    "words": "approx c ca cf e.g esp etc ff i.e usw vgl viz vs",
    "mountains and forts": "ft mt",
    "Roman numerals": "i ii",
    "Russian": "вып г д изд им л м оп пер под ред с св см ст т ф ч",
}
# What stands inside of references.
IN_REFERENCES: frozenset[str] = frozenset(word for line in _IN_REFERENCES.values() for word in line.split())

# Months, states and "et al.": inside of a sentence they end none, but they may end an entry.
MAY_END_AN_ENTRY: frozenset[str] = frozenset(
    "al apr aug d.c dec dez feb febr h.r jan jul jun mar nov oct okt sep sept u.k u.n u.s".split()
)

# Words that are no abbreviations: a line that ends in one is not at its entry's end, stop or no stop.
JOINING: frozenset[str] = frozenset("and by in see".split())

# Words of the names of archives and their parts.
IN_ARCHIVES: tuple[str, ...] = tuple(
    """
Add Ref Brit Mus Bibl Arch Nat Nac Lib Soc Hist Aff Étr Cod Vat Corr Min Dept inv dep Sez Pers Ges Kab Abt Rep Tit
Cart
""".split()
)

# Words of the titles of journals, as ISO 4 and ministries of style shorten them; J and Q are among the single letters.
IN_JOURNALS: tuple[str, ...] = tuple(
    """
Rev Hist Econ Int Polit Pol Sci Stud Soc Assoc Proc Bull Am Inc Aff Res Phil Philos Geogr Lett Rel Anthropol Sociol
Psychol Law Ann Vierteljahrsh Jb Vjh
""".split()
)

# Ends of the names of firms and bodies, as printed.
FIRMS: tuple[str, ...] = ("Bros", "Co", "Corp", "Inc", "Ltd")

# Legal forms of firms behind a comma, folded and without their last stop, a pattern each: "Hay & Roe, Ltd".
LEGAL_FORMS: tuple[str, ...] = (
    *("inc", "ltd", "llc", "co", "corp", "plc", "gmbh", "ag", "kg"),
    *(r"s\.?a", r"s\.?p\.?a", r"b\.?v", r"n\.?v", r"l\.?p"),
)
