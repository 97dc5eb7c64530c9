"""Towns in which books are published and archives stand, from Britain and Ireland to Baltic countries: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Britain and Ireland",
        "imprints in the catalogues of the British Library and of the Library Hub Discover",
        """
Aberdeen=Aberdoniae|Aberystwyth|Abingdon=Abingdon-on-Thames|Altrincham|Armagh|Ascot?|Ashford?|Athlone|Aylesbury|
Ballymena|Bangor|Barnsley|Barnstaple|Basingstoke|Bath?|Beckenham|Bedford?|Belfast=Béal Feirste=Белфаст|
Berwick-upon-Tweed|Beverley?|Birkenhead|Birmingham=Бирмингем=伯明翰|Bishop’s Stortford|Blackburn?|Blackpool|Bodmin|
Bolton?|Bournemouth|Bradford?|Bridgend|Brighton=Брайтон|Bristol=Bristolii|Broadstairs|Bromley?|Buckingham?|
Burton-on-Trent|Bury St Edmunds=Bury St. Edmunds|Caernarfon=Carnarvon|Camberley|
Cambridge=Cantabrigiae=Cambridge, UK=Кембридж=剑桥=ケンブリッジ=Cambridge/New York=Cantabrigia|Canterbury=Cantorbéry|
Cardiff=Caerdydd=Кардифф|Carmarthen=Caerfyrddin|Castle Donington|Chapel-en-le-Frith|Chatham?|Chelmsford|Cheltenham|
Chester?=Cestriae|Chesterfield?|Chichester|Chippenham|Cirencester|Clevedon|Colchester|Coleraine|
Cork=Corcaigh=Corcagiae|Cosham|Coventry?|Cowes|Crewe?|Cromer|Croydon|Darlington?|Dartmouth?|Derby?|Dereham|
Derry=Londonderry|Devizes|Dolgellau|Doncaster|Dorchester|Dorking|Douglas?|Dover?|Downpatrick|Drogheda|
Dublin=Dublín=Dublino=Baile Átha Cliath=Dublini=Дублин=都柏林=ダブリン=더블린=Dublinas|Dumfries|Dunfermline|Durham=Dunelmi|
Dún Laoghaire=Dun Laoghaire|East Grinstead|East Linton|Eastbourne|
Edinburgh=Édimbourg=Edimburgo=Edynburg=Edinburg=Edimbourg=Edinburgi?=Эдинбург=爱丁堡=エディンバラ=Dùn Èideann|Egham|Ely?|
Enfield?|Epping|Eton?=Etonae|Evesham|Exeter=Exoniae|Falmouth|Farnborough|Farnham|Felixstowe|Fishguard|Folkestone|
Galway=Gaillimh|Gateshead|Glasgow=Glasguae=Глазго=格拉斯哥|Gloucester=Claudiae Castri|Godalming|Godstone|Gosport|
Gravesend|Great Yarmouth|Greenock|Grimsby|Guildford|Halifax?|Hampton Court?|Harlow|Harmondsworth|Harpenden|Harrogate|
Harrow?|Hassocks|Hastings?|Hatfield?|Haverfordwest|Haywards Heath|Hemel Hempstead|Henley-on-Thames|Hereford|Hertford|
High Wycombe|Hitchin|Hove?|Huddersfield|Hull=Kingston upon Hull=Kingston-upon-Hull|Huntingdon?|Ilfracombe|Inverness|
Ipswich|Isleworth|Keele|Keighley|Kendal?|Kettering|Kidderminster|Kilkenny|Killarney|Kingston upon Thames|
King’s Lynn=King's Lynn|Kirkcaldy|Kirkwall|Lampeter|Lancaster?|Leamington Spa=Royal Leamington Spa|Leatherhead|
Leeds=Лидс|Leicester=Лестер|Leigh-on-Sea|Leighton Buzzard|Leominster|Lerwick|Letchworth|Lewes?|Lichfield|Limerick|
Littlehampton|Llandudno|Llandysul|Llanrwst|
London=Londres=Londyn=Londýn=Londen=Lontoo=Londonas=Londona=Londra=Londini=Londinii=Londinium=Londinum=
London/New York=London–New York=London & New York=Лондон=伦敦=倫敦=ロンドン=런던=لندن=לונדון=Λονδίνο=लंदन=Luân Đôn=Londër|
Loughborough|Luton|Lymington|Macclesfield|Maidenhead|Maidstone|Maldon|Manchester=Mancunii=Манчестер=曼彻斯特=マンチェスター|
Maynooth|Melton Mowbray|Middlesbrough|Milton Keynes|Monmouth?|Mullingar|Newbury|
Newcastle=Newcastle upon Tyne=Newcastle-upon-Tyne=Newcastle-on-Tyne=Ньюкасл|Newry|Newton Abbot|Northampton|Northwood|
Norwich=Nordovici|Nottingham=Ноттингем|Nuneaton|Oakham|Oban|Oldham?|Oswestry|Oundle|
Oxford=Oksford=Oxonii=Oxoniae=Oxonium=Oxford/New York=Oxfordii=Оксфорд=牛津=オックスフォード=옥스퍼드=Οξφόρδη|Padstow|Paisley?|
Pembroke?|Penrith|Penzance|Peterborough|Plymouth?=Плимут|Pontefract|Poole?|Portadown|Portsmouth=Портсмут|Preston?|
Ramsgate|Reading?|Redhill|Richmond|Rochdale|Rochester|Rotherham|Rugby?|Ruthin|Rye?|Saffron Walden|Salisbury?|
Scarborough|Sevenoaks|Sheffield=Шеффилд|Sherborne|Shrewsbury=Salopiae|Sidcup|Slough?|Southampton=Саутгемптон|Southend|
Southend-on-Sea|Southport|Southwell?|St Albans=St. Albans=Saint Albans|St Andrews=St. Andrews=Andreapoli|St Davids|
St Helier=Saint Helier|St Ives|St Leonards|St Peter Port|Stafford?|Stamford?|Stirling?|Stockport|Stockton-on-Tees|
Stoke-on-Trent|Stratford-upon-Avon=Stratford-on-Avon|Stroud?|Sudbury?|Sunderland?|Swansea=Abertawe|Swindon|Taunton|
Thetford|Thirsk|Torquay|Totnes|Tring?|Trowbridge|Truro?|Tunbridge Wells=Royal Tunbridge Wells|Twickenham|Uxbridge|
Wakefield?|Wallingford?|Wallsend|Walsall|Wantage|Ware?|Warrington|Warwick?|Waterford|Wells?|Welshpool|
Welwyn Garden City|West Drayton|Weybridge|Weymouth|Whitby?|Wigan|Wimborne|Winchester=Wintoniae|Windsor?|Wisbech|
Wokingham|Wolverhampton|Woodbridge|Woodstock|Worcester=Vigorniae|Worksop|Worthing|Wrexham=Wrecsam|Yeovil|
York=Eboraci=Йорк
""",
    ),
    Section(
        "Nordic countries",
        "imprints in the catalogues of LIBRIS, bibliotek.dk, Oria and Finna",
        """
