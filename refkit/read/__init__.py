"""Readers of one part: a string in, a typed part out. They raise nothing and know nothing of whole references.

`names`, `dates`, `titles`, `pages`, `urls`, `archives`: used by the grammars, the rules and the formats alike.
"""
