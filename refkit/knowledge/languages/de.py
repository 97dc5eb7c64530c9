"""German."""

from refkit.knowledge.language import Language, Words

_DIN = "DIN 1505-2 and -3; Duden; common use of historians"

LANGUAGE = Language(
    code="de",
    name="German",
    months=(
        "januar | jan. | jänner | jän.",
        "februar | febr. | feb. | feber",
        "märz | mär. | maerz | mrz.",
        "april | apr.",
        "mai",
        "juni | jun.",
        "juli | jul.",
        "august | aug.",
        "september | sept. | sep. | septbr.",
        "oktober | okt. | oktbr. | octbr.",
        "november | nov. | novbr.",
        "dezember | dez. | dezbr. | decbr.",
    ),
    seasons=("frühjahr | frühling", "sommer", "herbst", "winter"),
    weekdays=Words(
        either="montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | mo. | di."
        " | mi. | do. | fr. | sa. | so."
    ),
    on_day=Words(before="vom | v. | am | den | dat. | datiert | zum"),
    until=Words(before="bis | bis zum"),
    present=Words(either="heute | gegenwart"),
    no_date=Words(either="o. J. | o. D. | ohne Jahr | ohne Datum | undat. | undatiert | s. a. | s. d.", source=_DIN),
    forthcoming=Words(either="im erscheinen | im druck | in vorbereitung | erscheint demnächst", source=_DIN),
    accessed=Words(
        before="[zuletzt ]abgerufen[ am] | zuletzt aufgerufen[ am] | aufgerufen am | letzter zugriff[ am]"
        " | zugriff[ am] | letzter abruf[ am] | abruf[ am] | abrufdatum | zugriffsdatum | datum des zugriffs | datum des abrufs"
        " | [zuletzt ]eingesehen[ am] | zuletzt besucht[ am] | zuletzt geprüft[ am] | gesehen am"
        " | [zuletzt ]konsultiert am | stand: | stand vom",
        source=_DIN,
    ),
    updated=Words(
        before="zuletzt aktualisiert[ am] | aktualisiert am | zuletzt geändert am | letzte änderung | veröffentlicht am"
    ),
    available=Words(
        before="abrufbar unter | verfügbar unter | online unter | online verfügbar unter | einsehbar unter"
        " | online | unter | url",
        source=_DIN,
    ),
    editor=Words(
        before="hg. von | hg. v. | hg. vom | hgg. von | hgg. v. | hrsg. von | hrsg. v. | hrsg. vom | hrg. von | hrg. v."
        " | herausgegeben von | herausgegeben v. | herausgegeben vom | redigiert von | ediert von | ed. von"
        " | bearb. von | bearb. v. | bearbeitet von | hrsg. und bearb. von | hg. und bearb. von"
        " | hrsg. und eingeleitet von | hrsg. u. eingel. von | hrsg. und eingel. von"
        " | hg. und eingeleitet von | hg. u. eingel. von | herausgegeben und eingeleitet von"
        " | hrsg. und kommentiert von | hg. und kommentiert von",
        either="hg. | hgg. | hrsg. | hrg. | ed. | eds. | bearb.",
        behind="herausgeber | herausgeberin | herausgeberinnen | herausgegeben | bearbeiter | bearbeiterin",
        source=_DIN,
        stays=(
            "Groß, Karl. Das Jahr der Wölfe. 2. Aufl. Köln: Hafen Verlag, 1990.",
            "Groß, Karl. Das Jahr der Wölfe. 3., neu bearb. Aufl. Köln: Hafen Verlag, 1990.",
        ),
    ),
    translator=Words(
        before="übers. von | übers. v. | übersetzt von | übersetzt v. | übersetzung von | uebersetzt von"
        " | uebers. von | uebers. v. | aus dem … von | aus dem … übersetzt von | aus dem … übers. von"
        " | aus dem … übertragen von | aus d. … von | übertragen von | ins deutsche übertragen von"
        " | ins deutsche übersetzt von | deutsch von | dt. von | verdeutscht von",
        either="übers. | uebers.",
        behind="übersetzer | übersetzerin | übersetzerinnen",
        source=_DIN,
    ),
    editor_translator=Words(
        before="hg. und übers. von | hg. u. übers. von | hg. und übersetzt von | hrsg. und übers. von"
        " | hrsg. u. übers. von | hrsg. und übersetzt von | herausgegeben und übersetzt von"
        " | übersetzt und herausgegeben von | übers. und hg. von | übers. u. hg. von"
        " | übers. und hrsg. von | übers. u. hrsg. von | hg. und übers. v. | hrsg. und übers. v.",
        either="hg. und übers. | hrsg. und übers. | übers. und hg. | übers. und hrsg. | hg. u. übers."
        " | hrsg. u. übers.",
        source=_DIN,
    ),
    compiler=Words(
        before="zusammengestellt von | zusammengest. von | ausgewählt von",
        source=_DIN,
    ),
    director=Words(before="regie: | regie von", behind="regie | regisseur | regisseurin"),
    interviewer=Words(
        before="interviewt von | interview geführt von | interview von | gespräch geführt von"
        " | das gespräch führte | die fragen stellte | im gespräch mit",
        behind="interviewer | interviewerin",
    ),
    foreword=Words(
        before="mit einem vorwort von | mit einer einleitung von | mit einem nachwort von"
        " | mit einem geleitwort von | mit vorwort von | mit einer einführung von | vorwort von"
        " | einleitung von | nachwort von | geleitwort von | eingeleitet von | eingel. von"
        " | kommentiert von | illustriert von | ill. von",
        source=_DIN,
    ),
    performer=Words(
        before="gelesen von | gesprochen von | produziert von | moderiert von",
        behind="sprecher | sprecherin | produzent | produzentin",
    ),
    helper=Words(
        before="unter mitarbeit von | unter mitw. von | unter mitwirkung von | in zusammenarbeit mit"
        " | in verbindung mit | in verb. mit | mit unterstützung von | mit"
    ),
    joiners=Words(either="und | u. | sowie"),
    others=Words(either="u. a. | et al. | und andere | u. andere", source=_DIN),
    volume=Words(before="Bd. | Bde. | Band | Bände", source=_DIN),
    volumes=Words(behind="Bde. | Bände | Bd. | Bänden", source=_DIN),
    year_volume=Words(either="Jg. | Jahrg. | jahrgang", source=_DIN),
    issue=Words(before="H. | Hft. | Heft | Hefte | Nr. | nr. | Nrn. | Nummer", source=_DIN),
    part=Words(before="Teil | Teile | Teilbd. | Teilband | Tl. | T. | Halbbd. | Halbband | Abt. | Buch", source=_DIN),
    page=Words(before="S. | Seite | Seiten | Sp. | Spalte | Spalten", source=_DIN),
    leaf=Words(before="Bl. | Fol. | Blatt"),
    pinpoint=Words(before="hier | bes. | besonders | insb. | insbesondere"),
    pages=Words(behind="S. | S | Seiten", source=_DIN),
    chapter=Words(before="Kap. | Kapitel", source=_DIN),
    document=Words(before="Dok. | Dokument | Dokumente"),
    edition=Words(behind="aufl. | auflage | ausg. | ausgabe", source=_DIN),
    edition_kind=Words(
        before="verb. | verbesserte | aktual. | aktualisierte | neue | durchges. | durchgesehene | überarb."
        " | überarbeitete | erw. | erweiterte | erg. | ergänzte | unveränd. | unveränderte | korr."
        " | korrigierte | neubearb. | neubearbeitete | neu bearb. | bearb. | bearbeitete | stark | völlig"
        " | vollst. | vollständig | wesentlich | verm. | vermehrte | veränd. | veränderte | neu"
        " | um ein nachwort",
        source=_DIN,
    ),
    ordinals=("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte"),
    ordinal_marks=Words(behind="."),
    counted=Words(
        behind="jh. | jhdt. | jahrhundert | jahrhunderts | jahrtausend | jahrtausends | parteitag | parteitags"
        " | parteitages | kongress | kongreß | kongresses | plenum | plenums | sitzung | tagung | infanterie | armee"
        " | division | infanteriedivision | panzerdivision | regiment | bataillon | weltkrieg | weltkriegs | weltkrieges"
        " | reich | reichs | reiches | republik | wahlperiode | jahrestag | jahrestags | geburtstag | todestag"
        " | historikertag | filmfestspiele"
    ),
    contained=Words(before="in | in: | aus | aus:", source=_DIN),
    same_author=Words(either="ders. | dies. | derselbe | dieselbe | dieselben"),
    ibid=Words(either="ebd. | ebda. | ebenda | ebendort"),
    cited=Words(either="a. a. O. | aaO | am angegebenen Ort | am angeführten Ort"),
    note_number=Words(
        before="Anm. | Anmerkung | Fn. | Fußn. | Fußnote | FN | wie Anm. | wie Anmerkung | wie Fn. | siehe Anm."
        " | s. Anm. | vgl. Anm. | oben Anm."
    ),
    signal=Words(
        before="vgl. | vgl. im Übrigen | im Übrigen | vergleiche | siehe | siehe auch | s. auch | s. | so | so auch | so etwa | hierzu | dazu"
        " | hiezu | anders | ähnlich | ebenso | dagegen | demgegenüber | grundlegend | ausführlich"
        " | zuletzt | zum Folgenden | zit. nach | zitiert nach | zit. in | zitiert in | zit. bei"
        " | zitiert bei | abgedruckt in | abgedr. in | nach | bei | etwa"
    ),
    remark=Words(
        before="der | die | das | wo | was | welche | welcher | welches | wobei | womit | dessen | deren"
        " | allerdings | freilich | jedoch | aber | mit | ohne | Hervorhebung | Hervorhebungen | Herv."
        " | hier | dort | ist | sind | bleibt"
    ),
    clause=Words(before="Art. | Artikel | Abs. | Absatz | Ziff. | Ziffer | Rn. | Rz. | Randnr. | Abschnitt"),
    thesis=Words(
        either="diss. | phil. diss. | jur. diss. | dissertation | habil. | habilitationsschrift | magisterarbeit"
        " | diplomarbeit | masterarbeit | staatsexamensarbeit | doktorarbeit",
        source=_DIN,
    ),
    articles=Words(before="der | die | das | den | dem | des | ein | eine | einer | eines | einem | einen"),
    prepositions=Words(
        before="in | im | von | vom | zu | zum | zur | für | mit | nach | zwischen | auf | aus | bei | beim"
        " | über | unter | gegen | durch | um | vor | seit | bis | am | an | ohne | wider"
    ),
    conjunctions=Words(either="und | oder | aber | sowie | als | wie"),
)
