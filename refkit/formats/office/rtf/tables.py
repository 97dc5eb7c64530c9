"""Words of Rich Text and what they stand for: signs, destinations, code pages."""

from __future__ import annotations

import codecs

SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
# Groups whose text goes somewhere else than into the page.
DESTINATIONS = frozenset("field fldinst datafield fldrslt footnote fonttbl stylesheet upr ud".split())
# Groups that hold no text of the page.
SKIPPED = frozenset(
    "colortbl info pict nonshppict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn "
    "aftnsep aftnsepc aftncn xe tc tcn rxe txe template listtable listoverridetable revtbl rsidtbl generator filetbl "
    "objdata objclass objname annotation atnid atnauthor atntime atndate atnicn atnref bkmkstart bkmkend themedata "
    "colorschememapping latentstyles datastore userprops xmlnstbl pntxta pntxtb sp sv sn mmathPict levelnumbers "
    "leveltext background".split()
)
# The code pages that a font's character set stands for; 0 and 1 stand for the file's own.
CHARSETS = {
    2: "symbol", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_NAMED = {
    10000: "mac_roman", 10007: "mac_cyrillic", 10006: "mac_greek", 10029: "mac_latin2", 65001: "utf-8", 1361: "johab",
}  # fmt: skip


def code_page(number: int) -> str:
    """Python's name for a code page; Windows-1252 where it has none."""
    name = _NAMED.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
