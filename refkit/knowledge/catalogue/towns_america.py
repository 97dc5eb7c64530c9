"""Towns in which books are published and archives stand, from United States to Latin America and the Caribbean: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "United States",
        "imprints in the catalogue of the Library of Congress",
        """
Akron|Albany|Albuquerque|Allentown|Altoona|Amarillo|Ames?|Amherst|Anaheim|Anchorage|Ann Arbor|Annapolis|Appleton?|
Arlington=Arlington, VA|Asheville|Aspen?|Atlanta=Атланта|Aurora?|Austin?|Bakersfield|Baltimore=Балтимор=Baltimora|
Baton Rouge|Battle Creek|Beaufort?|Bellingham|Belmont?|Berkeley=Беркли=伯克利|Bethesda|Bethlehem?|Beverly Hills|
Billings?|Biloxi|Birmingham, AL|Bismarck?|Bloomington=Блумингтон|Boise|Boston=Бостон=波士顿=ボストン=보스턴=Βοστόνη=Bostonas|
Boulder|Bowling Green|Bozeman|Brattleboro|Bridgeport|Bronxville|Brookline|Brooklyn?|Buffalo?|Burbank?|Burlington|
Cambridge, MA=Cambridge, Massachusetts=Cambridge (Mass.)=Cambridge (Massachusetts)=Cambridge Mass.=Cambridge, Ma.=
Cambridge/London|Canandaigua|Canton?|Carson City|Cedar Falls|Cedar Rapids|Chapel Hill=Чапел-Хилл|Charleston?|
Charlotte?|Charlottesville|Chattanooga|Cheyenne|Chicago=Чикаго=芝加哥=シカゴ=시카고=Chicago/London=Σικάγο=Čikaga|Chico?|
Cincinnati|Claremont|Clarksville|Clemson|Cleveland=Кливленд|Clinton?|College Park|College Station|Colorado Springs|
Columbia|Columbus|Concord?|Cooperstown|Corpus Christi|Corvallis|Council Bluffs|Dallas=Даллас|Davenport|Davis?|Dayton|
Dearborn?|Decatur?|DeKalb=De Kalb=DeKalb, IL|Denton?|Denver=Денвер|Des Moines|Detroit=Детройт|Dubuque|Duluth|
Durham (N.C.)|East Hampton|East Lansing|Easton?|Edwardsville|El Paso|Elmira?|Emporia?|Englewood|Englewood Cliffs|Erie|
Eugene?|Evanston|Evansville|Fairbanks?|Fairfield|Fayetteville|Flagstaff|Flint?|Fort Collins|Fort Lauderdale|
Fort Leavenworth=Ft. Leavenworth|Fort Wayne|Frankfort|Fredericksburg|Fresno|Gainesville|Galveston|Garden City|Gary?|
Geneseo|Gettysburg?|Glencoe|Glendale|Glenview|Grand Forks|Grand Rapids|Green Bay|Greensboro|Greenville|Greenwich?|
Greenwood?|Guilford?|Hagerstown|Hamden|Hampton?|Hanover (N.H.)|Harrisburg|Harrisonburg|Hartford|Hattiesburg|Hayward?|
Helena?|Hillsdale|Hoboken|Honolulu=Гонолулу=檀香山|Houston?=Хьюстон|Huntsville|Indianapolis=Индианаполис|Iowa City|
Irvine?|Irvington|Ithaca=Итака=伊萨卡|Jackson?|Jacksonville|Jefferson City|Jersey City|Johnson City|Kalamazoo|
Kansas City|Kenosha|Kent?|Kirksville|Knoxville|La Crosse|La Jolla|La Salle|Lafayette?|Lanham|Lansing|Laramie|Laredo?|
Las Cruces|Las Vegas?|Lawrence?|Lewisburg|Lewiston|Lexington?|Little Rock|Logan?|Long Beach|Long Island City|Lorain|
Los Angeles=Los Ángeles=Лос-Анджелес=洛杉矶=ロサンゼルス=로스앤젤레스|Louisville|Lowell?|Lubbock|Lynchburg|Macomb|Macon|
Madison?=Мэдисон|Manhattan?|Manoa|Marquette?|McLean?|Medford|Memphis?|Menlo Park|Mesa?|Miami=Майами|Middletown|
Milledgeville|Millwood|Milwaukee=Милуоки|Mineola|Minneapolis=Миннеаполис|Missoula|Mobile?|Monterey?|Montgomery?|
Montpelier|Morgantown|Mount Vernon|Muncie|Murfreesboro|Naperville|Nashville|Natchez|New Bedford|New Brunswick|
New Haven=Нью-Хейвен=纽黑文|New Orleans?=La Nouvelle-Orléans=Nueva Orleans=Новый Орлеан|New Paltz|New Rochelle|
New York City=New York, NY=New York, N.Y.=New York/London=New York–London=New York; London=New York–Oxford=Nova York=
Nova Iorque=Nowy Jork=New Jork=New-York=Neuyork=Nueva York=Nuova York=Nova Eboraci=Novi Eboraci=Ņujorka=Niujorkas=
Нью-Йорк=Њујорк=Ню Йорк=纽约=紐約=ニューヨーク=뉴욕=نيويورك=ניו יורק=Νέα Υόρκη=N’yu-York=न्यूयॉर्क|Newark|Newport Beach|
Newport News|Niles|Norfolk|Normal?|North Adams|Northfield|Northridge|Norwalk|Notre Dame|Oak Ridge?|Oakland=Окленд|
Oberlin|Oceanside|Ogden?|Oklahoma City|Olympia?|Omaha|Orange?|Orlando|Orono|Oshkosh|Oxford, MS=Oxford (Miss.)|
Palo Alto|Pasadena|Pensacola?|Peoria|
Philadelphia=Philadelphie=Filadelfia=Filadelfie=Филадельфия=费城=フィラデルフィア=Filadelfija|Phoenix?|Pine Bluff|
Pittsburgh=Pittsburg=Питтсбург|Pittsfield|Plainfield|Plattsburgh|Pocatello|Portland=Портленд|Poughkeepsie|
Princeton=Принстон=普林斯顿=プリンストン=Princeton/Oxford|Providence=Провиденс|Provo|Quantico|Quincy?|Racine?|Raleigh?|
Rapid City|Reno?|Reston|Richardson?|Riverside|Roanoke|Rochester (N.Y.)|Rock Island|Rockford|Rockville|Rohnert Park|
Rutherford?|Sacramento=Сакраменто|Saginaw|Saint Louis=St Louis=Сент-Луис|Saint Paul=St. Paul=St Paul|Salem?|
Salt Lake City=Солт-Лейк-Сити|San Antonio|San Bernardino|San Diego=Сан-Диего|
San Francisco=Сан-Франциско=旧金山=舊金山=サンフランシスコ=샌프란시스코=San Francisco/Oakland|San Jose|San Rafael|Santa Ana|Santa Barbara|
Santa Clara|Santa Cruz|Santa Fe|Santa Monica|Santa Rosa|Sarasota?|Saratoga Springs|Savannah?|Schenectady|Scottsdale|
Scranton|Seattle=Сиэтл=西雅图=シアトル|Sewanee|Shepherdstown|Shreveport|Sioux City|Sioux Falls|South Bend|South Hadley|
Spartanburg|Spokane|Springfield|Stanford=Стэнфорд=斯坦福|Staunton|Sterling?|Stockton?|Storrs|Syracuse=Сиракьюс|Tacoma|
Tallahassee|Tampa?|Tarrytown|Teaneck|Tempe|Terre Haute|Topeka|Totowa|Trenton?|Troy?|Tucson|Tulsa|Tuscaloosa|Tuskegee?|
University Park|Upper Saddle River|Urbana=Urbana-Champaign=Urbana, IL=Урбана|Utica|Valparaiso?|Vermillion|
Walnut Creek|Waltham|
Washington City=Washington, D.C.=Washington City, D.C.=Washington, D. C=Вашингтон=华盛顿=華盛頓=ワシントン=워싱턴=واشنطن=וושינגטון=
Ουάσιγκτον=Vašington=Waszyngton=Vašingtonas|Waukegan|Wellesley|West Chester|West Hartford|West Lafayette|
West Palm Beach|West Point?=West Point, NY|Westerville|Westminster?|Westport|Wheeling|White Plains|
White River Junction|Wichita|Wilkes-Barre|Williamsport|Williamstown|Wilmington|Winona?|Winston-Salem|Worcester, MA|
Yellow Springs|Yonkers|Yorktown?|Youngstown
""",
    ),
    Section(
        "Canada",
        "imprints in the catalogue of Library and Archives Canada",
        """
