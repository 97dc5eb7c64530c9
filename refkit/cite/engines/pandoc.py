"""pandoc's own citation processor as an engine, for a second opinion (extra `pandoc`).

One run of pandoc for citations and list, read back as its document tree; a second one writes the pieces in the markup
asked for. pandoc runs as a process of its own and opens no connection (`--sandbox`).
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from refkit.cite.engines import Cite, Printed
from refkit.errors import MissingExtraError, UsageError

_WRITERS = {
    "text": "plain", "html": "html", "markdown": "markdown", "rst": "rst", "latex": "latex", "rtf": "rtf",
    "typst": "typst",
}  # fmt: skip
_MARK = "refkit-border-of-pieces"
_SECONDS = 300


class PandocEngine:
    """pandoc, by way of pypandoc_binary."""

    name = "pandoc"
    lists_uncited = False

    def __init__(self) -> None:
        try:
            import pypandoc

            self._program = str(pypandoc.get_pandoc_path())
        except (ImportError, OSError) as error:
            raise MissingExtraError("the engine pandoc", "pandoc") from error

    @property
    def markups(self) -> tuple[str, ...]:
        """The markups it can write."""
        return tuple(_WRITERS)

    def render(
        self,
        items: Sequence[Mapping[str, Any]],
        style: str,
        *,
        locale: str | None,
        citations: Sequence[Sequence[Cite]],
        markup: str,
        entries: bool = True,
    ) -> Printed:
        """See `Engine.render`."""
        if not items:
            return Printed((), (), tuple("" for _ in citations))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder)
            (path / "style.csl").write_text(style, encoding="utf-8")
            (path / "items.json").write_text(json.dumps([_plain_notes(i) for i in items]), encoding="utf-8")
            # Everything is cited in the given order first: a style that does not sort lists in the order of citing.
            document = ["---", "nocite: |", "  " + ", ".join(f"@{i['id']}" for i in items)]
            document += [f"lang: {locale}"] if locale else []
            document += ["---", "", *(f"{_cluster(c)}\n" for c in citations)]
            arguments = ["-f", "markdown", "-t", "json", "--citeproc", "--csl", str(path / "style.csl")]
            arguments += ["--bibliography", str(path / "items.json")]
            out, told = self._run(arguments, "\n".join(document))
            tree = json.loads(out)
        blocks = tree["blocks"]
        refs = next((b for b in blocks if b["t"] == "Div" and b["c"][0][0] == "refs"), None)
        listed = refs["c"][1] if refs and entries else []
        order = [e["c"][0][0].removeprefix("ref-") for e in listed]
        pieces = [e["c"][1] for e in listed]
        pieces += [_citation(b) for b in blocks if b["t"] == "Para"]
        written = self._write(pieces, tree, markup)
        count = len(order)
        cited = written[count:]
        cited += [""] * (len(citations) - len(cited))
        warnings = [("", line.strip()) for line in told.splitlines() if line.strip()]
        found = set(order)
        missing = [str(i["id"]) for i in items if str(i["id"]) not in found] if entries else []
        for ident in missing:
            warnings.append((ident, "pandoc printed no entry for this item"))
        return Printed(tuple(written[:count]), tuple(order), tuple(cited), tuple(warnings))

    def _write(self, pieces: list[list[Any]], tree: dict[str, Any], markup: str) -> list[str]:
        if not pieces:
            return []
        mark = {"t": "Para", "c": [{"t": "Str", "c": _MARK}]}
        blocks = [block for piece in pieces for block in (*piece, mark)]
        document = {"pandoc-api-version": tree["pandoc-api-version"], "meta": {}, "blocks": blocks}
        out, _ = self._run(["-f", "json", "-t", _WRITERS[markup], "--wrap=none"], json.dumps(document))
        parts = out.split(_MARK)[: len(pieces)]
        return [_trimmed(p, markup) for p in parts]

    def _run(self, arguments: list[str], text: str) -> tuple[str, str]:
        try:
            done = subprocess.run(
                [self._program, *arguments],
                input=text.encode("utf-8"),
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise UsageError(f"pandoc did not end within {_SECONDS} seconds; use the engine refkit") from error
        told = done.stderr.decode("utf-8", "replace")
        if done.returncode:
            raise UsageError(f"pandoc cannot use the style or the items: {told.strip()[:500]}")
        return done.stdout.decode("utf-8"), told


def _plain_notes(item: Mapping[str, Any]) -> dict[str, Any]:
    """What pandoc does not read: markup inside a note, and the escaped hyphen of CSL 1.0.2."""
    out = {k: v.replace("\\-", "-") if isinstance(v, str) else v for k, v in item.items()}
    if isinstance(out.get("note"), str):
        out["note"] = re.sub(r"</?[ib]>", "", out["note"])
    return out


def _cluster(cites: Sequence[Cite]) -> str:
    parts = []
    for cite in cites:
        locator = f", {_label(cite)} {cite['locator']}" if cite.get("locator") else ""
        parts.append(f"@{cite['id']}{locator}")
    return f"[{'; '.join(parts)}]"


def _label(cite: Cite) -> str:
    label = str(cite.get("label", "page"))
    return {"page": "p.", "chapter": "chap.", "paragraph": "para."}.get(label, label)


def _citation(block: dict[str, Any]) -> list[Any]:
    """The blocks of a citation: of the note where the style makes notes, else the paragraph itself."""
    inlines = [inner for inline in block["c"] for inner in (inline["c"][1] if inline["t"] == "Cite" else [inline])]
    for inline in inlines:
        if inline["t"] == "Note":
            blocks: list[Any] = inline["c"]
            return blocks
    # Without the Cite around them: some writers would write the key again instead of the citation.
    return [{**block, "c": inlines}]


_RTF_PARAGRAPH = re.compile(r"\{\\pard \\ql \\f0 \\sa180 \\li0 \\fi0 ?|\\par\}")


def _trimmed(text: str, markup: str) -> str:
    text = text.strip()
    if markup == "html":
        text = text.removeprefix("</p>").removesuffix("<p>").strip().removeprefix("<p>").removesuffix("</p>")
    if markup == "rtf":
        text = _RTF_PARAGRAPH.sub("", text)
    return " ".join(text.split()) if markup == "text" else text.strip()
