"""Towns in which books are published and archives stand, from Poland to Ukraine and Belarus: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Poland",
        "imprints in the catalogues NUKAT and of the Biblioteka Narodowa",
        """
Białystok=Bialystok=Belostok=Белосток|Bielsko-Biała=Bielsko=Bielitz|Brzeg=Brieg|Bydgoszcz=Bromberg=Быдгощ|
Bytom=Beuthen|Chełm=Cholm|Chorzów=Königshütte|Cieszyn=Teschen=Těšín|Częstochowa=Czestochowa=Tschenstochau=Jasna Góra|
Elbląg=Elbing=Elbingae|Ełk=Lyck|Gdańsk=Danzig?=Gdansk=Dantzig=Danzica=Gdaňsk=Dantzick=Gedani=Dantisci=Гданьск=Данциг?|
Gdynia=Gdingen|Gliwice=Gleiwitz|Gniezno=Gnesen=Gnesnae|Gorzów Wielkopolski=Gorzów Wlkp.=Landsberg an der Warthe|
Grudziądz=Graudenz|Głogów=Glogau|Inowrocław=Hohensalza|Jarosław|Jelenia Góra=Hirschberg|Kalisz=Calissii|
Katowice=Kattowitz=Katovice=Stalinogród=Катовице|Kielce=Kielcach|Koszalin=Köslin|
Kraków=Cracow=Krakow=Cracovia=Cracóvia=Krakov=Krakkó=Cracoviae=Краков=Краків=克拉科夫=クラクフ=קראקא=Krakowie|Kutno|Kórnik|
Legnica=Liegnitz|Leszno=Lissa=Lesnae|Lublin=Lublini=Люблин|Nysa=Neiße|Oleśnica=Oels=Olsnae|Olsztyn=Allenstein=Ольштын|
Opole=Oppeln|Oświęcim=Auschwitz?=Освенцим?|Pelplin|Piotrków Trybunalski=Piotrków|Piła|
Poznań=Poznan=Posen=Posnaniae=Познань|Przemyśl=Przemysl=Premisliae=Перемишль|Puławy|Pułtusk|Płock=Plock|
Racibórz=Ratibor|Radom|Rzeszów=Rzeszow|Sandomierz|Sanok|Siedlce|Sopot=Zoppot|Suwałki|
Szczecin=Stettin=Štětín=Stettino=Stetini=Sedini=Щецин|Słupsk=Stolp|Tarnów|Toruń=Torun=Thorn=Toruniae=Thorunii=Торунь|
Warszawa=Warsaw=Warszawie=Varsó=Varsava=Varšava=Varsóvia=Varšuva=Varssavi=Varsaviae=Varsovie=Варшава=華沙=华沙=ワルシャワ=바르샤바=
Βαρσοβία=ווארשע=ורשה=Varşova=Warszawa/Kraków=Warszawa–Kraków|Wałbrzych=Waldenburg|Wejherowo|
Wrocław=Breslau=Wroclaw=Vratislav=Breslavia=Boroszló=Vratislaviae=Wratislaviae=Вроцлав=Бреслау|Włocławek|
Zabrze=Hindenburg|Zakopane|Zamość=Zamoscii|Zielona Góra=Grünberg in Schlesien|Łomża|Łowicz|
Łódź=Lodz=Łodzi=Litzmannstadt=Лодзь=לאדזש|Świdnica=Schweidnitz
""",
    ),
    Section(
        "Czechia and Slovakia",
        "imprints in the catalogues of the Národní knihovna and the Slovenská národná knižnica",
        """
