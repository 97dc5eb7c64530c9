"""`refkit check`, `fix`, `rule` and `rules`: what is wrong, and its repair."""

from __future__ import annotations

import typer


def register(app: typer.Typer) -> None:
    """Add this family's commands."""
