"""English words that readers and rules ask for.

Source: own lists, from the titles of bibliographies.
"""

from __future__ import annotations

# Words after which nobody looks for a surname: a title begins with them.
TITLE_OPENERS: frozenset[str] = frozenset(
    """
A An The On In Of From To For At By With Within Without Toward Towards Beyond Between Among Against After Before Since
Under Over Through During Why How What When Where Who Whose Which Is Are Was Were Do Does Did Can Should Must My Our
Your His Her Their This That These Those One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty
Forty Fifty Hundred History Histories Memoir Memoirs Essays Essay Letters Papers Diary Diaries Notes Report Reports
Selected Collected Complete Annual Introduction Writing Making Inside Becoming Remembering Reading Rethinking
Imagining
""".split()
)
