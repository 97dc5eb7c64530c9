"""Newspapers: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "English",
        "mastheads in the British Newspaper Archive, Chronicling America, Trove and Papers Past",
        """
Aberdeen Journal|Aberdeen Press and Journal|Advertiser?|Albuquerque Journal|Arab News|Argus?|Arizona Daily Star|
Arizona Republic|Arkansas Democrat-Gazette|Arkansas Gazette|Asbury Park Press|Asia Times|Atlanta Daily World|
Atlanta Journal|Atlanta Journal-Constitution|Auckland Star|Austin American-Statesman|Baltimore News-American|
Bangkok Post|Bath Chronicle|Belfast News-Letter=Belfast Newsletter|Belfast Telegraph|Birmingham Daily Post|
Birmingham News|Birmingham Post|Boston Evening Transcript|Boston Gazette|Boston Herald|Boston Post|Boston Transcript|
Brisbane Courier|Bristol Mercury|Brooklyn Daily Eagle|Brooklyn Eagle|Buenos Aires Herald|Buffalo News|
Calcutta Gazette|Calgary Herald|Cape Argus|Cape Times|Catholic Herald|Catholic Worker|Ceylon Daily News|
Charleston Mercury|Charlotte Observer|Chicago American|Chicago Daily News|Chicago Defender|Chicago Herald|
Chicago Sun-Times|China Mail|China Press|Christian Recorder|Cincinnati Enquirer|Cleveland Press|Columbus Dispatch|
Commercial Appeal|Connecticut Courant|Cork Examiner|Courier-Journal|Courier-Mail|Daily Chronicle|Daily Graphic|
Daily Nation|Daily News?|Daily Record|Daily Sketch|Daily Star|Daily Times|Daily Variety|Dallas Times Herald|
Dayton Daily News|Deccan Herald|Derry Journal|Des Moines Register|Deseret News|Detroit News|Dominion Post|
Dundee Courier|East African Standard|Eastern Province Herald|Edinburgh Evening News|Edmonton Journal|Evening Herald|
Evening News?|Evening Post|Evening Sun|Financial Express|Financial Post|Fort Worth Star-Telegram|
Freeman’s Journal=Freeman's Journal|Glasgow Herald|Globe?|Hartford Courant|Honolulu Advertiser|Honolulu Star-Bulletin|
Houston Post|Hürriyet Daily News|Illustrated Weekly of India|Indian Opinion?|Indianapolis News|Indianapolis Star|
International Herald Tribune=IHT|Irish Examiner|Irish Independent|Irish News|Irish Press|Jackson Daily News|
Jakarta Post|Japan Advertiser|Japan Chronicle|Jewish Chronicle|Jewish Daily Forward|Johannesburg Star|
Kansas City Times|Kathmandu Post|Korea Herald|Korea Times|Kyiv Post|Lancashire Evening Post|Las Vegas Sun|
Leeds Mercury|Liverpool Daily Post|Liverpool Echo|Liverpool Mercury|London Chronicle|London Evening Standard|
London Gazette|Los Angeles Examiner|Los Angeles Herald|Los Angeles Sentinel|Louisville Courier-Journal|Malay Mail|
Manchester Courier|Manchester Evening News|Manila Bulletin|Manila Times|Maryland Gazette|Melbourne Argus|
Melbourne Herald|Memphis Commercial Appeal|Miami News|Milwaukee Journal Sentinel|Milwaukee Sentinel|
Minneapolis Star Tribune|Minneapolis Tribune|Montreal Gazette|Montreal Star|Morning Advertiser|Morning Herald|
Morning Star?|Moscow News|Nashville Banner|Nashville Tennessean|National Post|New Orleans Picayune|
New Orleans Times-Picayune|New Straits Times|New York Age|New York American|New York Amsterdam News|
New York Daily News|New York Daily Times|New York Daily Tribune|New York Evening Post|New York Journal|
New York Journal-American|New York Mirror|New York Observer|New York Press|New York World-Telegram|New Zealand Herald|
Newcastle Chronicle|Newcastle Courant|News & Observer|News and Observer|News of the World|
Niles’ Weekly Register=Niles’ Register=Niles' Register|North China Daily News|North Star?|
North-China Herald=North China Herald|Northern Echo|Northern Star?|Northern Whig|Nottingham Evening Post|
Oakland Tribune|Omaha World-Herald|Orange County Register|Oregonian?|Orlando Sentinel|Otago Daily Times|
Ottawa Citizen|Pakistan Times|Palestine Post|Pennsylvania Gazette|People’s Weekly World|Philadelphia Bulletin|
Philadelphia Evening Bulletin|Philadelphia Public Ledger|Philippine Daily Inquirer|Phnom Penh Post|Pittsburgh Courier|
Pittsburgh Post-Gazette|Pittsburgh Press|Pittsburgh Sun-Telegraph|Plain Dealer|Poughkeepsie Journal|
Providence Journal|Public Ledger|Pyongyang Times|Raleigh News & Observer|Rand Daily Mail|
Reynolds’s Newspaper=Reynolds News|Rhodesia Herald|Richmond Enquirer|Richmond Times-Dispatch|
Rochester Democrat and Chronicle|Rocky Mountain News|Sacramento Bee|Salt Lake Tribune|San Antonio Express-News|
San Diego Union|San Diego Union-Tribune|San Francisco Examiner|San Jose Mercury News|Saturday Evening Gazette|
Scotland on Sunday|Seattle Post-Intelligencer|Shanghai Evening Post|Sheffield Independent|Singapore Free Press|
South Wales Echo|Springfield Republican|St. Louis Globe-Democrat|St. Louis Republic|St. Paul Pioneer Press|
St. Petersburg Times|Star-Ledger|Statesman?|Sunday Dispatch|Sunday Express|Sunday Herald|Sunday Independent|
Sunday Mail|Sunday Mirror|Sunday Pictorial|Sunday Telegraph|Sunday Tribune|Sunday Worker|Sydney Gazette|
Tampa Bay Times|Tampa Tribune|Tennessean?|The Afro-American|The Baltimore Afro-American=Baltimore Afro-American|
The Courier-Journal|The Financial Times|The Globe and Mail|The Guardian?|The Irish Times|The Jakarta Post|
The Jerusalem Post|The Moscow Times|The National Post|The New York Times|The Observer?|The Oregonian|
The Phnom Penh Post|The Plain Dealer|The Statesman?|The Tennessean|The West Australian|Times of Israel|Times-Picayune|
Toledo Blade|Toronto Daily Star|Toronto Globe|Toronto Telegram|Trinidad Guardian|Tulsa World|Vancouver Province|
Vancouver Sun|Vientiane Times|Virginia Gazette|Virginian-Pilot|Washington Daily News|Washington Herald|
Washington Post and Times Herald|Washington Times-Herald|Weekly Dispatch|West African Pilot|West Australian|
Western Mail|Western Morning News|Westminster Gazette|Winnipeg Free Press|Yorkshire Evening Post|Yorkshire Post
""",
    ),
    Section(
        "German",
        "mastheads in the Zeitschriftendatenbank and ANNO",
        """
