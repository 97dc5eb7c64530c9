"""Towns in which books are published and archives stand, from France to Romania and Moldova: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "France",
        "imprints in the catalogue of the Bibliothèque nationale de France; Latin names after Deschamps, Dictionnaire de géographie",
        """
Abbeville|Agen?|Aix?|Aix-en-Provence=Aix en Provence=Aquis Sextiis=Aix-Marseille|Ajaccio=Ajacciu|Albi?|Alençon|
Amiens=Ambiani=Амьен|Angoulême=Engolismae|Annecy=Annessii|Argenteuil|Arles=Arelate|Arras=Atrebati|Auch?|Aurillac|
Autun|Auxerre|Avignon=Avignone=Aviñón=Avenione=Авиньон=阿维尼翁|Bastia|Bayonne=Bayona|Beaune|Beauvais|Belfort|
Belin-Beliet|Blois|Bordeaux=Burdeos=Bordéus=Burdigalae=Бордо=波尔多=ボルドー|Boulogne?|Boulogne-Billancourt|Boulogne-sur-Mer|
Bourg-en-Bresse|Bourges=Avarici|Brest?|Brive|Béziers|Caen=Cadomi|Cahors|Calais?|Cambrai=Cameraci|Carcassonne|Castres|
Chalon-sur-Saône|Chambéry=Camberii|Charleville-Mézières=Charleville|Chartres=Carnuti|Chaumont|
Châlons-en-Champagne=Châlons-sur-Marne|Châteauroux|Clermont-Ferrand=Clermont?|Colmar|Compiègne|Coutances|Créteil|
Dieppe|Dijon=Digione=Divione=Дижон=第戎|Dole?|Douai=Douay=Duaci|Draguignan|Dunkerque?=Dunkirk?=Dünkirchen=Duinkerke|
Foix?|Fort-de-France|Gap?|Gennevilliers|Grenoble=Gratianopoli=Гренобль=格勒诺布尔|Guéret|Issy-les-Moulineaux|
Ivry-sur-Seine=Ivry|La Roche-sur-Yon|La Rochelle=La Rochela=Rupellae|Langres|Laon?|Laval?|Le Havre|Le Mans=Cenomani|
Le Puy-en-Velay=Le Puy|Lens?|Levallois-Perret|Lille=Lilla=Rijsel=Insulis?=Лилль=里尔|Lille/Villeneuve d’Ascq|
Limoges=Lemovicis|Lorient|Lyon=Lyons=Lione=Lião=Lyón=Lugduni=Лион=里昂=リヨン|Malakoff|
Marseille=Marseilles=Marsiglia=Marsella=Marselha=Marsylia=Massiliae=Марсель=马赛=マルセイユ|Maurecourt|Meaux?|Melun?|Mende?|
Metz=Metis?=Мец|Montauban|Montpellier=Monspelii=Montpellier-Lattes=Монпелье=蒙彼利埃|Montreuil|Montreuil-sous-Bois|
Montrouge|Moulins?|Mulhouse=Mülhausen=Mulhusii|Mâcon|Nancy?=Nanceii=Нанси|Nanterre=Нантер|Nantes=Nannetis=Нант=南特|
Narbonne=Narbona|Nemours|Neuilly-sur-Seine=Neuilly|Nevers?|Nice?=Nizza=Niza=Niceae=Ницца=尼斯|Niort|Nîmes=Nimes=Nemausi|
Orléans=Orleans=Aureliae=Орлеан|Orsay|
Paris=Parigi=París=Paryż=Paříž=Paríž=Párizs=Pariis=Pariisi=Pariz=Parijs=Parīze=Paryžius=Parisiis=Lutetiae=
Lutetiae Parisiorum=Париж=Паріж=Париз=Парыж=巴黎=パリ=파리=باريس=پاریس=פריז=Παρίσι=Παρίσιοι|Pau?|
Perpignan=Perpiñán=Perpinyà=Perpiniani|Poitiers=Pictavii=Пуатье|Pontoise|Privas|Puteaux|Périgueux|Quimper|
Reims=Rheims=Remis?=Реймс=兰斯|Rennes=Rhedonis=Ренн=雷恩|Rodez|Roubaix|Rouen=Ruan=Rothomagi=Руан=鲁昂|Saint-Brieuc|
Saint-Cloud|Saint-Denis=Saint Denis|Saint-Dizier|Saint-Germain-en-Laye|Saint-Lô|Saint-Malo|Saint-Omer=Audomari|
Saint-Ouen|Saint-Étienne=Saint-Etienne|Sarreguemines|Saumur=Salmurii|Sedan?|Senlis|Sens?|Soissons|
Strasbourg=Strassburg=Strasburgo=Estrasburgo=Strasburg=Štrasburk=Straatsburg=Strazburg=Argentorati=Argentinae=
Страсбург=斯特拉斯堡=ストラスブール=Στρασβούργο|Sèvres|Tarbes|Toul?|Toulon=Tolone=Tolón=Тулон|
Toulouse=Tolosa=Tolosa de Francia=Tolosae=Тулуза=图卢兹|Tours?=Turonibus|Troyes=Trecis|Tulle?|Valence?|Valenciennes|
Vannes|Vanves|Verdun?|Versailles?=Versalles?=Versaglia?=Версаль?=凡尔赛|Vesoul|Vichy?=Виши?|Vienne|Villejuif|
Villeneuve-d’Ascq=Villeneuve d'Ascq=Villeneuve-d'Ascq|Villeurbanne|Vincennes|Épernay|Épinal|Évreux|Évry
""",
    ),
    Section(
        "Italy",
        "imprints in the catalogue of the Servizio bibliotecario nazionale; Latin names after Graesse, Orbis Latinus",
        """
