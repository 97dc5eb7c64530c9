"""Newspapers, magazines and news agencies, and the words of their names.

Source: the mastheads of the press that historians cite, and library catalogues; a paper that is not here is recognised by its words
("Times", "Zeitung") and by its full date.
"""

from __future__ import annotations

NEWSPAPERS: frozenset[str] = frozenset(
    s.strip().lower()
    for s in """
New York Times|Washington Post|Los Angeles Times|Wall Street Journal|Chicago Tribune|Chicago Daily Tribune|
Christian Science Monitor|Boston Globe|Baltimore Sun|Philadelphia Inquirer|San Francisco Chronicle|USA Today|
Miami Herald|New York Herald Tribune|New York Herald|New York Tribune|New York Sun|New York World|New York Post|
Washington Star|Evening Star|Washington Evening Star|Washington Times|St. Louis Post-Dispatch|Atlanta Constitution|
Dallas Morning News|Denver Post|Houston Chronicle|Detroit Free Press|Cleveland Plain Dealer|Kansas City Star|
Milwaukee Journal|Minneapolis Star|Seattle Times|Newsday|Stars and Stripes|National Intelligencer|Times|The Times|
Times of London|London Times|Guardian|Manchester Guardian|Daily Telegraph|Telegraph|Daily Mail|Daily Mirror|
Daily Express|Daily Herald|Observer|Independent|Financial Times|News Chronicle|Morning Post|Scotsman|Irish Times|
Sunday Times|Evening Standard|Daily Worker|Pall Mall Gazette|Morning Chronicle|Globe and Mail|Toronto Star|
Sydney Morning Herald|Age|Australian|Straits Times|South China Morning Post|Japan Times|Asahi Shimbun|Yomiuri Shimbun|
Mainichi Shimbun|Hindu|Times of India|Hindustan Times|Indian Express|Dawn|Jerusalem Post|Haaretz|Al-Ahram|Le Monde|
Figaro|Le Figaro|Libération|L’Humanité|L'Humanité|Le Temps|Le Matin|Combat|La Croix|Ouest-France|Le Soir|
Journal de Genève|Frankfurter Allgemeine Zeitung|FAZ|Süddeutsche Zeitung|Die Welt|Die Zeit|Neue Zürcher Zeitung|NZZ|
Frankfurter Rundschau|Bild|taz|Neues Deutschland|Tagesspiegel|Der Tagesspiegel|Vossische Zeitung|Kölnische Zeitung|
Rheinischer Merkur|Völkischer Beobachter|Vorwärts|Die Presse|Der Standard|Hamburger Abendblatt|El País|ABC|
La Vanguardia|El Mundo|Arriba|Ya|La Nación|Clarín|La Prensa|El Mercurio|El Universal|Excélsior|Corriere della Sera|
La Stampa|La Repubblica|L’Unità|L'Unità|Il Messaggero|Avanti!|L’Osservatore Romano|L'Osservatore Romano|Pravda|
Izvestiia|Izvestia|Izvestiya|Krasnaia zvezda|Krasnaya Zvezda|Trud|Literaturnaia gazeta|Nezavisimaya Gazeta|
Nezavisimaia gazeta|Kommersant|Komsomolskaia pravda|Moscow Times|Правда|Известия|Красная звезда|Труд|
Литературная газета|Коммерсантъ|Независимая газета|Комсомольская правда|People’s Daily|People's Daily|Renmin ribao|
Renmin Ribao|Jiefang ribao|Jiefangjun bao|Guangming ribao|Dagong bao|Ta Kung Pao|Shenbao|Zhongyang ribao|
Cankao xiaoxi|China Daily|Global Times|Huanqiu shibao|Zhongguo qingnian bao|Wenhui bao|Liberation Daily|
Guangming Daily|PLA Daily|Nhan Dan|Nhân Dân|Rodong Sinmun|Dong-A Ilbo|Chosun Ilbo|Trybuna Ludu|Gazeta Wyborcza|
Rudé právo|Népszabadság|Scinteia|Scînteia|Borba|Politika|Zëri i Popullit|Magyar Nemzet|Dagens Nyheter|
Svenska Dagbladet|Aftenposten|Politiken|De Volkskrant|Het Parool|NRC Handelsblad|Trouw|O Estado de São Paulo|
Folha de S. Paulo|Folha de São Paulo|Jornal do Brasil|O Globo|Diário de Notícias
""".replace("\n", "").split("|")
)

# One of these words in a short name with a full date makes it a newspaper.
NEWSPAPER_WORDS: frozenset[str] = frozenset(
    """
enquirer whig picayune mercury journal-courier times post tribune herald gazette courier chronicle daily
journal-constitution observer telegraph guardian inquirer examiner globe sun star news zeitung tageblatt anzeiger
nachrichten rundschau kurier abendblatt courant dagblad handelsblad tidning tidende dagbladet bladet ribao shibao
wanbao shimbun shinbun ilbo sinmun gazeta pravda zvezda dziennik népszava nemzet diario diário jornal correo mercurio
nación prensa corriere stampa messaggero gazzetta giornale quotidien dépêche dispatch bee record-herald mail sentinel
ledger register argus standard evening morning sunday intelligencer advertiser bulletin-news газета правда известия
ведомости
""".split()
)