Banská Bystrica=Neusohl=Besztercebánya=Neosolii|Banská Štiavnica=Schemnitz|Bardejov=Bartfeld=Bartphae|
Bratislava=Pressburg=Preßburg=Pozsony=Posonii=Prešporok=Presburg=Братислава=伯拉第斯拉瓦=Bratyslawa=Bratislavě|
Brno=Brünn=Bruenn=Brunae=Brně=Брно=ブルノ|Břeclav|Cheb|Chomutov|Hradec Králové=Königgrätz|Jihlava=Iglau|
Jindřichův Hradec|Karlovy Vary=Karlsbad=Carlsbad|Kladno|Komárno|Košice=Kaschau=Kassa=Cassoviae=Кошице|
Kroměříž=Kremsier|Kutná Hora=Kuttenberg|Levoča=Leutschau=Lőcse=Leutschoviae|Liberec=Reichenberg|Litomyšl|
Litoměřice=Leitmeritz|Martin?=Turčiansky Svätý Martin=Turčiansky Sv. Martin=Turócszentmárton|Mikulov=Nikolsburg|
Mladá Boleslav|Most?|Mělník|Nitra=Neutra=Nyitra|Nový Jičín|Olomouc=Olmütz=Olomucii=Ołomuniec=Оломоуц|Opava=Troppau|
Ostrava=Mährisch Ostrau=Moravská Ostrava=Острава|Pardubice|Piešťany|Plzeň=Pilsen=Pilzno=Пльзень|
Praha=Pragae=Prága=Praag=Praga=Prague=Praze=Prahe=Praha/Brno=Prag/Praha=Vetero-Pragae=Прага=Праг=布拉格=プラハ=프라하=براغ=
פראג=Πράγα=Prāga|Prešov=Eperjes=Preschau=Пряшів|Prostějov|Příbram|Rožňava|Ružomberok|Spišská Nová Ves|
Terezín?=Theresienstadt?|Trenčín=Trencsén|Trnava=Tyrnau=Nagyszombat=Tyrnaviae|Tábor|Třebíč|Uherské Hradiště|
Zlín=Gottwaldov|Znojmo=Znaim|Zvolen|Ústí nad Labem=Aussig|České Budějovice=Budweis=Budějovice=Böhmisch Budweis|
Český Krumlov=Krumau|Žilina=Sillein
""",
    ),
    Section(
        "Hungary",
        "imprints in the catalogue of the Országos Széchényi Könyvtár",
        """
Baja?|
Budapest=Budapeszt=Budapešť=Budapesta=Budapešta=Budapeste=Budapeşte=Budae=Buda?=Ofen?=Будапешт=Будимпешта=Будапеща=
布达佩斯=ブダペスト=부다페스트=Βουδαπέστη=בודפשט=Budapestini=Pest-Buda=Pesthini=Pestini|Békéscsaba|Cegléd|
Debrecen=Debreczen=Debrecini|Eger=Erlau=Agriae|Esztergom=Gran?=Strigonii|Gyula|Győr=Raab=Jaurini|Gödöllő|
Hódmezővásárhely|Kalocsa|Kaposvár|Kecskemét|Keszthely|Kőszeg=Güns|Makó|Miskolc=Miskolcz|Mosonmagyaróvár|Nagykanizsa|
Nyíregyháza|Orosháza|Pannonhalma|Piliscsaba|Pápa?|Pécs=Fünfkirchen=Quinque-Ecclesiis|Salgótarján|
Sopron=Ödenburg=Sempronii|Szeged=Szegedin|Szekszárd|Szentendre|Szolnok|Szombathely=Steinamanger=Sabariae|
Székesfehérvár=Stuhlweißenburg=Albae Regiae|Sárospatak=S. Patakini|Tata?|Veszprém=Wesprimii|Vác=Waitzen=Vacii|
Zalaegerszeg
""",
    ),
    Section(
        "Former Yugoslavia",
        "imprints in COBISS and in the catalogue of the Nacionalna i sveučilišna knjižnica",
        """
