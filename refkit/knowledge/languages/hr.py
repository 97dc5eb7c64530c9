"""Croatian and Bosnian."""

from refkit.knowledge.language import Language, Words

_USE = "HRN ISO 690; Hrvatski pravopis (IHJJ)"

LANGUAGE = Language(
    code="hr",
    name="Croatian",
    months=(
        "siječnja | siječanj | sij. | januara | januar",
        "veljače | veljača | velj. | februara | februar",
        "ožujka | ožujak | ožu. | marta | mart",
        "travnja | travanj | aprila | april",
        "svibnja | svibanj | maja | maj",
        "lipnja | lipanj | lip. | juna | juni",
        "srpnja | srpanj | srp. | jula | juli",
        "kolovoza | kolovoz | augusta | avgusta",
        "rujna | rujan | ruj. | septembra",
        "listopada | listopad | lis. | oktobra",
        "studenoga | studenog | studeni | novembra",
        "prosinca | prosinac | decembra",
    ),
    seasons=("proljeće", "ljeto", "jesen", "zima"),
    weekdays=Words(either="ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja"),
    on_day=Words(before="od | dana"),
    until=Words(before="do"),
    present=Words(either="danas"),
    of_year=Words(behind="godine | god. | g."),
    no_date=Words(either="b. g. | bez godine | s. a. | bez datuma", source=_USE),
    forthcoming=Words(either="u tisku | u pripremi", source=_USE),
    accessed=Words(
        before="pristupljeno | pristup ostvaren | posljednji pristup | pristup | datum pristupa | posjećeno"
        " | zadnji pristup | preuzeto | pregledano",
        source=_USE,
    ),
    updated=Words(before="ažurirano | zadnje ažurirano | objavljeno"),
    available=Words(before="dostupno na | dostupno | mrežno izdanje | url", source=_USE),
    editor=Words(
        before="uredio | uredila | uredili | uredile | priredio | priredila | priredili | u redakciji"
        " | pod uredništvom",
        either="ur. | prir. | gl. ur. | glavni urednik | urednik | urednici",
        behind="urednica | urednice | priređivač",
        source=_USE,
    ),
    translator=Words(
        before="preveo | prevela | preveli | s … preveo | s … prevela | sa … preveo | prijevod | preveo s …"
        " | prevela s … | prev. s …",
        either="prev. | prijev.",
        behind="prevoditelj | prevoditeljica | prevodilac",
        source=_USE,
    ),
    compiler=Words(
        before="sastavio | sastavila | sastavili | sabrao | odabrao",
        either="sast. | sab.",
        behind="sastavljač",
        source=_USE,
    ),
    director=Words(before="režija | režija: | režirao", behind="redatelj | režija"),
    interviewer=Words(before="razgovarao | razgovarala | razgovor vodio | razgovor vodila | intervju vodio"),
    foreword=Words(before="predgovor | predgovor napisao | predgovor napisala | uvod | pogovor | predg."),
    helper=Words(before="u suradnji s | uz suradnju"),
    joiners=Words(either="i"),
    others=Words(either="i dr. | i drugi | et al. | i sur.", source=_USE),
    volume=Words(before="sv. | svezak | knj. | knjiga | vol. | tom", source=_USE),
    volumes=Words(behind="sv. | svezaka | knj. | knjige", source=_USE),
    year_volume=Words(either="god. | godište | godina", source=_USE),
    issue=Words(before="br. | broj | sv.", source=_USE),
    part=Words(before="dio | knj.", source=_USE),
    page=Words(before="str. | stranica | s.", source=_USE),
    pinpoint=Words(before="ovdje | osob."),
    pages=Words(behind="str. | stranica", source=_USE),
    chapter=Words(before="pogl. | poglavlje", source=_USE),
    document=Words(before="dok. | dokument"),
    edition=Words(behind="izd. | izdanje", source=_USE),
    edition_kind=Words(
        before="dop. | dopunjeno | ispr. | ispravljeno | prer. | prerađeno | novo | prošireno", source=_USE
    ),
    ordinals=("prvo", "drugo", "treće", "četvrto", "peto"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="u | u: | U:", source=_USE),
    same_author=Words(either="isti | ista"),
    ibid=Words(either="isto | ibid. | ibidem | na istom mjestu"),
    cited=Words(either="op. cit. | n. d. | nav. dj. | nav. djelo"),
    note_number=Words(before="bilj. | bilješka | vidi bilj. | v. bilj."),
    signal=Words(
        before="vidi | vidi i | vidi također | v. | usp. | usp. i | usporedi | cit. prema | citirano prema"
        " | navedeno prema | npr."
    ),
    remark=Words(before="koji | koja | koje | gdje | ali | kurziv | s | je"),
    clause=Words(before="čl."),
    thesis=Words(
        either="doktorska disertacija | doktorski rad | magistarski rad | diplomski rad | disertacija", source=_USE
    ),
    prepositions=Words(
        before="u | na | od | do | iz | za | o | s | sa | po | pri | kod | među | između | prema | nad | pod"
        " | bez | kroz"
    ),
    conjunctions=Words(either="i | ili | ali | te | a"),
)
