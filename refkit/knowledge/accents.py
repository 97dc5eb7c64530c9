"""Accents that stand beside a letter as characters of their own, and the letters that carry them in print.

Source: the Unicode Standard (the decompositions of spacing marks); the letters are those of Latin alphabets of Europe.
"""

SPACING: dict[str, tuple[str, str]] = {
    "\u00b4": ("\u0301", "aeiouyAEIOUYcnszCNSZ"),
    "\u02ca": ("\u0301", "aeiouyAEIOUYcnszCNSZ"),
    "`": ("\u0300", "aeiouAEIOU"),
    "\u02cb": ("\u0300", "aeiouAEIOU"),
    "\u00a8": ("\u0308", "aeiouyAEIOUY"),
    "\u02c6": ("\u0302", "aeiouAEIOU"),
    "\u02dc": ("\u0303", "anoANO"),
    "\u00b8": ("\u0327", "cstCST"),
    "\u02c7": ("\u030c", "cszernCSZERN"),
    "\u02d8": ("\u0306", "agAG"),
    "\u02d9": ("\u0307", "zegIZEG"),
    "\u02da": ("\u030a", "auAU"),
    "\u02db": ("\u0328", "aeiuAEIU"),
    "\u02dd": ("\u030b", "ouOU"),
    "\u00af": ("\u0304", "aeiouAEIOU"),
    "\u02c9": ("\u0304", "aeiouAEIOU"),
    "\u20ac": ("\u0308", "aouAOU"),
}
"""The accent: the combining mark it stands for, and its letters. The euro sign stands for two dots in fonts of TeX."""

ELISIONS: frozenset[str] = frozenset(
    "l d c j m n s t qu o dell all nell sull dall coll un quest quell sant lorsqu puisqu jusqu quelqu gl degl agl negl"
    " com bell grand mezz tutt qual alcun nessun ciascun".split()
)
"""What stands before an apostrophe in French, Italian, Catalan and in Irish names: an accent there is one."""