Antigonish|Banff?|Brandon?|Calgary|Charlottetown|Chicoutimi|Edmonton|Fredericton|Gatineau=Hull (Québec)|Guelph|
Iqaluit|Kamloops|Kelowna|Kitchener?|Lethbridge|London, ON=London, Ontario|Lévis|Markham?|Moncton|
Montréal=Montreal=Montreal/Kingston=Montréal–Kingston=Montreal & Kingston=Montreal and Kingston=Monréal=Monreal=
Монреаль=蒙特利尔=モントリオール|Nanaimo|Oshawa?|Ottawa=Оттава=渥太华=オタワ|Peterborough, ON|Prince George|
Québec=Quebec City=Québec (Québec)=Sainte-Foy=Квебек|Red Deer|Regina?|Rimouski|Sackville?|Saint John|Saint-Boniface|
Saint-Laurent|Saskatoon|Sherbrooke|Sillery?|St. Catharines=St Catharines|St. John’s=St. John's|Thunder Bay|
Toronto=Торонто=多伦多=トロント=Toronto/Buffalo|Trois-Rivières|Vancouver=Ванкувер=温哥华=バンクーバー|Vanier?|Victoria?|Waterloo?|
Whitehorse|Winnipeg=Виннипег|Yellowknife
""",
    ),
    Section(
        "Latin America and the Caribbean",
        "imprints in the catalogues of the national libraries from Mexico to Chile and of the Ibero-Amerikanisches Institut",
        """
