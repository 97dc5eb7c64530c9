"""New functions are simple enough to be read at once; those that are not yet are listed, and the list only shrinks.

`tests/complexity.txt` has a line for each function whose cyclomatic complexity (McCabe; ruff's C901) is over the limit
in `pyproject.toml`: its complexity, file and name. `python -m tests.test_complexity` writes it anew, after a function
was divided; a number that grew is put back by dividing, not by writing.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIST = ROOT / "tests" / "complexity.txt"
_MESSAGE = re.compile(r"`(?P<name>[^`]+)` is too complex \((?P<found>\d+) > \d+\)")

Offenders = dict[tuple[str, str], int]


def measured(*paths: str, cwd: Path = ROOT) -> Offenders:
    """The functions over the limit and their complexity, whether a comment asks ruff for leniency or not."""
    options = ["--select", "C901", "--ignore-noqa", "--exit-zero", "--no-cache", "--output-format", "json"]
    command = [sys.executable, "-m", "ruff", "check", *options, *(paths or (".",))]
    run = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=True)
    found: Offenders = {}
    for row in json.loads(run.stdout):
        match = _MESSAGE.match(row["message"])
        assert match, row["message"]
        key = (Path(row["filename"]).relative_to(cwd.resolve()).as_posix(), match["name"])
        found[key] = max(int(match["found"]), found.get(key, 0))
    return found


def listed() -> Offenders:
    """The same as the list has it."""
    rows = (line.split() for line in LIST.read_text(encoding="utf-8").splitlines())
    return {(path, name): int(found) for found, path, name in rows}


def written(offenders: Offenders) -> str:
    """The text of the list: the worst first."""
    rows = sorted(offenders.items(), key=lambda row: (-row[1], row[0]))
    return "".join(f"{found} {path} {name}\n" for (path, name), found in rows)


def faults(known: Offenders, now: Offenders) -> list[str]:
    """What is new or grew, and what the list has and is simple by now."""
    new = [
        f"{path} {name}: {now[path, name]}, not listed: divide it" for path, name in sorted(now.keys() - known.keys())
    ]
    grown = [
        f"{path} {name}: {known[path, name]} -> {found}: divide it"
        for (path, name), found in sorted(now.items())
        if found > known.get((path, name), found)
    ]
    fallen = [
        f"{path} {name}: {found} -> {now.get((path, name), 'simple')}: write the list anew"
        for (path, name), found in sorted(known.items())
        if now.get((path, name), 0) < found
    ]
    return new + grown + fallen


def test_no_function_grew_over_the_limit_and_the_list_is_true() -> None:
    assert not faults(listed(), measured())


def test_what_is_new_grew_or_fell_is_named() -> None:
    known = {("a.py", "f"): 20, ("a.py", "g"): 18, ("a.py", "h"): 16}
    now = {("a.py", "f"): 21, ("a.py", "g"): 17, ("a.py", "new"): 16}
    assert [fault.split(":")[0] for fault in faults(known, now)] == ["a.py new", "a.py f", "a.py g", "a.py h"]


def test_a_function_is_measured_though_a_comment_hides_it(tmp_path: Path) -> None:
    body = "".join(f"    if x == {i}:\n        return {i}\n" for i in range(16))
    (tmp_path / "pyproject.toml").write_text("[tool.ruff.lint.mccabe]\nmax-complexity = 15\n", encoding="utf-8")
    (tmp_path / "odd.py").write_text(f"def many(x):  # noqa: C901\n{body}    return x\n", encoding="utf-8")
    assert measured("odd.py", cwd=tmp_path) == {("odd.py", "many"): 17}


if __name__ == "__main__":
    LIST.write_text(written(measured()), encoding="utf-8", newline="\n")
