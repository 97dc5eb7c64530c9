"""Tests of the forms: their proofs, the language of their grammars, and what no text may do to them."""
