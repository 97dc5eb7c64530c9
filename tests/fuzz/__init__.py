"""Fuzzing: real entries, files and styles damaged by seeded mutators, and oracles that say what must still hold.

    python -m tests.fuzz --seconds 120 --seed 1        all targets in turn, guards off
    python -m tests.fuzz --target read:ris --inputs 5000

`corpus` has what is damaged, `odd` the odd letters and values, `texts`, `trees` and `packages` the mutators of text, of
JSON and YAML, of XML and of Word files; `oracles` the promises as functions, `targets` the table of what is tried,
`shrink` makes a failing input small, `runner` runs and reports. An input is named by seed, target and number, and is
the same on every machine.
"""