Abano Terme|Acireale|Alba?|Alessandria|Ancona=Anconae|Aosta=Aoste|Arezzo=Arretii|Ascoli Piceno|Assisi=Assise=Asís|
Asti|Avellino|Bari=Barii=Бари|Bassano del Grappa=Bassani=Bassano|Belluno|Benevento=Beneventi|
Bergamo=Bergame=Bérgamo=Bergomi|Biella|
Bologna=Bologne=Bolonia=Bolonha=Boloňa=Bolognia=Bononiae=Болонья=博洛尼亚=ボローニャ=Bologna-Roma|
Bolzano=Bozen=Bolzano/Bozen=Bolzano-Bozen|Borgo San Dalmazzo|Brescia=Brixiae|Brindisi|Cagliari=Cáller=Calari=Кальяри|
Caltanissetta=Caltanissetta-Roma|Camerino|Campobasso|Carpi=Carpi (Modena)|Casale Monferrato|Caserta|Cassino|
Castelvetrano|Catania=Catane=Catanae=Катания|Catanzaro|Cava de’ Tirreni=Cava dei Tirreni=Cava de' Tirreni|Cesena|
Chiari?|Chieti=Teate|Cinisello Balsamo|
Città del Vaticano=Vatican City=Cité du Vatican=Vatikanstadt=Vatikan=Ciudad del Vaticano=Cidade do Vaticano=Watykan=
Città del Vaticano-Roma=In Civitate Vaticana=E Civitate Vaticana=Vaticano=Ватикан|Città di Castello=Tiferni|
Cividale del Friuli|Como?=Comi?|Conegliano|Cosenza=Consentiae|Cremona?=Cremonae|Crotone|Cuneo=Coni|Empoli|Enna|
Fabriano|Faenza=Faventiae|Fano?|Fasano|Fasano di Brindisi=Fasano di Puglia|Fermo?=Firmi|
Ferrara=Ferrare=Ferrariae=Феррара|Fiesole=San Domenico di Fiesole|
Firenze=Florenz=Florencia?=Florencja=Florencie=Fiorenza=Florença=Florentiae=Florenţa=Флоренция=佛罗伦萨=フィレンツェ=Φλωρεντία|
Foggia|Foligno=Fulginiae|Forlì=Forolivii|Frascati|Frosinone|Gaeta|Galatina|
Genova=Genoa=Gênes=Genua=Génova=Gênova=Janov=Genuae=Генуя=热那亚=ジェノヴァ|Gorizia=Görz=Gorica|Grosseto|
Grottaferrata=Cryptae Ferratae|Imola=Forocornelii|Imperia|Isernia|Ivrea|La Spezia|Lanciano|Latina?|Lecce=Lycii|
Livorno=Leghorn=Livourne=Liorna=Liburni=Ливорно|Lodi?|Lucca=Lucques=Lucae|L’Aquila=L'Aquila=Aquilae|
Macerata=Maceratae|Mantova=Mantua=Mantoue=Mantuae|Massa?|Matera?|Merano=Meran|Messina=Messine=Mesina=Messanae=Мессина|
Milano=Milán=Milão=Mailand/Milano=Mediolan=Milánó=Mediolani=Милан=米兰=ミラノ=Μιλάνο=Milāna|Modena?=Modène=Mutinae=Модена|
Monreale|Montecassino|Monza=Modoetiae|Napoli=Neapol=Nápoles=Neápolis=Nápoly=Neapoli=Неаполь=那不勒斯=ナポリ=Νάπολη|Nardò|
Novara=Novariae|Nuoro|Oristano|Orvieto=Urbevetere|Ospedaletto|Ospedaletto (Pisa)|
Padova=Padua=Padoue=Pádua=Padwa=Padova-Roma=Patavii=Падуя=帕多瓦|Palermo=Palerme=Panormi=Палермо=巴勒莫|
Parma=Parme=Parmae=Парма|Pavia=Pavie=Pavía=Papiae=Ticini Regii=Павия|Perugia=Pérouse=Perusa=Perusiae=Перуджа|
Pesaro=Pisauri|Pescara|Piacenza=Plaisance=Placentiae|Pinerolo|Pisa=Pise=Pisae=Pisis=Пиза=比萨|Pistoia=Pistorii|
Pordenone|Portici|Potenza?|Prato?=Prati|Ragusa?|Rapallo?=Рапалло?|Ravenna=Ravenne=Rávena=Ravennae=Равенна|Recanati|
Reggio Calabria=Reggio di Calabria|Reggio Emilia=Reggio nell’Emilia=Regii Lepidi|Rieti=Reate|Rimini=Arimini|
Roma=Rzym=Řím=Rím=Róma=Rim?=Romae=Roma-Freiburg=Roma–Bari=Roma/Bari=Roma-Milano=Рим=罗马=羅馬=ローマ=로마=روما=רומא=Ρώμη=Rooma=
Roma-Napoli|Rovereto=Roboreti|Rovigo|Salerno=Salerne=Salerni|San Casciano|San Casciano in Val di Pesa|
San Daniele del Friuli|San Giovanni in Persiceto|San Marino|San Miniato|Sassari|Savigliano|Savona?|Sesto San Giovanni|
Siena=Sienne=Senis=Сиена|Siracusa=Syracusis|Sondrio|Soveria Mannelli=Soveria Mannelli (Catanzaro)|
Spoleto=Spolète=Spoleti|Stresa|Sulmona|Taranto=Tarente|Teramo|Terni|Todi|
Torino=Turín=Turim=Turyn=Torino-Roma=Augustae Taurinorum=Taurini=Турин=都灵=トリノ=Torinó|Torre Annunziata|Torre del Greco|
Trani?|Trapani=Drepani|Trento=Trient=Trente=Tridenti=Тренто|Treviso=Trévise=Tarvisii|
Trieste=Triest=Trst=Tergesti=Trieszt=Триест=的里雅斯特|Udine=Videm=Utini|Urbino=Urbini|Varese|
Venezia=Venecia=Wenecja=Benátky=Veneza=Velence=Venedig/Venezia=Venetiis=Venetia=Venetijs=Vinegia=Venecija=Mletci=
Венеция=Венеція=威尼斯=ヴェネツィア=Βενετία=Ἐνετίησιν=Venise-Mestre|Ventimiglia|Vercelli=Vercellis|
Verona?=Vérone=Veronae=Верона|Viareggio|Vibo Valentia|Vicenza=Vicence=Vicetiae|Vigevano|Viterbo=Viterbii
""",
    ),
    Section(
        "Spain",
        "imprints in the catalogue of the Biblioteca Nacional de España",
        """
