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
from refkit.rules.page import FixedPage, check_page, check_set_aside, fix_page

if TYPE_CHECKING:
    from refkit.rules.fields import (
        VALUE_CODES,
        check_records,
        fix_records,
        record_repairs,
        value_of,
        with_changes,
    )
    from refkit.rules.rulepages import rule_page

    RULES: Mapping[str, Rule]

__all__ = [
    "RULES",
    "VALUE_CODES",
    "FixedEntry",
    "FixedPage",
    "Rule",
    "check_entries",
    "check_page",
    "check_records",
    "check_set_aside",
    "fix_entries",
    "fix_page",
    "fix_records",
    "record_repairs",
    "rule_page",
    "value_of",
    "with_changes",
]

# Loaded on use: text rules need no typed records, so that `split` and `fix` do not wait for pydantic.
_LATER = {
    "VALUE_CODES": "refkit.rules.fields",
    "check_records": "refkit.rules.fields",
    "fix_records": "refkit.rules.fields",
    "record_repairs": "refkit.rules.fields",
    "value_of": "refkit.rules.fields",
    "with_changes": "refkit.rules.fields",
    "rule_page": "refkit.rules.rulepages",
}


def __getattr__(name: str) -> Any:
    """`RULES` and what needs the model are loaded when they are first asked for (PEP 562)."""
    if name == "RULES":
        from refkit.rules.registry import all_rules

        return all_rules()
    if name in _LATER:
        from importlib import import_module

        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module 'refkit.rules' has no attribute {name!r}")
