"""Printed editions of diplomatic and official documents, by their titles and the abbreviations that notes use.

Sources: the title pages of the series, and the lists of abbreviations in them. Each row is a pattern of the name, which
years, series, volumes and document numbers follow. Foreign Relations of the United States has a grammar of its own.
"""

from __future__ import annotations

EDITIONS: tuple[str, ...] = (
    # Great Britain
    r"Documents on British Foreign Policy",
    r"Documents on British Policy Overseas",
    r"British Documents on the Origins of the War",
    r"British Documents on Foreign Affairs",
    r"British Documents on the End of Empire",
    r"DBFP|DBPO|BDFA|BDEE|BDOW",
    # Germany, Austria, Switzerland
    r"(?:Die )?Akten zur [Dd]eutschen [Aa]uswärtigen Politik",
    r"Akten zur [Aa]uswärtigen Politik der Bundesrepublik Deutschland",
    r"Documents on German Foreign Policy",
    r"Dokumente zur Deutschlandpolitik",
    r"Dokumente zur Außenpolitik der (?:Regierung der )?Deutschen Demokratischen Republik",
    r"Die Große Politik der Europäischen Kabinette",
    r"(?:Die )?Kabinettsprotokolle der Bundesregierung",
    r"Akten der Reichskanzlei",
    r"Außenpolitische Dokumente der Republik Österreich",
    r"Österreich-Ungarns Außenpolitik",
    r"Diplomatische Dokumente der Schweiz",
    r"Documents [Dd]iplomatiques [Ss]uisses|Documenti [Dd]iplomatici [Ss]vizzeri",
    r"AAPD|ADAP|DGFP|DzD|ADÖ|DDS|DodiS",
    # France, Italy, Belgium, Netherlands, Spain, Portugal
    r"Documents [Dd]iplomatiques [Ff]rançais",
    r"Documents [Dd]iplomatiques [Bb]elges",
    r"(?:I )?[Dd]ocumenti [Dd]iplomatici [Ii]taliani",
    r"Documenten betreffende de buitenlandse politiek van Nederland",
    r"DDF|DDI|DDB",
    # the North, the East
    r"Polskie [Dd]okumenty [Dd]yplomatyczne",
    r"Documents on Polish Foreign Policy",
    r"Documents on Swedish Foreign Policy",
    r"Dokumenty [Vv]neshnei [Pp]olitiki(?: SSSR)?",
    r"Документы внешней политики(?: СССР)?",
    r"Dokumenti o spoljnoj politici(?: SFRJ| Jugoslavije)?",
    r"PDD|DVP SSSR|ДВП СССР",
    # the Commonwealth, Ireland, Israel, India, Japan
    r"Documents on Canadian External Relations",
    r"Documents on Australian Foreign Policy",
    r"Documents on New Zealand External Relations",
    r"Documents on Irish Foreign Policy",
    r"Documents on (?:Israel[’']?s?|Israeli) Foreign Policy|Documents on the Foreign Policy of Israel",
    r"Nihon gaik[ōo] bunsho",
    r"DCER|DAFP|DIFP|DFPI|NGB",
    # the United States, and others
    r"American Foreign Policy: Current Documents|American Foreign Policy: Basic Documents",
    r"Public Papers(?: of the Presidents(?: of the United States)?)?(?::\s[A-Z][^,\x00\d]{2,40})?",
    r"Documents on Disarmament",
    r"Documents on International Affairs",
    r"Documents on American Foreign Relations",
    r"Public Papers of the Secretaries-General of the United Nations",
)
