"""How each case was read before it was known: by the grammars of the commit before the work on it began.

    python -m tests.parse.honest_readings            reads again; the scores, and what differs from the data
    python -m tests.parse.honest_readings --write    the same, and writes `refkit/train/data/honest.jsonl.gz` anew

References written to learn from, which forms were made with a look at, stand in `written.jsonl.gz`: the last commit
before the forms read them.

It needs the history of the repository and takes 20 seconds. A case is known from the commit that first has its id or
its text; the parent of that commit reads it, or the parent of an earlier one where the work began earlier (`BEGAN`).
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from refkit.train.honest import DATA, WRITTEN, HonestReading, honest_readings
from refkit.train.scoring import Tally, Verdict, verdicts
from tests.parse.cases import Case, cases, read_cases

ROOT = Path(__file__).resolve().parents[2]
SHORT = 7  # letters of a commit's name

FIRST_READER = "d72eec6"
"""The commit of the first reader: nothing before it can read the cases that came with it."""

BEGAN = {
    # The grammars were changed for a round before the round was committed. Read by the commits before, the rounds have
    # the scores that docs/decisions/parsing.md notes as "first read".
    "f745565": "35bd338",  # the fifth round
    "aa2cfc2": "f5b5bad",  # the sixth
    "9687426": "dc3a363",  # the seventh
    # Cases of one set of reports came with the change that each asked for. The commits from 783ffbb to e824f82 also
    # have a defect of their own: a name that is not defined ends the reading of one entry in four.
    **dict.fromkeys(("2530c64", "14f4c2c", "783ffbb", "87c0d2f", "b721cdf"), "394e444"),
    **dict.fromkeys(("d9cee4b", "e824f82", "22175fe", "9d49b72", "debbf82"), "394e444"),
    **dict.fromkeys(("42da699", "ddf3257", "4c1cc1e", "4b444cb", "55af413", "518efd1", "140b4a4"), "c8e25b3"),
    **dict.fromkeys(("faa697b", "8f89361"), "7a25159"),
}
"""The commit that a case came with, and the one with which the work on it began, where that is another."""

BEFORE_FORMS = "1d77677"
"""The last commit without forms."""
FORMED = ("form-zh", "form-ja", "form-ko", "form-law")
"""The beginnings of the ids that forms were made with a look at, in `tests/cases/written/forms.jsonl`."""

_READ = """
import inspect, json, sys
from refkit.parse import parse_entry
options = {"grammars_only": True} if "grammars_only" in inspect.signature(parse_entry).parameters else {}
for line in sys.stdin:
    row = json.loads(line)
    record = parse_entry(row["text"], **options)
    traces = record.provenance.fields.items()
    fields = {n: {"spans": t.spans, "confidence": round(t.confidence, 4), "reader": t.reader} for n, t in traces}
    print(json.dumps({"id": row["id"], "kind": record.kind, "fields": fields, "csl": record.to_csl()}))