Acapulco|Aguascalientes|Ambato|Antigua Guatemala|Antofagasta|Aracaju|Arequipa|Asunción=Asuncion=Асунсьон|Ayacucho|
Bahía Blanca|Barinas|Barquisimeto|Barranquilla|Basse-Terre|Bauru|Belize City|Belmopan|Belo Horizonte=Белу-Оризонти|
Belém=Belém do Pará|Blumenau|Boa Vista|Bogotá=Santafé de Bogotá=Santa Fe de Bogotá=Bogota=Bogotá, D.C.=Богота=波哥大=ボゴタ|
Brasília=Brasilia=Brasília, DF=Бразилиа=巴西利亚|Bridgetown|Bucaramanga|
Buenos Aires=Bs. As.=Bs. Aires=Buenos-Ayres=Buenos Ayres=Буэнос-Айрес=布宜诺斯艾利斯=ブエノスアイレス=부에노스아이레스=Μπουένος Άιρες|
Cajamarca|Cali?|Camagüey|Campeche|Campina Grande|Campinas|Campo Grande|Caracas=Каракас=加拉加斯=カラカス|Cartagena de Indias|
Castries|Catamarca|Cayenne|Chapecó|Chetumal|Chiclayo|Chihuahua|Chillán|Chilpancingo|Cienfuegos|
Ciudad de Guatemala=Guatemala City|
Ciudad de México=Mexico D.F.=México D.F.=México, DF=México DF=México, D. F.=CDMX=Mexiko-Stadt=Mexiko=Cidade do México=
Città del Messico=Mexico, D.F.=Mexico DF=Meksyk=Мехико=墨西哥城=メキシコシティ|Ciudad Juárez|Ciudad Victoria|Cochabamba|Colima|
Colonia del Sacramento|Comodoro Rivadavia|Concepción?|Corrientes?|Coyoacán|Cuautla|Cuernavaca|Cuiabá|Culiacán|
Curaçao=Willemstad|Curitiba=Curityba|Cusco=Cuzco|Córdoba, Argentina|Durango?|Feira de Santana|Florianópolis=Desterro|
Fortaleza|Georgetown|Goiânia|Guadalajara (México)=Guadalajara, Jalisco|Guanajuato|Guatemala de la Asunción|Guayaquil|
Havana=La Havane=L’Avana=Havanna=Hawana=La Habana=Habana=Гавана=哈瓦那=ハバナ=Αβάνα|Hermosillo|Holguín|Huancayo|Ilhéus|
Iquitos|Jalapa=Xalapa=Xalapa, Veracruz|João Pessoa|Juiz de Fora|Kingston|La Paz=Ла-Пас|La Plata|La Serena|
Lima=Лима=利马=リマ=Limae|Loja|Londrina|Maceió|Managua|Manaus|Manizales|Mar del Plata|Maracaibo|Mariana?|Maringá|
Medellín=Medellin|Mendoza?|Mexicali|Mona|Monterrey=Monterrey, N.L.|Montería|
Montevideo=Montevidéu=Montévidéo=Монтевидео=蒙得维的亚=モンテビデオ|Morelia|Mérida, Yucatán|Nassau?|Natal?|Neuquén|Niterói|
Oaxaca=Oaxaca de Juárez|Olinda|Oruro|Ouro Preto|Pachuca|Panamá=Panama City=Ciudad de Panamá|Paramaribo|Paraná|
Passo Fundo|Pasto?|Pelotas|Petrópolis|Piracicaba|Pointe-à-Pitre|Ponta Grossa|Popayán|Port of Spain=Port-of-Spain|
Port-au-Prince=Puerto Príncipe|Porto Alegre=Порту-Алегри|Posadas?|Potosí|Puebla=Puebla de los Ángeles|Puerto Montt|
Punta Arenas|Pátzcuaro|Querétaro=Santiago de Querétaro|Quetzaltenango|Quilmes|Quito=Кито=基多=キト|Recife|Resistencia?|
Ribeirão Preto|Rio de Janeiro=Rio?=Río de Janeiro=Rio de Janeiro, RJ=Рио-де-Жанейро=里约热内卢=リオデジャネイロ|Rio Grande|
Rosario?|Río Cuarto|Río Piedras|Salta|Saltillo|Salto?|Salvador=Salvador da Bahia=Bahia|San Cristóbal de las Casas|
San José=San José, Costa Rica=San José (Costa Rica)|San Juan=San Juan, Puerto Rico=San Juan de Puerto Rico|
San Luis Potosí|San Miguel de Tucumán=Tucumán|San Pedro Sula|San Salvador de Jujuy=Jujuy|Sancti Spíritus|
Santa Cruz de la Sierra|Santa Maria?|Santiago=Santiago, Chile=Сантьяго|Santiago de Cuba|
Santo Domingo=Ciudad Trujillo=Saint-Domingue=Санто-Доминго|Santos?|Sucre?|São Bernardo do Campo|São Carlos|
São Leopoldo|São Luís|São Paulo=Sao Paulo=S. Paulo=San Pablo=San Paolo=São Paulo, SP=Сан-Паулу=圣保罗=サンパウロ=상파울루|Tandil|
Taubaté|Taxco|Tegucigalpa|Temuco|Teresina|Tlaxcala|Toluca=Toluca de Lerdo|Torreón|Trujillo?|Tunja|Tuxtla Gutiérrez|
Uberlândia|Valdivia?|Valparaíso|Veracruz|Villahermosa|Vitória|Viçosa|Zacatecas|Zamora, Michoacán|Zapopan|Zinacantepec
""",
    ),
)
