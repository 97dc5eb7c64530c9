"""What documents are called: labels, letters, minutes and cables, in the languages of their lists.

Sources: headings and descriptions of documentary editions and of archives' finding aids; own lists.
`LIST_LABELS` are the headings under which a list files an unsigned source ("Memorandum. 1958a."); `LETTER_GENRES` and
`DOCUMENT_WORDS` say what a document is.
"""

from __future__ import annotations

# Folded label -> the genre that it stands for.
LIST_LABELS: dict[str, str] = {
    word: word.capitalize()
    for word in """photograph|map|cartoon|
memorandum|statement|joint statement|phone conversation|telephone conversation|conversation|
letter|telegram|cable|note|
minutes|communiqué|communique|joint communiqué|joint communique|declaration|joint declaration|speech|address|remarks|
press release|press conference|
news conference|press briefing|transcript|record of conversation|memorandum of conversation|report|resolution|
agreement|treaty|protocol|editorial|
briefing|interview|message|despatch|dispatch|readout|read-out|white paper|fact sheet|directive|order|decree|
proclamation|executive order|announcement|
aide-mémoire|aide-memoire|telcon|memcon|summary|testimony|talking points|intelligence estimate|
national intelligence estimate|study|paper""".replace("\n", "").split("|")
}

# Folded first words of a correspondent's document -> genre of a letter.
LETTER_GENRES: dict[str, str] = {
    "letter": "Letter",
    "lettre": "Letter",
    "brief": "Letter",
    "carta": "Letter",
    "lettera": "Letter",
    "письмо": "Letter",
    "list": "Letter",
    "telegram": "Telegram",
    "telegramm": "Telegram",
    "télégramme": "Telegram",
    "telegrama": "Telegram",
    "telegramma": "Telegram",
    "телеграмма": "Telegram",
    "cable": "Cable",
    "cablegram": "Cable",
    "airgram": "Airgram",
    "despatch": "Despatch",
    "dispatch": "Despatch",
    "ciphered telegram": "Telegram",
    "memorandum": "Memorandum",
    "memo": "Memorandum",
    "note": "Note",
    "message": "Message",
    "circular": "Circular",
    "e-mail": "E-mail",
    "email": "E-mail",
    "depesche": "Telegram",
    "dépêche": "Despatch",
    "schreiben": "Letter",
    "fernschreiben": "Telegram",
    "drahtbericht": "Telegram",
    "drahterlass": "Telegram",
}

# Kinds of record with a body of text and no correspondents; used to see that a title is a document's.
DOCUMENT_WORDS: frozenset[str] = frozenset(
    """
memorandum minute minutes note telegram cable despatch dispatch letter record conversation report resolution
protocol protocols diary transcript memcon telcon circular instruction directive aide-mémoire briefing estimate plan
study draft decree decision stenogram speech aufzeichnung vermerk niederschrift protokoll bericht telegramm
schreiben erlass brief notiz weisung gespräch gesprächsprotokoll compte-rendu télégramme lettre rapport
procès-verbal dépêche nota carta telegrama informe appunto verbale lettera rapporto telegramma zapis' zapiska zapis
spravka stenogramma postanovlenie записка запись справка стенограмма постановление письмо телеграмма доклад протокол
notatka protokół raport feljegyzés jelentés
""".split()
)