Aachener Nachrichten|Aachener Volkszeitung|Abendzeitung?|Allgemeine Zeitung=Augsburger Allgemeine Zeitung|
Arbeiter-Zeitung=Arbeiterzeitung|Aufbau?|Augsburger Allgemeine|B.Z. am Mittag|Badische Neueste Nachrichten|
Badische Zeitung|Basler Nachrichten|Basler Zeitung=BaZ?|Bayerischer Kurier|Bayernkurier|Berliner Börsen-Courier|
Berliner Börsen-Zeitung|Berliner Illustrirte Zeitung=Berliner Illustrierte Zeitung=BIZ?|Berliner Lokal-Anzeiger|
Berliner Morgenpost|Berliner Tageblatt=BT?|Berliner Volks-Zeitung|Berliner Zeitung|Berner Tagwacht|Bild am Sonntag|
Bild-Zeitung|Bohemia?|Bonner General-Anzeiger|Bonner Rundschau|Das Reich?|Das Schwarze Korps|Das Volk?|Der Abend?|
Der Angriff?|Der Bund?|Der Kurier?|Der Morgen?|Der Stürmer|Der Telegraf|Deutsche Allgemeine Zeitung=DAZ|
Deutsche Nationalzeitung|Deutsche Tageszeitung|Deutsche Zeitung|Die Furche?|Die Rote Fahne=Rote Fahne|
Die Tageszeitung|Die Weltwoche=Weltwoche?|Die Wochenzeitung=WOZ|Express?|Frankfurter Neue Presse|Frankfurter Zeitung|
Freiburger Zeitung|Freie Presse?|General-Anzeiger|Germania?|Göttinger Tageblatt|Hamburger Fremdenblatt|
Hamburger Morgenpost|Hamburger Nachrichten|Handelsblatt|Hannoversche Allgemeine Zeitung=Hannoversche Allgemeine=HAZ|
Hessische/Niedersächsische Allgemeine=HNA|Illustrirte Zeitung|Innsbrucker Nachrichten|Junge Freiheit|junge Welt|
Kieler Nachrichten|Kleine Zeitung|Kreuzzeitung=Kreuz-Zeitung=Neue Preußische Zeitung=Neue Preußische (Kreuz-)Zeitung|
Kronen Zeitung=Kronen-Zeitung=Neue Kronen Zeitung|Kurier?|Kölner Stadt-Anzeiger=KStA?|Kölnische Rundschau|
Kölnische Volkszeitung|Königsberger Hartungsche Zeitung|Leipziger Neueste Nachrichten|Leipziger Volkszeitung=LVZ|
Luxemburger Wort|Lübecker Nachrichten|Mannheimer Morgen|Mitteldeutsche Zeitung|Märkische Allgemeine|
Märkische Volksstimme|Münchner Merkur|Münchner Neueste Nachrichten=MNN|National-Zeitung?|Neue Freie Presse=NFP|
Neue Rheinische Zeitung=NRZ|Neue Ruhr Zeitung|Neue Zeit?|Neue Zeitung?|Neues Wiener Journal|Neues Wiener Tagblatt|
Neues Österreich?|Norddeutsche Allgemeine Zeitung|Nürnberger Nachrichten|Oberösterreichische Nachrichten|
Ostsee-Zeitung|Pariser Tageblatt|Pariser Tageszeitung|Pester Lloyd|Pforzheimer Zeitung|Prager Presse|Prager Tagblatt|
Profil?|Rhein-Neckar-Zeitung|Rhein-Zeitung|Rheinische Post|Rheinische Zeitung|Ruhr-Nachrichten|Saarbrücker Zeitung|
Salzburger Nachrichten|Schlesische Zeitung|Schweriner Volkszeitung|Schwäbische Zeitung|Schwäbischer Merkur|
St. Galler Tagblatt|Straßburger Neueste Nachrichten|Stuttgarter Nachrichten|Stuttgarter Zeitung|Sächsische Zeitung|
Südkurier|Südwest Presse|Tages-Anzeiger|Tagesanzeiger|Thüringer Allgemeine|Tiroler Tageszeitung|
Trierischer Volksfreund|Tägliche Rundschau|Volksblatt?|Volksstimme?|Volkswacht?|Vorarlberger Nachrichten|
Welt am Sonntag=WamS?|Weser-Kurier|Westdeutsche Allgemeine|Westdeutsche Allgemeine Zeitung=WAZ|
Westfälische Nachrichten|Wiener Zeitung|Wirtschaftswoche?|Züricher Post
""",
    ),
    Section(
        "French",
        "mastheads in Gallica and in the catalogue SUDOC",
        """
