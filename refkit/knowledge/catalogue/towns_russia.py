"""Towns in which books are published and archives stand: Russia, Caucasus and Central Asia: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Russia",
        "imprints in the catalogues of the Rossiiskaia gosudarstvennaia biblioteka and the RNB, in Russian, romanized, and as other languages have them",
        """
Abakan=Абакан|Arkhangelsk=Arkhangel’sk=Arkhangel'sk=Archangel=Archangelsk=Архангельск|Armavir=Армавир|Arzamas=Арзамас|
Astrakhan=Astrakhan’=Astrakhan'=Астрахань|Barnaul=Барнаул|Belgorod=Белгород|Birobidzhan=Биробиджан|Biysk=Бийск|
Blagoveshchensk=Благовещенск|Borisoglebsk=Борисоглебск|Bryansk=Briansk=Брянск|Cheboksary=Чебоксары|
Chelyabinsk=Cheliabinsk=Tscheljabinsk|Cherepovets=Череповец|Cherkessk=Черкесск|Chita=Чита|Derbent=Дербент|Elets=Елец|
Elista=Элиста|Engels?=Энгельс|Gatchina=Гатчина|Gorno-Altaysk=Горно-Алтайск|Grozny?=Groznyi?=Грозный?|Irkutsk=伊尔库茨克|
Ivanovo=Иваново=Иваново-Вознесенск|Izhevsk=Ижевск|Joškar-Ola=Yoshkar-Ola=Ioshkar-Ola=Йошкар-Ола|
Kaliningrad=Królewiec=Regiomonti=Koenigsberg=Karaliaučius=Königsberg i. Pr.=Königsberg in Preußen=Калининград=
Кенигсберг|Kaluga=Калуга|Kazan=Kazan’=Kazan'=Kasan=Kazaň=Qazan=Casani=喀山|Kemerovo=Кемерово|
Khabarovsk=Chabarowsk=哈巴罗夫斯克=ハバロフスク|Khanty-Mansiysk=Ханты-Мансийск|Kirov?=Киров?=Вятка=Viatka=Vyatka|Kolomna=Коломна|
Komsomolsk-on-Amur=Комсомольск-на-Амуре|Kostroma=Кострома|Krasnodar=Ekaterinodar=Екатеринодар|
Krasnoyarsk=Krasnoiarsk=Красноярск|Kronstadt?=Кронштадт?|Kurgan=Курган|Kursk=Курск|Kyzyl=Кызыл|
Leningrad=Léningrad=Leningrado=Leninhrad=Leningrád=Ленінград=列宁格勒=レニングラード=Лг.|Lipetsk=Липецк|Magadan?=Магадан?|
Magas=Магас|Magnitogorsk=Магнитогорск|Makhachkala=Махачкала|Maykop=Майкоп|
Moscow=Moscou=Moskova=Moszkva=Maskava=Maskva=Moskow=Mosca=Moskwa=Moskou=Moscova=Mosquae=Moskva–Leningrad=
Moskva-Leningrad=Moscow–Leningrad=М.–Л.=М.; Л.=М.; СПб.=М. – Л.=М.-Л.=М.; Пг.=Москве?=М.–СПб.=Масква=莫斯科=モスクワ=모스크바=
موسكو=מוסקבה=Μόσχα=Matxcơva=Moscóvia|Murmansk=Мурманск|Murom?=Муром|Naberezhnye Chelny=Набережные Челны|
Nalchik=Нальчик|Nizhnevartovsk=Нижневартовск|
Nizhny Novgorod=Nizhnii Novgorod=Nižnij Novgorod=Nischni Nowgorod=Nijni-Novgorod=Н. Новгород=Gorky?=Gor’kii=Горький?|
Nizhny Tagil=Nizhnii Tagil=Нижний Тагил|Novgorod=Veliky Novgorod=Velikii Novgorod=Nowgorod=Великий Новгород=Новгород|
Novocherkassk=Новочеркасск|Novokuznetsk=Новокузнецк|Novorossiysk=Новороссийск|
Novosibirsk=Nowosibirsk=Novossibirsk=Nowosybirsk=Новониколаевск=新西伯利亚=ノヴォシビルスク=Новосиб.|Obninsk=Обнинск|Omsk|
Orel=Oryol=Орел?=Орёл|Orenburg=Оренбург|Orsk=Орск|Penza=Пенза|Perm=Perm’=Perm'=Molotov?=Молотов?|
Petrozavodsk=Petroskoi|Podolsk=Подольск|Pskov=Pleskau=Псков=Psków|Pyatigorsk=Piatigorsk=Пятигорск|
Rostov Veliky=Ростов Великий|Rostov-on-Don=Rostov-na-Donu=Rostow am Don=Ростов н/Д=Ростов н/Д.=Ростов-на-Дону|
Ryazan=Riazan=Riazan’=Riazan'=Рязань|Rybinsk=Рыбинск|
Saint Petersburg=St Petersburg=Saint-Pétersbourg=Petersburg=Sankt-Peterburg=Sankt-Petersburg=Sankt Petersburg=
St.-Petersburg=San Pietroburgo=San Petersburgo=São Petersburgo=Petrograd?=Petrogrado=Petropoli=Pétersbourg=Pietari=
Pétrograd=Szentpétervár=Petrohrad=Peterburi=Peterburg=Pēterburga=Sankt Peterburgas=Petersburgo=Спб.=СПБ.=С.-Петербург=
С.-Пб.=СПб=Санкт-Петербургъ=Петроград?=Петербург=Пг.=Пг=Птг.=Пб.=圣彼得堡=サンクトペテルブルク=상트페테르부르크=Αγία Πετρούπολη|
Salekhard=Салехард|Samara=Kuibyshev=Kuybyshev=Куйбышев|Saransk=Саранск|Saratov=Saratow|
Sergiev Posad=Sergiyev Posad=Сергиев Посад=Загорск|Shadrinsk=Шадринск|Smolensk=Smoleńsk=Смоленск|Sochi=Сочи|
Solovki?=Соловки?|Stavropol=Stavropol’=Stawropol|Surgut=Сургут|Suzdal=Suzdal’=Суздаль|
Sverdlovsk=Ekaterinburg=Yekaterinburg=Jekaterinburg=Свердловск=Екат.|Syktyvkar=Сыктывкар|Taganrog=Таганрог|
Tambov=Тамбов|Tobolsk=Tobol’sk=Тобольск|Tolyatti=Тольятти|Tomsk=托木斯克=トムスク|Tula=Тула|
Tver=Tver’=Tver'=Kalinin?=Калинин?|Tyumen=Tiumen=Tiumen’=Tjumen=Тюмень|Ufa|Ulan-Ude=Улан-Удэ|
Ulyanovsk=Ul’ianovsk=Ульяновск=Симбирск=Simbirsk|Ussuriysk=Уссурийск|Velikie Luki=Великие Луки|
Vladikavkaz=Владикавказ=Орджоникидзе?|Vladimir?=Владимир|Vladivostok=Wladiwostok=符拉迪沃斯托克=海参崴=ウラジオストク=블라디보스토크|
Volgograd=Wolgograd=Волгоград=Stalingrad?=Сталинград?=Царицын?|Vologda=Вологда|Vorkuta?=Воркута?|
Voronezh=Voronež=Woronesch=Voronej|Vyborg=Выборг=Viipuri|Yakutsk=Iakutsk=Якутск|
Yaroslavl=Iaroslavl=Iaroslavl’=Jaroslawl=Yaroslavl’|Yuzhno-Sakhalinsk=Iuzhno-Sakhalinsk=Южно-Сахалинск
""",
    ),
    Section(
        "Caucasus and Central Asia",
        "imprints in the catalogues of the national libraries in Tbilisi, Yerevan, Baku, Almaty and Tashkent",
        """
