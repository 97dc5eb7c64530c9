"""Writes docs/reference/rooms.md: what stands where in `refkit`, two levels deep, by the modules' own first sentences.

python docs/generate_rooms.py            write the page
python docs/generate_rooms.py --check    write nothing; status 1 when the page is stale (a test asks the same)
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "refkit"
PAGE = ROOT / "docs" / "reference" / "rooms.md"
HEAD = """# The rooms, one line each

Written by `docs/generate_rooms.py` from the first sentence of each module and folder. What the rooms are for, and where
to go for a change, is told in [Architecture](../architecture.md). A room imports from floors with a lower number only.
"""


def sentence(path: Path) -> str:
    """The first sentence of a module's docstring, of a folder's `__init__` for a folder."""
    source = path / "__init__.py" if path.is_dir() else path
    text = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""
    first = " ".join(text.split("\n\n")[0].split())
    ends = re.finditer(r"(?:(?<=\w{3})|(?<=[\"”’)`]))\.\s(?=[A-Z`])", first)
    outside = (m.start() for m in ends if first.count('"', 0, m.start()) % 2 == 0)  # of a quotation
    return first[: next(outside, len(first))].rstrip(".")


def inside(folder: Path) -> list[Path]:
    """The modules and folders of a folder, by name; private ones are left out."""
    found = [p for p in folder.iterdir() if not p.name.startswith("_") and (p.suffix == ".py" or is_package(p))]
    return sorted(found, key=lambda p: p.stem)


def is_package(path: Path) -> bool:
    """Whether a path is a folder of modules."""
    return (path / "__init__.py").is_file()


def floors() -> list[list[str]]:
    """The rooms of each floor, from the ground up, as the contract of imports has them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers = [str(layer) for layer in contracts[0]["layers"]]
    return [[room.strip().removeprefix("refkit.") for room in layer.split("|")] for layer in reversed(layers)]


def page() -> str:
    """The text of the page."""
    lines = [HEAD]
    for number, rooms in enumerate(floors()):
        lines += [f"## Floor {number}", ""]
        for room in rooms:
            path = PACKAGE / room if is_package(PACKAGE / room) else PACKAGE / f"{room}.py"
            lines.append(f"`{room}`: {sentence(path)}.")
            lines.append("")
            if path.is_dir():
                lines += ["| in it | what it is |", "|---|---|"]
                lines += [f"| `{p.stem}{'/' if p.is_dir() else ''}` | {_cell(sentence(p))} |" for p in inside(path)]
                lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main(arguments: list[str]) -> int:
    """Write or check; the exit status."""
    fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
    if "--check" in arguments:
        if not fresh:
            print("docs/reference/rooms.md is stale: run python docs/generate_rooms.py", file=sys.stderr)
        return 0 if fresh else 1
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
