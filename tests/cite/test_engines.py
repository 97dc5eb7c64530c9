"""The engines behind one protocol: what they share, and what is repaired at the border."""

from __future__ import annotations

import re
import sys
from typing import Any

import pytest

from refkit.cite import find_style, render
from refkit.cite.engines import ENGINES, find_engine
from refkit.errors import MissingExtraError, UsageError
from refkit.model import from_csl

STYLE = find_style("chicago-author-date").text
WALT: dict[str, Any] = {
    "id": "r0000",
    "type": "book",
    "title": "The Origins of Alliance",
    "author": [{"family": "Walt", "given": "S."}],
    "issued": {"date-parts": [[1990]]},
    "publisher": "Cornell University Press",
}
ENTRY = "Walt, S. 1990. The Origins of Alliance. Cornell University Press."

# Cases that pandoc prints otherwise, and why.
PANDOC_DEVIATIONS = {
    "cable-wilson": "pandoc leaves the stop between two closing marks, and flips single marks to double"
}


def engine_or_skip(name: str) -> Any:
    try:
        return find_engine(name)
    except MissingExtraError as error:
        pytest.skip(str(error))


def printed(name: str, *items: dict[str, Any], markup: str = "text") -> Any:
    cites = [[{"id": i["id"]}] for i in items]
    return engine_or_skip(name).render(items, STYLE, locale=None, citations=cites, markup=markup)


@pytest.mark.parametrize("name", ENGINES)
def test_engines_print_the_same_book(name: str) -> None:
    found = printed(name, WALT)
    assert found.entries == (ENTRY,)
    assert found.order == ("r0000",)
    assert found.citations == ("(Walt 1990)",)


@pytest.mark.parametrize("name", ENGINES)
def test_a_style_that_is_no_style_is_wrong_use(name: str) -> None:
    with pytest.raises(UsageError, match="style"):
        engine_or_skip(name).render([WALT], "<nothing/>", locale=None, citations=[], markup="text")


@pytest.mark.parametrize("name", ["refkit", "citeproc-py"])
@pytest.mark.parametrize(
    "odd",
    [
        {"issued": {"raw": "sometime in May"}},
        {"issued": {"date-parts": [[]]}},
        {"issued": {"date-parts": [[2022, 6, 9], [2022, 6, 12]]}},
        {"issued": {"date-parts": [["x"]]}},
        {"author": [{"given": "Only"}]},
        {"title": "AT&T <b>bold"},
        {"volume": 7},
        {"type": ""},
        {"type": "no-such-type"},
    ],
)
def test_one_odd_item_never_loses_the_others(name: str, odd: dict[str, Any]) -> None:
    found = printed(name, WALT, {**WALT, **odd, "id": "r0001"})
    assert sorted(found.order) == ["r0000", "r0001"]
    assert all(found.entries)
    assert ENTRY in found.entries or any("1990a" in e or "1990b" in e for e in found.entries)


def test_citeproc_py_escapes() -> None:
    hostile = {**WALT, "title": "Alert <script>x</script> & <i>Pravda</i>"}
    entry = printed("citeproc-py", hostile, markup="html").entries[0]
    assert "&lt;script&gt;x&lt;/script&gt; &amp; Pravda" in entry.lower().replace("pravda", "Pravda")


def test_keys_that_differ_by_case_are_two_for_every_engine() -> None:
    library = [from_csl({**WALT, "id": "smith20"}), from_csl({**WALT, "id": "Smith20", "title": "Another"})]
    rendered = render(library, "apa", engine="citeproc-py")
    assert set(rendered.keys) == {"smith20", "Smith20"}
    assert len(set(rendered.entries)) == 2


def test_citeproc_py_prints_all_our_styles_without_an_exception() -> None:
    from tests.cite.test_cases import CASES

    library = [from_csl(case["csl"]) for case in CASES]
    for style in ("apa", "chicago-author-date", "chicago-notes-bibliography", "chicago-notes-bibliography-17"):
        rendered = render(library[:20], style, engine="citeproc-py")
        assert rendered.warnings == ()
        assert all(rendered.entries)