A Coruña=La Coruña=Coruña|Albacete|Alcalá=Alcalá de Henares (Madrid)=Compluti|Alcañiz|Alcobendas|Alicante=Alacant|
Almería|Badajoz=Pace Augusta|Badalona|Baeza|
Barcelona=Barcino=Barcinone=Barcellona=Barselona=Барселона=巴塞罗那=バルセロナ=바르셀로나=برشلونة=Βαρκελώνη|
Bellaterra=Bellaterra (Barcelona)|Bilbao=Bilbo|Burgos=Burgis|Cartagena=Carthagène?|
Castellón=Castellón de la Plana=Castelló=Castelló de la Plana|Cerdanyola|Ciudad Real|Cuenca?|Cáceres|
Cádiz=Cadix=Cadice=Gadibus=Кадис|Córdoba=Cordova?=Cordoue=Cordubae=Кордова|
Donostia=San Sebastián=Donostia-San Sebastián=Saint-Sébastien=San Sebastian|El Escorial|Elche|Esplugues de Llobregat|
Figueres|Gasteiz=Vitoria-Gasteiz|Getafe|Gijón=Xixón|Girona=Gerona=Gerundae|Granada=Grenade=Granatae=Гранада|
Guadalajara|Huelva|Huesca|Jaca?|Jaén|Jerez=Jerez de la Frontera|La Laguna=San Cristóbal de La Laguna|
Las Palmas=Las Palmas de Gran Canaria|Leioa=Lejona|León?=Legione|Lleida=Lérida=Ilerdae|Logroño|Lugo?|
Madrid=Madryt=Madrit=Matriti=Mantuae Carpetanorum=Мадрид=马德里=マドリード=마드리드=مدريد=מדריד=Μαδρίτη=Madride=Madridas|
Mahón=Maó|Melilla|Mieres|Murcia=Murcie=Murciae|Málaga=Malaga=Malacae|Mérida?|Móstoles|Ourense=Orense|
Oviedo=Uviéu=Oveto|Palencia|Palma=Palma de Mallorca=Palmae Balearium|
Pamplona=Iruña=Pampelune=Pompelone=Pamplona/Iruña|Pontevedra|Pozuelo de Alarcón|Reus|Sabadell|Sagunto?|
Salamanca=Salamanque=Salmanticae=Саламанка|Sant Cugat del Vallès|Santa Coloma|Santa Cruz de Tenerife|Santander|
Santiago de Compostela=Saint-Jacques-de-Compostelle=Compostela=Compostellae|Segovia|
Sevilla=Séville=Siviglia=Sevilha=Sewilla=Hispali=Севилья=塞维利亚|Simancas|Soria?|Tafalla|Tarragona=Tarraconne=Tarracone|
Teruel|Toledo?=Tolède=Toleti|Tudela?|Valencia=València=Valentiae=Валенсия=瓦伦西亚|Valladolid=Vallisoleti=Вальядолид|Vic?|
Vigo=Виго|Zamora?|Zaragoza=Saragossa=Saragosse=Saragozza=Caesaraugustae=Сарагоса|Zarautz|Ávila?=Abulae
""",
    ),
    Section(
        "Portugal",
        "imprints in the catalogue of the Biblioteca Nacional de Portugal",
        """
