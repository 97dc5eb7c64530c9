"""What stands around references on pages: headings of lists and of their sections, buttons, and words of running prose.

Source: own lists, from web pages, theses and journals in a dozen languages. Words are folded with `str.casefold`.
"""

from __future__ import annotations

# Headings of a list of references.
LIST_HEADINGS: frozenset[str] = frozenset(
    """
references|reference list|list of references|references cited|references and notes|references and further reading|
reference|bibliography|selected bibliography|select bibliography|annotated bibliography|working bibliography|
bibliographic references|works cited|work cited|works consulted|cited works|literature cited|literature|sources|
source list|sources cited|sources consulted|sources and further reading|list of sources|bibliography and sources|
notes and references|notes and sources|notes|endnotes|footnotes|further reading|suggested reading|suggested readings|
recommended reading|selected reading|reading list|readings|books used|literaturverzeichnis|literatur|quellen|
quellenverzeichnis|quellen und literatur|quellen- und literaturverzeichnis|literaturhinweise|anmerkungen|fußnoten|
einzelnachweise|bibliographie|bibliographie sélective|références|références bibliographiques|sources et bibliographie|
ouvrages cités|bibliografía|bibliografia|referencias|referencias bibliográficas|obras citadas|fuentes|
riferimenti bibliografici|opere citate|note|fonti|referências|referências bibliográficas|literatuur|literatuurlijst|
bronnen|litteratur|källor|kilder|källor och litteratur|literatura|bibliografie|prameny|irodalom|irodalomjegyzék|
źródła|przypisy|kaynakça|библиография|литература|список литературы|список источников и литературы|
список использованной литературы|список использованных источников|список использованных источников и литературы|
список источников|использованная литература|использованные источники|источники и литература|библиографический список|
источники|примечания|джерела|参考文献|参考书目|參考文獻|注释
""".replace("\n", "").split("|")
)

# Headings of notes.
NOTE_HEADINGS: frozenset[str] = frozenset(
    """
notes|note|endnotes|footnotes|anmerkungen|fußnoten|fussnoten|endnoten|notes de bas de page|notas|notas al pie|noten|
voetnoten|noter|fotnoter|noter och hänvisningar|przypisy|poznámky|jegyzetek|viitteet|примечания|сноски|примітки|бележки|
dipnotlar|σημειώσεις|注释
""".replace("\n", "").split("|")
)

# Headings inside of a list, over its sections.
SECTION_HEADINGS: frozenset[str] = frozenset(
    """
primary sources|primary source|secondary sources|secondary source|secondary literature|tertiary sources|other sources|
additional sources|archival sources|archives|archive|archival collections|archival materials|archival documents|
archives and manuscripts|manuscripts|manuscript collections|manuscript sources|unpublished sources|
unpublished materials|published sources|published documents|published primary sources|documents|document collections|
government documents|government publications|official publications|newspapers|newspapers and magazines|
newspapers and periodicals|newspaper articles|periodicals|magazines|journals|journal articles|articles|
articles and chapters|articles and essays|essays|books|books and articles|books and chapters|book chapters|chapters|
monographs|memoirs|memoirs and diaries|diaries|interviews|oral histories|oral history interviews|dissertations|theses|
theses and dissertations|unpublished dissertations|reports|treaties|treaties and agreements|legislation|cases|
court cases|films|websites|web sites|web resources|web sources|online sources|online resources|internet sources|
electronic sources|images|maps|museums|speeches|letters|personal communications|ungedruckte quellen|gedruckte quellen|
archivalien|archive und nachlässe|zeitungen|sekundärliteratur|primärquellen|internetquellen|forschungsliteratur|
sources primaires|sources secondaires|sources imprimées|sources manuscrites|ouvrages|presse|fuentes primarias|
fuentes secundarias|архивы|архивные источники|архивные документы|архивные материалы|монографии|статьи|газеты|
опубликованные источники|неопубликованные источники
""".replace("\n", "").split("|")
)

# Words that make a heading of a few words a section of a list ("Museum Collections", "Books & Monographs").
SECTION_WORDS: frozenset[str] = frozenset(
    """
sources source documents document collections archives archival books monographs articles journals periodicals
newspapers interviews theses dissertations reports websites films resources materials literature works memoirs
publications manuscripts papers records treaties quellen literatur zeitungen archivalien ouvrages fuentes источники
литература документы
""".split()
)

# Headings that stand behind a list.
END_HEADINGS: frozenset[str] = frozenset(
    """
about the author|about the authors|about this article|about us|about this site|about this page|author|author bio|
author information|acknowledgements|acknowledgments|appendix|comments|comment|leave a comment|leave a reply|
post a comment|add a comment|discussion|responses|related|related posts|related articles|related content|
related stories|recommended|you may also like|you might also like|more from this author|recent posts|recent comments|
share this|share this article|share|follow us|contact|contact us|categories|tags|meta|external links|navigation|
subscribe|newsletter|sign up|index|contents|table of contents|list of figures|list of tables|image credits|
photo credits|see also|citation|cite this|cite this article|how to cite|how to cite this article|download|copyright|
license|about|thanks for reading|previous post|next post|appendices|anhang|anhänge|annexes|anexos|allegati|ekler|
приложения|додатки|bilagor|bilag|vedlegg|liitteet|załączniki|přílohy|bijlagen|summary|zusammenfassung|résumé|resumen
""".replace("\n", "").split("|")
)

