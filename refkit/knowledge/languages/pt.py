"""Portuguese."""

from refkit.knowledge.language import Language, Words

_ABNT = "ABNT NBR 6023 and 10522; NP 405-1"

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    months=(
        "janeiro | jan.",
        "fevereiro | fev.",
        "março | mar.",
        "abril | abr.",
        "maio | mai.",
        "junho | jun.",
        "julho | jul.",
        "agosto | ago.",
        "setembro | set.",
        "outubro | out.",
        "novembro | nov.",
        "dezembro | dez.",
    ),
    seasons=("primavera", "verão", "outono", "inverno"),
    weekdays=Words(either="segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo"),
    on_day=Words(before="de | em | a | datado de"),
    in_date=Words(before="de"),
    until=Words(before="a | até"),
    present=Words(either="presente | hoje"),
    no_date=Words(either="s. d. | s/d | s. a. | sem data", source=_ABNT),
    forthcoming=Words(either="no prelo | em preparação | em publicação", source=_ABNT),
    accessed=Words(
        before="acesso em | acesso a | acessado em | acessado a | acedido em | acedido a | [data de ]acesso"
        " | último acesso[ em] | consultado em | consultado a | consulta em | consult. em | recuperado em"
        " | visitado em | visualizado em",
        source=_ABNT,
    ),
    updated=Words(before="atualizado em | actualizado em | última atualização | publicado em | modificado em"),
    available=Words(before="disponível em | disponível na internet | disponível | em linha | url", source=_ABNT),
    editor=Words(
        before="organizado por | organizada por | organização de | organização | org. por | org. de | org. e"
        " | editado por | edição de | ed. de | coordenado por | coordenada por | coordenação de"
        " | coordenação | coord. de | coord. por | dirigido por | dirigida por | direção de | direcção de"
        " | dir. de",
        either="org. | orgs. | org.s | ed. | eds. | coord. | coords. | dir. | dirs.",
        behind="organizador | organizadora | organizadores | organizadoras | editor | editora | editores"
        " | coordenador | coordenadora | coordenadores | diretor",
        source=_ABNT,
        stays=("LIMA, Ana. O porto e a vila. 12. ed. São Paulo: Espuma, 1999.",),
    ),
    translator=Words(
        before="tradução de | tradução por | tradução do … de | tradução do … por | tradução e notas de"
        " | tradução e notas | tradução: | tradução | traduzido por | traduzida por | traduzido do … por"
        " | trad. de | trad. por | trad. do … de | trad. do … por | trad. do … | versão de",
        either="trad. | trads.",
        behind="tradutor | tradutora | tradutores",
        source=_ABNT,
    ),
    editor_translator=Words(
        before="organização e tradução de | organização e tradução | tradução e organização de"
        " | tradução e organização | org. e trad. de | trad. e org. de | edição e tradução de",
        either="org. e trad. | trad. e org. | ed. e trad.",
        source=_ABNT,
    ),
    compiler=Words(
        before="compilado por | compilação de | comp. por | seleção de | seleção e notas de | coligido por",
        either="comp. | comps.",
        behind="compilador | compiladora | compiladores",
        source=_ABNT,
    ),
    director=Words(before="direção: | filme de | realização de", behind="realizador | realizadora"),
    interviewer=Words(
        before="entrevista por | entrevistado por | entrevistada por | entrevista concedida a"
        " | entrevista conduzida por",
        behind="entrevistador | entrevistadora",
    ),
    foreword=Words(
        before="prefácio de | prefácio por | prefácio | pref. de | introdução de | introdução e notas de"
        " | posfácio de | apresentação de | apresentação | com prefácio de | notas de | ilustrações de"
        " | ilustrado por",
        source=_ABNT,
    ),
    performer=Words(
        before="produzido por | produção de | narrado por | apresentado por", behind="produtor | produtora | narrador"
    ),
    helper=Words(before="com a colaboração de | em colaboração com | colaboração de | com"),
    joiners=Words(either="e"),
    others=Words(either="et al. | e outros", source=_ABNT),
    volume=Words(before="v. | vol. | vols. | volume | volumes | t. | tomo | tomos", source=_ABNT),
    volumes=Words(behind="v. | vols. | volumes | tomos", source=_ABNT),
    year_volume=Words(before="ano"),
    issue=Words(
        before="n. | nº | n.º | n.os | num. | núm. | número | números | fasc. | fascículo | caderno", source=_ABNT
    ),
    part=Words(before="parte | pt. | livro | liv.", source=_ABNT),
    page=Words(before="p. | pp. | pág. | págs. | pag. | pags. | página | páginas | col.", source=_ABNT),
    leaf=Words(before="f. | fl. | fls."),
    pinpoint=Words(before="aqui | esp."),
    pages=Words(behind="p. | pp. | f. | páginas", source=_ABNT),
    chapter=Words(before="cap. | caps. | capítulo | capítulos", source=_ABNT),
    document=Words(before="doc. | docs. | documento | documentos"),
    edition=Words(behind="ed. | edição", source=_ABNT),
    edition_kind=Words(
        before="nova | rev. | revista | aum. | aumentada | ampl. | ampliada | corr. | corrigida | atual."
        " | atualizada | revista e ampliada | rev. e ampl.",
        source=_ABNT,
    ),
    ordinals=(
        "primeira | 1.ª | 1ª",
        "segunda | 2.ª | 2ª",
        "terceira | 3.ª | 3ª",
        "quarta | 4.ª | 4ª",
        "quinta | 5.ª | 5ª",
        "sexta | 6.ª | 6ª",
        "sétima",
        "oitava",
        "nona",
        "décima",
    ),
    ordinal_marks=Words(behind=".ª | ª | .º | º | a"),
    contained=Words(before="in | in: | em | em:", source=_ABNT),
    ibid=Words(either="ibid. | ibidem | idem, ibidem | idem, ibid."),
    cited=Words(either="op. cit. | obra citada | art. cit. | artigo citado | cit."),
    note_number=Words(before="nota | notas | ver nota | cf. nota | supra, nota"),
    signal=Words(
        before="ver | ver também | ver ainda | veja-se | veja-se também | vejam-se | vide | cf. | cf. também"
        " | cfr. | confira | conferir | citado em | citado por | citada em | cit. em | cit. por | apud"
        " | por exemplo | sobre"
    ),
    remark=Words(before="que | quem | onde | cujo | cuja | mas | embora | grifo | grifos | itálico | com | é | são"),
    clause=Words(before="art. | artigo | par. | inc."),
    thesis=Words(
        either="tese | tese de doutorado | tese de doutoramento | dissertação | dissertação de mestrado"
        " | monografia | trabalho de conclusão de curso",
        source=_ABNT,
    ),
    articles=Words(before="o | a | os | as | um | uma | uns | umas"),
    prepositions=Words(
        before="de | do | da | dos | das | em | no | na | nos | nas | para | por | com | sem | sob | sobre"
        " | entre | até | desde | ao | à"
    ),
    conjunctions=Words(either="e | ou | mas | nem"),
)
