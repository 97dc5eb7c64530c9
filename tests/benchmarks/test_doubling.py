"""Twice the input, about twice the time: whole commands, on text, on each export, and on what is made to be hard.

Each row of the tables is a command and an input; measured is by what its cost grows when the input doubles, the
geometric mean over two doublings, in CPU seconds of one run: `pytest -m benchmark tests/benchmarks/test_doubling.py`.
"""

from __future__ import annotations

import gc
import io
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from refkit import plugins
from refkit.cli import main, terminal
from refkit.model import Library, from_csl
from refkit.pipeline import write

pytestmark = pytest.mark.benchmark

BOUND = 2.4
DECLINED = 2  # exit status of a command that says why it does not do it

ADJECTIVES = "Forgotten Northern Imperial Silent Hidden Coastal Frozen Divided Golden Wooden".split()
NOUNS = "Harbours Railways Bridges Ferries Lighthouses Canals Towers Markets Gardens Mills Roads Mines".split()
TOWNS = "Oslo Bergen Turku Riga Lübeck Gdańsk Visby Malmö Vyborg Narva".split()
FAMILIES = "Holm Brandt Ek Lindqvist Aalto Rasmussen Berg Dahl Nyman Sand".split()
GIVEN = "Ada Bert Carin Dag Edla Frans Gerd Hugo Inga Jens".split()


def records(count: int) -> list[dict[str, Any]]:
    """CSL items of several kinds, each with two blanks where one belongs."""
    pick = random.Random(1931).choice
    out = []
    for n in range(count):
        title = f"The {pick(ADJECTIVES)} {pick(NOUNS)}  of {pick(TOWNS)} {n % 97}: {pick(NOUNS)} and {pick(NOUNS)}"
        item: dict[str, Any] = {
            "id": f"k{n}",
            "type": pick(("book", "article-journal", "chapter")),
            "title": title,
            "author": [{"family": pick(FAMILIES) + pick(("", "sen", "by", "ström")), "given": pick(GIVEN)}],
            "issued": {"date-parts": [[1900 + n % 100]]},
            "publisher": "Dag",
            "publisher-place": pick(TOWNS),
        }
        if item["type"] != "book":
            item |= {"container-title": f"{pick(ADJECTIVES)} {pick(NOUNS)}", "page": f"{n % 300 + 1}-{n % 300 + 9}"}
        out.append(item)
    return out


def page(count: int) -> str:
    """A list as pasted, every fourth entry with a blank too many."""
    lines = []
    for n, item in enumerate(records(count)):
        name = item["author"][0]
        title = item["title"] if n % 4 == 0 else item["title"].replace("  ", " ")
        lines.append(
            f"{name['family']}, {name['given']}. {item['issued']['date-parts'][0][0]}. {title}."
            f" {item['publisher-place']}: Dag."
        )
    return "\n".join(lines) + "\n"


def export(format: str, count: int) -> str:
    return write(Library(references=tuple(map(from_csl, records(count)))), format).text


def run(*arguments: str) -> tuple[int, float]:
    """The exit status and the CPU seconds of a command, in this process; what it prints is thrown away."""
    before, sys.argv = sys.argv, ["refkit", *arguments]
    terminal.INPUTS_READ.clear()
    status = 0
    gc.collect()
    gc.freeze()  # a walk through what the tests hold themselves is no cost of the command
    started = process_time()
    try:
        with redirect_stdout(io.TextIOWrapper(io.BytesIO(), "utf-8")), redirect_stderr(io.StringIO()):
            main()
    except SystemExit as stop:
        status = int(stop.code or 0)
    finally:
        sys.argv = before
        gc.unfreeze()
    return status, process_time() - started