def test_pandoc_prints_the_cases_as_our_processor_does() -> None:
    from tests.cite.test_cases import CASES

    engine_or_skip("pandoc")
    library = [from_csl(case["csl"]) for case in CASES]
    for style in ("apa", "chicago-author-date", "chicago-notes-bibliography"):
        ours = render(library, style).in_library_order()
        theirs = render(library, style, engine="pandoc").in_library_order()
        differing = {c["name"] for c, a, b in zip(CASES, ours, theirs, strict=True) if a != b}
        assert differing <= set(PANDOC_DEVIATIONS)


def reasons(csl: dict[str, Any], style: str) -> list[str]:
    """Why another program may print a composed item otherwise than refkit: what only refkit does for a style."""
    names = [n for v in csl.values() if isinstance(v, list) for n in v if isinstance(n, dict)]
    words = f"{csl.get('title', '')} {csl.get('container-title', '')}"
    container = bool(csl.get("container-title"))
    found = {
        "pandoc does not know family-first names": any(n.get("static-ordering") for n in names),
        "The is dropped": any(str(csl.get(k, "")).startswith("The ") for k in ("publisher", "container-title")),
        "page ranges in a note are shortened": bool(csl.get("note") or csl.get("custom", {}).get("related")),
        "pandoc capitalises behind a hyphen": re.search(r"\w-[a-z]", words) is not None,
        "pandoc's marks inside marks": "‘" in words,
        "a meeting has its article in Chicago": csl["type"] == "paper-conference",
        "no month on a report": csl["type"] == "report" and len(csl["issued"]["date-parts"][0]) == 2,
    }
    if style == "apa":
        found["an account in brackets"] = csl["type"] == "post"
        found["U.S. with stops"] = csl["type"] == "patent"
        found["a degree in words"] = csl["type"] == "thesis"
        found["documents keep their own capitals"] = csl["type"] in ("document", "personal_communication", "manuscript")
        found["so do the volumes that hold them"] = csl["type"] == "speech" and container
        found["dated chapters are documents"] = csl["type"] == "chapter" and len(csl["issued"]["date-parts"][0]) == 3
        found["a newspaper's other name in brackets"] = "container-title-original" in csl.get("custom", {})
        found["no abbreviation of a repository"] = "(" in str(csl.get("archive", ""))
    return [reason for reason, holds in found.items() if holds]


@pytest.mark.parametrize("style", ["apa", "chicago-author-date", "chicago-notes-bibliography"])
def test_composed_items_print_the_same_in_another_program_but_for_the_reasons_listed(style: str) -> None:
    from refkit.cite import compose_all
    from tests.cite.test_cases import CASES

    engine = engine_or_skip("pandoc")
    library = [from_csl(case["csl"]) for case in CASES]
    items = [{**item, "id": f"r{n:04d}"} for n, item in enumerate(compose_all(library))]
    found = engine.render(items, find_style(style).text, locale=None, citations=[], markup="text")
    theirs = dict(zip(found.order, found.entries, strict=True))
    ours = render(library, style).in_library_order()
    differing = [c["csl"] for n, c in enumerate(CASES) if theirs[f"r{n:04d}"] != ours[n][0]]
    assert [csl for csl in differing if not reasons(csl, style)] == []
    assert len(differing) < len(CASES) / 3


def test_pandoc_writes_every_markup() -> None:
    engine = engine_or_skip("pandoc")
    for markup in engine.markups:
        found = engine.render([WALT], STYLE, locale=None, citations=[[{"id": "r0000", "locator": "3"}]], markup=markup)
        assert "Origins of Alliance" in found.entries[0]
        assert "refkit-border" not in found.entries[0]
        assert "1990, 3" in found.citations[0]


def test_without_pandoc_its_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypandoc", None)
    with pytest.raises(MissingExtraError, match=r"refkit-references\[pandoc\]"):
        find_engine("pandoc")