Aalborg=Ålborg|Aarhus=Århus=Arhusii|Akureyri|Arboga|Arendal|Bergen=Bergae=Берген|Bodø|Borgå=Porvoo|Borlänge|Borås|
Esbjerg|Eskilstuna|Falköping|Falun|Fredericia|Frederiksberg|
Gothenburg=Göteborg=Gothembourg=Gotemburgo=Göteborg/Lindome=Gothoburgi=Гётеборг=Гетеборг|Gävle=Gefle=Gevaliae|
Halmstad|Hamar|Hanko=Hangö|Haugesund|Hedemora|Helsingborg=Hälsingborg|Helsingør=Elsinore|
Helsinki=Helsingfors=Helsínquia=Helsinque=Helsingforsiae=Helsinkis=Гельсингфорс=Хельсинки=赫尔辛基=ヘルシンキ=Ελσίνκι=
Helsinki/Helsingfors|Herning|Hillerød|Hämeenlinna=Tavastehus|Härnösand|Høvik|Joensuu|Jyväskylä|Jönköping|Kajaani|
Kalmar=Calmariae|Karlskrona|Karlstad|Kolding|Kongsberg|Kongsvinger|Kristiansand=Christiansand|Kristianstad|Kuopio|
Kópavogur|
København=Copenhague=Kopenhaga=Kodaň=Copenaghen=Copenhaga=Kjøbenhavn=Köpenhamn=Koppenhága=Kööpenhamina=Kopenhagen=
Hafniae=Havniae=Kaupmannahöfn=Копенгаген=Копенхаген=哥本哈根=コペンハーゲン=코펜하겐=Κοπεγχάγη|Lahti=Lahtis|
Lappeenranta=Villmanstrand|Lillehammer|Linköping=Lincopiae|Ljungby|Luleå|
Lund?=Londini Gothorum=Londini Scanorum=Lundae=Лунд|Lyngby=Kongens Lyngby|Maarianhamina=Mariehamn|
Malmö=Malmo=Мальмё=Мальме|Mikkeli=S:t Michel|Moss?|Nacka|Narvik|Norrköping=Norcopiae|Nuuk=Godthåb=Godthaab|Nyköping|
Nykøbing Falster|Odense=Othiniae=Оденсе|
Oslo=Christiania=Kristiania=Oslo/Bergen=Christianiae=Осло=Христиания=奥斯陆=オスロ=오슬로=Όσλο=Osló|Otava?|Oulu=Uleåborg|
Pieksämäki|Pori=Björneborg|Randers|Raseborg=Ekenäs|Reykjavík=Reykjavik=Reykiavik=Reikiavik=Рейкьявик=雷克雅未克|Ribe|
Roskilde=Roskildiae|Rovaniemi|Savonlinna=Nyslott|Seinäjoki|Sigtuna|Skara=Scarae|Skövde|Sorø|Stavanger|Steinkjer|
Stockholm=Estocolmo=Sztokholm=Stoccolma=Tukholma=Stokholm=Stokholmas=Stokholma=Holmiae=Stockholmiae=Стокгольм=
Стокхолм=斯德哥尔摩=ストックホルム=스톡홀름=Στοκχόλμη=Stockholm/Uppsala|Strängnäs=Stregnesiae|Sundsvall|Svendborg|
Tampere=Tammerfors=Тампере|Trelleborg|Trollhättan|Tromsø=Tromsö=Тромсё|Trondheim=Trondhjem=Nidaros=Nidrosiae=Тронхейм|
Tórshavn|Tønsberg|Umeå=Umea|Uppsala=Upsal=Upsaliae=Upsala=Upsaliæ=Уппсала=Упсала=乌普萨拉|Vaasa=Vasa?=Nikolainkaupunki|
Vadstena|Vammala|Vantaa=Vanda|Viborg=Wiborg|Visby|Västervik|Västerås=Arosiae|Växjö=Vexioniae|Åbo=Turku=Aboae=Турку|
Örebro=Orebro|Örnsköldsvik|Östersund
""",
    ),
    Section(
        "Baltic countries",
        "imprints in the catalogues of ESTER, Kopkatalogs and LIBIS",
        """
