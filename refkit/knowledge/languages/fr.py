"""French."""

from refkit.knowledge.language import Language, Words

_AFNOR = "AFNOR Z 44-005; Lexique des règles typographiques en usage à l’Imprimerie nationale"

LANGUAGE = Language(
    code="fr",
    name="French",
    months=(
        "janvier | janv. | jan.",
        "février | févr. | fév. | fevrier",
        "mars",
        "avril | avr.",
        "mai",
        "juin",
        "juillet | juil. | juill.",
        "août | aout",
        "septembre | sept.",
        "octobre | oct.",
        "novembre | nov.",
        "décembre | déc. | decembre | dec.",
    ),
    seasons=("printemps", "été", "automne", "hiver"),
    weekdays=Words(either="lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche"),
    on_day=Words(before="le | du | en date du | daté du | à la date du"),
    in_date=Words(before="d’"),
    until=Words(before="à | au"),
    present=Words(either="aujourd’hui | à nos jours | nos jours | présent"),
    no_date=Words(either="s. d. | sans date | s. a.", source=_AFNOR),
    forthcoming=Words(either="à paraître | sous presse | en préparation", source=_AFNOR),
    accessed=Words(
        before="[page ][lien ][site ]consulté[ le] | [page ]consultée[ le] | consultés le | consultées le"
        " | dernière consultation[ le] | dernier accès[ le] | date de consultation | date d’accès"
        " | consultation le | consultation du | accédé le | visité le | téléchargé le | dernière visite le"
        " | vu le",
        source=_AFNOR,
    ),
    updated=Words(
        before="mis en ligne[ le] | mise en ligne[ le] | mis à jour[ le] | mise à jour[ le]"
        " | dernière mise à jour[ le] | publié le | modifié le"
    ),
    available=Words(
        before="disponible sur | disponible à | disponible en ligne | disponible à l’adresse | consultable sur"
        " | consultable à l’adresse | consultable en ligne | à l’adresse | en ligne | url",
        source=_AFNOR,
    ),
    editor=Words(
        before="sous la direction de | sous la direction d’ | sous la dir. de | sous la dir. d’ | ss la dir. de"
        " | ss. la dir. de | dir. par | dirigé par | dirigée par | sous la coordination de | coordonné par"
        " | coord. par | édité par | éditée par | éd. par | éd. de | édition de | édition établie par"
        " | éd. établie par | édition critique de | édition critique par | éd. critique de | éd. crit. de"
        " | établi par | textes réunis par | textes rassemblés par | textes édités par | réunis par"
        " | publié par | publiés par | publiée par | publiées par | publ. par | ouvrage dirigé par"
        " | sous la responsabilité de",
        either="éd. | éds. | ed. | eds. | dir. | dirs. | coord. | coords.",
        behind="éditeur | éditeurs | éditrice | éditrices | directeur | directeurs | directrice"
        " | sous la direction | sous la dir. | coordinateur | coordinateurs | coordonnateur",
        source=_AFNOR,
        stays=(
            "Morel, Luc. Le port et la ville. 2e éd. Paris: Rivage, 1999.",
            "Morel, Luc. Direction générale. Paris: Rivage, 1999.",
        ),
    ),
    translator=Words(
        before="traduit par | traduite par | traduits par | trad. par | trad. de | traduction de | traduction par"
        " | traduction française de | traduction française par | trad. fr. par | trad. fr. de"
        " | trad. franç. de | trad. fr. | traduit de l’… par | traduite de l’… par | traduit du … par"
        " | traduite du … par | trad. de l’… par | trad. du … par | traduction de l’… par"
        " | traduction du … par | nouvelle traduction de | traduction et notes de | traduit et annoté par",
        either="trad.",
        behind="traducteur | traducteurs | traductrice | traductrices",
        source=_AFNOR,
        stays=("Morel, Antoine. La Traduction et la lettre. Paris: Rivage, 1999.",),
    ),
    editor_translator=Words(
        before="édité et traduit par | traduit et édité par | éd. et trad. par | trad. et éd. par"
        " | édition et traduction de | édition et traduction par | traduit et présenté par"
        " | éd. et trad. de",
        either="éd. et trad. | trad. et éd. | ed. et trad.",
        source=_AFNOR,
    ),
    compiler=Words(
        before="compilé par | rassemblé par | choisi par | recueilli par | recueillis par",
        either="comp.",
        behind="compilateur",
    ),
    director=Words(
        before="réalisé par | réalisation de | réalisation | un film de | mise en scène de",
        either="réal.",
        behind="réalisateur | réalisatrice",
    ),
    interviewer=Words(
        before="interviewé par | entretien réalisé par | entretien mené par | propos recueillis par"
        " | interview de | entretien avec",
        behind="intervieweur",
    ),
    foreword=Words(
        before="préface de | préface par | préface d’ | préf. de | préfacé par | introduction de"
        " | introduction par | introduction et notes de | postface de | avant-propos de"
        " | avec une préface de | avec une introduction de | présenté par | présentation de | annoté par"
        " | notes de | illustré par | ill. de",
        source=_AFNOR,
    ),
    performer=Words(before="lu par | produit par | présenté par", behind="producteur | productrice | narrateur"),
    helper=Words(
        before="avec la collaboration de | en collaboration avec | avec la participation de | avec le concours de"
        " | avec"
    ),
    joiners=Words(either="et"),
    others=Words(either="et al. | et alii | et autres", source=_AFNOR),
    volume=Words(before="vol. | vols. | volume | volumes | t. | tome | tomes", source=_AFNOR),
    volumes=Words(behind="vol. | volumes | tomes | t.", source=_AFNOR),
    year_volume=Words(behind="année | année,", before="année"),
    issue=Words(before="n° | no | nos | n°s | numéro | num. | fasc. | fascicule | livraison | cahier", source=_AFNOR),
    part=Words(before="partie | part. | livre | liv.", source=_AFNOR),
    page=Words(before="p. | pp. | page | pages | col.", source=_AFNOR),
    leaf=Words(before="fol. | f. | ff."),
    pinpoint=Words(before="ici | en part. | en particulier | spéc. | notamment"),
    pages=Words(behind="p. | pages", source=_AFNOR),
    chapter=Words(before="chap. | chapitre | chapitres | ch.", source=_AFNOR),
    document=Words(before="doc. | document | documents | pièce"),
    edition=Words(behind="éd. | édition", source=_AFNOR),
    edition_kind=Words(
        before="nouvelle | nouv. | rev. | revue | corr. | corrigée | augm. | augmentée | refondue | mise à jour"
        " | revue et corrigée | revue et augmentée | complétée",
        source=_AFNOR,
    ),
    ordinals=(
        "première | 1re",
        "deuxième | seconde | 2e",
        "troisième | 3e",
        "quatrième | 4e",
        "cinquième | 5e",
        "sixième | 6e",
        "septième | 7e",
        "huitième | 8e",
        "neuvième | 9e",
        "dixième | 10e",
    ),
    ordinal_marks=Words(behind="e | er | re | ème | ère | nde"),
    contained=Words(before="in | in: | dans | dans:", source=_AFNOR),
    same_author=Words(either="le même | la même"),
    ibid=Words(either="ibid. | idem ibid."),
    cited=Words(
        either="op. cité | article cité | ouvrage cité | ouvr. cité | ouv. cité | art. cité | ouvr. cit."
        " | passage cité | cité supra | cité ci-dessus"
    ),
    note_number=Words(
        before="note | notes | n. | cf. note | voir note | cité note | cité à la note | supra note | supra, note"
        " | supra, n."
    ),
    signal=Words(
        before="voir | voir aussi | voir également | voir notamment | v. | cf. | comparer | cité dans | cité par"
        " | cité in | cité d’après | cités par | cités dans | reproduit dans | d’après | selon"
        " | par exemple | p. ex. | contra | sur ce point | à ce sujet"
    ),
    remark=Words(
        before="qui | que | où | dont | lequel | laquelle | mais | toutefois | cependant | souligné"
        " | nous soulignons | c’est nous qui | italiques | avec | reste | demeure | est | sont"
    ),
    clause=Words(before="art. | article | articles | al. | alinéa | paragr. | par. | §"),
    thesis=Words(
        either="thèse | thèse de doctorat | th. | mémoire | mémoire de maîtrise | mémoire de master"
        " | mémoire de dea | diplôme",
        source=_AFNOR,
    ),
    articles=Words(before="le | la | les | l’ | un | une | des | du | au | aux"),
    prepositions=Words(
        before="de | d’ | à | dans | sur | pour | par | avec | entre | sous | vers | chez | sans | contre | en"
    ),
    conjunctions=Words(either="et | ou | mais | ni"),
)
