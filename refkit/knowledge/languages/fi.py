"""Finnish."""

from refkit.knowledge.language import Language, Words

_USE = "SFS 5989; Kielitoimiston ohjepankki"

LANGUAGE = Language(
    code="fi",
    name="Finnish",
    months=(
        "tammikuuta | tammikuu | tammik. | tammi",
        "helmikuuta | helmikuu | helmik. | helmi",
        "maaliskuuta | maaliskuu | maalisk. | maalis",
        "huhtikuuta | huhtikuu | huhtik. | huhti",
        "toukokuuta | toukokuu | toukok. | touko",
        "kesäkuuta | kesäkuu | kesäk.",
        "heinäkuuta | heinäkuu | heinäk.",
        "elokuuta | elokuu | elok.",
        "syyskuuta | syyskuu | syysk.",
        "lokakuuta | lokakuu | lokak.",
        "marraskuuta | marraskuu | marrask.",
        "joulukuuta | joulukuu | jouluk.",
    ),
    seasons=("kevät", "kesä", "syksy", "talvi"),
    weekdays=Words(either="maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai"),
    present=Words(either="nykypäivä"),
    no_date=Words(either="s. a. | vuosiluku puuttuu | ei vuotta", source=_USE),
    forthcoming=Words(either="painossa | tulossa | ilmestyy", source=_USE),
    accessed=Words(before="viitattu | luettu | haettu | katsottu | tarkistettu | vierailtu | käyty", source=_USE),
    updated=Words(before="päivitetty | julkaistu"),
    available=Words(before="saatavilla | saatavissa | saatavana | verkossa | url", source=_USE),
    editor=Words(
        before="toimittanut | toimittaneet", either="toim. | päätoim.", behind="toimittaja | toimittajat", source=_USE
    ),
    translator=Words(
        before="suomentanut | suomentaneet | kääntänyt | kääntäneet | suomennos | käännös",
        either="suom. | käänt. | kään.",
        behind="suomentaja | suomentajat | kääntäjä | kääntäjät",
        source=_USE,
    ),
    editor_translator=Words(either="toim. ja suom. | suom. ja toim.", source=_USE),
    compiler=Words(before="koonnut | koonneet | valikoinut", either="koost.", behind="kokoaja", source=_USE),
    director=Words(before="ohjannut | ohjaus | ohjaus:", either="ohj.", behind="ohjaaja"),
    interviewer=Words(before="haastatellut", behind="haastattelija"),
    foreword=Words(before="esipuhe | johdanto | jälkisanat"),
    joiners=Words(either="ja | sekä"),
    others=Words(either="ym. | et al. | ja muut", source=_USE),
    volume=Words(before="osa | nide | vol.", source=_USE),
    volumes=Words(behind="osaa | nidettä"),
    year_volume=Words(either="vsk. | vuosikerta", source=_USE),
    issue=Words(before="nro | nro. | numero | n:o", source=_USE),
    part=Words(before="osa", source=_USE),
    page=Words(before="s. | sivu | sivut | ss.", source=_USE),
    pinpoint=Words(before="tässä | erit."),
    pages=Words(behind="s. | s | sivua", source=_USE),
    chapter=Words(before="luku"),
    edition=Words(behind="p. | painos | laitos", source=_USE),
    edition_kind=Words(
        before="uud. | uudistettu | tark. | tarkistettu | laaj. | laajennettu | korj. | korjattu | uusi", source=_USE
    ),
    ordinals=("ensimmäinen", "toinen", "kolmas", "neljäs", "viides"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="teoksessa | teoksessa: | kirjassa | julkaisussa", source=_USE),
    ibid=Words(either="ibid. | ibidem | sama | ma."),
    cited=Words(either="op. cit. | emt."),
    note_number=Words(before="viite | ks. viite"),
    signal=Words(before="ks. | ks. myös | katso | katso myös | vrt. | vrt. myös | esim. | siteerattu teoksessa | sit."),
    remark=Words(before="joka | jossa | mutta | kursiivi | on"),
    clause=Words(before="art."),
    thesis=Words(
        either="väitöskirja | väitösk. | pro gradu | pro gradu -tutkielma | lisensiaatintyö | diplomityö", source=_USE
    ),
    conjunctions=Words(either="ja | tai | sekä | mutta"),
)
