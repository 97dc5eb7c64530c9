"""Whatever the page: nothing is lost, nothing raises, and the time taken grows with the length and no faster."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from refkit.text import lines, split
from tests.text.test_pages import CASES, assert_tiles, assert_verbatim, read_case

LINES = sorted({line for path in CASES for line in read_case(path)[0].splitlines() if line.strip()})
ODDITIES = [
    "", " ", "\t", "\x0c", "\u2028",
    "[1] ", "1. ", "• ", "- ", "———. ", "“", "”", '"', "(", "</p>", "<li>",
    "&amp;", "&",
    "<", "\\bibitem{a} ", "\\emph{", "}", "# ", "*", "[^1]: ", "https://x.org/", "1990. ", ";", "See also ",
    "\x00", "é", "文", "> ", "> > ", "Date: 3 May 2021, 10:12", "On 3 May 2021, Eva wrote:", "7", "Behr, 2009",
    "C. Behr", "Journal of Snow, 91 (5) (2009), pp. 1-4", "Google Scholar", "a) Behr, Carl. ", "b) Dorn, Eva. ",
]  # fmt: skip

any_page = st.lists(st.sampled_from(LINES) | st.sampled_from(ODDITIES) | st.text(max_size=20), max_size=25).flatmap(
    lambda pieces: st.sampled_from(["\n", "\n\n", " ", "", "\r\n"]).map(lambda glue: glue.join(pieces))
)


@settings(deadline=None, max_examples=150)
@given(any_page)
@example("")
@example("\\begin{thebibliography}")
@example("<p>")
@example("[1]")
@example("1. \n2. ")
@example("\ufeffSmith, John. Title. London: Cape, 1990.")
def test_entries_set_aside_text_and_white_space_tile_the_page(page: str) -> None:
    result = split(page)
    assert_tiles(page, result)
    for entry in result.entries:
        assert entry.text
        if result.markup in ("plain", "markdown"):
            assert_verbatim(entry, page)


@settings(deadline=None, max_examples=60)
@given(any_page)
def test_lines_tile_the_page(page: str) -> None:
    assert_tiles(page, lines(page))


@settings(deadline=None, max_examples=25)
@given(any_page)
def test_splitting_is_deterministic(page: str) -> None:
    assert split(page) == split(page)


HARD = [
    "A, B. ", "Smith, John. ", "Smith and ", "; ", "(", "“", "https://a.b/c", "<a ", "<li>", "&amp;", "\\bibitem[",
    "[1] ",
    "———. ", "See also X. ", "1990. ", "O'", "A-", "<!--", "*a", "de la ", "Ab Cd, ", "aa ", "---\n", "\n",
    "> ", "> a b\n", "Date: 10:12\n", "Behr, 2009\nC. Behr\nSnow (2009)\n", "1\n", "7\na b c\n",
    "a) B b) C ", "ii. Behr\n",
]  # fmt: skip


@pytest.mark.benchmark
@pytest.mark.slow
@pytest.mark.parametrize("piece", HARD, ids=repr)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        page = piece * (size // len(piece))
        best = 9e9
        for _ in range(2):
            begin = time.process_time()
            split(page)
            best = min(best, time.process_time() - begin)
        return best

    small, large = seconds(100_000), seconds(400_000)
    assert large < 9 * small + 0.2, f"{small:.3f} s for 0.1 MB, {large:.3f} s for 0.4 MB"


@pytest.mark.benchmark
@pytest.mark.slow
def test_a_line_of_ten_megabytes_takes_seconds() -> None:
    tokens = ["Smith, John.", "the", "Title", "1990.", "(Paris:", "and", "pp. 3–4;", "“x”"]
    words = random.Random(3).choices(tokens, k=1_500_000)
    page = " ".join(words)[:10_000_000]
    begin = time.process_time()
    result = split(page)
    assert time.process_time() - begin < 60
    assert_tiles(page, result)


@pytest.mark.benchmark
def test_ten_thousand_references_are_split_in_three_cpu_seconds() -> None:
    pool = [page[s:e] for path in CASES for page, spans in [read_case(path)] for s, e in spans if "<" not in page]
    pool = [" ".join(text.split()) for text in pool if "\\" not in text]
    page = "\n".join(random.Random(1).choices(pool, k=10_000))
    split(page[:5000])
    begin = time.process_time()
    result = split(page)
    used = time.process_time() - begin
    print(f"\n10,000 references, {len(page) / 1e6:.2f} MB: {used:.2f} CPU s")
    assert len(result.entries) > 9_500
    assert used < 3.0 * 2, "twice the goal: the machine may be busy"