24 heures|Alger républicain|Aujourd’hui en France|Excelsior?|France-Soir|Gazette de Lausanne|Gil Blas|Gringoire?|
Je suis partout|Jeune Afrique|Journal des débats|La Dernière Heure|La Dépêche de Toulouse|
La Dépêche du Midi=La Dépêche|La Gazette de France|La Lanterne?|La Liberté?|La Libre Belgique=Libre Belgique|
La Marseillaise?|La Meuse|La Montagne?|La Nation belge|La Petite Gironde|La Presse?|La Quinzaine|
La République du Centre|La Suisse?|La Tribune de Genève=Tribune de Genève|La Tribune des nations|La Vie ouvrière|
La Voix du Nord|Le Canard enchaîné=Canard enchaîné|Le Courrier de Genève|Le Cri du peuple|
Le Dauphiné libéré=Dauphiné libéré|Le Devoir|Le Droit?|Le Figaro littéraire|Le Gaulois|Le Journal de Genève|
Le Journal du dimanche=Journal du dimanche=JDD|Le Libertaire|Le Monde diplomatique=Monde diplomatique|
Le Moniteur universel=Moniteur universel|Le Nouvel Économiste|Le Parisien|Le Parisien libéré|Le Patriote?|
Le Petit Journal|Le Petit Parisien|Le Peuple?|Le Populaire?|Le Progrès de Lyon|Le Père Duchesne|Le Quotidien de Paris|
Le Républicain lorrain|Le Siècle?|Le Soleil?|Le Télégramme|
Les Dernières Nouvelles d’Alsace=Dernières Nouvelles d’Alsace=DNA?|Les Nouvelles littéraires|Les Échos|
L’Action française=L'Action française|L’Alsace?|L’Aurore=L'Aurore|L’Est républicain=L'Est républicain|L’Homme libre|
L’Illustration=L'Illustration|L’Impartial|L’Indépendance belge|L’Intransigeant=L'Intransigeant|
L’Orient-Le Jour=L'Orient-Le Jour|L’Écho de Paris=L'Écho de Paris|L’Écho d’Alger|L’Écho d’Oran|L’Équipe=L'Équipe|
L’Événement du jeudi|L’Œuvre=L'Œuvre|Mercure de France?|Mercure français|Moniteur belge|Nice-Matin|Nord-Éclair|
Paris-Jour|Paris-Presse|Paris-Soir|Rivarol?|Sud-Ouest=Sud Ouest|Témoignage chrétien|Var-Matin|Vendredi?
""",
    ),
    Section(
        "Italian",
        "mastheads in the Archivio collettivo nazionale dei periodici",
        """
