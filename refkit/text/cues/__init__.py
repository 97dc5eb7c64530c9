"""Cues: small scored questions about a piece of text, each to be read and tested alone.

A cue takes text and gives 0.0 (no) to 1.0 (yes); `holds.prose` may count higher. `begins`, `ends` and `holds` say what
of the text they look at, `headings` asks about lines that stand alone. Weights and verdicts are in `isolation.isolate`,
`layout.borders` and `splitting.joined`; what a name or a date *is*, the readers of `refkit.read` know. Every pattern
looks at a bounded stretch, so a cue costs the same on a line of 100 characters and on one of 10 MB.
"""
