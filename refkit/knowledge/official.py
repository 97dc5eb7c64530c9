"""Papers of governments, parliaments and institutes that are counted: series of reports, symbols, debates, broadcasts.

Sources: the Chicago Manual of Style, 14.170 to 14.207 (public documents); the United Nations Editorial Manual (document
symbols); the catalogues of the series that are named. A pattern is as printed, case included.
"""

from __future__ import annotations

# Series of papers: one of the first words and one of the second make the name of one ("Working Paper", "Policy Brief").
REPORT_ADJECTIVES: tuple[str, ...] = tuple(
    "Working Occasional Discussion Research Policy Staff Technical Briefing Conference Special".split()
)
REPORT_NOUNS: tuple[str, ...] = ("Papers?", "Reports?", "Memorandum", "Note", "Brief")
# Other names of what is numbered.
REPORT_SERIES: tuple[str, ...] = (
    *(r"(?:[A-Z]+\s)?(?:Technical )?[Rr]eport(?: for Congress)?", "CRS Report for Congress", "Publication"),
    *("Monograph", "NIE", "SNIE", "Memorandum", "Command Paper", r"Cmnd?\.", r"Cmd\.", "Drucksache"),
)

# Codes of single reports without a label: RAND (RM, MR, MG, RR, OP, R, P, N, D, LTR, CF, DB, TL), Government
# Accountability Office, the records search tool of the Central Intelligence Agency.
REPORT_CODES: tuple[str, ...] = (r"(?:RM|MR|MG|RR|OP|GAO|LTR|CF|DB|TL|R|P|N|D)-\d", r"CIA-RDP\d")

# Organs of the United Nations by the letters with which the symbols of their documents begin.
UN_ORGANS: tuple[str, ...] = ("[AES]", "ST", "TD", "CCPR", "CERD", "DP", "UNEP", "E/CN")

# Papers of the two houses of Congress behind "H." or "S.", and behind "House" or "Senate".
CONGRESSIONAL_ABBREVIATIONS: tuple[str, ...] = ("Rept", "Rep", "Doc", r"Exec\. Doc", r"Misc\. Doc", r"Ex\. Doc")
CONGRESSIONAL_PAPERS: tuple[str, ...] = ("Report", "Document", "Executive Document", "Miscellaneous Document")

# Houses of Parliament, before "Deb" or behind "Hansard".
HOUSES_OF_PARLIAMENT: tuple[str, ...] = (
    *("HC", "HL", r"H\.C\.", r"H\.L\.", "House of Commons", "House of Lords", "Commons", "Lords"),
)

# Services that monitor broadcasts, by their names and series.
MONITORS: tuple[str, ...] = (
    r"(?:BBC\s)?(?:Summary of World Broadcasts|SWB)",
    *("FBIS", "Foreign Broadcast Information Service", "Daily Report: [A-Z]"),
)

# How the Department of State is named before the numbers of its publications.
DEPARTMENT_OF_STATE: tuple[str, ...] = ("Department of State", "State Department", r"Dept\. of State", "DOS")