Almaty=Alma-Ata=Alma Ata=Алматы=Алма-Ата=阿拉木图|Ashgabat=Ashkhabad=Aschgabat=Ашхабад=Aşgabat|
Astana=Nur-Sultan=Akmola=Астана=Нур-Султан=Целиноград|Baku=Bakou=Bakı=Bakü=Баку=باكو=巴库|Batumi=Батуми=Batum=ბათუმი|
Bishkek=Frunze=Бишкек=Фрунзе=Pishpek|Bukhara?=Buchara=Бухара=Boukhara|
Dushanbe=Duschanbe=Stalinabad=Душанбе=Сталинабад|Ejmiatsin=Etchmiadzin=Echmiadzin=Эчмиадзин=Էջմիածին|
Ganja?=Кировабад=Gəncə|Gyumri=Leninakan=Гюмри|Karaganda=Караганда|Khiva?=Хива|Khujand=Leninabad=Худжанд|
Kutaisi=Кутаиси=ქუთაისი|Nukus=Нукус|Osh=Ош|Samarkand?=Samarqand=Samarcande=Samarcanda=Самарканд=撒马尔罕|
Semey=Semipalatinsk=Семипалатинск|Sukhumi=Sokhumi=Сухуми=Сухум|
Tashkent=Taškent=Taschkent=Tachkent=Toshkent=Ташкент=塔什干=タシケント|
Tbilisi=Tiflis=Tblisi=Тифлис=თბილისი=第比利斯=トビリシ=Τιφλίδα=Tiflisi|Termez=Термез|Tskhinvali=Цхинвали=Цхинвал|
Yerevan=Erevan=Erivan=Eriwan=Jerewan=Ереван=Երևան=Երեւան=埃里温=エレバン=Jerevan
""",
    ),
)
