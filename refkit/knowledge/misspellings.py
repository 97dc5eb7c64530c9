"""Words that are often mistyped, misspellings that are no word of any language, and words often doubled.

Source: own lists, from the practice of bibliographies.
"""

from __future__ import annotations

# Small words that no English sentence says twice in a row ("that that" and "had had" are right, so they are not here).
DOUBLED: frozenset[str] = frozenset(
    """
of the and to for with by from at on into upon between under over about its their Press University Publishers
Publishing Committee Office
""".split()
)

# Words of titles, publishers and institutions in which letters are often mistyped. No word here has an anagram that is a
# word of a language of reference lists: theatre (theater), centre (center), conversation (conservation) are left out.
OFTEN_MISTYPED: frozenset[str] = frozenset(
    """
academy administration agreement ambassador american archives association biography bulletin cambridge chinese
collection commission committee communist conference congress congressional constitution contemporary correspondence
department development diplomatic diplomacy document documents economic edition editorial education embassy
encyclopedia environment european foundation foreign government governments historical history information institute
institution intelligence international journal language library literature ministry national newspaper northern
organization parliament periodical philosophy political politics president presidential principles printing
proceedings professor program protestant publication publications published publisher publishers publishing quarterly
record records republic research revolution revolutionary scholarship science security southern soviet statement
statistics strategic strategy superintendent technology territory translation translated treaty university volume
washington
""".split()
)

# Misspellings that are no word in any language of reference lists, and what they stand for (folded).
MISSPELLED: dict[str, str] = {
    "goverment": "government", "govermnent": "government", "governmnet": "government",
    "univeristy": "university", "unviersity": "university", "universtiy": "university", "univesity": "university",
    "publsihing": "publishing", "publihsing": "publishing", "publishng": "publishing", "interational": "international",
    "internatonal": "international", "internatinal": "international", "histroy": "history", "hisotry": "history",
    "foriegn": "foreign", "amercian": "american", "amerian": "american", "washingtion": "washington", "camridge": "cambridge", "congessional": "congressional", "diplomcy": "diplomacy",
    "instituion": "institution", "instititute": "institute", "comission": "commission", "commision": "commission",
    "commitee": "committee", "comittee": "committee", "proceedngs": "proceedings", "jounral": "journal", "joural": "journal",
    "libary": "library", "lirbary": "library", "archvies": "archives", "recieved": "received", "enviroment": "environment", "enviromental": "environmental",
    "seceretary": "secretary", "secratary": "secretary", "transalted": "translated", "tranlated": "translated",
}  # fmt: skip

# Words of other languages and times that lack one letter of a word of the table; found by trying all on 90,000 references
# of public corpora, and by thinking of more.
NO_SLIPS: frozenset[str] = frozenset(
    """
parlament profesor fondation fundation principes ambasador comunist inteligence agrement historial institue asociation
colection comission publicaton tecnology teritory
""".split()
)
