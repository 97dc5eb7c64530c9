r"""Name lists of BibTeX and BibLaTeX, both ways.

`parse_names(r"Mao, Zedong and {Ministry of Foreign Affairs}")`: names are split at " and " outside braces; a name in
braces of its own is a body, never taken apart; "First von Last", "von Last, First" and "von Last, Jr, First" as BibTeX
has them; BibLaTeX's "family=Wu, given=Lengxi, prefix=van der" too. What the braces protect stays one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from refkit.formats.bibtex.field_map import EDITOR_TYPES, NAME_FIELDS
from refkit.formats.bibtex.values import text_of
from refkit.formats.latex.decode import closing, decode
from refkit.formats.latex.encode import encode
from refkit.model.csljson import OTHER_NAME_VARIABLES, JsonObject

_AND = re.compile(r"\\.|[{}]|(?<=[\s}])and(?=[\s{])", re.S | re.I)
_KEYED = re.compile(r'\s*"?[a-z][\w-]*\s*=', re.I)
_JUNIOR = re.compile(r"(?i)(?:jr|sr|jnr|snr|junior|senior|ii|iii|iv|v|esq|ph\.?\s?d|m\.?d)\.?$")
OTHERS = "others"
# biblatex's data annotation of a name that stands in its own order, the family name first: `author+an = {1=...}`.
FAMILY_FIRST = "family-first"
_ANNOTATED = re.compile(rf"\s*(\d{{1,3}})\s*=\s*{FAMILY_FIRST}\s*")
NAME_VARIABLES = OTHER_NAME_VARIABLES | set(
    "author editor translator compiler container-author recipient interviewer".split()
)
_NAMES = frozenset({*NAME_FIELDS, "editora", "editorb", "editorc", "editortype"})


def split_names(value: str) -> list[str]:
    """The single names of a list, raw: parted at " and " outside braces."""
    if "{" not in value:
        return [n for n in (p.strip() for p in _PLAIN_AND.split(value)) if n]
    out: list[str] = []
    depth = start = 0
    for match in _AND.finditer(value):
        token = match[0]
        if token == "{":
            depth += 1
        elif token == "}":
            depth = max(0, depth - 1)
        elif token[0] != "\\" and depth == 0:
            out.append(value[start : match.start()])
            start = match.end()
    out.append(value[start:])
    return [n for n in (p.strip() for p in out) if n]


_PLAIN_AND = re.compile(r"(?:^|\s+)and(?:\s+|$)", re.I)


def parse_names(value: str) -> list[JsonObject]:
    """A name list as CSL name objects; "and others" is a literal of its own."""
    return [name for name in map(parse_name, split_names(value)) if name]


def parse_name(raw: str) -> JsonObject:
    """One name as a CSL name object; {} for nothing."""
    if raw[:1] == "{" and closing(raw, 0) == len(raw) - 1:
        return {"literal": _text(raw)}
    if "=" in raw and _KEYED.match(raw):
        keyed = _keyed(raw)
        if keyed:
            return keyed
    parts = _split(raw, ",") if "," in raw else [raw]
    parts = [p for p in parts if p] or [""]
    if len(parts) == 1:
        return _direct(parts[0])
    if (
        len(parts) == 2 and _JUNIOR.match(parts[1]) and " " in parts[0]
    ):  # "John Smith, Jr." is no family name "John Smith"
        return _direct(parts[0]) | {"suffix": _text(parts[1])}
    out = _family(parts[0])
    if len(parts) > 2 and (_JUNIOR.match(parts[1]) or len(parts) == 3):
        suffix, given = (parts[1], parts[2:]) if not _JUNIOR.match(parts[-1]) else (parts[-1], parts[1:-1])
        out["suffix"] = _text(suffix)
    else:
        given = parts[1:]
    text = _text(", ".join(given))
    if text:
        out["given"] = text
    return out


def _text(raw: str) -> str:
    return (
        " ".join(decode(raw).split())
        if "\\" in raw or "{" in raw or "~" in raw or "$" in raw
        else " ".join(raw.split())
    )


def _split(raw: str, at: str) -> list[str]:
    """Parts between commas, or words between blanks and ties, outside braces."""
    if "{" not in raw and "\\" not in raw:
        return [p.strip() for p in (raw.split(",") if at == "," else re.split(r"[\s~]+", raw))]
    out: list[str] = []
    depth = start = 0
    for match in (_COMMA if at == "," else _BLANK).finditer(raw):
        token = match[0]
        if token == "{":
            depth += 1
        elif token == "}":
            depth = max(0, depth - 1)
        elif token[0] != "\\" and depth == 0:
            out.append(raw[start : match.start()])
            start = match.end()
    out.append(raw[start:])
    return [p.strip() for p in out]


_COMMA = re.compile(r"\\.|[{},]", re.S)
_BLANK = re.compile(r"\\[A-Za-z]+\s*|\\.|[{}]|[\s~]+", re.S)


def _is_lower(word: str) -> bool:
    """Whether a word is a von part: its first letter outside plain braces is small."""
    if word[:1] == "{" and word[1:2] != "\\":
        return False
    if word[:1].isupper():
        return False
    text = decode(word) if "\\" in word else word
    first = next((c for c in text if c.isalpha()), "")
    return first.islower()


_MARKED = re.compile(r"[\\{}~$]")


def _direct(raw: str) -> JsonObject:
    """ "First von Last"."""
    words = raw.split() if raw.isascii() and not _MARKED.search(raw) else [w for w in _split(raw, " ") if w]
    if not words:
        return {}
    if len(words) == 1:
        text = _text(words[0])
        if text.lower() == OTHERS:
            return {"literal": OTHERS}
        return {"family": text}
    lower = [i for i, w in enumerate(words[:-1]) if _is_lower(w)]
    if not lower:
        return {"family": _text(words[-1]), "given": _text(" ".join(words[:-1]))}
    out: JsonObject = {
        "family": _text(" ".join(words[lower[-1] + 1 :])),
        "non-dropping-particle": _text(" ".join(words[lower[0] : lower[-1] + 1])),
    }
    if lower[0]:
        out["given"] = _text(" ".join(words[: lower[0]]))
    return out


def _family(raw: str) -> JsonObject:
    """ "von Last", the part before the first comma."""
    if raw[:1] == "{" and closing(raw, 0) == len(raw) - 1:
        return {"family": _text(raw)}
    words = [w for w in _split(raw, " ") if w]
    lower = [i for i, w in enumerate(words[:-1]) if _is_lower(w)]
    if not lower or lower[0] != 0:
        return {"family": _text(raw)}
    last = 0
    while last + 1 in lower:
        last += 1
    return {
        "non-dropping-particle": _text(" ".join(words[: last + 1])),
        "family": _text(" ".join(words[last + 1 :])),
    }


def _keyed(raw: str) -> JsonObject:
    """BibLaTeX's extended form: family=..., given=..., prefix=..., suffix=..., useprefix=true.

    Parts that CSL does not know (`cjk`, `given-i`, `id` ...) stay in the name under their own keys.
    """
    found: dict[str, str] = {}
    for part in _split(raw, ","):
        key, equals, value = part.strip().strip('"').partition("=")
        if not equals:
            return {}
        found[key.strip().lower()] = _text(value.strip().strip('"'))
    if not found.get("family") and not found.get("given"):
        return {}
    out: JsonObject = {k: found.pop(k) for k in ("family", "given", "suffix") if found.get(k)}
    prefix = found.pop("prefix", "")
    if prefix:
        dropping = found.pop("useprefix", "true").lower() == "false"
        out["dropping-particle" if dropping else "non-dropping-particle"] = prefix
    return out | {k: v for k, v in found.items() if v}


def read_names(values: dict[str, str], item: JsonObject, custom: JsonObject) -> None:
    """Take the name fields of an entry; roles that CSL does not have go to `custom`, by their words."""
    if values.keys().isdisjoint(_NAMES):
        return
    editor_type = values.pop("editortype", None)
    for name, csl in NAME_FIELDS.items():
        if name in values:
            role = _role(editor_type) if name == "editor" and editor_type else csl
            _put_names(item, custom, role, values.pop(name), _family_first(values, name))
    for name in ("editora", "editorb", "editorc"):
        if name in values:
            _put_names(item, custom, _role(values.pop(name + "type", "editor")), values.pop(name))


def _role(kind: str) -> str:
    """The CSL variable of an editor's type; a role that CSL does not have keeps its own word."""
    word = text_of(kind)
    return EDITOR_TYPES.get(word.lower(), word)


