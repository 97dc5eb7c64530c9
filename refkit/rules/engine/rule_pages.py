"""The page of a rule, made from the rule itself: what it sees, why, examples, when its repair is not sure.

`refkit rule CODE` prints it, and `docs/generate_rules.py` writes the same text into the reference.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refkit.errors import UnknownNameError
from refkit.rules.engine.base import Example, PageRule, RecordRule, Rule, TextRule
from refkit.rules.engine.registry import all_rules
from refkit.trace import Safety, Target

_WORDS = {
    Safety.SAFE: "made by `fix`",
    Safety.UNSAFE: "made only with `--unsafe-fixes`",
    Safety.TOLD: "told, never changed",
}
_TARGETS = {Target.TEXT: "the text", Target.RECORD: "the record", Target.OUTPUT: "the printed entry"}

FAMILIES = {
    "ARC": "Archival locators",
    "CHR": "Characters",
    "CIT": "Citations",
    "CON": "Consistency of the list",
    "DAT": "Dates",
    "DEB": "What pages and programs left",
    "EDN": "Editions",
    "IDS": "Identifiers",
    "LNG": "Languages and romanization",
    "NAM": "Names",
    "NET": "The network",
    "PAG": "Pages and ranges",
    "PUN": "Punctuation",
    "QUO": "Quotation marks",
    "RDG": "How sure a reading is",
    "REQ": "Missing parts",
    "SEG": "Entries and the page around them",
    "TTL": "Titles",
    "TYP": "Slips of typing",
    "URL": "URLs",
    "WSP": "Blanks",
}


def rule_page(code: str, measured: Mapping[str, Any] | None = None) -> str:
    """The page of a rule in Markdown; raises UnknownNameError for a code that no rule has.

    `measured` says how often it was right: {"texts": n, "hits": {safety: n}, "judged": {safety: {"judged": n,
    "wrong": n, "doubtful": n}}}, as `python -m tests.precision tally` counts it.
    """
    rule = all_rules().get(code.upper())
    if rule is None:
        raise UnknownNameError("rule", code, all_rules(), "refkit rules lists them")
    parts = [f"# {rule.code}: {rule.name}", rule.why, _safety(rule)]
    if rule.unsafe_when:
        parts.append(f"**When it is not sure.** {rule.unsafe_when[0].upper()}{rule.unsafe_when[1:]}.")
    if not rule.default:
        parts.append(f"This rule is off by default: `--select {rule.code}` turns it on.")
    if rule.examples:
        parts.append("## Examples")
        parts += [_example(e) for e in rule.examples]
    if rule.stays:
        rows = [f"- {_code(s.text)}" + (f" ({s.why})" if s.why else "") for s in rule.stays]
        parts.append("## What stays")
        parts.append("\n".join(rows))
    if measured and measured["judged"]:
        parts += ["## How often it is right", _precision(measured)]
    parts.append("## Source")
    parts.append(rule.source)
    return "\n\n".join(parts) + "\n"


def rules_index() -> str:
    """The table of all rules in Markdown, by family."""
    lines = [
        "# Rules",
        "",
        "`refkit check` tells what these rules see; `refkit fix` makes the sure repairs (marked *safe*), and with",
        "`--unsafe-fixes` those that need your eye (marked *unsafe*). `refkit rule CODE` prints a rule's page.",
        "CMOS 18 is the Chicago Manual of Style in its 18th edition.",
        "",
    ]
    rules = all_rules()
    for prefix, title in FAMILIES.items():
        family = [r for r in rules.values() if r.code.startswith(prefix)]
        if family:
            lines += [f"## {title}", "", "| code | name | repair | what it sees |", "|---|---|---|---|"]
            lines += [f"| [{r.code}]({r.code}.md) | {r.name} | {repair_word(r)} | {r.why} |" for r in family]
            lines.append("")
    codes = "\n".join(rules)
    lines += ["```{toctree}", ":hidden:", ":maxdepth: 1", "", codes, "```", ""]
    return "\n".join(lines)


def repair_word(rule: Rule) -> str:
    """ "safe", "unsafe" or "told" (of the text, or of the record where there is no text), and "off" where it is off."""
    safety = rule.safety.get(Target.TEXT) or rule.safety.get(Target.RECORD) or Safety.TOLD
    repaired = isinstance(rule, TextRule | PageRule) and any(e.after is not None for e in rule.examples)
    sure = any(e.after is not None and not e.unsafe for e in rule.examples)
    word = "safe" if repaired and sure else safety.value if repaired else "told"
    if repaired and sure and safety is Safety.UNSAFE:
        word = "safe with a witness"
    return word if rule.default else f"{word}, off"


def _safety(rule: Rule) -> str:
    looks = (
        "typed records" if isinstance(rule, RecordRule) else "the page" if isinstance(rule, PageRule) else "the text"
    )
    lines = [f"It looks at {looks}. Its repair", ""]
    for target, safety in rule.safety.items():
        words = _WORDS[safety]
        if target is Target.TEXT and len(rule.repairs) == 2:
            words = "made by `fix` where it is sure, else only with `--unsafe-fixes`"
        elif target is Target.TEXT and rule.repairs:
            words = _WORDS[next(iter(rule.repairs))]
        lines.append(f"- of {_TARGETS[target]}: {words}")
    return "\n".join(lines)


_KINDS = {"safe": "safe repairs", "unsafe": "unsafe repairs", "told": "places that were told"}


def _precision(measured: Mapping[str, Any]) -> str:
    """What judges said of its hits in public reference lists, a line for each safety."""
    texts = measured["texts"]
    lines = [f"Measured on {texts:,} references of public lists that the rule was not written for, each by itself:", ""]
    for safety, found in measured["judged"].items():
        judged, wrong, doubtful = (found[key] for key in ("judged", "wrong", "doubtful"))
        hits = max(measured["hits"].get(safety, 0), judged)
        number = "none was" if not wrong else "1 was" if wrong == 1 else f"{wrong} were"
        line = f"- {_KINDS[safety]}: of {judged} that were judged (of {hits:,} in all) {number} wrong"
        lines.append(line + (f", {doubtful} doubtful" if doubtful else ""))
    return "\n".join(lines)


def _example(example: Example) -> str:
    """The example as a diff, its witnesses above it; what is only told as it stands."""
    beside = [f"  {line}" for text in example.beside for line in text.split("\n")]
    before = example.before.split("\n")
    if example.after is None:
        shown = [*beside, *(f"  {line}" if beside else line for line in before)]
        head = "Told in the last entry:" if beside else "Told:"
        return "\n".join((head, "", "```text", *shown, "```"))
    after = example.after.split("\n")
    head = "With `--unsafe-fixes`:" if example.unsafe else "Repaired:"
    rows = [*beside, *(f"- {line}" for line in before), *(f"+ {line}" for line in after)]
    return "\n".join((head, "", "```diff", *rows, "```"))


def _code(text: str) -> str:
    shown = text.replace("\n", "⏎")
    return f"`` {shown} ``" if "`" in shown else f"`{shown}`"
