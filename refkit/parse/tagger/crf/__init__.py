"""A linear-chain CRF's file read, written and packed, and decoded without other packages; knows nothing of references.

`columns` is the shape of a model in memory; `binary` reads and `writing` writes CRFsuite's file, with its `hashing`;
`packing` makes the file that ships; `scores` adds up the weights at a token, `chain` finds the labels of a sequence.
"""