Banja Luka=Banjaluka=Бања Лука|Bar?|
Beograd=Belgrade=Belgrado=Belgrad=Bělehrad=Belehrad=Nándorfehérvár=Belgradi=Белград=Бѣлградъ=贝尔格莱德=ベオグラード=Βελιγράδι=
Београду=Belgrád|Bihać?|Bitola=Bitolj=Monastir=Битола|Celje=Cilli|Cetinje=Cettigne=Цетиње|
Dubrovnik=Ragusii=Raguse=Дубровник|Foča?|Gospić|Karlovac|Knin|Koper=Capodistria|Kosovska Mitrovica|
Kotor=Cattaro=Котор|Kragujevac=Крагујевац|Kranj=Krainburg|Kruševac|Kumanovo|
Ljubljana=Laibach=Lubiana=Lublana=Lublaň=Laybach=Labaci=Любляна=卢布尔雅那=Ljubljani|Maribor=Marburg an der Drau|
Mostar=Мостар|Nikšić|Niš=Nish=Ниш|Nova Gorica|Novi Pazar|Novi Sad=Neusatz=Újvidék=Neoplantae=Нови Сад=Новом Саду|
Novo mesto=Rudolfswert|Ohrid=Охрид|Osijek=Esseg=Esszék=Essekini|Pančevo=Pantschowa=Панчево|Pazin|Peć=Peja|
Podgorica=Titograd=Подгорица=Титоград|Požega|Prijedor|Prishtina=Priština=Pristina=Prishtinë=Приштина|Prizren|
Ptuj=Pettau|Pula=Pola?|Rijeka=Fiume?=Flumine|Samobor|
Sarajevo=Saraievo=Saraybosna=Sarajewo=Сарајево=Сараево=萨拉热窝=サラエヴォ=Σεράγεβο|Senj|Sinj?|Sisak|
Skopje=Üsküp=Skoplje=Uskub=Скопје=Скопье|Slavonski Brod|Smederevo|Split?=Spalato=Спліт|Sremska Mitrovica|
Sremski Karlovci=Karlowitz=Karlóca=Сремски Карловци|Subotica=Szabadka=Суботица|Tetovo=Тетово|Travnik|Trebinje|
Tuzla=Тузла|Užice|Valjevo|Varaždin=Warasdin|Vinkovci|Vršac|Vukovar|Zadar=Zara?=Jaderae=Задар|
Zagreb=Agram=Zágráb=Zagabria=Zagrzeb=Záhřeb=Zagrabiae=Загреб=萨格勒布=ザグレブ=Ζάγκρεμπ|Zaječar|Zemun=Semlin|Zenica|
Zrenjanin=Nagybecskerek|Čakovec|Đakovo|Šibenik=Sebenico|Štip=Штип
""",
    ),
    Section(
        "Bulgaria, Albania, Greece, Cyprus",
        "imprints in the catalogues of the national libraries in Sofia, Tirana, Athens and Nicosia",
        """
Alexandroupoli=Αλεξανδρούπολη|
Athens=Athen=Atene=Atenas=Ateny=Athína=Athena=Athina=Atény=Aten=Ateena=Atina=Athenis=Ἀθῆναι=Ἀθήνα=Αθήναι=Ἐν Ἀθήναις=
Εν Αθήναις=Афины=Атина=雅典=アテネ=아테네=אתונה=أثينا=Atēnas|Blagoevgrad=Благоевград|Burgas=Бургас|Chania=Χανιά|
Corfu?=Korfu=Κέρκυρα=Corfù=Corcyrae|Elbasan|Ermoupoli=Ερμούπολη|Gabrovo=Габрово|Gjirokastër=Argyrokastro|
Heraklion=Iraklio=Herakleion=Ηράκλειο=Candia?|Ioannina=Ιωάννινα=Janina|Komotini=Κομοτηνή|Korçë=Korça=Koritza|
Larissa?=Λάρισα|Limassol=Λεμεσός|Nicosia=Nikosia=Nicosie=Lefkoşa=Lefkosia=Λευκωσία=Никосия|Patras=Patra=Πάτρα=Patrai|
Piraeus=Piräus=Πειραιάς|Pleven=Плевен|Plovdiv=Philippopolis=Пловдив|Rethymno=Rethymnon=Ρέθυμνο|Rhodes?=Ρόδος|
Ruse?=Rustschuk=Rousse=Русе|Shkodër=Shkodra=Scutari=Skutari|Shumen=Šumen=Шумен|Sliven=Сливен|
Sofia=Sofija=Sofiya=Sofía?=Szófia=Sofie?=Sofya=Serdicae=索非亚=ソフィア=소피아=Σόφια=Sofii|Stara Zagora=Стара Загора|
Thessaloniki=Thessalonica=Salonica=Saloniki=Salonique=Salonicco=Salónica=Selanik=Solun=Soluň=Θεσσαλονίκη=Θεσσαλονίκης=
Салоники=Солун=Thessalonicae|Tirana=Tiranë=Tiranë/Prishtinë=Тирана=地拉那=Τίρανα|Varna=Варна=Βάρνα|
Veliko Tarnovo=Veliko Tărnovo=Велико Търново=Търново=Tirnovo|Vlorë|Volos=Βόλος|Vraca=Враца
""",
    ),
    Section(
        "Ukraine and Belarus",
        "imprints in the catalogues of the Vernadsky Library and the National Library of Belarus",
        """
