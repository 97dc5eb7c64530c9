"""Catalan."""

from refkit.knowledge.language import Language, Words

_USE = "UNE-ISO 690; Llibre d’estil de la Universitat de Barcelona"

LANGUAGE = Language(
    code="ca",
    name="Catalan",
    months=(
        "gener | gen.",
        "febrer | febr. | feb.",
        "març",
        "abril | abr.",
        "maig",
        "juny",
        "juliol | jul.",
        "agost | ag.",
        "setembre | set.",
        "octubre | oct.",
        "novembre | nov.",
        "desembre | des.",
    ),
    seasons=("primavera", "estiu", "tardor", "hivern"),
    on_day=Words(before="de | del | el"),
    in_date=Words(before="de | d’ | del"),
    until=Words(before="a | al | fins al"),
    present=Words(either="avui | l’actualitat"),
    no_date=Words(either="s. d. | s. a. | sense data", source=_USE),
    forthcoming=Words(either="en premsa | en preparació", source=_USE),
    accessed=Words(
        before="consulta | data de consulta | consultat[ el] | consultada[ el] | darrera consulta | últim accés"
        " | accés",
        source=_USE,
    ),
    available=Words(before="disponible a | en línia", source=_USE),
    editor=Words(
        before="a cura de | a cura d’ | edició de | edició d’ | edició a cura de | ed. de | editat per"
        " | dirigit per | coordinat per | sota la direcció de | coord. per",
        either="ed. | eds. | coord. | coords. | dir. | dirs.",
        behind="editor | editora | editors | coordinador | coordinadora | coordinadors | director | a cura de",
        source=_USE,
    ),
    translator=Words(
        before="traducció de | traducció d’ | traduït per | traducció del … de | trad. de | trad. per | versió de",
        either="trad.",
        behind="traductor | traductora",
        source=_USE,
    ),
    compiler=Words(
        before="compilat per | recopilat per | tria de",
        either="comp. | comps.",
        behind="compilador | compiladora",
        source=_USE,
    ),
    foreword=Words(before="pròleg de | pròleg d’ | introducció de | epíleg de | presentació de"),
    helper=Words(before="amb la col·laboració de"),
    joiners=Words(either="i"),
    others=Words(either="et al. | i altres", source=_USE),
    volume=Words(before="vol. | volum | t. | tom", source=_USE),
    volumes=Words(behind="vol. | volums | toms"),
    year_volume=Words(before="any"),
    issue=Words(before="núm. | núms. | n. | número | fasc.", source=_USE),
    part=Words(before="part"),
    page=Words(before="p. | pp. | pàg. | pàgs.", source=_USE),
    leaf=Words(before="f. | fol."),
    pinpoint=Words(before="aquí | esp."),
    pages=Words(behind="p. | pàg."),
    chapter=Words(before="cap. | capítol"),
    document=Words(before="doc. | document"),
    edition=Words(behind="ed. | edició", source=_USE),
    edition_kind=Words(before="nova | rev. | revisada | augm. | augmentada | corr. | corregida"),
    ordinals=("primera | 1a", "segona | 2a", "tercera | 3a", "quarta | 4a", "cinquena | 5a"),
    ordinal_marks=Words(behind="a"),
    contained=Words(before="dins | dins: | dins de | a | a: | en | en: | in:", source=_USE),
    ibid=Words(either="ibíd. | ibídem | ibid."),
    cited=Words(either="op. cit. | obra citada | art. cit. | cit."),
    note_number=Words(before="nota | vegeu nota"),
    signal=Words(before="vegeu | vegeu també | vg. | cf. | cfr. | citat a | citat per | citat en"),
    remark=Words(before="que | on | però | cursiva | amb | és"),
    clause=Words(before="art."),
    thesis=Words(either="tesi doctoral | tesi | tesina"),
    articles=Words(before="el | la | els | les | l’ | un | una | uns | unes"),
    prepositions=Words(
        before="de | del | dels | d’ | a | al | als | en | per | per a | amb | sobre | entre | fins | des de"
    ),
    conjunctions=Words(either="i | o | però | ni"),
)
