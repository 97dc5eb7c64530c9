"""Places of publication, and the states and countries that are named behind them.

Sources: imprints in library catalogues (the towns in which publishers of the humanities sit, in the spelling of English
and of the country); the Chicago Manual of Style, 10.27 (abbreviations of states). A place that is not here is still
recognised by its position before a colon.
"""

from __future__ import annotations

PLACES: frozenset[str] = frozenset(
    """
Aarhus|Abingdon|Aldershot|Alexandria|Albany|Amherst|Amsterdam|Ankara|Ann Arbor|Annapolis|Antwerp|Antwerpen|Armonk|
Athens|Atlanta|Auckland|Austin|Baden-Baden|Baltimore|Bangkok|Barcelona|Bari|Basel|Basingstoke|Baton Rouge|Beijing|
Peking|Peiping|Beirut|Belgrade|Beograd|Bergen|Berkeley|Berlin|Berlin/Boston|Bern|Bielefeld|Bilbao|Bloomington|Bochum|
Bologna|Bombay|Bonn|Boston|Boulder|Brasília|Bratislava|Bremen|Brighton|Bristol|Brno|Brussels|Bruxelles|Bucharest|
București|Budapest|Buenos Aires|Cairo|Calcutta|Cambridge|Canberra|Cape Town|Caracas|Cardiff|Carlisle|
Carlisle Barracks|Chapel Hill|Charlottesville|Chengdu|Chicago|Cleveland|College Park|College Station|Cologne|
Copenhagen|København|Kbh.|Columbia|Coral Gables|Darmstadt|Dar es Salaam|Delhi|Dordrecht|Dresden|Dublin|Durham|Düsseldorf|
East Lansing|Edinburgh|Englewood Cliffs|Essen|Exeter|Fairfax|Farnham|Florence|Firenze|Frankfurt|Frankfurt am Main|
Frankfurt a. M.|Frankfurt a.M.|Frankfurt/M.|Frankfurt/Main|Freiburg|Freiburg i. Br.|Garden City|Gdańsk|Geneva|Genève|
Ghent|Glasgow|Göttingen|Graz|Guangzhou|Halle|Hamburg|Hanoi|Hangzhou|Hannover|Harmondsworth|Haarlem|Heidelberg|
Helsinki|Hill|Holmiae|Hong Kong|Honolulu|Houndmills|Houston|Hull|Innsbruck|Istanbul|Ithaca|Jakarta|Jefferson|Jena|
Jerusalem|Johannesburg|Karachi|Kiel|Kiev|Kyiv|Köln|Kraków|Kuala Lumpur|Kyoto|Lanham|Lausanne|Lawrence|Leiden|Leipzig|
Leningrad|Leuven|Lexington|Lima|Lincoln|Lisbon|Lisboa|Liverpool|Ljubljana|London|Los Angeles|Louvain|Lund|Lyon|
Madison|Madrid|Malden|Manchester|Manila|Marburg|Melbourne|Metz|México|Mexico City|México, D.F.|Milan|Milano|
Minneapolis|Minsk|Montevideo|Montreal|Montréal|Moscow|Moskau|Moskva|Mumbai|Munich|München|Münster|Nairobi|Nanchang|
Nanjing|Naples|Napoli|New Brunswick|New Delhi|New Haven|New York|Newark|Newbury Park|Thousand Oaks|Newport|Norman|Northampton|Norwich|Notre Dame|
Oldenburg|Osaka|Oslo|Oxford|Paderborn|Palo Alto|Paris|Philadelphia|Pittsburgh|Portland|Poznań|Prag|Prague|Praha|
Princeton|Providence|Quito|Reading|Rio de Janeiro|Riga|Roma|Rome|Rotterdam|Saarbrücken|Saigon|Salamanca|San Diego|
San Francisco|Santa Barbara|Santa Monica|Santiago|Santiago de Chile|São Paulo|Sarajevo|Saint Petersburg|
St. Petersburg|Sankt Peterburg|Seattle|Seoul|Shanghai|Singapore|Sofia|Stanford|State College|Stockholm|St. Louis|
St. Martin|Strasbourg|Stuttgart|Sydney|Syracuse|Taibei|Taipei|Tallinn|Tampere|Tbilisi|Tehran|Tel Aviv|The Hague|
Den Haag|'s-Gravenhage|Tianjin|Tirana|Tokyo|Torino|Turin|Toronto|Toulouse|Tübingen|Tucson|Turku|University Park|
Uppsala|Utrecht|Valencia|Vancouver|Venice|Venezia|Vienna|Wien|Vilnius|Warsaw|Warszawa|Washington|Washington, D.C.|
Washington, DC|Washington, D. C.|Washington D.C.|Washington DC|Wellington|Westport|Wiesbaden|Wilmington|Winchester|
Würzburg|Wrocław|Wuhan|Wuppertal|Xi'an|Yalta|Pest|Ditzingen|Alicante|Santander|Oviedo|Valladolid|Cáceres|Girona|
Lleida|Tarragona|Murcia|Cádiz|Córdoba|Málaga|Vitoria|Pamplona|Santiago de Compostela|Braga|Évora|Bergamo|Lecce|
Cosenza|Trieste|Perugia|Urbino|Siena|Pisa|Cagliari|Besançon|Caen|Clermont-Ferrand|Saint-Denis|Villeneuve d’Ascq|
Limoges|Rouen|Poitiers|Orléans|Angers|Perpignan|Opladen|Gütersloh|Husum|Klagenfurt|Leinfelden|La Courneuve|
Pierrefitte-sur-Seine|Fontainebleau|Aubervilliers|Koblenz|Vincennes|Pierrefitte|Ludwigsburg|Lichterfelde|Simancas|
Suitland|Stony Brook|Boca Raton|Königsberg|Catania|Lucca|Vicenza|Verona|Treviso|Ferrara|Modena|Parma|Pavia|Ravenna|
Rijeka|Košice|İstanbul|İzmir|Αθήνα|София|Београд|
Udine|York|Zagreb|Zurich|Zürich|М.|Л.|СПб.|Москва|Ленинград|Санкт-Петербург|Киев|Минск|Новосибирск|Екатеринбург|北京|上海|
广州|台北|香港|南京|天津|東京|东京|Cambridge, Mass.|Abilene|Independence|Hyde Park|Kew|Simi Valley|Little Rock|Grand Rapids|
Yorba Linda|West Branch|Chicago Heights|Urbana|Champaign|Iowa City|Gainesville|Tuscaloosa|Knoxville|Columbus|Lubbock|
Reno|Detroit|Kalamazoo|Evanston|Hanover|Middletown|Cheltenham|Canterbury|Leicester|Nottingham|Sheffield|Southampton|
Burlington|Aberdeen|Dundee|Belfast|Cork|Galway|Louisville|Nashville|Richmond|Williamsburg|Carbondale|Dallas|
Fort Worth|Denver|Salt Lake City|Santa Fe|Albuquerque|Tempe|Pullman|Corvallis|Eugene|Kingston|Ottawa|Winnipeg|Calgary|
Edmonton|Québec|Quebec|Hamilton|Waterloo|Perth|Brisbane|Adelaide|Hobart|Canton|Chongqing|Shenyang|Harbin|Changsha|
Kunming|Guilin|Jinan|Zhengzhou|Pyongyang|Phnom Penh|Rangoon|Colombo|Dhaka|Lahore|Islamabad|Kabul|Baghdad|Damascus|
Amman|Tunis|Algiers|Alger|Rabat|Dakar|Lagos|Accra|Ibadan|Kampala|Harare|Pretoria|Bogotá|Havana|La Habana|San José|
Managua|Guatemala|San Salvador|Panama|Porto|Coimbra|Sevilla|Seville|Granada|Zaragoza|Alcalá de Henares|Padova|Palermo|
Genova|Nice|Marseille|Bordeaux|Rennes|Lille|Grenoble|Aix-en-Provence|Nancy|Liège|Fribourg|St. Gallen|Luzern|Linz|
Salzburg|Regensburg|Passau|Augsburg|Erlangen|Nürnberg|Bamberg|Bayreuth|Kassel|Gießen|Mainz|Trier|Aachen|Dortmund|
Duisburg|Osnabrück|Lüneburg|Rostock|Greifswald|Potsdam|Erfurt|Weimar|Chemnitz|Göteborg|Malmö|Odense|Trondheim|Tromsø|
Reykjavík|Tartu|Kaunas|Łódź|Katowice|Lublin|Toruń|Olomouc|Szeged|Debrecen|Pécs|Cluj|Iași|Timișoara|Skopje|Podgorica|
Novi Sad|Thessaloniki|Nicosia|Izmir|Yerevan|Baku|Almaty|Tashkent|Ulaanbaatar|
Anvers|Athènes|Bâle|Barcelone|Berne|Beyrouth|Bologne|Copenhague|Cracovie|Francfort|Gand|La Haye|Le Caire|Leyde|Lisbonne|
Londres|Mayence|Moscou|Pékin|Saint-Pétersbourg|Varsovie|Venise|Vienne|Brüssel|Florenz|Genf|Kairo|Kopenhagen|Krakau|
Lissabon|Mailand|Neapel|Straßburg|Venedig|Warschau|Berlino|Francoforte|Ginevra|Lipsia|Lisbona|Londra|Mosca|Parigi|
Varsavia|Berlín|Ginebra|Moscú|Nueva York|París|Varsóvia|Владивосток|Воронеж|Иркутск|Казань|Краснодар|Нижний Новгород|
Одесса|Омск|Пермь|Петрозаводск|Рига|Ростов-на-Дону|Самара|Саратов|Ставрополь|Тверь|Тбилиси|Томск|Уфа|Хабаровск|
Харьков|Челябинск|Ярославль|Київ|Львів|Одеса|Харків
""".replace("\n", "").split("|")
)

