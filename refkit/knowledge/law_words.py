"""Words of citations of law: what a decision, a law, a treaty and their parts are called, who signs, in eight languages.

Sources: Abkürzungsverzeichnis der Rechtssprache; Guide de légistique and the Conseil d'État's guide of citation; OSCOLA;
The Bluebook; Leidraad voor juridische auteurs; citation guides of Italian, Spanish, Portuguese and Polish law journals;
United Nations Editorial Manual; Guide to League of Nations Publications. A tuple is one thing.
"""

from __future__ import annotations

DECISIONS = (
    "avis consultatif",
    "Advisory Opinion",
    *"Urteil Urt. Beschluss Beschluß Beschl. Entscheidung Entsch. Gutachten Erkenntnis arrêt arrêts jugement ordonnance décision déc. sentenza sent. ordinanza ord. sentencia auto "
    "arrest vonnis judgment Judgment opinion Merits dom uchwała wyrok postanowienie".split(),
)
"""What a court makes."""
OF_A_DAY = ("vom", "v.", "du", "del", "della", "de", "van", "of", "z dnia", "z")
"""What stands between a decision and its day."""
DOCKET_LABELS = (
    "verb. Rs.",
    "Joined Cases",
    "sygn. akt",
    *"Az. Az.: Aktenzeichen Aktenzeichen: Rs. Rechtssache aff. affaire req. requête Application App. App Case Cases C. Nr. No. No Nos. Nos no nos no. nos. n° nº n. núm. rec. nr".split(),
)
"""What stands before the number of a case, a law or a document."""
NUMBER_SIGNS = ("n°", "nº", "no.", "no", "nos.", "Nr.", "n.")
"""What stands between such a label and the number."""
EU_CASES = ("Joined Cases", "Joined Case", "Cases", "Case", "Rs.", "Affaire", "Causa", "Asunto", "Zaak")
"""What stands before the number of a case of the European Court of Justice."""
REGISTERS = ("in materia", *"BvR BvF BvE BvL BvG BvQ BvB PBvU StR ZR AZR C B CN K U W O Ob A".split())
"""Signs of registers in the numbers of German and Austrian cases: 2 BvR 1412/94."""
SENATES = ("Senat", "Kammer", "Strafsenat", "Zivilsenat")
CHAMBERS = ("Ass", "Sect", "sect", "ass", "plén", "Plén", "sez", "Sez", "Gde ch", "GC")
"""Chambers in short, perhaps with a stop."""
OWN_REPORTS = tuple(
    "BVerfGE BVerwGE BGHZ BGHSt BAGE BSGE BFHE RGZ RGSt BGE RFHE PrOVGE VfSlg. VfSlg BVerfGK ATF DTF Rt. NJA UfR".split()
)
"""Reports of one court, which is not named beside them."""
NOTES_ON_DECISIONS = ("m.nt.", "obs.", "note", "concl.", "con nota di", "m. Anm.", "mit Anm.")
"""What stands before who wrote a note on a decision."""
STAGES = (
    "Merits", "Preliminary Objections", "Jurisdiction", "Admissibility", "Provisional Measures", "Judgment", "Advisory Opinion",
    "GC", "Just Satisfaction", "Compensation",
)  # fmt: skip
"""At which stage of a case a decision was made."""
VERSUS = ("v", "v.", "vs", "vs.", "c.", "contre", "gegen", "./.", "/")
"""What stands between two parties."""
PINPOINTS = tuple(
    "Rn. Rdnr. Rz. Tz. § §§ para. para paras. paras par. par pars. pars Ziff. cons. E. pt pts point points ov. r.o. at art. art Art. arts. arts s. s ss. ss apdo. FJ".split()
)
"""What stands before the place that is meant inside a decision or a law."""
PAGE_LABELS = tuple("p. pp. S. s. Sp. blz. p pág. págs. pag. str. col. cols.".split())
VOLUME_LABELS = tuple("vol. Bd. t. Vol. volume tome No. n°".split())

