"""The shapes of names, years and addresses, as pieces of patterns for the other modules of this room.

`UPPER` and `LETTER` are classes of one letter (Latin, Greek, Cyrillic); `SURNAME` has up to three words and particles.
"""

from __future__ import annotations

import re

from refkit.knowledge.web_addresses import TOP_LEVEL_DOMAINS

_UPPER = "".join(c for c in map(chr, (*range(0x41, 0x530), *range(0x1E00, 0x1F00))) if c.isupper() or c.istitle())
UPPER = f"[{re.escape(_UPPER)}]"
LETTER = r"[^\W\d_]"
PARTICLE = (
    r"(?:v[oa]n|de[rnlsm]?|della?|d[aiou]s?|du|la|le|los|las|ten|ter|te|zu[mr]?|bin|ibn|al|el|af|av|y|e|und|St\.|’t)"
)
_HAMZA = "[ʿʾʻʼ‘’]?"  # before a name of Arabic, as it is romanized
_AL = r"(?:[aAeE]l|[aA][ndtsrz]|[aA][sd]h)-"
NAME_WORD = rf"(?:[dDLlO]['’]|{_AL})?{_HAMZA}{UPPER}(?:{LETTER}|['’‘\-](?={LETTER}))*"
SURNAME = rf"(?:{PARTICLE}\s+){{0,3}}{NAME_WORD}(?:[ \-](?:{PARTICLE}\s+)?{NAME_WORD}){{0,2}}"
INITIALS = rf"{UPPER}{LETTER}{{0,2}}\.(?:[ \-]?{UPPER}{LETTER}?\.){{0,4}}"
GIVEN = rf"(?:{INITIALS}|{NAME_WORD}\.?(?:[ \-](?:{UPPER}\.|{NAME_WORD})){{0,3}})"
YEAR = r"(?:1[3-9]\d\d|20[0-4]\d)"
MONTH = "{months}"
"""A month of any language, for patterns that `refkit.knowledge.words.filled` fills."""

HEAD = 400  # characters in which an entry shows how it begins
TAIL = 160  # characters in which it shows how it ends
BODY = 1500  # characters in which it shows what it is
_SKIP = re.compile(r"[\s*_\[<(]{0,6}")  # emphasis and link marks of Markdown in front of an entry
DOMAIN = rf"[a-z0-9-]{{1,40}}\.(?:{'|'.join(map(re.escape, TOP_LEVEL_DOMAINS))})/"
URL = re.compile(rf"(?:https?://|www\.|doi\.org/|\bdoi:\s?10\.|ftp://|\b{DOMAIN})\S", re.I)
STOP_WORDS = frozenset(
    "and or of the in for to by with from on at a an as & und der die das von den des et de la le les du y el los del "
    "e i di della и в на о с по".split()
)


_HYPHENS = {0x2010: "-", 0x2011: "-"}


def bare(text: str) -> str:
    """The first stretch of `text` without Markdown's emphasis and link marks in front; other hyphens are "-"."""
    head = text[:HEAD]
    if not head.isascii():
        head = head.translate(_HYPHENS)
    return head[_SKIP.match(head).end() :]  # type: ignore[union-attr]