# What follows a town: states of America, old and postal, provinces and countries, as printed.
_REGIONS_ABBREVIATED = """
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
SC SD TN TX UT VT VA WA WV WI WY DC D.C. N.J. N.Y. N.C. N.H. N.M. S.C. R.I. W.Va. B.C. Ala. Ariz. Ark. Cal. Calif.
Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nebr. Nev. Okla.
Ore. Oreg. Pa. Penn. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. UK U.K. USA U.S.A. Ont. ON BC QC Que. NSW Vic. ACT Conn Mass
Calif
""".split()
_REGIONS_IN_FULL = """
N. J.|N. Y.|D. C.|California|Massachusetts|Connecticut|Kansas|Missouri|Maryland|Virginia|Texas|England|Ontario|
New Jersey|New York|Georgia|Michigan|Illinois|Ohio|Pennsylvania|North Carolina|South Carolina|Kentucky|Indiana|Iowa|
Florida|Scotland|Wales|Ireland|Australia|Canada|Germany|France|Italy|Spain|India|China|Japan
""".replace("\n", "").split("|")
REGIONS: frozenset[str] = frozenset((*_REGIONS_ABBREVIATED, *_REGIONS_IN_FULL))

# Countries that stand behind a town, in English and in their own languages; those that are given names too (Georgia,
# Jordan, Israel, China, India) are left out.
COUNTRIES: frozenset[str] = frozenset(
    """
Argentina Australia Austria Belgium Belgique Brasil Brazil Bulgaria Canada Chile Colombia Croatia Cuba Denmark Danmark
Deutschland Egypt England España Finland France Germany Greece Hungary Iceland Indonesia Iran Iraq Ireland Italia
Italy Japan Kenya Korea Malaysia México Mexico Nederland Netherlands Nigeria Norge Norway Österreich Pakistan Peru
Perú Philippines Poland Polska Portugal Romania Russia Scotland Schweiz Slovakia Slovenia Spain Suisse Sverige Sweden
Switzerland Taiwan Thailand Turkey Ukraine Uruguay Venezuela Vietnam Wales Россия Україна
""".split()
)

