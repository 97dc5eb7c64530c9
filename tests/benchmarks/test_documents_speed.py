"""Reading a document takes time that is linear in its size, hostile ones included."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest

from refkit.documentpages import split_document
from refkit.formats.office import read_rtf, read_word
from refkit.formats.office.damaged import read_tags
from tests.documents import complex_field, docx, p, part, rtf, t

pytestmark = pytest.mark.benchmark


def article(n: int) -> bytes:
    """An article with n live items, their n doubles, n other entries and n notes."""
    cited, listed = [], [p("References")]
    for i in range(n):
        item = {"type": "book", "title": f"The Weather of Region {i} and the Sea", "issued": {"date-parts": [[1950]]}}
        code = json.dumps({"citationItems": [{"uris": [f"u{i}"], "itemData": item}]})
        cited.append(p(t("As shown ") + complex_field(f" ADDIN ZOTERO_ITEM CSL_CITATION {code}", "(1950)")))
        listed.append(p(f"The Weather of Region {i} and the Sea. 1950. Oslo: Fell Press."))
        listed.append(p(f"Dorn, Eva. 1950. The Snow of Region {i}. Oslo: Fell Press."))
    notes = [f"Ida Fell, Ice {i} (Oslo: Fell Press, 1950), {i}." for i in range(n)]
    return docx("".join(cited + listed), footnotes=notes)


CASES: dict[str, tuple[int, Callable[[int], object], Callable[..., object]]] = {
    "an article": (150, article, lambda data: split_document(read_word(data).meta["document"])),
    "open fields": (
        2000,
        lambda n: docx(
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>CITATION x</w:instrText></w:r></w:p>'
            * n
        ),
        read_word,
    ),
    "open groups": (20_000, lambda n: rtf("{\\i{\\field{\\*\\fldinst x" * n), read_rtf),
    "notes": (5_000, lambda n: rtf("Snow{\\footnote \\chftn Ice.}" * n), read_rtf),
    "tags without ends": (20_000, lambda n: part("document", "<w:p><w:r><w:t>x" * n), read_tags),
    "ends without tags": (20_000, lambda n: "<w:p>" + "</w:r></w:t>" * n, read_tags),
}


@pytest.mark.parametrize("case", CASES)
def test_twice_the_size_takes_twice_the_time(case: str) -> None:
    size, make, read = CASES[case]

    def seconds(n: int) -> float:
        data = make(n)
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            read(data)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(4 * size) < 8 * seconds(size)
