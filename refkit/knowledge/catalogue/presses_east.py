"""Publishers, from Russia to Baltic countries: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Russia",
        "imprints in the catalogues of the RGB and the RNB",
        """
Academia Rossica|Ad Marginem|AIRO-XX|AIRO-XXI|Akademicheskii proekt|Aleteiia|Aleteya|Algoritm?|AST?|
Bol’shaia rossiiskaia entsiklopediia|Dmitrii Bulanin|Editorial URSS|Ekonomika?|Eksmo|Gosizdat|Goslitizdat|
Gospolitizdat|Iauza?|Iazyki slavianskoi kul’tury|Indrik|INION?|IRI RAN|Iskusstvo|Iuridicheskaia literatura|IVI RAN|
Izd-vo AN SSSR|Izdatel’stvo Akademii nauk SSSR|Izdatel’stvo Moskovskogo universiteta|Khudozhestvennaia literatura|
Kniga?|Kuchkovo pole|Ladomir|Lenizdat|Mezhdunarodnye otnosheniia|Mezhdunarodnye otnosheniya|Molodaia gvardiia|
Molodaya gvardiya|Mosgorarkhiv?|Moskovskii rabochii|Mysl?|Mysl'|Mysl’|Nauka i tekhnika|
Nauka, Glavnaia redaktsiia vostochnoi literatury|Nestor-Istoriia|Nestor-Istoriya|NLO?|Novoe literaturnoe obozrenie|
Novyi khronograf|O.G.I.|OGIZ?|OLMA-Press|Pamiatniki istoricheskoi mysli|Partizdat|Politicheskaia entsiklopediia|
Politizdat|Posev?|Progress?|Progress Publishers|Progress-Traditsiia|Prosveshchenie?|RGGU?|
Rossiiskaia politicheskaia entsiklopediia|Rossiiskaya politicheskaya entsiklopediya|Rosspen|ROSSPĖN?|
Russkaia panorama|Russkii put’|Sotsekgiz|Sovetskaia entsiklopediia|Sovetskaia Rossiia|Sovetskii pisatel’|Staryi sad|
Terra?|Tri kvadrata|Tsentrpoligraf|Universitetskaia kniga|URSS?|Vagrius|Veche|Ves mir|Ves’ mir|Voenizdat|
Voennoe izdatel’stvo|Vostochnaia literatura|Vysshaia shkola|Vysshaya shkola|Yauza?|YMCA Press|YMCA-Press|Znanie|
Аграф?|Азбука?|Азбука-классика|Азбуковник?|АИРО?|АИРО-XX|АИРО-XXI|Академический проект|Академкнига|Алгоритм?|Алетейя|
Альпина нон-фикшн|Альпина Паблишер|Амфора?|АН СССР?|Аспект Пресс|Аспект-Пресс|АСТ?|Астрель?|Белый город|
Большая российская энциклопедия|Большая советская энциклопедия|БРЭ?|БСЭ?|БФ-РАН|Вагриус|Весь Мир|Весь мир|Вече?|
Воениздат|Воениздат НКО СССР|Военное издательство|Восточная литература|Вузовская книга|ВЦП?|ВШЭ?|Высшая школа|
Высшая школа экономики|Гардарика?|Гардарики?|Географгиз|ГИЗ?|Госиздат|Гослитиздат|Госполитиздат|
Государственное издательство|Государственное издательство политической литературы|ГПИБ?|Греко-латинский кабинет|ДВФУ?|
Детская литература|Дмитрий Буланин|Дмитрий Пожарский|Древлехранилище?|Дрофа?|Европа?|Единая книга|Едиториал УРСС|
ЕУСПб?|Захаров?|Звонница-МГ|Знание?|ИВ РАН|ИВИ РАН|Изд-во АН СССР|Изд-во Европейского университета в Санкт-Петербурге|
Изд-во иностранной литературы|Изд-во Казанского ун-та|Изд-во ЛГУ|Изд-во Ленингр. ун-та|
Изд-во Ленинградского университета|Изд-во МГУ|Изд-во Моск. ун-та|Изд-во Московского университета|Изд-во РГГУ|
Изд-во РХГА|Изд-во С.-Петерб. ун-та|Изд-во Сарат. ун-та|Изд-во СПбГУ|Изд-во Том. ун-та|Изд-во Урал. ун-та|
Изд. дом ВШЭ|Изд. дом НИУ ВШЭ|Изд. центр РГГУ|Издательский дом ВШЭ|Издательский дом ЯСК|
Издательство Академии наук СССР|Издательство АН СССР|Издательство восточной литературы|
Издательство Европейского университета в Санкт-Петербурге|Издательство иностранной литературы|Издательство МГУ|
Издательство Московского университета|Издательство Санкт-Петербургского университета|ИЛ?|Индрик|ИНИОН?|ИНИОН РАН|
ИНФРА-М|Инфра-М|ИРИ РАН|Искусство?|Историческая книга|Историческая литература|Историческая память|ИЭА РАН|Канон?|
КАНОН+|Канон+|КДУ?|Книга?|Книжный дом|КомКнига?|Комкнига?|Крафт+|Круг?|Кругъ?|Кучково поле|Ладомир|Лань?|ЛГУ?|Ленанд?|
Лениздат|ЛИБРОКОМ?|ЛКИ?|Логос?|Малая медведица|Манускрипт?|МГИМО?|МГИМО-Университет|МГУ?|Международные отношения|МИК?|
Минувшее?|Мир?|Молодая Гвардия|Молодая гвардия|Мосгорархив?|Московский рабочий|Мысль?|Наука и техника|
Наука, Главная редакция восточной литературы|Наука. Сиб. отд-ние|Нестор-История|НИУ ВШЭ|НЛО?|
Новое литературное обозрение|Новости?|Новый Хронограф|Новый хронограф|НОРМА?|Норма?|ОГИ?|ОГИЗ?|Олма Медиа Групп|
ОЛМА-ПРЕСС|ОЛМА-Пресс|Памятники исторической мысли|Памятники Отечества|Партиздат|Патриот?|Пашков дом|
Петербургское востоковедение|Политиздат|Политическая энциклопедия|Посев?|Прогресс?|Прогресс-Академия|Прогресс-Плеяда|
Прогресс-Традиция|Прометей?|Просвещение?|Пушкинский Дом?|РАН?|РГГУ?|Родина МЕДИА|Российская политическая энциклопедия|
Россия молодая|Росспэн|Русская книга|Русская панорама|Русский мир|Русский путь|
Русский Фонд Содействия Образованию и Науке|Русское слово|РХГА?|РХГИ?|Север?|Северный паломник|Слово/Slovo|
Советская Россия?|Советская энциклопедия|Советский писатель|Современник?|Соцэкгиз|Соцэкономиздат|СПбГУ?|
Специальная литература|Старый сад|Строгановъ?|ТЕРРА?|Терра?|Тип. А. С. Суворина|Тип. Имп. Академии наук|
Тип. М. М. Стасюлевича|Типография А. С. Суворина|Типография Императорской Академии наук|Типография М. М. Стасюлевича|
Традиция?|Три квадрата|Университет Дмитрия Пожарского|Университетская книга|УРСС?|Фонд «Историческая память»|Форум?|
Хранитель?|Христианская литература|Художественная литература|Центр книги Рудомино|Центрполиграф|Эдиториал УРСС|
Экономика?|ЭКСМО?|Эксмо|Эксмо-Пресс|Юрайт?|Юридическая литература|Юрист?|Юристъ?|Языки русской культуры|
Языки славянских культур|Языки славянской культуры|Языки славянской культуры/Кошелев|ЯСК?|Яуза?
""",
    ),
    Section(
        "Ukraine and Belarus",
        "imprints in the catalogues of the national libraries in Kyiv and Minsk",
        """