# Words that pages carry around their text: a short line that holds one is a button, a menu, a byline or a footer.
NAVIGATION: frozenset[str] = frozenset(
    """
home menu search login logout log sign subscribe subscription newsletter cookie cookies privacy policy terms reject
share tweet facebook twitter email print download pdf reply replies comments comment upvote vote voted feedbacks
settings accept contact sitemap copyright rights reserved posted tags categories category next previous page edit
register donate skip breadcrumb blog follow instagram youtube linkedin rss account cart faq permalink report like
likes views says ago alerts notify inline view loading back top scroll
""".split()
)

# Words of running prose, as they stand there; in title case, as titles have them, they are not counted.
PROSE: frozenset[str] = frozenset(
    """
is are was were has had have would will can could should may might must been being be did does do we you your he she
they it its this that these those which who whom whose but not our my their his her them us me there here when where
while because although however than then so if very also only just still ist sind waren wurde wurden hat hatte haben
nicht sich auch wir sie dass aber noch nur einen einem dieser dieses est sont était étaient nous vous qui que pas elle
ils ce cette mais aussi plus avec être fut es son fue fueron se no su sus pero también muy más esta este è sono era
che non più questo questa anche это был была было были что как не мы он она они но также
""".split()
)

# How a further sentence of an entry begins: a line or a sentence that begins so goes on with what stands above it.
CONTINUERS: tuple[str, ...] = (
    "Translated by", "Translated from", "Edited by", "Obtained by", "Retrieved ", "Accessed ", "Available at",
    "Available from", "Reprinted ", "English translation", "University Press", "University of", "Press,", "Books,",
    "Government Printing Office", "Published ", "Cited in", "Quoted in", "Copy in", "Originally ", "Hg. v", "Übersetzt",
    "Traduit ", "Traducción", "Unpublished ", "Ph.D. ", "PhD ", "Master’s", "Master's", "Doctoral ", "Introduction by",
    "Foreword by", "With a foreword", "With an introduction", "Compiled by", "Volume ", "Paperback", "Rev. ed",
    "Trans. ", "Ed. by",
    "Edited and", "Directed by", "Interview by", "Interviewed by", "Working Paper", "ISBN", "DOI",
    "In: ",
)  # fmt: skip

# Links that publishers' pages set behind each entry, a pattern each; case tells nothing.
LINK_LABELS: tuple[str, ...] = (
    "google scholar",
    "cross ?ref",
    r"pubmed(?: central)?",
    "pmc free article",
    r"web of science(?:\s?®)?",
    "mathscinet",
    r"full text(?: pdf)?",
    r"view (?:in )?(?:article|scopus|pdf|record in scopus)",
    r"scopus(?:\s?®)?",
    "worldcat",
    "find in a library",
    "return to text",
    "back to text",
    "download pdf",
    "open url",
    "taylor & francis online",
)
# Those that are words of references as well: links only where a line holds nothing else.
SHORT_LINK_LABELS: tuple[str, ...] = (
    "math",
    "ads",
    "cas",
    "jstor",
    r"(?:article|book|chapter)(?=\s+(?:math|cas|ads|pubmed|google))",
)

# What stands before the number of a note or an entry, folded, a pattern each: "Note 4:", "Anm. 4.", "fn4.".
NUMBERED_AS: tuple[str, ...] = (
    *("(?:foot|end)?notes?", "fn", "en", "n", "n[or]", "num", "nbr", "refs?", "references?", "sources?", "items?"),
    *("entry", "citation", "anm", "anmerkung", "fu(?:ß|ss)note", "endnote", "quelle", "nota", "note de bas de page"),
    *("noot", "voetnoot", "fotnote?", "примечание", "прим", "сноска", "[注註]", "脚注", "脚註", "각주"),
)

# What stands between a note's number and its words where a wiki leads back to its text, folded, a pattern each.
BACK_LINKS: tuple[str, ...] = (
    *("jump up(?: to)?", "hochspringen(?: nach)?", "revenir plus haut en", "aller à", "saltar a", "ir a", "salta a"),
    *(
        "torna su",
        "ir para(?: cima)?",
        "перейти(?: обратно)? к",
        "перейти",
        "skocz do",
        "hopp opp til",
        "跳转至",
        "移至",
    ),
)