def _family_first(values: dict[str, str], name: str) -> list[int]:
    """The names of a list that are annotated as standing in their own order, counted from 0."""
    parts = values.get(f"{name}+an", "").split(";")
    found = [_ANNOTATED.fullmatch(p) for p in parts]
    if not all(found):
        return []
    del values[f"{name}+an"]
    return [int(m[1]) - 1 for m in found if m]


def _put_names(item: JsonObject, custom: JsonObject, csl: str, raw: str, family_first: Sequence[int] = ()) -> None:
    names = parse_names(raw)
    if not names:
        return
    for i in family_first:
        if 0 <= i < len(names):
            names[i]["static-ordering"] = True
    if csl in NAME_VARIABLES:
        item[csl] = [*item.get(csl, ()), *names]
    else:
        roles = custom.setdefault("names", {})
        roles[csl] = [*roles.get(csl, ()), *names]


def write_names(names: Iterable[JsonObject], *, ascii: bool = False, keyed: bool = False) -> str:
    """CSL name objects as a BibTeX list, each so that `parse_name` gives it back as far as BibTeX can.

    `keyed`: names with parts of their own (`cjk`) in BibLaTeX's extended form, which BibTeX's styles do not read.
    """
    return " and ".join(text for text in (write_name(n, ascii=ascii, keyed=keyed) for n in names) if text)