# Those that are given names too, abbreviations, and names of several words: countries only where a town is known to stand
# before them.
COUNTRIES_BEHIND_TOWNS: frozenset[str] = COUNTRIES | frozenset(
    """
China|India|Israel|Jordan|Georgia|PRC|UK|U.K.|USA|U.S.A.|USSR|Czech Republic|People’s Republic of China|
Russian Federation|Soviet Union|United Kingdom|United States
""".replace("\n", "").split("|")
)

# Capitals under whose names their missions write; those that are persons' names too ("Washington") are left out.
POSTS: frozenset[str] = frozenset(
    """
Peking|Beijing|Moscow|Tokyo|Saigon|Hanoi|New Delhi|Delhi|Cairo|Bonn|Vienna|Warsaw|Budapest|Prague|Belgrade|Taipei|
Seoul|Bucharest|Sofia|Ankara|Tehran|Baghdad|Rome|Madrid|Lisbon|Hong Kong|Rangoon|Djakarta|Jakarta|Canberra|Ottawa|
Paris|Brussels|The Hague|Stockholm|Helsinki|Oslo|Copenhagen|Havana|Bangkok|Vientiane|Phnom Penh
""".replace("\n", "").split("|")
)

# Towns that stand before a comma too where a name might ("London, Frank Cass"), folded; York, Norman and the like do not.
PLACES_BEFORE_A_COMMA: frozenset[str] = frozenset(
    """
amsterdam|ann arbor|athens|austin|baltimore|barcelona|basel|basingstoke|beijing|berkeley|berlin|bern|bloomington|bonn|
boston|boulder|brussels|bruxelles|bucharest|budapest|buenos aires|cambridge|canberra|chapel hill|chicago|cologne|
college park|college station|columbia|copenhagen|dordrecht|dublin|durham|düsseldorf|edinburgh|englewood cliffs|
frankfurt|frankfurt am main|freiburg|garden city|geneva|genève|göttingen|hamburg|hannover|havana|harmondsworth|
helsinki|hong kong|independence|ithaca|jerusalem|kiev|köln|kyiv|lanham|lawrence|leiden|leipzig|leningrad|lexington|
lincoln|lisbon|london|los angeles|madison|madrid|manchester|melbourne|mexico city|milan|milano|minneapolis|moscow|
moskva|münchen|munich|new brunswick|new delhi|new haven|new york|newbury park|nottingham|oslo|oxford|paderborn|paris|
philadelphia|pittsburgh|prague|praha|pretoria|princeton|providence|reading|rome|roma|rotterdam|salt lake city|
san francisco|santa monica|seattle|seoul|shanghai|singapore|st. petersburg|stanford|stockholm|stuttgart|sydney|taipei|
tallinn|the hague|thousand oaks|tokyo|toronto|tübingen|urbana|vienna|warsaw|warszawa|washington|westport|wien|
wiesbaden|zagreb|zurich|zürich|москва|ленинград|киев|минск
""".replace("\n", "").split("|")
)

