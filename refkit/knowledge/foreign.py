"""What tells that a title is not in English: little words and endings of other languages.

Source: grammars of the languages named, and titles in bibliographies.
"""

from __future__ import annotations

# A title with these and no English ones is not English. Those that are English words as well ("die", "a", "in") tell
# nothing by themselves.
_LITTLE_WORDS_OF: dict[str, str] = {
    "French": """
le la les l des du et une un dans sur pour par avec aux au à ce cette ces est ne pas que qui sous entre leur sans contre
chez vers où d ou son ses
""",
    "German": """
der die das und den dem des im zum zur zu von vom für mit ein eine einer eines einem einen nicht ist sich auch als wie
nach aus bei beim am über unter durch gegen zwischen oder wir sie er es wird kein keine ohne bis seit vor ins nur noch
ihre seine deutsche deutschen
""",
    "Spanish": "el los las y del una por para con sin al se su sus más como desde hacia sobre",
    "Italian": "il lo gli della delle dello dei degli nel nella nei negli di e è o da dal dalla tra fra per sulla che non",
    "Portuguese": "do dos das uma em na nas ao os pela pelo com",
    "Dutch": "de het een van voor op te naar bij niet tot",
    "Scandinavian": "och att som til af på mellan mellem det ett med ikke ja",
    "Polish": "a i w ze się jako przez dla oraz nad przed od do u z",
    "Czech": "proti nebo ve při mezi",
    "Hungarian and Turkish": "és az egy bir ile ve",
    "Russian, romanized": "v s k o ot po za iz no vo so ko ob dlia pri pod mezhdu bez kak eto nash",
}
LITTLE_WORDS: frozenset[str] = frozenset(word for line in _LITTLE_WORDS_OF.values() for word in line.split())

# Endings of German, French, Spanish, Italian, Slavic and romanized Russian words that no English word has.
ENDINGS: tuple[str, ...] = tuple(
    """
ungen keit keiten schaft schaften geschichte ischen ische isches licher liche lichen politik krieg kriege iques eaux
euse aise aises ères ière oire oires ación ción ciones idad ità zione zioni ização ção ções skii skij skaia skaja skoi
skogo skom skie skikh ogo ykh iia iiu istorii oste nost nosti eniia aniia owej owego ych ého ích ość stwo stvo szág
ország lar ler
""".split()
)

# Words and endings of romanized Russian (ALA-LC, without marks), a pattern each: "v" and "i" in small letters only.
ROMANIZED_RUSSIAN_WORDS: tuple[str, ...] = (
    r"(?-i:i|v(?!\.))",
    *("iz", "ot", "ili", "dlia", "posle", "voina", "voiny", "mir", "istorii", "istoriia", "politika", "otnosheniia"),
    *("sovetskii", "sovetskaia", "sovetskogo", "russkii"),
)
ROMANIZED_RUSSIAN_ENDINGS: tuple[str, ...] = (
    *("skii", "skaia", "skoe", "skogo", "skoi", "skie", "skikh", "iia", "iiu", "aia", "ovaniia", "ennye", "nykh"),
    *("[^aeiou]yi", "tiia", "ost[’'ʹ]", "stvo", "stva"),
)