Avanti?|Avvenire?|Corriere del Mezzogiorno|Corriere d’Informazione|Corriere Padano|
Gazzetta del Mezzogiorno=La Gazzetta del Mezzogiorno|Gazzetta del Popolo|Gazzetta dello Sport=La Gazzetta dello Sport|
Gazzetta di Parma|Gazzetta di Venezia|Gazzetta piemontese|Gazzetta Ufficiale|Giornale di Sicilia|
Giornale d’Italia=Il Giornale d’Italia|Il Caffaro|Il Corriere della Sera|Il Fatto Quotidiano|Il Foglio?|Il Gazzettino|
Il Giornale|Il Giorno?|Il Lavoro fascista|Il Manifesto|Il Mattino?|Il Mondo?|Il Piccolo?|Il Popolo?|
Il Popolo d’Italia=Il Popolo d'Italia=Popolo d’Italia|Il Resto del Carlino=Resto del Carlino|Il Riformista|Il Secolo?|
Il Secolo d’Italia|Il Secolo XIX|Il Sole 24 Ore=Il Sole-24 Ore=Sole 24 Ore|Il Tempo?|Italia Oggi|
La Gazzetta piemontese|La Nazione?|La Notte?|La Perseveranza|La Riforma?|La Sicilia?|La Tribuna?|La Voce Repubblicana|
Lotta continua?|L’Avvenire d’Italia|L’Ora|L’Ordine nuovo=L'Ordine nuovo|Paese Sera|Unità?
""",
    ),
    Section(
        "Spanish and Portuguese",
        "mastheads in the Hemeroteca Digital, in the Hemeroteca Nacional de México and in the Hemeroteca Digital Brasileira",
        """
