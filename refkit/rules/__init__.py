"""What is wrong in a reference list, and its repair: told always, made only where it is sure.

    fix_entries(texts)      repaired entries of one list, each with its changes
    check_entries(texts)    findings, nothing changed
    check_page, fix_page    the same on a page, for the entries that the text room found in it
    check_records, fix_records      record and library rules on typed references
    RULES, rule_page        the rules by code, and the page of each

Rules live in families, one file each (spacing.py, urls.py ...). How a list is split and parsed is for others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from refkit.rules.base import Rule
from refkit.rules.engine import FixedEntry, check_entries, fix_entries

if TYPE_CHECKING:
    RULES: Mapping[str, Rule]

__all__ = ["RULES", "FixedEntry", "Rule", "check_entries", "fix_entries"]


def __getattr__(name: str) -> Any:
    """`RULES` is built when it is first asked for."""
    if name == "RULES":
        from refkit.rules.registry import all_rules

        return all_rules()
    raise AttributeError(f"module 'refkit.rules' has no attribute {name!r}")
