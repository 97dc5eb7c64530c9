"""Modern Greek."""

from refkit.knowledge.language import Language, Words

_USE = "ELOT ISO 690; common use"

LANGUAGE = Language(
    code="el",
    name="Greek",
    months=(
        "ιανουαρίου | ιανουάριος | ιαν.",
        "φεβρουαρίου | φεβρουάριος | φεβρ. | φεβ.",
        "μαρτίου | μάρτιος | μαρτ. | μάρτ.",
        "απριλίου | απρίλιος | απρ.",
        "μαΐου | μάιος | μάι.",
        "ιουνίου | ιούνιος | ιουν. | ιούν.",
        "ιουλίου | ιούλιος | ιουλ. | ιούλ.",
        "αυγούστου | αύγουστος | αυγ. | αύγ.",
        "σεπτεμβρίου | σεπτέμβριος | σεπτ. | σεπ.",
        "οκτωβρίου | οκτώβριος | οκτ.",
        "νοεμβρίου | νοέμβριος | νοεμ. | νοέμ.",
        "δεκεμβρίου | δεκέμβριος | δεκ.",
    ),
    seasons=("άνοιξη", "καλοκαίρι", "φθινόπωρο", "χειμώνας"),
    on_day=Words(before="στις | της"),
    until=Words(before="έως | μέχρι"),
    present=Words(either="σήμερα"),
    no_date=Words(either="χ. χ. | χωρίς χρονολογία | χ. ημ.", source=_USE),
    forthcoming=Words(either="υπό έκδοση | υπό δημοσίευση", source=_USE),
    accessed=Words(
        before="πρόσβαση | ημερομηνία πρόσβασης | τελευταία πρόσβαση | ανάκτηση | ανακτήθηκε | προσπελάστηκε"
        " | επίσκεψη",
        source=_USE,
    ),
    available=Words(before="διαθέσιμο στο | διαθέσιμο στη διεύθυνση | στο", source=_USE),
    editor=Words(
        before="επιμέλεια",
        either="επιμ. | εκδ. επιμ.",
        behind="επιμέλεια | επιμελητής | επιμελήτρια | επιμελητές",
        source=_USE,
    ),
    translator=Words(
        before="μετάφραση | μεταφράστηκε από",
        either="μτφρ. | μτφ. | μετ. | μετάφρ.",
        behind="μεταφραστής | μεταφράστρια | μετάφραση",
        source=_USE,
    ),
    compiler=Words(before="ανθολόγηση | συλλογή", either="ανθολ."),
    director=Words(before="σκηνοθεσία", behind="σκηνοθέτης"),
    foreword=Words(before="πρόλογος | εισαγωγή | επίμετρο"),
    joiners=Words(either="και"),
    others=Words(either="κ. ά. | κ. α. | και άλλοι", source=_USE),
    volume=Words(before="τόμ. | τόμος | τ.", source=_USE),
    volumes=Words(behind="τόμοι | τόμ."),
    issue=Words(before="τχ. | τεύχος | τεύχ. | αρ. | τ.", source=_USE),
    part=Words(before="μέρος | μέρ.", source=_USE),
    page=Words(before="σ. | σσ. | σελ. | σελίδα | σελίδες", source=_USE),
    pages=Words(behind="σ. | σελ.", source=_USE),
    chapter=Words(before="κεφ. | κεφάλαιο"),
    edition=Words(behind="έκδ. | έκδοση", source=_USE),
    edition_kind=Words(before="αναθεωρημένη | αναθ. | νέα | επαυξημένη"),
    ordinals=("πρώτη", "δεύτερη", "τρίτη"),
    ordinal_marks=Words(behind="η"),
    contained=Words(before="στο | στο: | στον | σε:", source=_USE),
    thesis=Words(either="διδακτορική διατριβή | διδ. διατριβή | διπλωματική εργασία", source=_USE),
    articles=Words(before="ο | η | το | οι | τα | του | της | των | τον | την | τους | τις"),
    prepositions=Words(before="σε | στο | στη | στην | στον | από | για | με | προς | κατά | μετά | μεταξύ"),
    conjunctions=Words(either="και | ή | αλλά"),
)
