"""HTML: every special character of the text escaped, so that no field can add a tag; links only to safe URLs."""

from __future__ import annotations

from .base import Format

__all__ = ["Html"]

_ESCAPES = str.maketrans({"&": "&#38;", "<": "&#60;", ">": "&#62;"})
_TAGS = {("font-style", "italic"): "i", ("font-weight", "bold"): "b", ("vertical-align", "sup"): "sup",
         ("vertical-align", "sub"): "sub"}  # fmt: skip
_SAFE_VALUES = frozenset("italic oblique normal small-caps bold light underline none baseline sup sub".split())


class Html(Format):
    """The marks that the CSL test suite expects."""

    name = "html"

    def text(self, text: str) -> str:
        """Escaped text."""
        return text.translate(_ESCAPES)

    def open(self, style: str, value: str) -> str:
        """`<i>`, `<b>`, `<sup>`, `<sub>`, or a span."""
        tag = _TAGS.get((style, value))
        if tag:
            return f"<{tag}>"
        if value not in _SAFE_VALUES:
            value = "normal"
        return f'<span style="{style}:{value};">'

    def close(self, style: str, value: str) -> str:
        """The end tag."""
        return f"</{_TAGS.get((style, value), 'span')}>"

    def block_open(self, display: str) -> str:
        """A `div` of a display block."""
        lead = {"block": "\n\n    ", "left-margin": "\n    "}.get(display, "")
        kind = display if display in ("block", "left-margin", "right-inline", "indent") else "block"
        return f'{lead}<div class="csl-{kind}">'

    def block_close(self, display: str) -> str:
        """The end of the `div`."""
        return "</div>" + {"block": "\n", "right-inline": "\n  ", "indent": "\n  "}.get(display, "")

    def link_open(self, url: str) -> str:
        """`<a href>`; the caller has checked the URL."""
        return f'<a href="{url.translate(_ESCAPES).replace(chr(34), "&#34;").replace(chr(39), "&#39;")}">'

    def link_close(self, url: str) -> str:
        """`</a>`."""
        return "</a>"
