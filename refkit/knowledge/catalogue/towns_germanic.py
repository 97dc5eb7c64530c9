"""Towns in which books are published and archives stand, from Germany to Belgium and Luxembourg: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Germany",
        "imprints and archives in the catalogues of the Deutsche Nationalbibliothek and the GBV; Latin names after Graesse, Orbis Latinus",
        """
Aachen=Aix-la-Chapelle=Aquisgrana=Aquisgrán=Akwizgran=Aken=Aquisgrani|Ahrensburg|Altenburg|Altona=Altonae|Amberg?|
Annweiler|Ansbach=Onolzbach|Arnsberg|Aschaffenburg|
Augsburg=Augusta Vindelicorum=Augustae Vindelicorum=Augsbourg=Augusta?|Aurich|Bad Godesberg|Bad Homburg|
Bad Homburg v.d.H.|Bad Neustadt|Bad Vilbel|Bad Wörishofen|Baden-Baden|Bamberg=Bambergae|Bautzen=Budyšin=Budissin|
Bayreuth|Bergisch Gladbach|
Berlin=Berlino=Berlín=Berlim=Berlijn=Berolini=Берлин=Берлін=Βερολίνο=ベルリン=柏林=베를린=برلين=ברלין=Berlīne=Berlynas=Berliin=
Berliini|Bernburg|Bielefeld|Bochum|Bonn=Bonnae=Бонн=波恩|Brandenburg?|Braunschweig=Brunswick=Brunsvigae|
Bremen=Brême=Brema=Bremae=Бремен|Bremerhaven|Butzbach|Bückeburg|Celle?|Chemnitz=Karl-Marx-Stadt|Coburg|
Cottbus=Chóśebuz|Darmstadt=Darmstadii|Dessau=Dessau-Roßlau|Detmold|Dillingen|Donauwörth|Dortmund|
Dresden=Dresde=Dresda=Drezno=Drážďany=Dresdae=Дрезден=德累斯顿=ドレスデン|Duisburg|Düren|
Düsseldorf=Dusseldorf=Duesseldorf=Dusseldorpii=Дюссельдорф|Ebersbach|Eichstätt|Eisenach|Emden|
Erfurt=Erfordiae=Erfordia|Erlangen=Erlangae|Essen=Эссен|Esslingen|Eutin|Flensburg=Flensborg|
Frankfurt am Main=Frankfurt a. Main=Frankfurt a. M=Frankfurt-am-Main=Frankfurt on Main=Francfort-sur-le-Main=
Francoforte sul Meno=Fráncfort del Meno=Frankfurt nad Menem=Francofurti=Francofurti ad Moenum=Франкфурт-на-Майне=
Frankfurt/M=Fráncfort|Frankfurt an der Oder=Frankfurt (Oder)=Frankfurt/Oder=Francofurti ad Viadrum|
Freiberg?=Freiberg in Sachsen|
Freiburg im Breisgau=Freiburg i.Br.=Freiburg i. Breisgau=Freiburg/Br.=Fribourg-en-Brisgau=Friburgi Brisgoviae=
Friburgo in Brisgovia=Friburgo de Brisgovia|Friedrichshafen|Friedrichsruh|Fulda|Fürth|Gießen=Giessen=Gissae|Goslar|
Gotha=Gothae=Гота|Greifswald=Gryphiswaldiae=Gryfia|Görlitz=Zgorzelec|
Göttingen=Gottingen=Goettingen=Gottinga=Gotinga=Getynga=Gottingae=Геттинген=Goettingue=Gottingue|Güstrow|Hagen?|
Halberstadt|
Halle an der Saale=Halle (Saale)=Halle/Saale=Halle a. S.=Halle a.S.=Halle a. d. S.=Halae Saxonum=Halae Magdeburgicae|
Hamburg=Hambourg=Amburgo=Hamburgo=Hamborg=Hamburgi=Гамбург=汉堡=ハンブルク|Hameln|Hamm?|Hanau=Hanoviae|
Hannover=Hanovre=Hannoverae|Heidelberg=Heidelbergae=Heidelberga=Гейдельберг=海德堡|Heidenheim|Heilbronn|
Helmstedt=Helmstadii=Helmstadt|Herford|Hildesheim=Hildesii|Hof?|Holzminden|Ingolstadt=Ingolstadii|Iserlohn|
Jena=Iéna=Jenae=Ienae=Йена|Kaiserslautern|Karlsruhe=Carlsruhe=Carolsruhae=Карлсруэ|Kassel=Cassel=Cassellae|Kempten|
Kevelaer|Kiel=Kiliae=Kilonii=Киль?|Kleve=Cleves=Clèves|Koblenz=Coblenz=Coblence=Coblenza|
Konstanz=Constance=Costanza=Constanz=Constantiae|Krefeld|Kulmbach|
Köln=Koeln=Colonia?=Kolonia=Keulen=Kolín nad Rýnem=Coloniae=Coloniae Agrippinae=Köln am Rhein=Cöln=Кёльн=Кельн=
Köln/Weimar=科隆=ケルン|Königstein=Königstein im Taunus=Königstein/Ts.=Königstein i. Ts.|Landshut|Leinfelden-Echterdingen|
Leipzig=Leipsic=Leipsick=Lipsia=Lipsk=Lipsko=Lipsiae=Лейпциг=莱比锡=ライプツィヒ|Lemgo=Lemgoviae|Leverkusen|Limburg|
Limburg an der Lahn=Limburg a. d. Lahn|Lippstadt|Ludwigsburg|Ludwigshafen|Lübeck=Lubeck=Lubecca=Lubeka=Lubecae=Любек|
Lüneburg=Lunebourg=Luneburgi|Magdeburg=Magdebourg=Magdeburgo=Magdeburgi=Магдебург|
Mainz=Mayence=Magonza=Maguncia=Moguncja=Mohuč=Moguntiae=Moguntia=Mogúncia=Майнц|Mannheim=Manhemii=Мангейм|Marbach?|
Marbach am Neckar=Marbach a. N.|Marburg=Marburg an der Lahn=Marburg/Lahn=Marburgo=Marburgi=Marburgi Cattorum=Марбург|
Meiningen|Meisenheim am Glan=Meisenheim|Meißen=Meissen=Misena|Memmingen|Merseburg|Minden?=Minden in Westfalen|
Mönchengladbach|Mühlhausen|Mülheim|Mülheim an der Ruhr|
München=Munich=Muenchen=Monaco di Baviera=Monachium=Mnichov=Mníchov=Monachii=Múnich=Munique=München/Leipzig=
München/Wien=Мюнхен=慕尼黑=ミュンヘン=Minhene=Miunchenas=Μόναχο|
Münster=Munster=Muenster=Münster in Westfalen=Münster i. W.=Monasterii Westphalorum=Monasterii=Мюнстер|Naumburg|
Neubrandenburg|Neuss|Neustadt an der Aisch=Neustadt a. d. Aisch|Nordhausen|Nördlingen|
Nürnberg=Nuremberg?=Nuremburg=Nuernberg=Norimberga=Norymberga=Norimberk=Norimbergae=Нюрнберг=Núremberg=纽伦堡|Oberhausen|
Offenbach?=Offenbach am Main|Oldenburg=Oldenburg i. O.|Osnabrück=Osnabrugi|Paderborn=Paderbornae|Passau=Passavii|
Petersberg|Pforzheim|Plauen|Potsdam=Poczdam=Postupim=Потсдам|Quedlinburg=Quedlinburgi|Rastatt|Ravensburg|
Recklinghausen|Regensburg=Ratisbon=Ratisbonne=Ratisbona=Ratyzbona=Řezno=Ratisbonae|Remscheid|Reutlingen|
Rostock=Rostochii=Rostok=Росток|Rudolstadt=Rudolphopoli|Saarbrücken=Sarrebruck=Saarbruecken|Salzgitter|
Sankt Augustin=St. Augustin|Sankt Ottilien=St. Ottilien|Schleswig?|Schweinfurt|Schwerin=Zwierzyn|Schwäbisch Gmünd|
Schwäbisch Hall|Siegburg|Siegen?|Sigmaringen|Sindelfingen|Solingen|Sondershausen|Speyer?=Spires=Spira=Spirae|Stade?|
Stralsund=Strzałowo=Sundii|Straubing|Stuttgart=Stoccarda=Stoccardae=Stutgardiae=Stuttgardt=Штутгарт=斯图加特|
Sulzbach=Sulzbaci|Trier=Trèves=Treviri=Tréveris=Augustae Trevirorum=Trewir=Трир|
Tübingen=Tuebingen=Tubingue=Tubinga=Tubingae=Tybinga=Тюбинген=图宾根|Uelzen|Ulm=Ulmae=Ульм|
Vallendar=Vallendar-Schönstatt|Vechta|Warendorf|Weiden?|Weilerswist=Weilerswist-Metternich|Weimar=Vimariae=Веймар=魏玛|
Weißenhorn|Wernigerode|Wertheim?|Wesel?|Wetzlar=Wetzlariae|Wiesbaden=Висбаден|Wilhelmshaven|Wismar=Wismariae|Witten?|
Wittenberg=Lutherstadt Wittenberg=Wittebergae=Vitebergae=Viteberg=Виттенберг|
Wolfenbüttel=Wolfenbuttel=Guelpherbyti=Wolfenbuettel|Wolfsburg|Worms?=Wormatiae|
Wuppertal=Elberfeld=Barmen=Wuppertal-Elberfeld|
Würzburg=Wurzbourg=Wuerzburg=Wurzburg=Herbipoli=Wirceburgi=Virceburgi=Вюрцбург|Zittau=Žitava=Zittaviae|
Zwickau=Cvikov=Cygneae=Zwiccaviae|Überlingen
""",
    ),
    Section(
        "Austria",
        "imprints in the catalogue of the Österreichische Nationalbibliothek",
        """