Canadian Institute of Ukrainian Studies Press|CIUS Press|Dukh i litera|Krytyka|Lybid’|Naukova dumka|Smoloskyp|
Tempora?|Vyshcha shkola|Академвидав?|Альтернативи?|БДУ?|Беларуская навука|Беларуская савецкая энцыклапедыя|
Беларуская Энцыклапедыя|Беларуская энцыклапедыя|Беларусь?|БелСЭ?|БелЭн?|Видавництво Львівського університету|
Видавництво Старого Лева|Видавничий дім «Києво-Могилянська академія»|Вища школа|Генеза?|Дух і літера|
Канадський інститут українських студій|Карт-бланш|Києво-Могилянська академія|Клио?|Кліо?|КМ Академія|Комора?|Критика?|
Либідь?|Мастацкая літаратура|Медисонт?|Навука і тэхніка|Наукова думка|Нора-Друк|Основи?|Політвидав України|Просвіта?|
Ранок?|Смолоскип?|Темпора?|Тэхналогія?|Украинская энциклопедия|Українська енциклопедія|Універсітэцкае?|Ураджай?|
Фоліо?|Хімджест?|Час?|Янка Купала|Інститут історії НАН України|Інститут історії України|
Інститут історії України НАН України
""",
    ),
    Section(
        "Poland",
        "imprints in the catalogue of the Biblioteka Narodowa",
        """
