"""Archives of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia.

Sources: Rosarkhiv, guides of the federal archives ("Архивы России"); Patricia Kennedy Grimsted, "Archives of Russia" and
"Archives and Manuscript Repositories in the USSR" (names and transliterations); Derzhavna arkhivna sluzhba Ukrainy.
"""

TABLE = """
= RU Rosarkhiv, guides of the federal archives; Grimsted, "Archives of Russia"
Архив внешней политики Российской Федерации; Arkhiv vneshnei politiki Rossiiskoi Federatsii; Foreign Policy Archive of
  the Russian Federation; Archive of Foreign Policy of the Russian Federation; Архив внешней политики РФ | АВПРФ; АВП
  РФ; AVPRF; AVP RF; AVP; АВП | Moscow | ф. 06, оп. 8, п. 12, д. 123
Архив внешней политики Российской империи; Arkhiv vneshnei politiki Rossiiskoi imperii; Archive of Foreign Policy of
  the Russian Empire | АВПРИ; AVPRI | Moscow | ф. 133, оп. 470, д. 12
Государственный архив Российской Федерации; Gosudarstvennyi arkhiv Rossiiskoi Federatsii; State Archive of the Russian
  Federation; Центральный государственный архив Октябрьской революции; State Archives of the Russian Federation |
  ГАРФ; ГА РФ; GARF; GA RF; ЦГАОР; TsGAOR | Moscow | ф. Р-5446, оп. 1, д. 12
Российский государственный архив социально-политической истории; Rossiiskii gosudarstvennyi arkhiv
  sotsial’no-politicheskoi istorii; Russian State Archive of Socio-Political History; Russian State Archive of Social
  and Political History | РГАСПИ; RGASPI | Moscow | ф. 17, оп. 162, д. 20
Российский центр хранения и изучения документов новейшей истории; Rossiiskii tsentr khraneniia i izucheniia dokumentov
  noveishei istorii; Центральный партийный архив | РЦХИДНИ; RTsKhIDNI; ЦПА; ЦПА ИМЛ; RTsKHIDNI; RCChIDNI; RTSKhIDNI;
  TsPA | Moscow | ф. 495, оп. 18, д. 123
Российский государственный архив новейшей истории; Rossiiskii gosudarstvennyi arkhiv noveishei istorii; Russian State
  Archive of Contemporary History | РГАНИ; RGANI | Moscow | ф. 3, оп. 14, д. 123
Центр хранения современной документации; Tsentr khraneniia sovremennoi dokumentatsii | ЦХСД; TsKhSD; TSKhSD | Moscow |
  ф. 89, оп. 9, д. 12
Российский государственный архив экономики; Rossiiskii gosudarstvennyi arkhiv ekonomiki; Russian State Archive of the
  Economy | РГАЭ; RGAE | Moscow | ф. 413, оп. 9, д. 123
Российский государственный архив литературы и искусства; Rossiiskii gosudarstvennyi arkhiv literatury i iskusstva;
  Russian State Archive of Literature and Art; Центральный государственный архив литературы и искусства | РГАЛИ;
  RGALI; ЦГАЛИ; TsGALI | Moscow | ф. 631, оп. 15, д. 123
Российский государственный архив древних актов; Rossiiskii gosudarstvennyi arkhiv drevnikh aktov; Russian State
  Archive of Ancient Documents; Russian State Archive of Ancient Acts; Центральный государственный архив древних актов
  | РГАДА; RGADA; ЦГАДА; TsGADA | Moscow | ф. 210, оп. 1, д. 12
Российский государственный исторический архив; Rossiiskii gosudarstvennyi istoricheskii arkhiv; Russian State
  Historical Archive; Центральный государственный исторический архив | РГИА; RGIA; ЦГИА; TsGIA | St Petersburg | ф.
  1276, оп. 1, д. 12
Российский государственный военный архив; Rossiiskii gosudarstvennyi voennyi arkhiv; Russian State Military Archive;
  Центральный государственный архив Советской армии | РГВА; RGVA; ЦГАСА; TsGASA | Moscow | ф. 9, оп. 29, д. 12
Центр хранения историко-документальных коллекций; Особый архив; Osobyi arkhiv; Moscow Special Archive | ЦХИДК; TsKhIDK
  | Moscow |
Российский государственный военно-исторический архив; Rossiiskii gosudarstvennyi voenno-istoricheskii arkhiv; Russian
  State Military Historical Archive | РГВИА; RGVIA; ЦГВИА; TsGVIA | Moscow | ф. 2000, оп. 1, д. 12
Российский государственный архив Военно-морского флота; Rossiiskii gosudarstvennyi arkhiv Voenno-Morskogo Flota;
  Russian State Archive of the Navy; Российский государственный архив ВМФ; Russian State Naval Archive | РГАВМФ; РГА
  ВМФ; RGAVMF; RGA VMF | St Petersburg | ф. Р-1, оп. 1, д. 12
Российский государственный архив научно-технической документации; Rossiiskii gosudarstvennyi arkhiv
  nauchno-tekhnicheskoi dokumentatsii | РГАНТД; RGANTD | Moscow |
Российский государственный архив кинофотодокументов; Rossiiskii gosudarstvennyi arkhiv kinofotodokumentov; Russian
  State Archive of Documentary Films and Photographs | РГАКФД; RGAKFD | Krasnogorsk |
Российский государственный архив фонодокументов | РГАФД; RGAFD | Moscow |
Российский государственный исторический архив Дальнего Востока; Rossiiskii gosudarstvennyi istoricheskii arkhiv
  Dal’nego Vostoka; Russian State Historical Archive of the Far East | РГИА ДВ; РГИАДВ; RGIA DV; RGIADV | Vladivostok
  |
Архив Президента Российской Федерации; Arkhiv Prezidenta Rossiiskoi Federatsii; Archive of the President of the
  Russian Federation; Presidential Archive of the Russian Federation; Архив Президента РФ | АПРФ; АП РФ; APRF; AP RF |
  Moscow | ф. 3, оп. 24, д. 123
Центральный архив Министерства обороны Российской Федерации; Tsentral’nyi arkhiv Ministerstva oborony Rossiiskoi
  Federatsii; Central Archive of the Ministry of Defence of the Russian Federation; Central Archive of the Russian
  Ministry of Defense | ЦАМО; ЦАМО РФ; TsAMO; TsAMO RF; ЦА МО РФ; TsA MO RF; TSAMO | Podolsk | ф. 208, оп. 2511, д. 12
Центральный архив Федеральной службы безопасности Российской Федерации; Центральный архив ФСБ России; Tsentral’nyi
  arkhiv Federal’noi sluzhby bezopasnosti; Central Archive of the Federal Security Service | ЦА ФСБ; ЦА ФСБ РФ; ЦА ФСБ
  России; TsA FSB; TsA FSB RF; TsAFSB | Moscow | ф. 2, оп. 4, д. 12
Центральный военно-морской архив; Tsentral’nyi voenno-morskoi arkhiv | ЦВМА; TsVMA | Gatchina |
Архив Службы внешней разведки; Архив Службы внешней разведки Российской Федерации | АСВР; АСВРР; ASVRR | Moscow |
Архив Российской академии наук; Arkhiv Rossiiskoi akademii nauk; Archive of the Russian Academy of Sciences | АРАН;
  ARAN | Moscow | ф. 411, оп. 3, д. 12
Санкт-Петербургский филиал Архива Российской академии наук | СПбФ АРАН; ПФА РАН; СПФ АРАН; PFA RAN; SPbF ARAN | St
  Petersburg |
Архив Горбачев-Фонда; Архив Горбачёв-Фонда; Arkhiv Gorbachev-Fonda; Gorbachev Foundation Archive; Gorbachev Foundation
  | АГФ; AGF; GFA | Moscow | ф. 2, оп. 1
Центральный государственный архив Санкт-Петербурга; Tsentral’nyi gosudarstvennyi arkhiv Sankt-Peterburga; Central
  State Archive of St. Petersburg | ЦГА СПб; TsGA SPb; TsGASPb | St Petersburg | ф. 7384, оп. 3, д. 12
Центральный государственный архив историко-политических документов Санкт-Петербурга; Tsentral’nyi gosudarstvennyi
  arkhiv istoriko-politicheskikh dokumentov Sankt-Peterburga; Central State Archive of Historical-Political Documents
  of St. Petersburg | ЦГАИПД СПб; ЦГАИПД; TsGAIPD; TsGAIPD SPb; TsGAIPD-SPb | St Petersburg | ф. 24, оп. 2, д. 12
Центральный государственный исторический архив Санкт-Петербурга | ЦГИА СПб; TsGIA SPb | St Petersburg |
Центральный государственный архив литературы и искусства Санкт-Петербурга | ЦГАЛИ СПб; TsGALI SPb | St Petersburg |
Центральный государственный архив города Москвы; Центральный архив города Москвы; Центральный исторический архив
  Москвы; Центральный архив общественных движений Москвы; Central State Archive of the City of Moscow | ЦГА Москвы;
  ЦГАМ; ЦАГМ; ЦИАМ; ЦАОДМ; TsGA Moskvy; TsGAM; TsAGM; TsIAM; TsAODM; ЦАОПИМ; TsAOPIM | Moscow | ф. П-3, оп. 1, д. 12
Центральный государственный архив Московской области | ЦГАМО; TsGAMO | Moscow |
Ленинградский областной государственный архив в городе Выборге; Ленинградский областной государственный архив | ЛОГАВ;
  LOGAV | Vyborg |
Государственный архив Новосибирской области; Gosudarstvennyi arkhiv Novosibirskoi oblasti | ГАНО; GANO | Novosibirsk |
Государственный архив Свердловской области; Gosudarstvennyi arkhiv Sverdlovskoi oblasti | ГАСО; GASO | Yekaterinburg |
Центр документации общественных организаций Свердловской области | ЦДООСО; TsDOOSO | Yekaterinburg |
Объединенный государственный архив Челябинской области | ОГАЧО; OGAChO | Chelyabinsk |
Государственный архив Пермского края | ГАПК; GAPK | Perm |
Пермский государственный архив социально-политической истории | ПермГАСПИ; PermGASPI; ПГАСПИ | Perm |
Государственный архив Хабаровского края | ГАХК; GAKhK | Khabarovsk |
Государственный архив Приморского края | | Vladivostok |
Государственный архив Иркутской области | ГАИО; GAIO | Irkutsk |
Государственный архив новейшей истории Иркутской области | ГАНИИО; GANIIO | Irkutsk |
Государственный архив Томской области | ГАТО; GATO | Tomsk |
Центр документации новейшей истории Томской области | ЦДНИ ТО; TsDNI TO | Tomsk |
Государственный архив Красноярского края | ГАКК; GAKK | Krasnoyarsk |
Государственный архив Краснодарского края | | Krasnodar |
Государственный архив Ростовской области | ГАРО; GARO | Rostov-on-Don |
Центр документации новейшей истории Ростовской области | ЦДНИРО; TsDNIRO | Rostov-on-Don |
Государственный архив Саратовской области | ГАСарО | Saratov |
Государственный архив новейшей истории Саратовской области | ГАНИСО; GANISO | Saratov |
Государственный архив Смоленской области; Smolensk State Archive | GASmO | Smolensk |
Центр документации новейшей истории Смоленской области | ЦДНИСО; TsDNISO | Smolensk |
Государственный архив Калининградской области | ГАКО; GAKO | Kaliningrad |
Государственный архив Архангельской области | ГААО; GAAO | Arkhangelsk |
Государственный архив Мурманской области | ГАМО; GAMO | Murmansk |
Национальный архив Республики Карелия; National Archive of the Republic of Karelia | НАРК; НА РК; NARK; NA RK |
  Petrozavodsk |
Национальный архив Республики Татарстан; Государственный архив Республики Татарстан; National Archive of the Republic
  of Tatarstan | НАРТ; НА РТ; NART; NA RT; ГАРТ | Kazan |
Национальный архив Республики Башкортостан | НАРБ; НА РБ | Ufa |
Национальный архив Республики Саха | НА РС(Я) | Yakutsk |
Отдел рукописей Российской национальной библиотеки; Российская национальная библиотека; National Library of Russia |
  ОР РНБ; РНБ; OR RNB; RNB | St Petersburg | ф. 1000, оп. 3, д. 12
Отдел рукописей Российской государственной библиотеки; Российская государственная библиотека; Russian State Library;
  Научно-исследовательский отдел рукописей РГБ | ОР РГБ; НИОР РГБ; РГБ; OR RGB; NIOR RGB; RGB | Moscow | ф. 369, к.
  12, ед. хр. 3
Институт русской литературы; Рукописный отдел Института русской литературы; Пушкинский Дом; Pushkinskii Dom; Pushkin
  House | ИРЛИ; РО ИРЛИ; IRLI; RO IRLI | St Petersburg | ф. 93, оп. 3, д. 12
Отдел письменных источников Государственного исторического музея; Государственный исторический музей | ОПИ ГИМ; ГИМ;
  OPI GIM; GIM | Moscow | ф. 12, оп. 1, д. 3
Научный архив Института российской истории РАН | НА ИРИ РАН; NA IRI RAN | Moscow | ф. 2, разд. 1, оп. 12, д. 3
Архив Международного общества «Мемориал»; Архив НИПЦ «Мемориал»; Архив общества «Мемориал»; Memorial Society Archive |
  НИПЦ Мемориал; АНИПЦ Мемориал | Moscow |
Государственный музей истории религии, Научно-исторический архив | ГМИР; GMIR | St Petersburg |
Институт восточных рукописей РАН; Архив востоковедов; Institute of Oriental Manuscripts | ИВР РАН; IVR RAN | St
  Petersburg |
Архив Российского этнографического музея; Российский этнографический музей | АРЭМ; РЭМ | St Petersburg |
= UA Derzhavna arkhivna sluzhba Ukrainy, list of archives
Центральний державний архів вищих органів влади та управління України; Tsentral’nyi derzhavnyi arkhiv vyshchykh
  orhaniv vlady ta upravlinnia Ukrainy; Central State Archive of the Supreme Bodies of Power and Government of
  Ukraine; Central State Archives of Supreme Bodies of Power and Government of Ukraine | ЦДАВО; ЦДАВО України;
  ЦДАВОВУ; ЦДАВОВ; TsDAVO; TsDAVOU; TsDAVO Ukrainy; TsDAVOVU; TSDAVO; ЦДАВОУ | Kyiv | ф. 1, оп. 20, спр. 123
Центральний державний архів громадських об’єднань України; Центральний державний архів громадських об’єднань та
  україніки; Tsentral’nyi derzhavnyi arkhiv hromads’kykh ob’iednan’ Ukrainy; Central State Archive of Public
  Organizations of Ukraine; Central State Archives of Public Organizations of Ukraine | ЦДАГО; ЦДАГО України; ЦДАГОУ;
  TsDAHO; TsDAHOU; TsDAHO Ukrainy; TSDAHO; TsDAGO; TSDAHOU | Kyiv | ф. 1, оп. 23, спр. 4567
Центральний державний історичний архів України в м. Києві; Центральний державний історичний архів України, м. Київ;
  Центральний державний історичний архів України; Tsentral’nyi derzhavnyi istorychnyi arkhiv Ukrainy; Central State
  Historical Archive of Ukraine; Central State Historical Archives of Ukraine in Kyiv | ЦДІАК; ЦДІАК України; ЦДІАУК;
  ЦДІА України; TsDIAK; TsDIAK Ukrainy; TsDIAUK; TSDIAK; ЦДІАУ | Kyiv | ф. 442, оп. 1, спр. 12
Центральний державний історичний архів України, м. Львів; Центральний державний історичний архів України у Львові;
  Central State Historical Archives of Ukraine in Lviv; Central State Historical Archive of Ukraine in Lviv | ЦДІАЛ;
  ЦДІАЛ України; ЦДІАУЛ; TsDIAL; TsDIAL Ukrainy; TsDIAUL; TSDIAL | Lviv | ф. 201, оп. 1, спр. 12
Центральний державний архів-музей літератури і мистецтва України; Central State Archive-Museum of Literature and Arts
  of Ukraine | ЦДАМЛМ; ЦДАМЛМ України; TsDAMLM | Kyiv | ф. 1, оп. 1, спр. 12
Центральний державний кінофотофоноархів України імені Г. С. Пшеничного; Центральний державний кінофотофоноархів
  України | ЦДКФФА; ЦДКФФА України; TsDKFFA | Kyiv |
Галузевий державний архів Служби безпеки України; Haluzevyi derzhavnyi arkhiv Sluzhby bezpeky Ukrainy; Sectoral State
  Archive of the Security Service of Ukraine; Archive of the Security Service of Ukraine; Архів СБУ | ГДА СБУ; ГДА СБ
  України; HDA SBU; HDASBU; GDA SBU; АСБУ | Kyiv | ф. 16, оп. 1, спр. 12
Галузевий державний архів Міністерства закордонних справ України | ГДА МЗС України; ГДА МЗС; HDA MZS | Kyiv |
Галузевий державний архів Служби зовнішньої розвідки України | ГДА СЗРУ; ГДА СЗР України; HDA SZRU | Kyiv |
Державний архів Київської області; State Archive of Kyiv Oblast | ДАКО; DAKO | Kyiv |
Державний архів міста Києва; Державний архів м. Києва; State Archive of the City of Kyiv | ДАК; DAK; DAMK | Kyiv |
Державний архів Харківської області; State Archive of Kharkiv Oblast | ДАХО; DAKhO | Kharkiv |
Державний архів Одеської області; State Archive of Odesa Oblast; State Archive of Odessa Oblast | ДАОО; DAOO | Odesa |
Державний архів Львівської області; State Archive of Lviv Oblast | ДАЛО; DALO | Lviv |
Державний архів Дніпропетровської області | ДАДО; DADO | Dnipro |
Державний архів Донецької області | ДАДонО | Donetsk |
Державний архів Вінницької області | ДАВіО; ДАВО; DAVO | Vinnytsia |
Державний архів Житомирської області; State Archive of Zhytomyr Oblast | ДАЖО; DAZhO | Zhytomyr |
Державний архів Рівненської області | ДАРО; DARO | Rivne |
Державний архів Волинської області | ДАВолО; DAVolO | Lutsk |
Державний архів Тернопільської області | ДАТО; DATO | Ternopil |
Державний архів Івано-Франківської області | ДАІФО; DAIFO | Ivano-Frankivsk |
Державний архів Закарпатської області; State Archive of Zakarpattia Oblast | ДАЗО; DAZO | Uzhhorod |
Державний архів Чернівецької області; State Archive of Chernivtsi Oblast | ДАЧО; DAChO; ДАЧвО | Chernivtsi |
Державний архів Запорізької області | ДАЗпО; DAZpO | Zaporizhzhia |
Державний архів Полтавської області | ДАПО; DAPO | Poltava |
Державний архів Сумської області | ДАСО; DASO | Sumy |
Державний архів Херсонської області | ДАХеО; DAKheO | Kherson |
Державний архів Миколаївської області | ДАМО; DAMO | Mykolaiv |
Державний архів Хмельницької області | ДАХмО; DAKhmO | Khmelnytskyi |
Інститут рукопису Національної бібліотеки України імені В. І. Вернадського; Національна бібліотека України імені В. І.
  Вернадського; Vernadsky National Library of Ukraine | ІР НБУВ; НБУВ; IR NBUV; NBUV | Kyiv | ф. 1, од. зб. 123
Львівська національна наукова бібліотека України імені В. Стефаника; Vasyl Stefanyk National Scientific Library of
  Ukraine | ЛННБ; ЛНБ; LNNB | Lviv |
= BY Dziarzhaŭnaia arkhiŭnaia sluzhba, "Архивы Беларуси"
Национальный архив Республики Беларусь; Нацыянальны архіў Рэспублікі Беларусь; National Archives of the Republic of
  Belarus; National Archive of the Republic of Belarus; National Archives of Belarus; Natsional’nyi arkhiv Respubliki
  Belarus’ | НАРБ; NARB; НА РБ; NA RB | Minsk | ф. 4п, оп. 1, д. 123
Национальный исторический архив Беларуси; Нацыянальны гістарычны архіў Беларусі; National Historical Archives of
  Belarus | НИАБ; НГАБ; NIAB; NHAB; NGAB | Minsk |
Национальный исторический архив Беларуси в г. Гродно | НИАБГ; НГАБ у Гродне; NIAB Grodno | Grodno |
Белорусский государственный архив-музей литературы и искусства; Беларускі дзяржаўны архіў-музей літаратуры і мастацтва
  | БГАМЛИ; БДАМЛМ; BDAMLM; BGAMLI | Minsk |
Государственный архив Минской области; State Archive of Minsk Oblast | GAMn; ГАМн | Minsk |
Государственный архив Брестской области; State Archive of Brest Oblast | ГАБр; ГАБО; GABO; GABr | Brest |
Государственный архив Гродненской области | ГАГр; GAGr | Grodno |
Государственный архив Гомельской области | ГАГО; GAGO | Gomel |
Государственный архив Витебской области | ГАВт; GAVt | Vitebsk |
Государственный архив Могилевской области | ГАМг; GAMog | Mogilev |
= MD Agenția Națională a Arhivelor
Arhiva Națională a Republicii Moldova; National Archive of the Republic of Moldova; National Archives of the Republic
  of Moldova; Национальный архив Республики Молдова | ANRM; NARM; НАРМ | Chișinău | f. 706, inv. 1, d. 123
Arhiva Organizațiilor Social-Politice a Republicii Moldova; Direcția Generală Arhiva Organizațiilor Social-Politice |
  AOSPRM; AOȘPRM; AOSP RM | Chișinău | f. 51, inv. 1, d. 12
Arhiva Serviciului de Informații și Securitate | ASISRM; ASIS RM | Chișinău |
= GE საქართველოს ეროვნული არქივი, guide
საქართველოს ეროვნული არქივი; sakartvelos erovnuli arkivi; National Archives of Georgia | NAG; SEA; GNA | Tbilisi | f.
  14, op. 1, d. 12
საქართველოს ცენტრალური საისტორიო არქივი; Central Historical Archive of Georgia | SCSSA | Tbilisi |
Archive of the Ministry of Internal Affairs of Georgia; შინაგან საქმეთა სამინისტროს არქივი; Academy of the Ministry of
  Internal Affairs of Georgia, Archive | sšssa; SShSSA | Tbilisi | f. 14, op. 11, d. 12
= AM Հայաստանի ազգային արխիվ, guide
Հայաստանի ազգային արխիվ; Hayastani azgayin arkhiv; National Archives of Armenia; Национальный архив Армении | ՀԱԱ;
  HAA; NAA; НАА | Yerevan | f. 1, op. 1, d. 12
Մատենադարան; Matenadaran | | Yerevan |
= AZ Azərbaycan Respublikası Milli Arxiv İdarəsi
Azərbaycan Respublikası Dövlət Arxivi; State Archive of the Republic of Azerbaijan | ARDA; GAAR; ГААР | Baku | f. 28,
  op. 1, d. 12
Azərbaycan Respublikası Prezidentinin İşlər İdarəsinin Siyasi Sənədlər Arxivi; Azərbaycan Respublikası Siyasi
  Partiyalar və İctimai Hərəkatlar Dövlət Arxivi; State Archive of Political Parties and Social Movements of the
  Republic of Azerbaijan | ARPİİSSA; ARSPİHDA; GAPPOD AzR | Baku | f. 1, op. 1, d. 12
= KZ Комитет архивов, list of archives of Kazakhstan
Центральный государственный архив Республики Казахстан; Central State Archive of the Republic of Kazakhstan; Қазақстан
  Республикасының Орталық мемлекеттік мұрағаты | ЦГА РК; ЦГАРК; TsGA RK; TsGARK; ҚРОММ; ҚР ОММ | Almaty | ф. 64, оп.
  1, д. 12
Архив Президента Республики Казахстан; Archive of the President of the Republic of Kazakhstan; Қазақстан Республикасы
  Президентінің Архиві | АПРК; АП РК; APRK; AP RK; ҚР ПМ | Almaty | ф. 708, оп. 1, д. 12
= UZ Oʻzarxiv, list of archives of Uzbekistan
Oʻzbekiston Milliy arxivi; Центральный государственный архив Республики Узбекистан; Central State Archive of the
  Republic of Uzbekistan; Национальный архив Узбекистана; National Archive of Uzbekistan; O‘zbekiston Milliy arxivi |
  ЦГАРУз; ЦГА РУз; TsGARUz; TsGA RUz; O‘zMDA; O‘zMA | Tashkent | ф. Р-837, оп. 1, д. 12
Аппарат Президента Республики Узбекистан, архив; Archive of the Apparatus of the President of Uzbekistan | ААПРУз; AAP
  RUz; AAPRUz | Tashkent |
= KG Архивное агентство, list of archives of Kyrgyzstan
Центральный государственный архив Кыргызской Республики; Central State Archive of the Kyrgyz Republic | ЦГА КР; ЦГАКР;
  TsGA KR; TsGAKR | Bishkek | ф. 105, оп. 1, д. 12
Центральный государственный архив политической документации Кыргызской Республики; Central State Archive of Political
  Documentation of the Kyrgyz Republic | ЦГА ПД КР; ЦГАПД КР; TsGA PD KR; TsGAPD KR; TsGAPDKR | Bishkek | ф. 10, оп.
  1, д. 12
= TJ Архивы Таджикистана
Центральный государственный архив Республики Таджикистан; Central State Archive of the Republic of Tajikistan | ЦГА
  РТ; TsGA RT; ЦГАРТ | Dushanbe | ф. 1, оп. 1, д. 12
= TM Архивы Туркменистана
Центральный государственный архив Туркменистана; Central State Archive of Turkmenistan | ЦГАТ; TsGAT | Ashgabat |
"""
