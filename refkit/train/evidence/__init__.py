"""Counted evidence: tables of what stands beside what in references that are right, made from public sets.

`python -m refkit.train.evidence DATA -o FOLDER` writes them, `refkit.knowledge` reads them. They hold counts, no text.
"""