Baranavichy=Барановичи=Баранавічы|Bila Tserkva=Біла Церква|Brest-Litovsk=Brześć=Brześć Litewski=Брест=Брэст|
Cherkasy=Черкаси=Черкассы|Chernihiv=Chernigov=Чернігів=Чернигов|
Dnipro=Dnipropetrovsk=Dnepropetrovsk=Дніпропетровськ=Днепропетровск=Днепр?=Катеринослав=Екатеринослав=Ekaterinoslav|
Donetsk=Donets'k=Донецьк=Донецк=Stalino|Drohobych=Drohobycz=Дрогобич|Homel=Gomel=Гомель|Horki=Горки?=Горкі?|
Hrodna=Grodno=Гродно=Гродна|Ivano-Frankivsk=Stanisławów=Stanislau=Івано-Франківськ=Ивано-Франковск=Станіславів|
Kamianets-Podilskyi=Kamieniec Podolski=Кам’янець-Подільський=Каменец-Подольский|
Kharkiv=Kharkov=Char’kov=Charkiv=Charków=Charkow=Harkov=Charcoviae=哈尔科夫|Kherson=Cherson=Херсон|
Khmelnytskyi=Хмельницький|Kropyvnytskyi=Кропивницький=Кіровоград=Кировоград|
Kyiv=Kyïv=Kijów=Kijev=Kiew=Kyjev=Kyjiv=Kijevi=Kioviae=Kiïv=Kiova=Kijeva=Київ=Кіеў=Киева=Kyjiw=基辅=キエフ=キーウ=키예프=Κίεβο=
קיוב=كييف|Luhansk=Lugansk=Луганськ=Луганск|Lutsk=Łuck=Луцьк=Луцк|
Lviv=L’viv=L'viv=Lwów=Lemberg=Lvov=L’vov=L'vov=Leopoli=Lvovas=Leopolis=Lvoviae=Львов=Львоў=Lwow=Léopol=Lwiw=利沃夫=למברג|
Mahilioŭ=Mogilev=Могилев=Могилёв=Магілёў|Mariupol=Маріуполь=Мариуполь|Minsk=Mińsk=Мінск=Минске=Менск=Miensk=明斯克=ミンスク|
Mykolaiv=Nikolaev=Миколаїв=Николаев|Navapolatsk=Новополоцк=Наваполацк|Nizhyn=Nezhin=Ніжин=Нежин|
Odessa=Odesa=Oděsa=奥德萨=オデッサ=Οδησσός=אודסה|Ostroh=Острог?|Pinsk=Пинск=Пінск|Polatsk=Polotsk=Połock=Полоцк=Полацк|
Poltava=Полтава|Rivne=Równe=Рівне=Ровно?|Sevastopol?=Севастополь?|Simferopol=Сімферополь=Симферополь|Sumy=Суми?=Сумы?|
Ternopil=Tarnopol=Тернопіль=Тернополь|Uzhhorod=Užhorod=Ungvár=Ужгород|Vinnytsia=Вінниця=Винница|
Vitsebsk=Vitebsk=Witebsk=Витебск=Віцебск|Yalta=Jalta=Ялта|Zaporizhzhia=Zaporozh'e=Запоріжжя=Запорожье|
Zhytomyr=Żytomierz=Житомир
""",
    ),
)
