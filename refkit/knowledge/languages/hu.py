"""Hungarian."""

from refkit.knowledge.language import Language, Words

_MSZ = "MSZ ISO 690:1991; A magyar helyesírás szabályai (12th ed.)"

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    months=(
        "január | jan.",
        "február | febr. | feb.",
        "március | márc.",
        "április | ápr.",
        "május | máj.",
        "június | jún.",
        "július | júl.",
        "augusztus | aug.",
        "szeptember | szept.",
        "október | okt.",
        "november | nov.",
        "december | dec.",
    ),
    seasons=("tavasz", "nyár", "ősz", "tél"),
    weekdays=Words(either="hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap"),
    present=Words(either="napjaink | ma"),
    no_date=Words(either="é. n. | év nélkül | d. n. | dátum nélkül | h. é. n.", source=_MSZ),
    forthcoming=Words(either="megjelenés alatt | sajtó alatt | megjelenőben | nyomdában", source=_MSZ),
    accessed=Words(
        before="letöltve | letöltés | letöltés ideje | letöltés dátuma | letöltés napja | a letöltés ideje"
        " | a letöltés dátuma | utolsó letöltés | utolsó letöltés ideje | hozzáférés | hozzáférés ideje"
        " | utolsó hozzáférés | elérés | elérés ideje | megtekintve | utolsó megtekintés"
        " | megtekintés ideje",
        behind="letöltve | letöltés | letöltés ideje",
        source=_MSZ,
    ),
    updated=Words(before="frissítve | utolsó frissítés"),
    available=Words(before="elérhető | elérhetőség | online | url | internet", source=_MSZ),
    editor=Words(
        before="szerkesztette | szerkesztették | sajtó alá rendezte | sajtó alá rendezték | közreadja | kiadja"
        " | közzéteszi",
        either="szerk. | főszerk. | s. a. r. | felelős szerk.",
        behind="szerkesztő | szerkesztők | főszerkesztő",
        source=_MSZ,
    ),
    translator=Words(
        before="fordította | fordították | fordítás",
        either="ford.",
        behind="fordító | fordítók | fordítása | fordításában",
        source=_MSZ,
    ),
    editor_translator=Words(
        before="szerkesztette és fordította | fordította és szerkesztette",
        either="szerk. és ford. | ford. és szerk.",
        source=_MSZ,
    ),
    compiler=Words(
        before="összeállította | összeállították | válogatta | válogatták | válogatta és szerkesztette",
        either="összeáll. | vál. | vál. és szerk.",
        behind="összeállító",
        source=_MSZ,
    ),
    director=Words(before="rendezte", either="rend.", behind="rendező", source=_MSZ),
    interviewer=Words(before="az interjút készítette | interjú | készítette"),
    foreword=Words(
        before="előszó | az előszót írta | bevezette | a bevezetést írta | utószó | az utószót írta | jegyzetek"
        " | a jegyzeteket írta | bev.",
        source=_MSZ,
    ),
    helper=Words(before="közreműködött | munkatárs"),
    joiners=Words(either="és"),
    others=Words(either="et al. | és mások | et alii | és mtsai.", source=_MSZ),
    volume=Words(behind="köt. | kötet", before="köt.", source=_MSZ),
    volumes=Words(behind="köt. | kötet", source=_MSZ),
    year_volume=Words(behind="évf. | évfolyam", before="évf.", source=_MSZ),
    issue=Words(behind="sz. | szám | füz. | füzet | lapszám", before="sz.", source=_MSZ),
    part=Words(behind="rész | könyv", source=_MSZ),
    page=Words(behind="o. | old. | oldal | p. | hasáb | l. | lap", before="p. | pp. | o.", source=_MSZ),
    pinpoint=Words(before="itt | kül."),
    pages=Words(behind="o. | old. | oldal | p.", source=_MSZ),
    chapter=Words(behind="fejezet | fej.", source=_MSZ),
    document=Words(before="dok. | irat", behind="sz. irat | sz. dokumentum"),
    edition=Words(behind="kiad. | kiadás", source=_MSZ),
    edition_kind=Words(
        before="jav. | javított | bőv. | bővített | átdolg. | átdolgozott | változatlan | új", source=_MSZ
    ),
    ordinals=(
        "első",
        "második",
        "harmadik",
        "negyedik",
        "ötödik",
        "hatodik",
        "hetedik",
        "nyolcadik",
        "kilencedik",
        "tizedik",
    ),
    ordinal_marks=Words(behind="."),
    contained=Words(before="in | in:", source=_MSZ),
    same_author=Words(either="uő. | ua."),
    ibid=Words(either="uo. | ugyanott | ibid. | ibidem"),
    cited=Words(either="i. m. | idézett mű | id. mű | op. cit."),
    note_number=Words(before="jegyzet | lj. | lábjegyzet"),
    signal=Words(
        before="lásd | lásd még | lásd többek között | ld. | ld. még | l. | vö. | vö. még | idézi | idézve"
        " | például | pl."
    ),
    remark=Words(before="amely | aki | ahol | de | azonban | kiemelés | kurziválás"),
    clause=Words(before="cikk"),
    thesis=Words(
        either="doktori értekezés | doktori disszertáció | kandidátusi értekezés | phd-értekezés | phd értekezés"
        " | szakdolgozat | disszertáció",
        source=_MSZ,
    ),
    articles=Words(before="a | az | egy"),
    conjunctions=Words(either="és | s | vagy | de"),
)
