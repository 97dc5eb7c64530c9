"""XML that is not well-formed, read as far as its tags can be seen: no word of a damaged part is lost.

Used only where the strict reading (`refkit.formats.syntax.xml_safe`) has failed, and told then. One pass over the tags:
an end tag closes its element and all inside it, one without a beginning is passed over, what is cut off ends with the
part. Entities are the five of XML and numbers; document types are passed over.
"""

from __future__ import annotations

import re
from html import unescape
from xml.etree.ElementTree import Element, TreeBuilder

_DEEPEST = 200  # elements below stand beside each other: their words are kept
_TOKEN = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z_][\w.\-]*(?::[\w.\-]+)?)(?P<rest>[^<>]*)>|<[!?][^<>]*>|<|[^<]+")
_ATTRIBUTE = re.compile(r"([A-Za-z_][\w.\-]*(?::[\w.\-]+)?)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});")


def read_tags(text: str) -> Element:
    """The tree that the tags of `text` make; its names are local names, its root is called "damaged"."""
    builder = TreeBuilder()
    builder.start("damaged", {})
    names: list[str] = []
    open_names: dict[str, int] = {}
    for token in _TOKEN.finditer(text):
        if token["name"] is None:
            if not token[0].startswith(("<!", "<?")):
                builder.data(_plain(token[0]))
            continue
        name = token["name"].rpartition(":")[2]
        if token["close"]:
            if open_names.get(name):
                while names:
                    ended = names.pop()
                    open_names[ended] -= 1
                    builder.end(ended)
                    if ended == name:
                        break
            continue
        rest = token["rest"]
        if len(names) >= _DEEPEST:
            ended = names.pop()
            open_names[ended] -= 1
            builder.end(ended)
        given = {m[1].rpartition(":")[2]: _plain(m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(rest)}
        builder.start(name, given)
        if rest.endswith("/"):
            builder.end(name)
        else:
            names.append(name)
            open_names[name] = open_names.get(name, 0) + 1
    while names:
        builder.end(names.pop())
    builder.end("damaged")
    return builder.close()


def _plain(text: str) -> str:
    """Text with its entities resolved; a stray ampersand stays."""
    return _ENTITY.sub(lambda m: unescape(m[0]), text) if "&" in text else text