Bad Ischl|Baden bei Wien|Bregenz|Dornbirn|Eisenstadt=Kismarton=Željezno|Feldkirch|
Graz=Gradec=Graecii=Hradec Štýrský=Gratz|Hallein|Horn?|
Innsbruck=Innsbrück=Oeniponte=Œniponte=Innsbruck/Wien=Insbruck=Инсбрук|
Klagenfurt=Celovec=Klagenfurt am Wörthersee=Clagenfurti|Klosterneuburg|Krems=Krems an der Donau|Linz=Lincii=Linec|
Melk?|Salzburg=Salisburgo=Salisburgi=Salzbourg=Salcburk=Solnohrad=Зальцбург|Sankt Pölten=St. Pölten|Steyr|
Villach=Beljak|Wels?|
Wien=Viena=Wiedeń=Vídeň=Viedeň=Bécs=Dunaj?=Beč=Wenen=Viyana=Vindobonae=Vindobona=Viennae=Viennae Austriae=Вена=Відень=
Виена=Беч=维也纳=ウィーン=وينا=וינה=Βιέννη=Vīne=Wien/Köln=Wien/München|Wiener Neustadt=Bécsújhely
""",
    ),
    Section(
        "Switzerland",
        "imprints in the catalogue of the Schweizerische Nationalbibliothek",
        """