# Towns of publishers beside `PLACES`, for imprints only. Source: library catalogues.
TOWNS_OF_IMPRINTS: frozenset[str] = frozenset(
    """
Weinheim|Harlow|Ilford|Novato|Downers Grove|Turnhout|Hildesheim|Reinbek|Reinbek bei Hamburg|Villanova|Cheltenham|
Nashville|Richmond|Beverly Hills|Hoboken|Mahwah|Hillsdale|Totowa|Port Washington|Secaucus|Cranbury|Athens|Macon|Waco|
Wheaton|Philadelphia|Bingley|Oxon|Maidenhead|Woodbridge|Rochester|Suffolk|Frankfurt/New York|Konstanz|
Wolfenbüttel|Göppingen|Tutzing|Schwalbach|Neuwied|Düsseldorf|Hagen|Ostfildern|Stuttgart-Bad Cannstatt|Amsterdam|
Hilversum|Assen|Nijmegen|Groningen|Apeldoorn|Maastricht|Zutphen|Tournai|Namur|Louvain-la-Neuve|Arles|Dijon|Tours|
Saint-Étienne|Montpellier|Genève|Neuchâtel|Lausanne|Bellinzona|Lugano|Brescia|Mantova|Trento|Ancona|Soveria Mannelli|
Roma-Bari|Manduria|Rimini|Messina|Logroño|Bilbao|Gijón|Huelva|Almería|Buenos Aires|Medellín|Xalapa|Guadalajara|Puebla|
Belo Horizonte|Porto Alegre|Curitiba|Campinas|Salvador|Recife|Brasília|Fortaleza|Niterói|Tübingen|Turku|Jyväskylä|
Rovaniemi|Umeå|Linköping|Örebro|Stavanger|Kristiansand|Aalborg|Białystok|Opole|Rzeszów|Brno|Bratislava|Pécs|Novgorod
""".replace("\n", "").split("|")
)