MAGAZINES: frozenset[str] = frozenset(
    s.strip().lower()
    for s in """
Foreign Affairs|Time|Newsweek|Life|Economist|The Economist|New Yorker|The New Yorker|Atlantic|The Atlantic|
Atlantic Monthly|The Atlantic Monthly|Harper's|Harper’s|Harper's Magazine|Harper’s Magazine|Harper's Weekly|
Harper’s Weekly|New Republic|The New Republic|Nation|The Nation|National Review|Foreign Policy|Look|
Saturday Evening Post|Saturday Review|U.S. News & World Report|U.S. News and World Report|US News and World Report|
Reader's Digest|Reader’s Digest|New York Times Magazine|The New York Times Magazine|New York Times Book Review|
The New York Times Book Review|New York Review of Books|The New York Review of Books|London Review of Books|
Times Literary Supplement|New Statesman|Spectator|The Spectator|Punch|Commentary|Encounter|Der Spiegel|Spiegel|Stern|
Die Weltbühne|L’Express|L'Express|Paris Match|Le Nouvel Observateur|Ogonek|Огонек|Огонёк|Hongqi|Red Flag|
Beijing Review|Peking Review|Shijie zhishi|Smithsonian|National Geographic|Scientific American|Wired|Esquire|
Rolling Stone|Vanity Fair|Slate|The Diplomat|Collier's|Collier’s|McClure's|McClure’s|Fortune|Forbes|Business Week|
Businessweek|American Heritage|Foreign Service Journal|State Magazine|Department of State Newsletter|Prologue|
Prologue Magazine|Popular Mechanics|Popular Science|Ebony|Jet|Ms.|Mother Jones|Reason|Dissent|
Far Eastern Economic Review|Illustrated London News|The Illustrated London News|History Today|Veja|Proceso
""".replace("\n", "").split("|")
)

NEWS_AGENCIES: frozenset[str] = frozenset(
    s.lower()
    for s in """
Xinhua|Xinhua News Agency|New China News Agency|Associated Press|AP|Reuters|United Press|United Press International|
UPI|AFP|Agence France-Presse|TASS|Tass|DPA|dpa|Kyodo|BBC|BBC News|CNN|NPR|Al Jazeera|Interfax|RIA Novosti|Bloomberg|
Politico|Axios|NBC News|CBS News|ABC News|Fox News|Deutsche Welle|Radio Free Europe
""".replace("\n", "").split("|")
)

OFFICIAL: frozenset[str] = frozenset(
    s.lower()
    for s in """
Congressional Record|Department of State Bulletin|U.S. Department of State Bulletin|Hansard|Parliamentary Debates|
Federal Register|Public Papers|Congressional Globe|Weekly Compilation of Presidential Documents|American State Papers|
Official Journal of the European Communities|Annals of Congress|Journal officiel|Bundesgesetzblatt|
House of Commons Debates|Congressional Quarterly
""".replace("\n", "").split("|")
)

# Journals that carry no word of a journal's name are told by volume and pages; these words are a journal's.
JOURNAL_WORDS: frozenset[str] = frozenset(
    """
journal review quarterly studies bulletin zeitschrift vierteljahrshefte vierteljahresschrift revue revista rivista
annals annales proceedings transactions archiv jahrbuch jahrbücher yearbook acta cahiers quaderni cuadernos studi
studia tidskrift tidsskrift tijdschrift szemle közlemények kwartalnik przegląd časopis zeszyty vestnik voprosy
istoriia журнал вестник вопросы история blätter hefte mitteilungen beiträge xuebao yanjiu zazhi
""".split()
)

# Words with which the subtitle of a periodical begins, as printed: "Vingtième Siècle. Revue d’histoire".
SUBTITLE_WORDS: tuple[str, ...] = tuple(
    """
Revue Zeitschrift Rivista Journal Review Cahiers Jahrbuch Quarterly Revista Histoire Storia Studien Studies
Mitteilungen Forum Archiv Blätter Beiträge Quaderni Annali
""".split()
)

# Words of works of reference, a pattern each: an article in one stands by its word, not by its pages.
REFERENCE_WORKS: tuple[str, ...] = (
    "[Ee]ncyclop(?:a?e|æ)dia", "[Ee]nzyklopädie", "[Ee]ncyclopédie", "[Ee]nciclop[eé]dia", "[Dd]ictionary",
    "[Dd]ictionnaire", "[Ww]örterbuch", "[Dd]izionario", "[Dd]iccionario", "[Dd]icionário", "Britannica",
)  # fmt: skip

# Words of periodicals so common that a line with one is no prose, as printed.
PERIODICAL_CUES: tuple[str, ...] = tuple(
    """
Journal|Review|Quarterly|Times|Post|Gazette|Herald|Tribune|Magazine|Zeitschrift|Zeitung|Revue|Annales|Bulletin|Studies|
History|Affairs|Proceedings|Pravda|Monde|Guardian|Newsweek|Daily|Economist|Spiegel|News|Working Paper
""".replace("\n", "").split("|")
)
