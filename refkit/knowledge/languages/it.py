"""Italian."""

from refkit.knowledge.language import Language, Words

_USE = "UNI ISO 690; common use of Italian publishers"

LANGUAGE = Language(
    code="it",
    name="Italian",
    months=(
        "gennaio | genn. | gen.",
        "febbraio | febbr. | feb.",
        "marzo | mar.",
        "aprile | apr.",
        "maggio | magg. | mag.",
        "giugno | giu.",
        "luglio | lug.",
        "agosto | ago.",
        "settembre | sett. | set.",
        "ottobre | ott.",
        "novembre | nov.",
        "dicembre | dic.",
    ),
    seasons=("primavera", "estate", "autunno", "inverno"),
    weekdays=Words(either="lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica"),
    on_day=Words(before="del | dell’ | il | l’ | in data | datato"),
    until=Words(before="a | al | fino al"),
    present=Words(either="oggi | presente"),
    no_date=Words(either="s. d. | s. a. | senza data | s. i. d.", source=_USE),
    forthcoming=Words(
        either="in corso di stampa | in corso di pubblicazione | in stampa | di prossima pubblicazione | in c. d. s.",
        source=_USE,
    ),
    accessed=Words(
        before="consultato[ il] | consultato in data | consultata[ il] | url consultato il | ultimo accesso[ il]"
        " | ultima consultazione[ il] | ultima visita[ il] | data di consultazione | data di accesso"
        " | data ultima consultazione | visitato il | visualizzato il | accesso[ il] | visto il",
        source=_USE,
    ),
    updated=Words(before="aggiornato[ il] | ultimo aggiornamento | pubblicato il | modificato il"),
    available=Words(
        before="disponibile su | disponibile in | disponibile all’indirizzo | disponibile al sito"
        " | consultabile su | consultabile all’indirizzo | all’indirizzo | in rete | online | url",
        source=_USE,
    ),
    editor=Words(
        before="a cura di | a cura d’ | a cura del | a cura della | a c. di | con la cura di | curato da"
        " | curata da | edizione a cura di | ed. a cura di | ed. critica a cura di | diretto da"
        " | diretta da | sotto la direzione di | sotto la dir. di | edizione di",
        either="ed. | eds. | cur. | curr.",
        behind="a cura di | a c. di | curatore | curatrice | curatori | a cura",
        source=_USE,
        stays=("Rossi, Carla. La cura di sé. 2a ed. Torino: Ponte, 1999.",),
    ),
    translator=Words(
        before="traduzione di | traduzione italiana di | traduzione a cura di | tradotto da | tradotta da"
        " | trad. di | trad. it. di | trad. ital. di | trad. it. a cura di | trad. a cura di | trad. da"
        " | tradotto dall’… da | tradotto dal … da | traduzione dall’… di | traduzione dal … di"
        " | trad. dall’… di | trad. dal … di | versione di | versione italiana di | tr. it. di | tr. di",
        either="trad. | tradd.",
        behind="traduttore | traduttrice | traduttori",
        source=_USE,
        stays=("Rossi, Carla. Il Medioevo, trad. it. Roma: Ponte, 1999.",),
    ),
    editor_translator=Words(
        before="a cura e traduzione di | traduzione e cura di | cura e traduzione di | tradotto e curato da"
        " | curato e tradotto da | traduzione e note di | trad. e cura di"
        " | introduzione, traduzione e note di",
        source=_USE,
    ),
    compiler=Words(before="compilato da | raccolto da | raccolti da | scelta di", either="comp.", behind="compilatore"),
    director=Words(before="regia di | per la regia di | diretto dal regista", behind="regista"),
    interviewer=Words(
        before="intervista di | intervista a cura di | intervistato da | intervistata da", behind="intervistatore"
    ),
    foreword=Words(
        before="prefazione di | con prefazione di | con una prefazione di | pref. di | introduzione di"
        " | con introduzione di | con un’introduzione di | con una introduzione di | intr. di | introd. di"
        " | postfazione di | presentazione di | nota di | con una nota di | note di | con un saggio di"
        " | illustrato da",
        source=_USE,
    ),
    performer=Words(before="prodotto da | letto da | presentato da", behind="produttore | produttrice | narratore"),
    helper=Words(before="con la collaborazione di | in collaborazione con | con il contributo di | con"),
    joiners=Words(either="e | ed"),
    others=Words(either="et al. | e altri | et alii", source=_USE),
    volume=Words(before="vol. | voll. | volume | volumi | t. | tt. | tomo | tomi", source=_USE),
    volumes=Words(behind="voll. | volumi | vol. | tomi | tt.", source=_USE),
    year_volume=Words(before="a. | anno", behind="annata"),
    issue=Words(
        before="n. | nn. | num. | numero | numeri | n° | fasc. | fascicolo | fascicoli | quaderno", source=_USE
    ),
    part=Words(before="parte | pt. | p. te | libro", source=_USE),
    page=Words(before="p. | pp. | pag. | pagg. | pagina | pagine | col. | coll.", source=_USE),
    leaf=Words(before="c. | cc. | f. | ff. | carta | carte"),
    pinpoint=Words(before="qui | in part. | in particolare | spec. | segnatamente"),
    pages=Words(behind="p. | pp. | pagine", source=_USE),
    chapter=Words(before="cap. | capp. | capitolo | capitoli", source=_USE),
    document=Words(before="doc. | docc. | documento | documenti"),
    edition=Words(behind="ed. | edizione", source=_USE),
    edition_kind=Words(
        before="nuova | n. | riv. | riveduta | rived. | corretta | ampliata | ampl. | accresciuta | aggiornata"
        " | rivista | riveduta e corretta",
        source=_USE,
    ),
    ordinals=(
        "prima | i",
        "seconda | ii",
        "terza | iii",
        "quarta | iv",
        "quinta | v",
        "sesta | vi",
        "settima",
        "ottava",
        "nona",
        "decima",
    ),
    ordinal_marks=Words(behind="a | ª | .ª | ° | º"),
    contained=Words(before="in | in: | nel | nella | nell’", source=_USE),
    same_author=Words(either="id. | ead. | lo stesso | la stessa"),
    ibid=Words(either="ivi | ibidem | ibid."),
    cited=Words(either="op. cit. | opera citata | art. cit. | articolo citato | cit. | citato | citata"),
    note_number=Words(
        before="nota | note | nt. | cit. alla nota | cit. nota | citato alla nota | supra, nota | v. nota | vedi nota"
    ),
    signal=Words(
        before="si veda | si veda anche | si vedano | si vedano anche | vedi | vedi anche | v. | v. anche | cfr."
        " | cfr. anche | cf. | confronta | cit. in | citato in | citata in | cit. da | citato da"
        " | in proposito | sul punto | per esempio | ad esempio"
    ),
    remark=Words(
        before="che | il quale | la quale | dove | cui | ma | tuttavia | corsivo | corsivi | con | resta"
        " | rimane | è | sono"
    ),
    clause=Words(before="art. | artt. | articolo | par. | comma"),
    thesis=Words(either="tesi | tesi di laurea | tesi di dottorato | dissertazione", source=_USE),
    articles=Words(before="il | lo | la | i | gli | le | l’ | un | uno | una | un’"),
    prepositions=Words(
        before="di | del | della | dello | dei | degli | delle | dell’ | da | dal | dalla | in | nel | nella"
        " | nell’ | con | su | sul | sulla | per | tra | fra | a | al | alla"
    ),
    conjunctions=Words(either="e | ed | o | ma | né"),
)