A Bola|A Capital?|A Gazeta|A Manhã|A Noite|A Província de São Paulo|A Tarde|A Voz?|Ahora?|Avui?|Brecha?|
Correio Braziliense|Correio da Manhã|Correio do Povo|Correio Paulistano|Correo Gallego=El Correo Gallego|Cosmópolis?|
Crítica?|Deia?|Diari de Barcelona|Diario 16=Diario16|Diario de Barcelona|Diario de Centro América|Diario de Cádiz|
Diario de la Marina|Diario de Navarra|Diario La Prensa|Diario Oficial de la Federación=DOF?|Diário Carioca|
Diário da Manhã|Diário da Noite|Diário de Lisboa|Diário de Pernambuco|Diário de São Paulo|Diário do Governo|
Diário do Povo|Diário Oficial da União|Diário Popular|Egin?|El Adelantado|El Alcázar|El Colombiano|El Comercio?|
El Correo?=El Correo Español|El Debate?|El Diario Vasco|El Diluvio|El Día?|El Espectador|El Financiero|
El Heraldo de Madrid=Heraldo de Madrid|El Heraldo de México|El Imparcial|El Liberal?|El Mercurio de Valparaíso|
El Mundo Obrero|El Nacional?|El Norte?|El Noticiero Universal|El Nuevo Diario|El Nuevo Herald|El Observador?|
El Periodista|El Periódico|El Periódico de Catalunya|El Peruano|El Porvenir?|El Pueblo Vasco?|El Siglo?|
El Socialista?|El Sol?|El Telégrafo|El Tiempo?|El Universo?|El Viejo Topo|Expreso?|Expresso?|Folha da Manhã|
Folha da Noite|Gaceta de Madrid|Gaceta Oficial|Gazeta de Lisboa|Gazeta Mercantil|Granma?|Heraldo de Aragón|Hoy?|
Informaciones?|Jornada?|Jornal de Angola|Jornal de Notícias|Jornal do Commercio|Jornal do Comércio|Juventud Rebelde|
La Capital?|La Gaceta de Madrid|La Hora?|La Jornada|La Opinión?|La Patria?|La Prensa Gráfica|La Razón?|La República?|
La Segunda?|La Semana?|La Tercera|La Voz de Galicia|La Voz del Interior|La Época?|La Última Hora|Las Provincias|
Listín Diario|Los Andes?|Mundo Deportivo|Mundo Obrero|Novedades?|O Comércio do Porto|O Correio da Manhã|O Dia|O Diabo|
O Estado de S. Paulo=O Estado de S.Paulo=Estado de S. Paulo=Estadão?|O Jornal|O Pasquim|O País|O Povo|
O Primeiro de Janeiro|O Século|Panorama?|Presencia?|Pueblo?|Página/12=Página 12|Público?|Reforma?|Regeneración?|
República?|Solidaridad Obrera|Sur?|Tierra y Libertad|Uno más uno|Unomásuno?|Zero Hora|Última Hora
""",
    ),
    Section(
        "Dutch and Nordic",
        "mastheads in Delpher and in the newspaper collections of the Nordic national libraries",
        """
Aamulehti?|Aftonbladet|Algemeen Dagblad|Algemeen Handelsblad|Arbeiderbladet|Arbejderbladet|Arbetarbladet|Arbetet?|
B.T.?|Bergens Tidende|Berlingske Tidende=Berlingske?|Dagbladet?|Dagbladet Information|Dagen?|Dagsavisen?|
De Groene Amsterdammer|De Morgen?|De Nederlander|De Standaard|De Telegraaf|De Tijd?|De Tribune|De Waarheid|
Ekstra Bladet|Expressen|Financieele Dagblad=Het Financieele Dagblad|Friheten?|Fyens Stiftstidende|Fædrelandet?|
Fædrelandsvennen?|Gazet van Antwerpen|Göteborgs Handels- och Sjöfartstidning=GHT|Göteborgs-Posten|Haagsche Courant|
Haarlems Dagblad|Helsingin Sanomat|Het Laatste Nieuws|Het Nieuwsblad|Het Vaderland?|Het Volk?|Het Vrije Volk|
Hufvudstadsbladet=Hbl?|Ilta-Sanomat|Iltalehti?|Jyllands-Posten=Morgenavisen Jyllands-Posten|Jyllandsposten|Kaleva?|
Kansan Uutiset|Klassekampen?|Kristeligt Dagblad|Kvällsposten|Land og Folk|Leeuwarder Courant|Leidsch Dagblad|
Limburgs Dagblad|Morgenbladet|Morgonbladet|Morgunblaðið?|Nationaltidende|Nationen?|Nederlandsche Staatscourant|
Nieuwe Rotterdamsche Courant=NRC|Nieuws van den Dag|Norrköpings Tidningar|Norrskensflamman?|Ny Dag|Ny Tid|
Nya Dagligt Allehanda|Nya Pressen|Opregte Haarlemsche Courant|Post- och Inrikes Tidningar|Savon Sanomat|
Social-Demokraten?=Socialdemokraten?|Stavanger Aftenblad|Stockholms Dagblad|Stockholms-Tidningen|Suomen Kuvalehti|
Suomen Sosialidemokraatti|Svenska Dagbladet?=SvD?|Sydsvenska Dagbladet=Sydsvenska Dagbladet Snällposten=Sydsvenskan?|
Tiden?|Turun Sanomat|Tíminn?|Uppsala Nya Tidning|Uusi Suomi|Verdens Gang|Vísir?|Åbo Underrättelser|Þjóðviljinn?
""",
    ),
    Section(
        "East-Central and South-East Europe",
        "mastheads in the catalogues of the national libraries from Warsaw to Athens and Ankara",
        """