Adam Marszałek|Agora?|Arcana?|Avalon?|Bellona?|Biblioteka Narodowa?|Bosz?|Czarne?|Czytelnik|Dialog?|DiG?|
Drukarnia Uniwersytetu Jagiellońskiego|Duet?|Editions Spotkania|Elipsa?|Fronda?|Gebethner & Wolff|Gebethner i Wolff|
Historia Iagellonica|Instytut Historii PAN|Instytut Literacki|Instytut Pamięci Narodowej?|
Instytut Studiów Politycznych PAN|Instytut Wydawniczy PAX|Instytut Zachodni?|Instytut Śląski|Interpress?|IPN?|Iskry?|
ISP PAN|Karta?|Kasa im. Mianowskiego|KAW?|KiW?|Klub Książki Katolickiej|Krajowa Agencja Wydawnicza|Książka i Prasa|
Książka i Wiedza|Książnica-Atlas|Księgarnia Akademicka|Literackie?|LSW?|LTW?|Ludowa Spółdzielnia Wydawnicza|M. Arct|
MON?|Muza?|Nasza Księgarnia|Neriton|Norbertinum?|NOWA?|Nowa?|Oficyna Naukowa|Oficyna Wydawnicza Rytm|Oskar?|
Ossolineum?|Ośrodek KARTA|Pallottinum?|PAN?|PAU?|PAX?|Pax?|Państwowe Wydawnictwo Naukowe|
Państwowy Instytut Wydawniczy|PIW?|Polska Akademia Umiejętności|Polska Fundacja Kulturalna|
Polskie Towarzystwo Historyczne|Polskie Wydawnictwo Ekonomiczne|Poznańskie Towarzystwo Przyjaciół Nauk|Prószyński?|
Prószyński i S-ka|PTPN?|PWE?|PWN?|Rebis?|Res Publica|Rytm?|Scholar?|Semper?|Sic!|SIW Znak|Słowo/obraz terytoria|
słowo/obraz terytoria|TAiWPN Universitas|TN KUL|TNT?|Towarzystwo Naukowe KUL|Towarzystwo Naukowe w Toruniu|Trio?|UAM?|
UMCS?|UMK?|Universitas?|Uniwersytet Jagielloński|Veritas?|WAiF?|WAM?|Wiedza Powszechna|WSiP?|WUJ?|WUW?|
Wydawnictwa Uniwersytetu Warszawskiego|Wydawnictwo Adam Marszałek|Wydawnictwo Czarne|Wydawnictwo DiG|
Wydawnictwo Literackie|Wydawnictwo Ministerstwa Obrony Narodowej|Wydawnictwo MON|Wydawnictwo Morskie|
Wydawnictwo Naukowe PWN|Wydawnictwo Naukowe Scholar|Wydawnictwo Naukowe UAM|Wydawnictwo Neriton|
Wydawnictwo Poznańskie|Wydawnictwo Sejmowe|Wydawnictwo Trio|Wydawnictwo UMCS|Wydawnictwo UMK|
Wydawnictwo Uniwersytetu Jagiellońskiego|Wydawnictwo Uniwersytetu Wrocławskiego|Wydawnictwo Uniwersytetu Łódzkiego|
Wydawnictwo Znak|Wydawnictwo Łódzkie|Zakład Narodowy im. Ossolińskich?|Zakład Narodowy imienia Ossolińskich?|Znak?|
Zysk i S-ka|Śląsk?|Śląski Instytut Naukowy|Świat Książki|ŻIH?|Żydowski Instytut Historyczny?
""",
    ),
    Section(
        "Czechia and Slovakia",
        "imprints in the catalogues of the national libraries in Prague and Martin",
        """
