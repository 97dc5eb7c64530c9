"""Makes the lexicon (`refkit.knowledge.lexicon`) from lists of frequencies: python -m refkit.train.lexicon."""
