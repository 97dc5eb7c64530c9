"""One item printed in a style: what the tests of kinds, media and details compare."""

from __future__ import annotations

from typing import Any

from refkit.cite import render
from refkit.model import from_csl

AD, NB, APA = "chicago-author-date", "chicago-notes-bibliography", "apa"


def entry(style: str, **csl: Any) -> str:
    """The entry of one item in a style; variables are given as arguments, `issued` as date parts."""
    return printed(style, **csl)[0]


def printed(style: str, **csl: Any) -> tuple[str, str]:
    """The entry and the citation of one item in a style."""
    item = {key.replace("_", "-"): value for key, value in csl.items()}
    if "issued" in item:
        item["issued"] = {"date-parts": [item["issued"]]}
    for key in ("archive_collection", "archive_location"):
        if key.replace("_", "-") in item:
            item[key] = item.pop(key.replace("_", "-"))
    rendered = render([from_csl({"id": "x", **item})], style)
    return rendered.entries[0], rendered.citations[0]


def person(family: str, given: str) -> dict[str, str]:
    return {"family": family, "given": given}