Albatros?|Archa?|Argo?|Barrister & Principal|Brána?|CDK?|Centrum pro studium demokracie a kultury|Dokořán?|Filosofia?|
Filozofický ústav|Historický ústav|Historický ústav AV ČR|Historický ústav SAV|Host?|J. Laichter|J. Otto|Jan Laichter|
Kalich?|Kalligram?|Karolinum|Karolinum Press|Libri?|Lidové nakladatelství|Lidové noviny|Masarykova univerzita|
Masarykův ústav|Masarykův ústav a Archiv AV ČR|Matica slovenská|Melantrich|Mladá fronta|Munipress?|
Nakladatelství Academia|Nakladatelství Karolinum|Nakladatelství Lidové noviny|
Nakladatelství Československé akademie věd|Nakladatelství ČSAV|Naše vojsko|NLN?|OIKOYMENH?|Oikoymenh|Panorama?|Paseka|
Petrov?|Prodos?|Prostor?|Práce?|SAV?|Scriptorium?|Slovenské pedagogické nakladateľstvo|Slovenský spisovateľ|SNKLU?|
SNPL?|SPN?|Státní nakladatelství politické literatury|Státní pedagogické nakladatelství|Svoboda?|Torst?|Triton?|
Triáda?|Univerzita Karlova|Univerzita Karlova v Praze|Univerzita Komenského|Univerzita Komenského v Bratislave|
Univerzita Palackého|Univerzita Palackého v Olomouci|VEDA?|Veda?|VEDA vydavateľstvo|Veda, vydavateľstvo SAV|Vesmír?|
Vydavateľstvo SAV|Vydavateľstvo Slovenskej akadémie vied|Vyšehrad?|ÚSD AV ČR|Ústav pamäti národa|
Ústav pro soudobé dějiny|Ústav pro soudobé dějiny AV ČR|Ústav pro studium totalitních režimů|ÚSTR?|
Československá akademie věd|Československý spisovatel|ČSAV?
""",
    ),
    Section(
        "Hungary",
        "imprints in the catalogue of the Országos Széchényi Könyvtár",
        """
1956-os Intézet|Akadémiai?|Akadémiai Kiadó|Argumentum|Athenaeum Kiadó|Balassi|Balassi Kiadó|Corvina|Corvina Kiadó|
Cserépfalvi?|ELTE Eötvös Kiadó|Európa Könyvkiadó|Eötvös József Collegium|Eötvös Kiadó|Franklin-Társulat|
Gondolat Kiadó|Gondolat Könyvkiadó|Helikon?|Helikon Kiadó|Jelenkor|Kairosz?|Kalligram Kiadó|Kossuth?|Kossuth Kiadó|
Kossuth Könyvkiadó|L’Harmattan Kiadó|Magvető|Magvető Könyvkiadó|Magyar Nemzeti Levéltár?|Magyar Országos Levéltár?|
Magyar Tudományos Akadémia|Magyar Történelmi Társulat|Martin Opitz Kiadó|MTA?|MTA BTK|MTA Történettudományi Intézete|
Móra?|Móra Ferenc Könyvkiadó|Napvilág|Napvilág Kiadó|Osiris?|Osiris Kiadó|Osiris-Századvég|Pallas?|Pannonica?|
Rubicon?|Révai?|Századvég?|Századvég Kiadó|Szépirodalmi Könyvkiadó|Tankönyvkiadó?|Teleki László Alapítvány|Táncsics?|
Zrínyi Katonai Kiadó|Zrínyi Katonai Könyvkiadó|Zrínyi Kiadó|Új Mandátum|Új Mandátum Könyvkiadó
""",
    ),
    Section(
        "South-East Europe",
        "imprints in COBISS and in the catalogues of Bucharest, Sofia, Athens, Tirana",
        """
