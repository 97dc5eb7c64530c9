"""Spanish."""

from refkit.knowledge.language import Language, Words

_RAE = "Ortografía de la lengua española (RAE 2010), appendix of abbreviations; UNE-ISO 690"

LANGUAGE = Language(
    code="es",
    name="Spanish",
    months=(
        "enero | ene. | en.",
        "febrero | feb. | febr.",
        "marzo | mar.",
        "abril | abr.",
        "mayo | may.",
        "junio | jun.",
        "julio | jul.",
        "agosto | ago. | ag.",
        "septiembre | setiembre | sept. | sep. | set.",
        "octubre | oct.",
        "noviembre | nov.",
        "diciembre | dic.",
    ),
    seasons=("primavera", "verano", "otoño", "invierno"),
    weekdays=Words(either="lunes | martes | miércoles | jueves | viernes | sábado | domingo"),
    on_day=Words(before="de | del | el | con fecha de | fechado el"),
    in_date=Words(before="de | del"),
    until=Words(before="a | al | hasta"),
    present=Words(either="presente | hoy | la actualidad"),
    no_date=Words(either="s. f. | s. a. | sin fecha | s. d.", source=_RAE),
    forthcoming=Words(either="en prensa | de próxima aparición | en preparación", source=_RAE),
    accessed=Words(
        before="consultado[ el] | consultado en | consultado por última vez el | consultada[ el]"
        " | [fecha de ]consulta | fecha de acceso | última consulta | último acceso | acceso[ el]"
        " | accedido el | visitado el | recuperado[ el] | recuperado en | [fecha de ]consulta el",
        source=_RAE,
    ),
    updated=Words(before="actualizado[ el] | última actualización | publicado el | modificado el"),
    available=Words(
        before="disponible en | disponible en línea | disponible en línea en | recuperado de | en línea | en | url",
        source=_RAE,
    ),
    editor=Words(
        before="edición de | edición a cargo de | edición al cuidado de | edición y notas de | edición crítica de"
        " | edición preparada por | ed. de | ed. por | editado por | editada por | edit. por"
        " | dirigido por | dirigida por | bajo la dirección de | dir. por | dir. de | coordinado por"
        " | coordinada por | coord. por | coord. de | coordinación de | al cuidado de",
        either="ed. | eds. | edit. | edits. | coord. | coords. | dir. | dirs.",
        behind="editor | editora | editores | editoras | coordinador | coordinadora | coordinadores"
        " | coordinadoras | director | directora | directores",
        source=_RAE,
        stays=("Roca, Ana. El puerto y la villa. 4.ª ed. Madrid: Espuma, 1999.",),
    ),
    translator=Words(
        before="traducción de | traducción por | traducido por | traducida por | traducido del … por"
        " | traducida del … por | traducción del … de | traducción del … por | traducción al … de"
        " | trad. de | trad. por | trad. del … de | trad. del … por | trad. esp. de | versión de"
        " | versión española de | versión castellana de | traducción y notas de | traducción española de",
        either="trad. | trads.",
        behind="traductor | traductora | traductores | traductoras",
        source=_RAE,
    ),
    editor_translator=Words(
        before="edición y traducción de | traducción y edición de | ed. y trad. de | trad. y ed. de"
        " | editado y traducido por | traducido y editado por",
        either="ed. y trad. | trad. y ed. | eds. y trads.",
        source=_RAE,
    ),
    compiler=Words(
        before="compilado por | compilada por | compilación de | comp. por | comp. de | recopilado por"
        " | recopilación de | selección de | selección y notas de",
        either="comp. | comps. | recop.",
        behind="compilador | compiladora | compiladores | compiladoras | recopilador",
        source=_RAE,
    ),
    director=Words(before="película de"),
    interviewer=Words(
        before="entrevistado por | entrevistada por | entrevista realizada por | entrevista de | entrevista por",
        behind="entrevistador | entrevistadora",
    ),
    foreword=Words(
        before="prólogo de | prólogo por | pról. de | prologado por | prefacio de | introducción de"
        " | introducción y notas de | epílogo de | presentación de | con prólogo de | con un prólogo de"
        " | con introducción de | estudio preliminar de | notas de | ilustrado por",
        source=_RAE,
    ),
    performer=Words(before="producido por | narrado por | presentado por", behind="productor | productora | narrador"),
    helper=Words(before="con la colaboración de | en colaboración con | con"),
    joiners=Words(either="y | e"),
    others=Words(either="et al. | y otros | y otras | y cols.", source=_RAE),
    volume=Words(before="vol. | vols. | volumen | volúmenes | t. | tomo | tomos", source=_RAE),
    volumes=Words(behind="vols. | volúmenes | vol. | tomos | ts.", source=_RAE),
    year_volume=Words(before="año"),
    issue=Words(before="núm. | núms. | num. | n.º | nº | n. | n.os | número | números | fasc. | cuaderno", source=_RAE),
    part=Words(before="parte | pt. | libro | lib.", source=_RAE),
    page=Words(
        before="p. | pp. | pág. | págs. | página | páginas | pag. | pags. | pgs. | col. | cols.",
        source=_RAE,
    ),
    leaf=Words(before="f. | ff. | fol. | fols."),
    pinpoint=Words(before="aquí | esp. | en esp. | en especial | en particular"),
    pages=Words(behind="p. | pp. | págs. | páginas", source=_RAE),
    chapter=Words(before="cap. | caps. | capítulo | capítulos", source=_RAE),
    document=Words(before="doc. | docs. | documento | documentos"),
    edition=Words(behind="ed. | edición", source=_RAE),
    edition_kind=Words(
        before="nueva | rev. | revisada | corr. | corregida | aum. | aumentada | ampliada | ampl. | actualizada"
        " | corregida y aumentada | revisada y ampliada",
        source=_RAE,
    ),
    ordinals=(
        "primera | 1.ª | 1ª",
        "segunda | 2.ª | 2ª",
        "tercera | 3.ª | 3ª",
        "cuarta | 4.ª | 4ª",
        "quinta | 5.ª | 5ª",
        "sexta | 6.ª | 6ª",
        "séptima | 7.ª",
        "octava | 8.ª",
        "novena | 9.ª",
        "décima | 10.ª",
    ),
    ordinal_marks=Words(behind=".ª | ª | .º | º | a"),
    contained=Words(before="en | en: | in | in:", source=_RAE),
    same_author=Words(either="ídem"),
    ibid=Words(either="ibíd. | ibídem | íbid. | íbidem | allí mismo"),
    cited=Words(either="ob. cit. | obra citada | art. cit. | artículo citado | cit."),
    note_number=Words(before="nota | notas | núm. | véase nota | véase la nota | supra, nota"),
    signal=Words(
        before="véase | véase también | véase asimismo | véanse | véanse también | ver | ver también | vid."
        " | vide | vid. también | cf. | cfr. | cfr. también | compárese | citado en | citado por"
        " | cit. en | cit. por | citada en | citada por | por ejemplo | sobre"
    ),
    remark=Words(
        before="que | quien | donde | cuyo | cuya | pero | aunque | cursiva | cursivas | énfasis | el subrayado"
        " | con | sigue | es | son"
    ),
    clause=Words(before="art. | artículo | párr. | ap. | apartado"),
    thesis=Words(
        either="tesis | tesis doctoral | tesis de maestría | tesis de licenciatura | tesina | memoria de licenciatura",
        source=_RAE,
    ),
    articles=Words(before="el | la | los | las | un | una | unos | unas | lo | al | del"),
    prepositions=Words(
        before="de | del | en | para | por | con | a | al | sobre | entre | hacia | desde | sin | contra | según | bajo"
    ),
    conjunctions=Words(either="y | e | o | u | pero | ni"),
)