# Headings that stand before their list on one line, as printed, a pattern each: with a colon ("Sources: ..."), without.
HEADINGS_IN_LINE: tuple[str, ...] = (
    *("Sources", "References", "Bibliography", "Works [Cc]ited", "Further [Rr]eading"),
    *("Literatur", "Quellen", "Bibliographie", "Fuentes", "Fonti", "Источники", "Литература"),
)
HEADINGS_WITHOUT_A_COLON: tuple[str, ...] = (
    *(
        "(?:(?:Selected|Select|Annotated) )?Bibliography",
        "Works? [Cc]ited",
        "Works Consulted",
        "References(?: [Cc]ited)?",
    ),
    *("Reference List", "Literature Cited", "Literaturverzeichnis", "Quellenverzeichnis", "Bibliographie"),
    *("Bibliograf[ií]a", "Riferimenti bibliografici", "Refer[eê]ncias(?: bibliográficas)?"),
    *("Список (?:использованной )?литературы", "Литература"),
    *("BIBLIOGRAPHY", "WORKS CITED", "REFERENCES", "LITERATURVERZEICHNIS", "BIBLIOGRAPHIE"),
)

# What pages say when there is nothing at their address, folded, a pattern each.
NOT_FOUND: tuple[str, ...] = (
    r"\b(?:page|article|document|file|content|site|item) (?:was |is |has been |could )?(?:not (?:be )?found|removed|deleted)\b",
    *(r"\b(?:404|410)\b", r"\bnot found\b", r"\bno longer (?:available|exists)\b", r"\bdoes(?: not|n['’]t) exist\b"),
    *(r"\bcan['’]t be found\b", r"\bpage (?:introuvable|non trouv[ée]e)\b", r"\bseite (?:wurde )?nicht gefunden\b"),
    *(r"\bp[áa]gina no encontrada\b", r"\bpagina non trovata\b", r"\bстраница не найдена\b", "页面不存在"),
    "domain (?:is )?for sale",
)

# Headers of a letter by mail, as printed, in English, German, French, Spanish, Italian, Portuguese and Russian.
MAIL_HEADERS: tuple[str, ...] = tuple(
    """
Date Sent From To Cc Bcc Subject Reply-To Datum Gesendet Von An Betreff Envoyé De À Objet Fecha Enviado Para Asunto Data
Inviato Da A Oggetto Assunto Дата От Кому Тема
""".split()
)
# Labels before the dates of an article, as printed; those of a page are words of the languages.
DATED_LABELS: tuple[str, ...] = ("Received", "Revised", "Accepted", "Submitted")

# How the note of an annotated bibliography begins behind its entry, in English: "This book", "Hay argues", "A useful".
ANNOTATED_THINGS: tuple[str, ...] = tuple(
    """
book article essay volume study work source paper chapter collection website site document text biography memoir piece
report film video monograph anthology account history primary secondary edition page interview
""".split()
)
ANNOTATION_VERBS: tuple[str, ...] = (
    *("argues?", "examines?", "explores?", "discusse?s?", "describes?", "provides?", "offers?", "shows?", "traces?"),
    *("contends?", "claims?", "suggests?", "analyzes?", "analyses", "presents?", "focuses", "writes", "explains?"),
    *("uses", "studies", "tells"),
)
ANNOTATION_OPENERS: tuple[str, ...] = tuple(
    """
Argues Examines Explores Discusses Describes Provides Offers Shows Covers Traces Contains Focuses Analyzes Analyses
Considers Useful Includes
""".split()
)
ANNOTATION_ADJECTIVES: tuple[str, ...] = tuple(
    """
essential important indispensable invaluable standard concise critical useful good classic detailed short brief thorough
excellent fine careful close comprehensive popular readable valuable
""".split()
)

# What a list of references is called, by language: in a work that cites by author and year, and beside notes. English
# as the Chicago Manual has it (18th edition, 13.65 and 13.101), APA's Publication Manual (7th, 9.43) too; other
# languages as their houses print it, for both.
LIST_TITLES: dict[str, tuple[str, str]] = {
    "en": ("References", "Bibliography"),
    **{
        language: (name, name)
        for language, name in {
            "ar": "المراجع", "bg": "Литература", "ca": "Bibliografia", "cs": "Literatura", "da": "Litteratur",
            "de": "Literaturverzeichnis", "el": "Βιβλιογραφία", "es": "Bibliografía", "et": "Kirjandus",
            "fa": "منابع", "fi": "Lähteet", "fr": "Bibliographie", "he": "ביבליוגרפיה", "hr": "Literatura",
            "hu": "Irodalomjegyzék", "id": "Daftar Pustaka", "it": "Bibliografia", "ja": "参考文献", "ko": "참고문헌",
            "lt": "Literatūra", "lv": "Literatūra", "nb": "Litteratur", "nl": "Bibliografie", "nn": "Litteratur",
            "no": "Litteratur", "pl": "Bibliografia", "pt": "Bibliografia", "ro": "Bibliografie",
            "ru": "Список литературы", "sk": "Literatúra", "sl": "Literatura", "sr": "Литература",
            "sv": "Litteratur", "tr": "Kaynakça", "uk": "Список літератури", "vi": "Tài liệu tham khảo",
            "zh": "参考文献",
        }.items()
    },
}  # fmt: skip
# Languages that are written from right to left.
RIGHT_TO_LEFT: frozenset[str] = frozenset({"ar", "fa", "he", "ur", "yi"})
