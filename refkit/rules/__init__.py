"""What is wrong in a reference list, and its repair: told always, made only where it is sure.

    fix_entries(texts)      repaired entries of one list, each with its changes
    check_entries(texts)    findings, nothing changed
    check_page, fix_page    the same on a page, for the entries that the text room found in it
    check_records, fix_records      record and library rules on typed references
    RULES, rule_page        the rules by code, and the page of each
    TextRule, Hit, Edit ... what a rule is made of, for rules of your own (docs/howto/write-a-rule.md)

`engine` runs rules and tells what they did; `families` holds the rules, one file a family. How a list is split and
parsed is for others. ADD A RULE: in its family's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from refkit.rules.engine.base import (
    Edit,
    Example,
    Hit,
    PageRule,
    RecordHit,
    RecordRule,
    Rule,
    Stays,
    TextRule,
    levels,
)
from refkit.rules.engine.page import FixedPage, check_page, check_set_aside, fix_page
from refkit.rules.engine.run import FixedEntry, check_entries, fix_entries

if TYPE_CHECKING:
    from refkit.rules.engine.record_fields import (
        VALUE_CODES,
        check_records,
        fix_records,
        record_repairs,
        value_of,
        with_changes,
    )
    from refkit.rules.engine.rule_pages import rule_page

    RULES: Mapping[str, Rule]

__all__ = [
    "RULES", "VALUE_CODES", "Edit", "Example", "FixedEntry", "FixedPage", "Hit", "PageRule", "RecordHit", "RecordRule",
    "Rule", "Stays", "TextRule", "check_entries", "check_page", "check_records", "check_set_aside", "fix_entries",
    "fix_page", "fix_records", "levels", "record_repairs", "rule_page", "value_of", "with_changes",
]  # fmt: skip

# Loaded on use: text rules need no typed records, so that `split` and `fix` do not wait for pydantic.
_LATER = {
    "VALUE_CODES": "refkit.rules.engine.record_fields",
    "check_records": "refkit.rules.engine.record_fields",
    "fix_records": "refkit.rules.engine.record_fields",
    "record_repairs": "refkit.rules.engine.record_fields",
    "value_of": "refkit.rules.engine.record_fields",
    "with_changes": "refkit.rules.engine.record_fields",
    "rule_page": "refkit.rules.engine.rule_pages",
}


def __getattr__(name: str) -> Any:
    """`RULES` and what needs the model are loaded when they are first asked for (PEP 562)."""
    if name == "RULES":
        from refkit.rules.engine.registry import all_rules

        return all_rules()
    if name in _LATER:
        from importlib import import_module

        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module 'refkit.rules' has no attribute {name!r}")