Amadora|Angra do Heroísmo|Aveiro|Barcelos|Beja|Braga=Bracarae Augustae|Bragança|Cascais|Castelo Branco|
Coimbra=Coïmbre=Conimbricae=Коимбра|Covilhã|Faro?|Funchal|Guarda?|Guimarães|Lagos?|Leiria|
Lisboa=Lisbonne=Lizbona=Lisabon=Lisszabon=Lizbon=Lisabona=Olisipone=Ulyssipone=Olyssipone=Лиссабон=Лісабон=Лисабон=
里斯本=リスボン=리스본=لشبونة=ליסבון=Λισαβόνα=Lissabon/Lisboa|Mem Martins|Oeiras|Ponta Delgada|Portimão|
Porto=Oporto=Portucale=Порту|Póvoa de Varzim|Queluz|Santarém|Setúbal|Sintra|Viana do Castelo|Vila Nova de Famalicão|
Vila Nova de Gaia|Vila Real|Viseu|Évora=Evora=Eborae
""",
    ),
    Section(
        "Romania and Moldova",
        "imprints in the catalogue of the Biblioteca Națională a României",
        """
Alba Iulia=Gyulafehérvár=Karlsburg=Albae Juliae|Arad|Bacău|Baia Mare=Nagybánya|Bistrița=Bistritz=Beszterce|
Blaj=Balázsfalva|Botoșani|Brașov=Brassó=Braşov=Coronae=Orașul Stalin|Brăila|
București=Bukarest=Bucarest=Bucureşti=Bucuresti=Bükreş=Bukareszt=Bukurešť=Бухарест=布加勒斯特=ブカレスト=Bucureștii=Βουκουρέστι|
Buzău|Cernăuți=Chernivtsi=Czernowitz=Чернівці=Черновцы=Cernăuţi|
Chișinău=Chişinău=Kishinev=Kischinew=Kişinev=Кишинев=Кишинёв=Chisinau|
Cluj-Napoca=Klausenburg=Kolozsvár=Cluj Napoca=Claudiopoli=Kolozsvárt|Constanța=Constanţa|Craiova|Câmpulung|Deva?|
Focșani|Galați=Galaţi=Galatz|Iași=Iaşi=Jassy=Iasi=Яссы|Lugoj|Miercurea Ciuc=Csíkszereda|
Odorheiu Secuiesc=Székelyudvarhely|Oradea=Nagyvárad=Großwardein=Grosswardein=Magno-Varadini|Pitești=Piteşti|
Ploiești=Ploieşti|Reșița|Râmnicu Vâlcea=Râmnic|Satu Mare=Szatmárnémeti=Sathmar|Sfântu Gheorghe=Sepsiszentgyörgy|
Sibiu=Hermannstadt=Nagyszeben=Cibinii|Sighișoara=Schäßburg=Segesvár|Suceava|
Timișoara=Timişoara=Temesvár=Temeswar=Temeschburg=Temesvarini|Tiraspol=Тирасполь|Turda=Torda|Târgoviște=Târgovişte|
Târgu Jiu|Târgu Mureș=Târgu-Mureș=Marosvásárhely=Neumarkt am Mieresch
""",
    ),
)