8 Nëntori|Akademia e Shkencave|Akademia e Shkencave e RPSH|Alfa?|Arhipelag?|Barbat?|BIGZ?|Botimet Toena|
Bošnjački institut|Cankarjeva založba|Cartea Românească|Cartier?|Ciela?|Clio?|Corint?|Curtea Veche|Disput?|Dituria?|
Dom i svijet|Državna založba Slovenije|Durieux?|DZS?|Editura Academiei|
Editura Academiei Republicii Socialiste România|Editura Academiei Române|Editura Academiei RPR|Editura Academiei RSR|
Editura Albatros|Editura All|Editura Argonaut|Editura Cartier|Editura Corint|Editura Curtea Veche|Editura Dacia|
Editura Eminescu|Editura Enciclopedică|Editura Humanitas|Editura Junimea|Editura Kriterion|Editura Mega|
Editura Meridiane|Editura Militară|Editura Minerva|Editura Nemira|Editura Polirom|Editura Politică|Editura Univers|
Editura Universității București|Editura Universității „Alexandru Ioan Cuza”|Editura Ştiinţifică|
Editura Ştiinţifică şi Enciclopedică|Editura Științifică|Editura Științifică și Enciclopedică|Ekdotike Athenon|
Fabrika knjiga|Globus?|Golden marketing|Golden marketing-Tehnička knjiga|HAZU?|
Hrvatska akademija znanosti i umjetnosti|Hrvatski institut za povijest|Humanitas?|Imprimeria Națională|INIS?|
Institut za istoriju|Institut za noviju istoriju Srbije|Institut za savremenu istoriju|Instituti i Historisë|
Institutul Cultural Român|Inštitut za novejšo zgodovino|Istorijski institut|JAZU?|
Jugoslavenska akademija znanosti i umjetnosti|Kastaniotis?|Kedros?|Kriterion|Leksikografski zavod|
Leksikografski zavod Miroslav Krleža|Ljevak?|Matica hrvatska|Matica srpska|Meandar?|MIET?|Misla?|Mladinska knjiga|
Mladost?|Modrijan|Mohorjeva družba|Naim Frashëri|Naklada Ljevak|Naprijed|Narodna knjiga|Nemira|Nolit|Nova revija|
Obzorja?|Onufri?|Papazisis?|Plejada?|Polirom|Presa Universitară Clujeană|Profil?|Prosveta?|Rilindja?|SANU?|
Sarajevo Publishing|SAZU?|Slovenska matica|Službeni glasnik|Socec?|Srednja Europa|Srpska književna zadruga|
Studia humanitatis|Sveučilišna naklada Liber|Svjetlost|Themelio?|Toena?|Veselin Masleša|Vojnoistorijski institut|
Vojnoizdavački zavod|Založba Obzorja|Založba ZRC|Zavod za udžbenike|Znanstvena založba FF|
Znanstvena založba Filozofske fakultete|ZRC SAZU|Školska knjiga|Ίκαρος|Ακαδημία Αθηνών|Αλεξάνδρεια?|
Βιβλιοπωλείον της Εστίας|Βιβλιόραμα|ΕΑΠ?|Εθνικό Ίδρυμα Ερευνών|Εκδοτική Αθηνών|Εστία|Θεμέλιο|Κέδρος|Καστανιώτης|ΜΙΕΤ?|
Μορφωτικό Ίδρυμα Εθνικής Τραπέζης|Νεφέλη|Παπαζήση|Παπαζήσης|Πατάκης|Πόλις|Архипелаг?|Балканолошки институт САНУ|БАН?|
Българска академия на науките|Военно издателство|Војноиздавачки завод|Војноисторијски институт|Завод за уџбенике|
Завод за уџбенике и наставна средства|Захарий Стоянов|Изд-во на БАН|Издателство на БАН|Изток-Запад|ИНИ?|
Институт за национална историја|Институт за новију историју Србије|Институт за савремену историју|Историјски институт|
Култура?|ЛИК?|Македонска академија на науките и уметностите|МАНУ?|Матица македонска|Матица српска|Мисла?|
Народна књига|Народна просвета|Наука и изкуство|Нолит?|Отечество?|Парадигма?|Просвета?|САНУ?|Св. Климент Охридски|
Сиела?|Службени гласник|Српска академија наука и уметности|Српска књижевна задруга|Тангра ТанНакРа|
УИ «Св. Климент Охридски»|Университетско издателство «Св. Климент Охридски»
""",
    ),
    Section(
        "Baltic countries",
        "imprints in the catalogues of LIBIS, Kopkatalogs and ESTER",
        """
Aidai?|Aukso žuvys|Avots?|Baltos lankos|Eesti Raamat|Eesti Rahvusarhiiv?|Jumava?|Latvijas Universitāte|
Latvijas Vēstures institūta apgāds|Latvijas vēstures institūta apgāds|Latvijas Vēstures institūts|LGGRTC?|Liesma?|
Lietuvos gyventojų genocido ir rezistencijos tyrimo centras|Lietuvos istorijos institutas|
Lietuvos istorijos instituto leidykla|Lietuvos mokslų akademija|LII leidykla|LU Akadēmiskais apgāds|Mintis|Mokslas?|
Mokslo ir enciklopedijų leidybos institutas|Mokslo ir enciklopedijų leidykla|Olion?|Pradai?|Rahvusarhiiv?|
Tartu Ülikool|Tartu Ülikooli Kirjastus|TLÜ Kirjastus|Tyto alba|Tänapäev?|TÜ Kirjastus|Vaga?|Valgus|Valters un Rapa|
Varrak|Versus aureus|Vilniaus universitetas|Vilniaus universiteto leidykla|VU leidykla|Zinātne|Zvaigzne ABC|Žara
""",
    ),
)
