"""References that nobody wrote, with what they say: for the taggers to learn from."""

from refkit.train.synthetic.by_hand import notes
from refkit.train.synthetic.in_styles import printed

__all__ = ["notes", "printed"]