Aarau=Aroviae|Baden?|Basel=Basle=Bâle=Basilea=Bazylea=Basilej=Basileae=Bazel=Базель=Basel/Stuttgart|Bellinzona|
Bern=Berno=Bernae=Berna=Берн=伯尔尼=Bern/Frankfurt|Biel=Bienne=Biel/Bienne|Chur?=Coire=Coira=Curiae Rhaetorum|Delémont|
Einsiedeln|Frauenfeld|
Fribourg=Freiburg im Üechtland=Freiburg i. Ü.=Freiburg/Schweiz=Freiburg (Schweiz)=Freiburg i. Ue.=Friburgo=
Friburgi Helvetiorum|
Genève=Genf=Ginevra=Ginebra=Genewa=Ženeva=Genebra=Genevae=Coloniae Allobrogum=Женева=日内瓦=ジュネーヴ=جنيف=ז'נבה=Γενεύη=
Cenevre=Genève-Paris|Glarus|La Chaux-de-Fonds|Lausanne=Losanna=Lozanna=Lausana=Lausannae=Лозанна=洛桑|Liestal|
Locarno=Локарно|Lugano?=Lugani|Luzern=Lucerne=Lucerna=Lucernae=Luzern/Stuttgart|Montreux|Neuchâtel=Neuenburg=Neocomi|
Porrentruy=Pruntrut|Rüschlikon|Sankt Gallen=Saint-Gall=San Gallo=St. Gall|
Schaffhausen=Schaffhouse=Scaphusiae=Sciaffusa|Sierre|Sion?=Sitten|Solothurn=Soleure|Stäfa|Thun?|Vevey|
Winterthur=Winterthour=Vitoduri|Yverdon=Yverdon-les-Bains|Zofingen|Zug?|
Zürich=Zuerich=Zurigo=Zurych=Curych=Zúrich=Zurique=Tiguri=Turici=Цюрих=苏黎世=チューリッヒ=Zürich/München=Ζυρίχη
""",
    ),
    Section(
        "Netherlands",
        "imprints in the catalogue of the Koninklijke Bibliotheek; Latin names after Graesse, Orbis Latinus",
        """
