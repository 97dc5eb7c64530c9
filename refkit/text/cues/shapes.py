"""The shapes of names and years, as pieces of patterns for the other modules of this room.

`UPPER` and `LETTER` are classes of one letter (Latin, Greek, Cyrillic); `SURNAME` has up to three words and particles.
"""

from __future__ import annotations

import re

_UPPER = "".join(c for c in map(chr, range(0x41, 0x530)) if c.isupper() or c.istitle())
UPPER = f"[{re.escape(_UPPER)}]"
LETTER = r"[^\W\d_]"
PARTICLE = (
    r"(?:v[oa]n|de[rnlsm]?|della?|d[aiou]s?|du|la|le|los|las|ten|ter|te|zu[mr]?|bin|ibn|al|el|af|av|y|e|und|St\.|’t)"
)
NAME_WORD = rf"(?:[dDLlO]['’]|(?:[aAeE]l|[aA]n|[aA]d)-)?{UPPER}(?:{LETTER}|['’‘\-](?={LETTER}))*"
SURNAME = rf"(?:{PARTICLE}\s+){{0,3}}{NAME_WORD}(?:[ \-](?:{PARTICLE}\s+)?{NAME_WORD}){{0,2}}"
INITIALS = rf"{UPPER}{LETTER}{{0,2}}\.(?:[ \-]?{UPPER}{LETTER}?\.){{0,4}}"
GIVEN = rf"(?:{INITIALS}|{NAME_WORD}\.?(?:[ \-](?:{UPPER}\.|{NAME_WORD})){{0,3}})"
YEAR = r"(?:1[3-9]\d\d|20[0-4]\d)"
MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Januar|Februar|März|Mai|Oktober|Dezember|janvier|février|mars"
    r"|avril|juin|juillet|août|septembre|décembre)[a-z]*\.?"
)