168 óra|24 Chasa|24 часа|Adevărul?|Akropolis?|Akşam?|Cumhuriyet?|Curentul?|Czas?|Cīņa?|Danas?|Delo?|Diena?|
Dnevni avaz|Dnevnik?|Dziennik Ludowy|Dziennik Polski|Dziennik Ustaw|Eesti Päevaleht|Express Wieczorny|
Gazeta Krakowska|Gazeta Lwowska|Gazeta Polska|Gazeta Warszawska|Glas javnosti|Głos Ludu|Głos Wielkopolski|
Hospodářské noviny|HVG|Hürriyet?|Ikdam?|Ilustrowany Kurier Codzienny=IKC|İkdam|Jaunākās Ziņas|Jutarnji list|
Kurier Polski|Kurier Warszawski|Kurjer Poranny|Kurjer Warszawski|Lidové noviny|Lietuvos aidas|Lietuvos rytas|
Literárne noviny|Literární noviny|Lupta?|Magyar Hírlap|Magyarország?|Milliyet?|Mladá fronta Dnes=MF Dnes|
Monitor Polski|Monitorul Oficial|Narodna armija|Nasz Dziennik|Nasz Przegląd|Nepszabadsag?|Nova Makedonija|Novi list|
Nowe Drogi|Národní listy|Národní politika|Népszava?|Oslobođenje?|Otechestven front|Pesti Hírlap|Pesti Napló|Pobjeda?|
Polska Zbrojna|Postimees?|Primorski dnevnik|Przegląd Sportowy|Práca?|Právo lidu|Päevaleht?|
Rabotnichesko delo=Rabotničesko delo=Работническо дело|Radikal?|Rahva Hääl|România liberă|Rzeczpospolita?|Sabah?|
Scânteia?|Slobodna Bosna|Slobodna Dalmacija|Slovenec?|Slovenski narod|SME|Smena?|Svobodné slovo|Szabad Nép|
Słowo Polskie|Tanin?|Tercüman?|Tercüman-ı Hakikat|Tiesa?|Timpul?|Trybuna?|Ulus?|Universul?|Vakit?|Vatan?|Večer?|
Večernje novosti|Večernji list|Vjesnik?|Vreme?|Yeni Asır|Yeni Şafak|Zaman?|Zemedělské noviny|Zeri i Popullit|
Żołnierz Wolności|Życie Warszawy|Έθνος?|Αθηναϊκή|Ακρόπολις|Απογευματινή|Αυγή?|Ελευθερία?|Ελευθεροτυπία|Η Καθημερινή|
Καθημερινή|Μακεδονία?|Ριζοσπάστης|Τα Νέα?|Το Βήμα?|Борба?|Вечерње новости|Время?|Нова Македонија|Ослобођење?|
Отечествен фронт|Политика?
""",
    ),
    Section(
        "Russian, Ukrainian, Belarusian",
        "mastheads in the newspaper catalogues of the RNB and the Vernadsky Library, and romanized",
        """