Alytus|Daugavpils=Dünaburg=Dvinsk=Dyneburg=Двинск=Даугавпилс|
Dorpat=Tartu=Jurjew=Yuriev=Derpt=Dorpati=Тарту=Дерпт=Юрьев|Haapsalu=Hapsal|
Jelgava=Mitau=Mitawa=Mitaviae=Митава=Елгава|Jēkabpils|Kaunas=Kowno=Kovno=Kauen=Caunae=Каунас=Ковно|
Klaipėda=Memel=Kłajpeda=Клайпеда|Kuressaare=Arensburg|Liepāja=Libau=Лиепая=Либава|Narva=Narva-Jõesuu=Нарва|
Panevėžys=Poniewież|Pärnu=Pernau=Pernaviae=Пярну|Rēzekne=Режица|Rīga=Ryga=Riga=Rigae=Riia=里加=リガ=Ρίγα|
Tallinn=Reval=Revel=Rewal=Tallin=Revaliae=Таллин=Таллинн=Ревель=塔林|Telšiai|Utena|Valmiera=Wolmar|Ventspils=Windau|
Viljandi=Fellin|Vilnius=Wilno=Wilna=Vilna=Vilnae=Вильнюс=Вильна=Вільня=Вільнюс=维尔纽斯=ווילנע=וילנה=Vilniaus=Viļņa|
Võru=Werro|Šiauliai=Schaulen=Шяуляй
""",
    ),
)
