"""One file a language: what its reference lists call things. A new file is found by being there.

After a change: `python -m refkit.knowledge.compile`, which writes the one table that readers load.

Each file holds a `LANGUAGE` of the shape `refkit.knowledge.language.Language`: data only, with the source of a group.
Abbreviations of months that are everyday words ("pro.", "list.", "kol.") are left out: they would be dates too often.
"""