's-Hertogenbosch=’s-Hertogenbosch=Den Bosch=Bois-le-Duc=Bolduque=Silvae Ducis|Alkmaar|Almere|Alphen aan den Rijn|
Amersfoort|Amstelveen|
Amsterdam=Ámsterdam=Amsterdão=Amsterodam=Amsterdamo=Amstelodami=Amstelaedami=Amstelædami=Amstelredam=Amsteldam=
Амстердам=阿姆斯特丹=アムステルダム=암스테르담=أمستردام=אמסטרדם=Amszterdam=Άμστερνταμ=Amsterdama|Arnhem=Arnheim=Arnhemiae|Baarn|
Bergen op Zoom|Beverwijk|Breda?=Bredae|Bussum|Culemborg|Delft=Delphis Batavorum=Delphis|
Den Haag=The Hague=L’Aja=L'Aja=La Haya=Haag?=Haia=Lahey='s Gravenhage=’s-Gravenhage=’s Gravenhage=s-Gravenhage=
Hagae Comitis=Hagae Comitum=Hagae-Comitum=Гаага=海牙=ハーグ=헤이그=Χάγη=Hāga|Deventer=Daventriae|Doetinchem|
Dordrecht=Dordt=Dort=Dordraci=Дордрехт|Ede?|Eindhoven|Enschede|Franeker=Franequerae|Gouda?=Goudae|
Groningen=Groningue=Groninga=Groningae=Гронинген|Haarlem=Harlem?=Harlemi|Heerenveen|Hilversum=Хилверсум|Hoorn|Houten|
Kampen|Laren?|Leeuwarden=Leovardiae|
Leiden=Leyden=Leyde=Leida=Lejda=Lugduni Batavorum=Lugdunum Batavorum=Lugd. Bat.=Lugd. Batav.=Лейден=莱顿=ライデン=
Leiden/Boston=Leiden–Boston=Λέιντεν|Lelystad|Maastricht=Maestricht=Maëstricht=Trajecti ad Mosam=Маастрихт|Meppel|
Middelburg=Middelbourg=Medioburgi|Muiderberg|Naarden|Nieuwkoop|Nijkerk|Nijmegen=Nimègue=Nimega=Nimwegen=Noviomagi|
Oegstgeest|Rijswijk=Ryswick|Roermond=Ruremonde|Rotterdam=Roterdam=Rotterdami=Roterodami=Роттердам=鹿特丹=ロッテルダム|Schiedam|
Tilburg|Utrecht=Ultrajecti=Ultraiecti=Trajecti ad Rhenum=Traiecti ad Rhenum=Утрехт=乌得勒支|Vianen|Vlissingen=Flushing|
Voorburg|Wageningen|Weesp|Zaandam|Zaltbommel|Zeist|Zutphen=Zutphaniae|Zwolle=Zwollae
""",
    ),
    Section(
        "Belgium and Luxembourg",
        "imprints in the catalogues of the KBR and the Bibliothèque nationale de Luxembourg",
        """
Aalst=Alost|
Antwerpen=Antwerp=Anvers=Anversa=Amberes=Antwerpia=Antverpy=Antuérpia=Antverpiae=Antuerpiae=Антверпен=安特卫普=アントウェルペン|
Apeldoorn|Arlon|Brugge=Bruges=Brügge=Brujas=Brugis=Brugia=Брюгге|
Bruxelles=Brussels=Brüssel=Brussel=Bruselas=Bruksela=Brusel=Bruxelas=Bryssel=Brüksel=Bruxellis=Bruxellae=Brüsszel=
Brussel/Bruxelles=Брюссель=Брисел=Брюксел=布鲁塞尔=ブリュッセル=브뤼셀=بروكسل=בריסל=Βρυξέλλες=Brisele=Briuselis|Charleroi|
Esch-sur-Alzette|Eupen|Gembloux|Gent=Ghent=Gand=Gante=Gandawa=Gandavi=Гент|Hasselt|Kapellen|
Kortrijk=Courtrai=Cortraci|
Leuven=Louvain=Löwen=Lovanio=Lovaina=Lowanium=Lovaň=Lovanii=Lovanium=Левен=Лувен=Leuven/Paris=鲁汶|
Liège=Lüttich=Luik=Liegi=Lieja=Leodii=Leodium=Льеж=列日|Louvain-la-Neuve|
Luxembourg=Luxemburg=Lussemburgo=Luxemburgo=Luksemburg=Lucembursko=Lucemburk=Lëtzebuerg=Luxemburgi=Люксембург=卢森堡=
ルクセンブルク|Malines=Mechelen=Mecheln=Mechlin=Mechliniae|Mons?|Namur=Namurci=Namen|Oostende=Ostend=Ostende=Остенде|
Roeselare|Sint-Niklaas|Tielt|Tongeren=Tongres|Tournai=Doornik=Tornaci|Turnhout|Verviers|Ypres?=Ieper=Ypern|Zellik
""",
    ),
)