"""


def git(*words: str) -> bytes:
    """What git says of this repository."""
    return subprocess.run(("git", "-C", str(ROOT), *words), check=True, stdout=subprocess.PIPE).stdout


def came_with(log: str, listed: Iterable[Case]) -> dict[str, str]:
    """The first commit that has the id or the text of a case, by case; `log` has commits and added lines, oldest first.

    A case that is in no commit yet is left out.
    """
    first: dict[str, str] = {}
    commit = ""
    for line in log.splitlines():
        if line.startswith("commit "):
            commit = line.removeprefix("commit ")[:SHORT]
        elif line.startswith("+{"):
            row = json.loads(line[1:])
            for known in (row["id"], row["text"]):
                first.setdefault(known, commit)
    order = {commit: place for place, commit in enumerate(dict.fromkeys(first.values()))}
    found = ((case.ident, [first[x] for x in (case.ident, case.text) if x in first]) for case in listed)
    return {ident: min(commits, key=order.__getitem__) for ident, commits in found if commits}


def readers(commits: Mapping[str, str]) -> dict[str, list[str]]:
    """The cases by the commit whose parent reads them, from the cases and the commits that they came with."""
    groups: dict[str, list[str]] = {}
    for ident, commit in commits.items():
        if commit != FIRST_READER:
            groups.setdefault(BEGAN.get(commit, commit), []).append(ident)
    return groups


def read_by(commit: str, rows: Iterable[Mapping[str, str]]) -> dict[str, HonestReading]:
    """What the package as it was at a commit reads in rows of `id` and `text`."""
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(git("archive", commit, "refkit"))) as archive:
            archive.extractall(folder, filter="data")
        environment = os.environ | {"PYTHONPATH": folder, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
        told = "".join(json.dumps({"id": row["id"], "text": row["text"]}) + "\n" for row in rows)
        command = (sys.executable, "-W", "ignore", "-c", _READ)  # old code has warnings of its own
        run = subprocess.run(
            command, input=told, cwd=folder, env=environment, check=True, text=True, stdout=subprocess.PIPE
        )
    read = map(json.loads, run.stdout.splitlines())
    return {r["id"]: _reading(commit, r) for r in read}


def _reading(commit: str, read: dict[str, Any]) -> HonestReading:
    csl = {name: value for name, value in read["csl"].items() if name != "id"}
    return cast(HonestReading, {"id": read["id"], "commit": commit, **read, "csl": csl})


def read_again() -> dict[str, HonestReading]:
    """Every case that has an honest reading, read anew, in the order of the cases."""
    history = ("log", "--reverse", "--topo-order", "--no-renames", "--format=commit %H", "-p", "-U0")
    log = git(*history, "--", ":(glob)tests/cases/parse/*.jsonl").decode("utf-8")
    by_ident = {case.ident: case for case in cases()}
    found: dict[str, HonestReading] = {}
    for began, idents in readers(came_with(log, cases())).items():
        parent = git("rev-parse", f"{began}^").decode("ascii")[:SHORT]
        found |= read_by(parent, (by_ident[ident].row for ident in idents))
    return {ident: found[ident] for ident in by_ident if ident in found}


def formed_again() -> dict[str, HonestReading]:
    """The readings of what forms were made with a look at."""
    path = ROOT / "tests" / "cases" / "written" / "forms.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return read_by(BEFORE_FORMS, [row for row in rows if row["id"].startswith(FORMED)])


def packed(readings: Mapping[str, HonestReading]) -> bytes:
    """Readings as the file has them: a line each, packed without a name or a time."""
    lines = (json.dumps(r, ensure_ascii=False, sort_keys=True, separators=(",", ":")) for r in readings.values())
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=out, mtime=0) as file:
        file.write("".join(f"{line}\n" for line in lines).encode("utf-8"))
    return out.getvalue()


def scores(readings: Mapping[str, HonestReading]) -> dict[str, tuple[Tally, Tally]]:
    """The cases that have an honest reading: how right it is, and how right today's is; by file, and `all` of them."""
    tallies: dict[str, tuple[Tally, Tally]] = {}
    for case in cases():
        if case.ident in readings:
            items = (readings[case.ident]["csl"], read_cases()[case.ident].to_csl())
            for name in (case.file, "all"):
                for tally, item in zip(tallies.setdefault(name, (Tally(), Tally())), items, strict=True):
                    tally.add(verdicts(case.row, item))
    return dict(sorted(tallies.items(), key=lambda named: named[0] == "all"))


def _shares(tally: Tally) -> str:
    shares = (tally.measures()[2], tally.share(tally.counts["type", Verdict.RIGHT]), tally.share(tally.whole))
    return "".join(f"{share:8.3f}" for share in shares)


def main() -> int:
    """Print the scores and what differs. The exit code is 1 where something differs and was not written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the data anew")
    options = parser.parse_args()
    now = read_again()
    before = honest_readings() if DATA.exists() else {}
    print(f"{'':20}{'n':>5}{'honest F1':>12}{'type':>8}{'whole':>8}{'today F1':>12}{'type':>8}{'whole':>8}")
    for name, (honest, today) in scores(now).items():
        print(f"{name:20}{honest.records:5}    {_shares(honest)}    {_shares(today)}")
    differ = [ident for ident in before | now if before.get(ident) != now.get(ident)]
    print(f"{len(now)} readings; {len(differ)} differ from the data {' '.join(differ[:20])}")
    if options.write:
        DATA.write_bytes(packed(now))
        WRITTEN.write_bytes(packed(formed_again()))
        print(f"{DATA.relative_to(ROOT)}: {DATA.stat().st_size} bytes")
    return int(bool(differ) and not options.write)


if __name__ == "__main__":
    sys.exit(main())
