"""What tells that a title is not in English, and in which language it is: little words, words of titles, endings, letters.

Source: grammars of the languages named, and titles in bibliographies. Keys are codes of BCP 47.
"""

from __future__ import annotations

# Pronouns, negations and the like: articles, prepositions and conjunctions stand in `languages/`.
OTHER_LITTLE: dict[str, frozenset[str]] = {
    "fr": frozenset("ce ces cette est leur ne nos où pas que qui ses son".split()),
    "de": frozenset("auch er es ihre ins ist kein keine nicht noch nur seine sich sie wir wird".split()),
    "es": frozenset("como más se su sus".split()),
    "it": frozenset("che nei negli non è".split()),
    "pt": frozenset("pela pelo".split()),
    "nl": frozenset("der niet".split()),
    "sv": frozenset("att som".split()),
    "da": frozenset("ikke som".split()),
    "pl": frozenset("jako się".split()),
    "tr": frozenset("bir".split()),
    "la": frozenset("apud eius eorum quae quod seu".split()),
    "ru": frozenset("bez eto kak ko mezhdu nash no ob so vo za".split()),
}

# Little words of one letter that are more than an initial or a number.
SINGLE_LETTERS: frozenset[str] = frozenset("a d e i k l o s u v w y z à è".split())

# Words that tell in full although several languages have them.
TELL_IN_FULL: frozenset[str] = frozenset("al del den entre et nad od og po sobre u una w z za".split())

# Russian in Latin letters: words of titles, and endings that no other of these languages has.
RUSSIAN_TITLE_WORDS: tuple[str, ...] = tuple(
    """
iz ot ili dlia posle nad voina voiny mir istorii istoriia politika otnosheniia sovetskii sovetskaia sovetskogo russkii
god gody godov godakh gg perepiska dokumenty dokumentov sbornik
gorod goroda gorodov narod naroda narody vlast rossii rossiia sssr
""".split()
)
RUSSIAN_ENDINGS: tuple[str, ...] = tuple(
    """
skii skaia skoe skogo skoi skie skikh iia iiu aia ovaniia ennye nnoe nnoi nykh iakh tiia ost’ ost' ostʹ stvo stva
""".split()
)

# Words that titles are full of.
TITLE_WORDS: dict[str, frozenset[str]] = {
    "fr": frozenset(
        """
français française françaises relations guerre paix politique étrangère histoire siècle monde jours
""".split()
    ),
    "de": frozenset(
        """
deutsche deutschen deutscher deutschland geschichte politik außenpolitik krieg kriege krise jahre jahrhundert
""".split()
    ),
    "es": frozenset(
        """
guerra historia política exterior español española españa siglo relaciones internacionales mundo
""".split()
    ),
    "it": frozenset(
        """
storia guerra politica estera italia italiana italiano secolo relazioni internazionali mondo
""".split()
    ),
    "pt": frozenset("história política século guerra relações mundo".split()),
    "nl": frozenset("geschiedenis oorlog nederlandse".split()),
    "sv": frozenset("historia krig kriget svensk svenska".split()),
    "da": frozenset("historie krig dansk danske".split()),
    "pl": frozenset("stosunki polska polski wojna historia".split()),
    "cs": frozenset("dějiny československo studená válka".split()),
    "hu": frozenset("történet magyar története között".split()),
    "tr": frozenset("türk tarihi".split()),
    "la": frozenset("tractatus liber libri dissertatio historiae".split()),
}

# Words that tell half as much, because English has them or names do.
SHARED: frozenset[str] = frozenset(
    """
a ab ad am an as con d da de det die do e en fra i in k l la le me med na no o on os par per på s som son un unter v ve war
y à
""".split()
)

# Endings of German, French, Spanish, Italian, Slavic and romanized Russian words that no English word has.
ENDINGS: tuple[str, ...] = tuple(
    """
ungen keit keiten schaft schaften geschichte ischen ische isches licher liche lichen politik krieg kriege iques eaux
euse aise aises ères ière oire oires ación ción ciones idad ità zione zioni ização ção ções skii skij skaia skaja skoi
skogo skom skie skikh ogo ykh iia iiu istorii oste nost nosti eniia aniia owej owego ych ého ích ość stwo stvo szág
ország lar ler
""".split()
)

# What English has taken over with its marks: it does not tell that a title is foreign.
LOANS: tuple[str, ...] = tuple(
    """
coups d’état|coup d’état|coups d'état|coup d'état|raison d’état|raison d'état|raison d’être|aide-mémoire|
aide-mémoires|cause célèbre|déjà vu|détente|émigré|émigrés|entente cordiale|fin de siècle|laissez-faire|pied-noir|
pieds-noirs|mise en scène|papier-mâché|protégé|protégés|rapprochement|régime|régimes|résumé|tête-à-tête|vis-à-vis|
attaché|attachés|chargé d’affaires|chargé d'affaires|communiqué|communiqués|café|cafés|cliché|clichés|débâcle|
façade|façades|naïve|naïveté|née|Führer|Führers|Bundestag|Bundeswehr|Ostpolitik|Weltanschauung|Realpolitik|El Niño|
glasnost|perestroika
""".replace("\n", "").split("|")
)

# Letters and pairs of letters that point to a language, as patterns for titles in any case.
LETTERS: dict[str, str] = {
    "de": r"ß|[äöü]",
    "fr": r"[èêëîïôûùœ]|ç|(?<![^\W_])[dlqnsc][’'](?=[aeiouhéè])|é",
    "es": r"ñ|¿|¡|(?:ci[oó]n|iones|ivos|idad)(?![^\W_])|[áéíóú]",
    "pt": r"[ãõçáéíóú]|(?:ivos|idade)(?![^\W_])",
    "it": (
        r"(?:ll|gl|un|nell|dell|sull|all)[’'](?=[aeiouhèé])|[àòù](?![^\W_])|zione(?![^\W_])"
        r"|(?<=[aeiou])(?:dd|zz|gg|cc)(?=[aeio](?![^\W_]))"
    ),
    "pl": "[łąęśżźćń]",
    "cs": "[ěřůáéíý]",
    "hu": "[őűáéíóú]",
}

# What a work is called behind its title, after a stop: "Was bleibt. Erzählung" is one title.
FORMS_OF_LITERATURE: frozenset[str] = frozenset(
    """
roman erzählung erzählungen novelle novellen geschichten gedichte essay essays aufsätze reden briefe tagebuch
tagebücher erinnerungen memoiren märchen drama schauspiel lustspiel komödie tragödie récit récits nouvelles poèmes
poésies essai essais mémoires souvenirs romanzo racconti poesie saggi memorie novela cuentos poemas poesías ensayo
ensayos memorias romance contos regény elbeszélések versek powieść opowiadania wiersze
""".split()
)
