"""What it costs to repair an export in place: in proportion to its size, in any format, each entry with slips."""

from __future__ import annotations

from time import process_time

import pytest

from refkit import formats, pipeline
from refkit.fileedits import count_of
from refkit.formats.edit_in_place import REWRITTEN
from refkit.intake import Source
from refkit.model import from_csl
from refkit.model.library import Library

pytestmark = pytest.mark.benchmark

SIZES = (500, 1000, 2000, 4000)


def export(format: str, size: int) -> str:
    """An export of `size` entries, each with a slip in its title and one in its address."""
    if format == "zotero-csv":
        rows = (
            f'"K{i}","book","Letters from the ﬁeld {i}","https://example.org/{i}?utm_source=x"' for i in range(size)
        )
        return "\n".join(('"Key","Item Type","Title","Url"', *rows)) + "\n"
    if format == "nbib":
        return "\n".join(
            f"PMID- {i}\nTI  - Letters from the\n      ﬁeld\nJT  - Soft\u200bly {i}\n" for i in range(1, size)
        )
    items = (
        {
            "id": f"k{i}",
            "type": "article-journal",
            "title": f"Letters from the ﬁeld {i}",
            "container-title": "Borders",
            "author": [{"family": f"Müller{i}", "given": "A."}],
            "issued": {"date-parts": [[1990]]},
            "URL": f"https://example.org/{i}?utm_source=x",
        }
        for i in range(size)
    )
    return formats.write(Library(tuple(map(from_csl, items))), format).text


@pytest.mark.parametrize("format", REWRITTEN)
def test_twice_as_many_entries_take_twice_as_long(format: str) -> None:
    pipeline.fix_export(Source("a", export(format, 20), b""), format)
    took = []
    for size in SIZES:
        source = Source("a", export(format, size), b"")
        start = process_time()
        pipeline.read_library(source, format)
        read = process_time() - start
        start = process_time()
        _, made, _ = pipeline.fix_export(source, format)
        took.append(process_time() - start)
        assert count_of(made) >= 2 * (size - 1)
        print(f"{format}, {size} entries: read and repaired in memory {read:.2f} s, fixed in place {took[-1]:.2f} s")
    # Twice as much in the square would be 64 times as long for eight times as many entries.
    assert took[-1] < 24 * max(took[0], 0.1)


def _seconds(text: str, format: str, slips: int) -> float:
    """The shorter of two runs."""
    took = []
    for _ in range(2):
        start = process_time()
        _, made, _ = pipeline.fix_export(Source("a", text, b""), format)
        took.append(process_time() - start)
        assert len(made) == slips
    return min(took)


def test_one_long_note_with_a_thousand_slips_is_repaired_in_one_walk() -> None:
    took = []
    for size in (2000, 16000):
        note = " ".join(f"word  {i}" for i in range(size))
        took.append(_seconds(f'[{{"id":"a","type":"book","title":"T","note":"{note}"}}]', "csl-json", size))
    print(took)
    assert took[1] < 24 * took[0]


def test_children_of_one_large_parent_do_not_read_it_anew() -> None:
    took = []
    for size in (200, 1600):
        parent = "@collection{p, title={Papers of the ﬁeld}, abstract={" + "words " * 20_000 + "}}\n"
        children = "".join(f"@incollection{{c{i}, title={{Soft\u200bly {i}}}, crossref={{p}}}}\n" for i in range(size))
        took.append(_seconds(children + parent, "biblatex", size + 1))
    print(took)
    assert took[1] < 24 * took[0]
