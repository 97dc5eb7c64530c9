"""Names of encodings, and the likelier one of a text that is not UTF-8. Reading and telling is for `refkit.intake`."""

from refkit.encodings.guessing import Guess, guess
from refkit.encodings.names import Declared, declared, find, title

__all__ = ["Declared", "Guess", "declared", "find", "guess", "title"]