Izvestiia TsIK|Izvestija?|Krasnaja zvezda|Literaturnaya gazeta=Literaturnaja gazeta=Лит. газета|Segodnia?|Segodnya?|
Vedomosti?|Аргументы и факты=Argumenty i fakty=АиФ?|Бакинский рабочий=Bakinskii rabochii|
Биржевые ведомости=Birzhevye vedomosti|Ведомости?|Вечерний Ленинград|Вечерняя Москва=Vecherniaia Moskva|
Время новостей=Vremia novostei|Газета.Ru|Голос України|Гудок?=Gudok?|Деловой Петербург|День?|За рубежом?|
Заря Востока=Zaria Vostoka|Звязда?=Zvezda?|Зеркало недели=Zerkalo nedeli=Дзеркало тижня|Известия ЦИК|
Казахстанская правда=Kazakhstanskaia pravda|Коммерсант?=Kommersant-Daily=Коммерсантъ-Daily=Kommersant”|
Комсомольская правда?=Комсомолка?=Komsomol’skaia pravda=Komsomolskaya pravda=Komsomol'skaia pravda|
Красная газета=Krasnaia gazeta|Крестьянская газета|Крокодил?=Krokodil?|Ленинградская правда=Leningradskaia pravda|
Литературная Россия|Літературна Україна|Молодь України|Московская правда=Moskovskaia pravda|
Московские ведомости=Moskovskie vedomosti|Московские новости=Moskovskie novosti|
Московский комсомолец=Moskovskii komsomolets=МК?=Moskovskij komsomolec|Наша Нива|Наша Ніва|Невское время|Неделя?|
Независимая?|Новая газета=Novaia gazeta=Novaya Gazeta=Nowaja Gaseta|Новая жизнь?=Novaia zhizn’|
Новое время?=Novoe vremia|Новое русское слово|Новости недели|Парламентская газета|
Последние новости?=Poslednie novosti|Правда?=Правда. Москва|Правда Востока|Правда Украины=Pravda Ukrainy|
Правительственный вестник=Pravitel’stvennyi vestnik|Рабочая газета|Рабочая Москва|
Радянська Україна=Radians’ka Ukraïna=Radianska Ukraina|Речь?|
Российская газета=Rossiiskaia gazeta=Rossiyskaya gazeta=Rossiiskaya gazeta=РГ?|Российские вести=Rossiiskie vesti|
Россия?|Російська газета|Русские ведомости=Russkie vedomosti|Русский инвалид=Russkii invalid|Русское слово?|
Санкт-Петербургские ведомости=С.-Петербургские ведомости=Sankt-Peterburgskie vedomosti|
Северная пчела=Severnaia pchela|Сегодня?|Сельская жизнь?|Советская Белоруссия=Sovetskaia Belorussiia|
Советская культура?=Sovetskaia kul’tura|Советская Латвия?|Советская Литва?|Советская Россия?|Советская Сибирь?|
Советская Эстония?|Советский спорт=Sovetskii sport|Социалистическая индустрия|Социалистическое земледелие|
Тихоокеанская звезда=Tikhookeanskaia zvezda|Труд-7|Україна молода|Урядовий кур’єр|
Учительская газета=Uchitel’skaia gazeta|Экономическая газета|Экономическая жизнь|Эхо планеты
""",
    ),
    Section(
        "East, South-East and South Asian",
        "mastheads in the catalogues of the national libraries in Beijing, Tokyo, Seoul, Hanoi, Jakarta and Delhi",
        """