_PLAIN_KEYS = frozenset(
    "family given suffix dropping-particle non-dropping-particle comma-suffix static-ordering literal".split()
)


def _written_keyed(name: JsonObject, *, ascii: bool) -> str:
    """The extended form of a name that has parts of its own; "" for any other."""
    own = {k: v for k, v in name.items() if k not in _PLAIN_KEYS}
    if not own or not name.get("family") or name.get("literal"):
        return ""
    if not all(isinstance(v, str) and v and re.fullmatch(r"[a-z][a-z0-9-]*", k) for k, v in own.items()):
        return ""
    parts = {k: str(name[k]) for k in ("family", "given", "suffix") if name.get(k)}
    for key, use in (("non-dropping-particle", "true"), ("dropping-particle", "false")):
        if name.get(key) and "prefix" not in parts:
            parts |= {"prefix": str(name[key]), "useprefix": use}
    encoded = {k: encode(v, ascii=ascii) for k, v in (parts | own).items()}
    return ", ".join(f"{k}={{{v}}}" if re.search(r"[,={}\"\s]", v) else f"{k}={v}" for k, v in encoded.items())


def write_name(name: JsonObject, *, ascii: bool = False, keyed: bool = False) -> str:
    """One name: bodies in braces, others as "von Last, Jr, First"."""
    extended = _written_keyed(name, ascii=ascii) if keyed else ""
    if extended:
        return extended
    literal = name.get("literal")
    if literal:
        return OTHERS if literal == OTHERS else "{" + encode(str(literal), ascii=ascii) + "}"
    family = str(name.get("family") or "").strip()
    given = " ".join(str(name[k]) for k in ("given", "dropping-particle") if name.get(k)).strip()
    if not family:
        return "{" + encode(given, ascii=ascii) + "}" if given else ""
    last = _guarded(family, ascii=ascii)
    particle = name.get("non-dropping-particle")
    if particle:
        words = str(particle).split()
        plain = all(w[:1].islower() for w in words) and not last.startswith("{")
        last = (
            f"{_guarded(str(particle), ascii=ascii)} {last}" if plain else _braced(f"{particle} {family}", ascii=ascii)
        )
    elif family.split()[0][:1].islower() and " " in family and not last.startswith("{"):
        last = _braced(family, ascii=ascii)
    parts = [last]
    if name.get("suffix"):
        parts.append(_guarded(str(name["suffix"]), ascii=ascii))
    if given or len(parts) > 1:
        parts.append(_guarded(given, ascii=ascii))
    elif " " in family and not last.startswith("{"):
        return _braced(family, ascii=ascii) + ","  # one name of several words, without a given name
    elif family == OTHERS:
        return "{" + family + "},"
    return ", ".join(parts).rstrip(" ") if given else ", ".join(parts)


_NEEDS_BRACES = re.compile(r",|(?:^|\s)and(?:\s|$)|[\s~]{2}|=|\u00a0", re.I)


def _guarded(text: str, *, ascii: bool) -> str:
    return _braced(text, ascii=ascii) if _NEEDS_BRACES.search(text) else encode(text, ascii=ascii)


def _braced(text: str, *, ascii: bool) -> str:
    return "{" + encode(text, ascii=ascii) + "}"