LAWS = (
    "Loi organique", "Loi", "Décret-loi", "Décret", "Ordonnance", "Arrêté", "Legge costituzionale", "Legge", "L.", "Decreto-legge", "Decreto legislativo", "Decreto", "D. Lgs.", "D. lgs.",
    "D.P.R.", "D.M.", "R.D.L.", "R.D.", "Ley Orgánica", "Ley", "Real Decreto-ley", "Real Decreto Legislativo", "Real Decreto", "Lei", "Decreto-Lei", "Wet", "Besluit", "Ustawa",
    "Rozporządzenie", "Zákon", "Törvény", "Kanun", "Закон", "Федеральный закон", "Указ",
)  # fmt: skip
"""Laws that are cited by a number and a day."""
GERMANIC_LAWS = ("Gesetz", "Verordnung", "Erlass", "Erlaß", "Bekanntmachung", "Lov", "Lag", "Bundesgesetz")
"""Laws that are cited by a day and a gazette."""
OF_A_LAW = ("du", "de", "del", "d’", "d'", "of", "vom", "van", "z dnia", "de data")
ABOUT = tuple(
    "relatif relatifs relative relativ relativo relativa portant concernant sur autorisant modifiant instituant recante concernente sulla sul sobre regulador reguladora".split()
)
"""What the title of a law begins with where it says what the law is about."""
ACTS = ("Act", "Ordinance", "Measure", "Order", "Regulations")

TREATIES = (
    "Exchange of Notes",
    *"Accord Convention Traité Protocole Échange Arrangement Pacte Déclaration Avenant Trattato Accordo Convenzione Protocollo Tratado Convenio Acuerdo Protocolo Acordo Convenção "
    "Verdrag Overeenkomst Treaty Agreement Protocol Charter Pact Statute Covenant Staatsvertrag Protokoll Konvention Notenwechsel Friedensvertrag".split(),
)
GERMAN_TREATIES = ("Abkommen", "Vertrag", "Übereinkommen")
SIGNED = tuple(
    "signé signée signés signées unterzeichnet firmato firmata firmado firmada assinado assinada ondertekend signed done conclu conclue adopté adoptée fait faite geschlossen".split()
)
AT_A_TOWN = ("à", "in", "at", "a", "en", "em", "te", "zu")
IN_FORCE = (
    "entrée en vigueur", "entré en vigueur", "in Kraft getreten seit", "in Kraft getreten am", "in Kraft getreten", "in Kraft seit", "in Kraft am", "in Kraft", "entrato in vigore",
    "entrata in vigore", "entrada en vigor", "entered into force", "in force",
)  # fmt: skip
ON_A_DAY = ("le", "am", "il", "el", "em", "op", "on")

BODIES_OF_NATIONS = (
    "UN", "U.N.", "U.N", "UN.", "United Nations", "League of Nations", "Nations Unies", "Vereinte Nationen", "Naciones Unidas", "Assemblée générale des Nations Unies", "Société des Nations", "Völkerbund",
    "UNESCO", "ILO", "WHO", "FAO", "UNHCR", "GATT", "Economic and Social Council", "Security Council", "General Assembly", "Trusteeship Council",
)  # fmt: skip
ORGANS_OF_NATIONS = (
    "General Assembly", "Security Council", "Secretary-General", "Economic and Social Council", "Secretariat", "Trusteeship Council", "Council", "Assembly", "Conseil de sécurité",
    "Assemblée générale", "ECOSOC", "Human Rights Council", "UNGA", "UNSC",
)  # fmt: skip
RESOLUTIONS = ("Resolution", "resolution", "Res.", "Resolución", "Résolution")
SYMBOLS_OF_BODIES = tuple("A S E T ST CCPR CERD HRI DP TD CD NPT UNEP FCCC".split())
"""What symbols of documents of the United Nations begin with: A/RES/217, E/CN.4/267."""
MINISTRIES = (
    "Foreign Office",
    "Colonial Office",
    "Home Office",
    "War Office",
    "Board of Trade",
    "Treasury",
    "Great Britain",
    "Parliament",
)
"""Bodies that present papers to the British parliament."""