def doubling(make: Callable[[int], str], size: int, path: Path, *command: str) -> tuple[float, list[float]]:
    """By what the cost grows when the input doubles, and the costs of three sizes; 0.0 where the command declines."""
    path.write_text(make(max(1, size // 50)), encoding="utf-8")
    if run(*command)[0] == DECLINED:  # and the first call has loaded and compiled what is needed
        return 0.0, []
    costs = []
    for times in (1, 2, 4):
        path.write_text(make(size * times), encoding="utf-8")
        tries = [run(*command) for _ in range(3)]  # the least of three: what else the machine does comes on top
        assert {status for status, _ in tries} <= {0, 1, 3}, f"refkit {' '.join(command)} ended with {tries[0][0]}"
        costs.append(min(cost for _, cost in tries))
    return (costs[2] / costs[0]) ** 0.5, costs


def measured(name: str, growth: float, costs: list[float], bound: float = BOUND) -> None:
    sys.stdout.write(f"\n{name:<44} x{growth:.2f}  {'  '.join(f'{c:.2f}' for c in costs) or 'declined'} s")
    assert growth <= bound


ENDINGS = {"bibtex": ".bib", "biblatex": ".bib", "ris": ".ris", "zotero-rdf": ".rdf", "csl-yaml": ".yaml"}
EXPORTS = sorted(n for n, f in plugins.formats().items() if f.reads and f.writes and f.origin == "refkit")


@pytest.mark.parametrize("command", ["convert", "check", "fix", "doctor"])
@pytest.mark.parametrize("format", EXPORTS)
def test_on_exports(format: str, command: str, tmp_path: Path) -> None:
    path = tmp_path / f"export{ENDINGS.get(format, '')}"
    options = {"convert": ["--to", "jsonl"], "doctor": ["--target", "ris"]}.get(command, [])
    growth, costs = doubling(lambda n: export(format, n), 250, path, command, str(path), "--from", format, *options)
    measured(f"{command} {format}", growth, costs)


TEXT_COMMANDS = {
    "convert to jsonl": ("convert", "--to", "jsonl"),
    "convert to apa": ("convert", "--to", "apa"),
    "convert to bibtex": ("convert", "--to", "bibtex"),
    "check": ("check",),
    "fix": ("fix",),
    "cite": ("cite",),
    "doctor": ("doctor", "--target", "ris"),
}


@pytest.mark.parametrize("name", TEXT_COMMANDS)
def test_on_a_pasted_page(name: str, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    command, *options = TEXT_COMMANDS[name]
    measured(f"{name} text", *doubling(page, 250, path, command, str(path), *options))


STYLES = ("apa", "chicago-author-date", "chicago-notes-bibliography")


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("command", ["convert", "cite"])
def test_in_our_own_styles(command: str, style: str, tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    option = "--to" if command == "convert" else "--style"
    found = doubling(lambda n: export("csl-json", n), 2000, path, command, str(path), option, style)
    measured(f"{command} csl-json {style}", *found)


def of_one_author(count: int) -> str:
    return "".join(f"Holm, Ada. {1900 + n % 120}. {NOUNS[n % 12]} of {n}. Oslo: Dag.\n" for n in range(count))


def of_one_year(count: int) -> str:
    return "".join(f"{FAMILIES[n % 10]}{n}, Ada. 1931. {NOUNS[n % 12]} of {n}. Oslo: Dag.\n" for n in range(count))


HARD: dict[str, tuple[int, Callable[[int], str]]] = {
    "one long line": (1_250_000, lambda n: "the harbours of the north " * (n // 26)),
    "short lines": (12_500, lambda n: "ab\n" * n),
    "one long entry": (250_000, lambda n: "Holm, Ada. 1931. " + "Harbours and Roads " * (n // 19) + ". Oslo: Dag.\n"),
    "the same entry": (250, lambda n: "Holm, Ada. 1931. The Harbours of the North. Oslo: Dag.\n" * n),
    "one author": (250, of_one_author),
    "one year": (250, of_one_year),
    "opening brackets": (100_000, lambda n: "(" * n),
    "list numbers": (6_000, lambda n: "".join(f"{k}. \n" for k in range(1, n))),
    "numbered entries": (250, lambda n: "".join(f"[{k}] {x}\n" for k, x in enumerate(page(n).splitlines(), 1))),
    "quotation marks": (100_000, lambda n: "“" * n),
    "dashes of repeated authors": (500, lambda n: page(1) + "———. 1932. Ports.\n" * n),
}


@pytest.mark.parametrize("command", ["convert", "check", "fix"])
@pytest.mark.parametrize("shape", HARD)
def test_on_text_made_to_be_hard(shape: str, command: str, tmp_path: Path) -> None:
    size, make = HARD[shape]
    path = tmp_path / "page.txt"
    options = ["--to", "jsonl"] if command == "convert" else []
    measured(f"{command} {shape}", *doubling(make, size, path, command, str(path), "--from", "text", *options))


def chain(count: int) -> str:
    """BibTeX entries each of which inherits from the next."""
    return "".join(f"@book{{k{n}, title={{T{n}}}, crossref={{k{n + 1}}}}}\n" for n in range(count))


@pytest.mark.parametrize("command", ["convert", "check"])
def test_chains_of_cross_references(command: str, tmp_path: Path) -> None:
    path = tmp_path / "chain.bib"
    options = ["--to", "jsonl"] if command == "convert" else []
    measured(f"{command} crossref chain", *doubling(chain, 500, path, command, str(path), *options))


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
sys.argv = ["refkit", "convert", sys.argv[1], "--from", "csl-yaml", "--to", "jsonl"]
from refkit.cli import main
main()
"""


@pytest.mark.parametrize("levels", [4, 8, 12])
def test_aliases_of_aliases_cost_no_more_than_a_capped_tree(levels: int, tmp_path: Path) -> None:
    """Nine aliases on each level: twelve levels would be 9**12 nodes, from a file of 500 bytes."""
    pytest.importorskip("resource", reason="memory and time are limited by the resource module")
    path = tmp_path / "aliases.yaml"
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    path.write_text("\n".join(lines) + f"\nreferences: [{{id: k, title: T, note: *a{levels - 1}}}]\n", encoding="utf-8")
    before = process_time()
    done = subprocess.run([sys.executable, "-c", LIMITED, str(path)], capture_output=True, check=False)
    sys.stdout.write(f"\naliases, {levels} levels: exit status {done.returncode} ({process_time() - before:.1f} s)")
    assert done.returncode in (0, 2, 3)