Akahata?=しんぶん赤旗=赤旗?|Amrita Bazar Patrika|Anandabazar Patrika=Ananda Bazar Patrika=আনন্দবাজার পত্রিকা|
Asahi Shinbun=朝日新聞|Beijing qingnian bao=北京青年报|Beijing ribao=Beijing Daily=北京日报|Beijing wanbao=北京晚报|Bombay Chronicle|
Business Standard|Chengdu wanbao|Chosun Sinbo=조선신보|Chosŏn ilbo=조선일보=朝鮮日報|Chungang ilbo=JoongAng Ilbo=중앙일보=中央日報|
Dagongbao?=Da Gong Bao=大公报=大公報|Dainik Jagran=दैनिक जागरण|Donga ilbo=Tonga ilbo=동아일보=東亞日報|Dongfang zazhi=东方杂志=東方雜誌|
Eenadu?|Gongren ribao=工人日报|Guangming Ribao=光明日报|Guoji xianqu daobao|Hanguk Ilbo=Han’guk ilbo=Hankook Ilbo=한국일보|
Han’gyŏre=Hankyoreh?=Hankyoreh Sinmun=Han’gyŏre sinmun=한겨레=한겨레신문|Harian Rakjat|Hindu Business Line|
Hindusthan Standard|Hochi Shimbun|Hong Kong Standard|Huanqiu Shibao=环球时报|Huashang bao|Hà Nội Mới|Jiefang Ribao=解放日报|
Jiefangjun Bao=解放军报|Jiji Press|Jiji shinpō=時事新報|Jinbu ribao|Jingji ribao=经济日报|Kompas?|
Kyŏnghyang sinmun=Kyunghyang Shinmun=경향신문|Lianhe bao=聯合報=United Daily News|Lianhe zaobao=聯合早報=联合早报|Maeil sinbo=매일신보|
Mainichi Shinbun=毎日新聞|Manshū nippō|Merdeka?|Ming Pao=明報?|Minguo ribao=民国日报=民國日報|Minju Chosŏn=Minju Choson=민주조선|
Nanfang ribao=南方日报|Nanfang zhoumo=南方周末|Nanyang Siang Pau=南洋商報|Navbharat Times=नवभारत टाइम्स|Nhân dân=Báo Nhân Dân|
Nihon keizai shinbun=Nihon Keizai Shimbun=Nikkei?=日本経済新聞|Pedoman?|Pikiran Rakyat|Pingguo ribao=Apple Daily=蘋果日報|
Pioneer?|Quân Đội Nhân Dân=Quan Doi Nhan Dan|Renmin Ribao?=Jen-min jih-pao=人民日报=人民日報=Renminribao=RMRB|
Rodong Shinmun=Nodong sinmun=로동신문=노동신문|Ryukyu Shimpo=琉球新報|Saigon Giai Phong=Sài Gòn Giải Phóng|
Sankei Shimbun=Sankei shinbun=産経新聞|Shanghai wanbao|Shen bao=申報?=申报?|Shibao?=時報?|Shijie ribao=世界日報|
Sin Chew Jit Poh=星洲日報|Sing Tao Daily=星島日報|Suara Karya|Suara Merdeka|Sŏul sinmun=Seoul Shinmun=서울신문|
Taiwan nichinichi shinpō=臺灣日日新報|Tempo?|Thanh Niên|Tia Sáng|Tianjin ribao=天津日报|Tiền Phong|Tokyo Shimbun=東京新聞|
Tuổi Trẻ=Tuoi Tre|Vietnam News|VnExpress?|Wen wei po=文匯報|Wenhui Bao=文汇报|Xin jing bao=新京报|Xinhua ribao=新华日报=新華日報|
Xinhua yuebao=新华月报|Xinmin wanbao=新民晚报|Yangcheng wanbao=羊城晚报|Yomiuri shinbun=読売新聞=讀賣新聞|Zhongguo jingji shibao|
Zhongguo qingnianbao=中国青年报|Zhongguo shibao=中國時報=China Times|Zhongyang Ribao=中央日报=Central Daily News|Zili wanbao
""",
    ),
    Section(
        "Middle East and Africa",
        "mastheads in the catalogues of the national libraries in Cairo, Beirut, Jerusalem and Tehran",
        """
Al-Ahram?=al-Ahrām=Al Ahram=الأهرام|Al-Akhbar=al-Akhbār=الأخبار?|Al-Ba’th=البعث?|Al-Dustour=الدستور?|
Al-Gomhuria=al-Jumhuriyya=al-Jumhūrīya=الجمهورية?|Al-Hamishmar=Al HaMishmar=על המשמר|Al-Hayat=al-Ḥayāt=الحياة?|
Al-Masry al-Youm=Al-Masri al-Yawm=المصري اليوم|Al-Moudjahid=El Moudjahid|Al-Muqattam|Al-Mu’ayyad|
Al-Nahar=An-Nahar=النهار?|Al-Quds al-Arabi=القدس العربي|Al-Riyadh|Al-Safir=As-Safir=السفير?|
Al-Sharq al-Awsat=Asharq al-Awsat=al-Sharq al-Awsaṭ=الشرق الأوسط?|Al-Thawra=الثورة?|Beeld?|Daily News Egypt|
Daily Trust|Davar?=דבר?|Die Burger|Die Transvaler|Die Vaderland|Egypt Independent|Egyptian Gazette|El Watan?|
Ettela’at=Ettelā’āt=Ettela'at=اطلاعات?|Fraternité Matin|Ha-Aretz=Ha’aretz=Ha'aretz=הארץ?|Ha-Tsefirah=Ha-Tzefirah|
Ha-Tzofe=הצפה|HaMelitz?=Ha-Melitz|Hamodia?|Kayhan?=Keyhān?=Kayhān?=کیهان|Kol Ha’am=קול העם|La Bourse égyptienne|
La Presse de Tunisie|Le Journal d’Égypte|Le Matin du Sahara|Mail & Guardian|Mail and Guardian|
Ma’ariv=Maariv?=Ma'ariv=מעריב|Sabah al-Khayr|Sowetan?|
Yedioth Ahronoth=Yediot Aharonot=Yedi’ot Aharonot=Yedioth Aharonoth=ידיעות אחרונות=Yediot Ahronot
""",
    ),
)
