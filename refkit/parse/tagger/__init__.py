"""The statistical readers: an entry is cut into tokens, each gets a label, and labels are put together to fields.

`tokens` cuts, `features` says what is seen of each token, `assembly` makes proposals of the labels. Two models ship:
one that is blind to the grammars, one that sees what they read (`marks`). `model` holds a model's weights, `decoding`
finds the best labels, by python-crfsuite where it is installed; the room `crf` holds what both stand on.
"""
