"""Learned journals in other languages: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "German",
        "mastheads and usual abbreviations in the Zeitschriftendatenbank",
        """
Annali dell’Istituto storico italo-germanico in Trento|Archiv der Gegenwart=AdG?|Archiv des öffentlichen Rechts=AöR?|
Archiv für Begriffsgeschichte|Archiv für Diplomatik=AfD?|Archiv für Kulturgeschichte=AKG=AfK?|
Archiv für Reformationsgeschichte=ARG?|Archiv für Sozialgeschichte=AfS|
Archiv für Sozialwissenschaft und Sozialpolitik|Archiv für österreichische Geschichte=AÖG|
Archivalische Zeitschrift=AZ?|Archivar?|Aus Politik und Zeitgeschichte=APuZ|Außenpolitik?|
Beiträge zur Geschichte der Arbeiterbewegung=BzG?|Berichte zur Wissenschaftsgeschichte|
Blätter für deutsche Landesgeschichte=BldtLG?|Blätter für deutsche und internationale Politik|
Byzantinische Zeitschrift=BZ?|Das Argument?|Das Historisch-Politische Buch|Der Archivar|Deutsche Studien?|
Deutsches Archiv für Erforschung des Mittelalters=Deutsches Archiv|Deutschland Archiv=Deutschland-Archiv=DA?|
Die Alte Stadt|Die Neue Gesellschaft?|Die Neue Zeit?|Einheit?|Europa-Archiv=EA?|
Forschungen zur brandenburgischen und preußischen Geschichte=FBPG|Forschungen zur osteuropäischen Geschichte=FOG?|
Francia?=Francia: Forschungen zur westeuropäischen Geschichte|Freiburger Zeitschrift für Philosophie und Theologie|
Frühmittelalterliche Studien=FMSt?|Geschichte in Wissenschaft und Unterricht=GWU|Geschichte und Gesellschaft=GG?|
Göttingische gelehrte Anzeigen=GGA|Hansische Geschichtsblätter=HGbll?|Hermes?|Historische Anthropologie?|
Historische Mitteilungen=HMRG|Historische Sozialkunde|Historische Vierteljahrschrift|
Historische Zeitschrift=HZ=Hist. Zs.=Histor. Zeitschrift|Historisches Jahrbuch=HJb?|Integration?|
Internationale Politik?|
Internationale Wissenschaftliche Korrespondenz zur Geschichte der deutschen Arbeiterbewegung=IWK|
Jahrbuch für Antisemitismusforschung|Jahrbuch für die Geschichte Mittel- und Ostdeutschlands=JGMOD|
Jahrbuch für europäische Geschichte|Jahrbuch für fränkische Landesforschung|Jahrbuch für Geschichte|
Jahrbuch für Geschichte Lateinamerikas|Jahrbuch für Historische Kommunismusforschung=JHK|
Jahrbuch für Landesgeschichte|Jahrbuch für Wirtschaftsgeschichte=JWG=JbWG?|
Jahrbücher für Geschichte Osteuropas=JGO=JfGO?=JbGO?|Jahrbücher für Nationalökonomie und Statistik|
Journal of Modern European History=JMEH|Kirchliche Zeitgeschichte?=KZG|Klio?|
Kölner Zeitschrift für Soziologie und Sozialpsychologie=KZfSS?|Leviathan?|Merkur?|Militärgeschichte?|
Militärgeschichtliche Mitteilungen=MGM|Militärgeschichtliche Zeitschrift=MGZ|
Mitteilungen des Instituts für Österreichische Geschichtsforschung=MIÖG|
Mitteilungen des Österreichischen Staatsarchivs=MÖStA?|Mittelweg 36|Nachrichten für Außenhandel|
Neue Politische Literatur=NPL|Neues Archiv|Neues Archiv der Gesellschaft für ältere deutsche Geschichtskunde|
Neues Archiv für sächsische Geschichte=NASG|Niedersächsisches Jahrbuch für Landesgeschichte|Osteuropa?|
Osteuropa-Wirtschaft|Ostmitteleuropa?|Periplus?|Politische Vierteljahresschrift=PVS|Preußische Jahrbücher|PROKLA|
Quellen und Forschungen aus italienischen Archiven und Bibliotheken=QFIAB|Rechtsgeschichte?=Rg?|
Rheinische Vierteljahrsblätter=RhVjbll?|Römische Historische Mitteilungen=RHM|Römische Quartalschrift|Saeculum?|
Schmollers Jahrbuch=Schmollers Jahrbuch für Gesetzgebung, Verwaltung und Volkswirtschaft|Schweizer Monatshefte|
Schweizerische Zeitschrift für Geschichte=SZG|Sociologia Internationalis|Sozial.Geschichte|
Sozialwissenschaftliche Informationen=SOWI|Sudhoffs Archiv|Südost-Forschungen=SOF|Südosteuropa Mitteilungen|
Südosteuropa-Mitteilungen|Technikgeschichte?|Tel Aviver Jahrbuch für deutsche Geschichte|traverse?|Ungarn-Jahrbuch|
Vierteljahrschrift für Sozial- und Wirtschaftsgeschichte=VSWG|Vierteljahrshefte für Zeitgeschichte=VfZ=VjZ=VfZG=VjhZG|
Vorgänge?|WerkstattGeschichte?=Werkstatt Geschichte|Westfälische Forschungen|Wiener Slavistisches Jahrbuch|
Wiener Zeitschrift für die Kunde des Morgenlandes=WZKM|Württembergisch Franken|Zeitgeschichte?|
Zeithistorische Forschungen=Zeithistorische Forschungen/Studies in Contemporary History|
Zeitschrift der Deutschen Morgenländischen Gesellschaft=ZDMG|
Zeitschrift der Savigny-Stiftung für Rechtsgeschichte=ZRG=ZSRG|Zeitschrift des Deutschen Palästina-Vereins=ZDPV|
Zeitschrift für Agrargeschichte und Agrarsoziologie=ZAA|
Zeitschrift für ausländisches öffentliches Recht und Völkerrecht=ZaöRV?|
Zeitschrift für bayerische Landesgeschichte=ZBLG|Zeitschrift für die Geschichte des Oberrheins=ZGO|
Zeitschrift für Geschichtswissenschaft=ZfG|Zeitschrift für historische Forschung=ZHF|
Zeitschrift für Kirchengeschichte=ZKG|Zeitschrift für Ostforschung=ZfO?|Zeitschrift für Ostmitteleuropa-Forschung|
Zeitschrift für Papyrologie und Epigraphik=ZPE|Zeitschrift für Politik=ZfP?|
Zeitschrift für Religions- und Geistesgeschichte=ZRGG|Zeitschrift für Slawistik|Zeitschrift für Sozialforschung|
Zeitschrift für Unternehmensgeschichte=ZUG|Zeitschrift für Weltgeschichte|
Zeitschrift für Württembergische Landesgeschichte=ZWLG|Österreichische Osthefte|
Österreichische Zeitschrift für Geschichtswissenschaften=ÖZG|Österreichische Zeitschrift für Politikwissenschaft=ÖZP
""",
    ),
    Section(
        "French",
        "mastheads and usual abbreviations in the catalogue SUDOC",
        """
Actes de la recherche en sciences sociales=ARSS|Afrique contemporaine?|Annales de Bourgogne|Annales de Bretagne|
Annales de démographie historique=ADH|Annales de géographie|Annales de l’Est|Annales de Normandie|Annales du Midi|
Annales historiques de la Révolution française=AHRF|
Annales: Économies, Sociétés, Civilisations=Annales. Économies, Sociétés, Civilisations=
Annales. Histoire, Sciences sociales=Annales ESC=Annales E.S.C.=Annales, E.S.C.=Annales HSS=
Annales d’histoire économique et sociale=AHES|Archives de sciences sociales des religions=ASSR|
Archives européennes de sociologie|Archives juives|
Bibliothèque de l’École des chartes=Bibliothèque de l'École des chartes=BEC?|
Bulletin de correspondance hellénique=BCH|Bulletin de la Société de l’histoire du protestantisme français=BSHPF|
Bulletin de l’Institut français d’archéologie orientale=BIFAO|Bulletin de l’École française d’Extrême-Orient=BEFEO|
Byzantion?|Cahiers de civilisation médiévale=CCM|Cahiers du monde russe|Cahiers du monde russe et soviétique=CMRS|
Cahiers d’histoire=Cahiers d’histoire. Revue d’histoire critique|Cahiers d’histoire mondiale|
Cahiers d’études africaines=Cahiers d'études africaines=CEA?|Cahiers internationaux de sociologie|Cahiers Jaurès|
Clio. Femmes, Genre, Histoire|Clio. Histoire, femmes et sociétés|Communisme?|Critique internationale|
Cultures & Conflits|Dix-huitième siècle?|Dix-septième siècle?|Défense nationale?|Genèses?|
Guerres mondiales et conflits contemporains=GMCC|Histoire & Mesure=Histoire et mesure|Histoire de l’éducation|
Histoire et sociétés rurales=Histoire & Sociétés rurales|Histoire sociale/Social History=Histoire sociale|
Histoire, économie et société=Histoire, économie & société=HES?|Hypothèses?|Hérodote?|Journal asiatique|
Journal de la Société des océanistes|Journal des africanistes|Journal des savants|La Pensée?|Le Débat?|
Le Mouvement social?=Mouvement social?|Le Moyen Âge?=Le Moyen Age?|Les Cahiers du Centre de recherches historiques|
Les Temps modernes|L’Année sociologique=L'Année sociologique|L’Histoire?=L'Histoire?|L’Homme?=L'Homme?|
Matériaux pour l’histoire de notre temps=Matériaux pour l'histoire de notre temps|Mondes et cultures|Mots?|
Médiévales?|Mélanges de la Casa de Velázquez=MCV|Mélanges de l’École française de Rome=MEFR=MEFRM=MEFRIM|Outre-mers|
Politique africaine?|Politique étrangère?|Politix?|Population?|Pouvoirs?|Provence historique|Raisons politiques|
Recherches contemporaines|Relations internationales?|
Revue belge de philologie et d’histoire=Revue belge de philologie et d'histoire=RBPH|Revue bénédictine|
Revue de l’histoire des religions|Revue de synthèse|Revue des Deux Mondes=RDDM|Revue des sciences humaines|
Revue des études arméniennes|Revue des études byzantines=REB?|Revue des études grecques=REG?|
Revue des études juives=REJ|Revue des études slaves=RES?|Revue des études sud-est européennes|Revue du Nord|
Revue d’Allemagne|Revue d’histoire de la Deuxième Guerre mondiale|Revue d’histoire de la Shoah|
Revue d’histoire de l’Église de France=RHEF|Revue d’histoire diplomatique=RHD|Revue d’histoire du XIXe siècle|
Revue d’histoire ecclésiastique=RHE|
Revue d’histoire moderne et contemporaine=Revue d'histoire moderne et contemporaine=RHMC|
Revue d’histoire économique et sociale=RHES|Revue d’économie politique|
Revue européenne des migrations internationales|Revue française de science politique=RFSP|
Revue française de sociologie|Revue française d’histoire d’outre-mer=Revue française d'histoire d'outre-mer=RFHOM|
Revue générale de droit international public=RGDIP|Revue historique=RH?=Rev. hist.|
Revue historique de droit français et étranger=RHDFE|Revue historique des armées=RHA|
Revue internationale d’histoire militaire|Revue Mabillon|Revue roumaine d’histoire|Romantisme?|
Sociétés contemporaines?|Tiers-Monde?|Tumultes?|Vacarme?|
Vingtième Siècle=Vingtième Siècle. Revue d’histoire=20 & 21. Revue d’histoire|XVIIe siècle?|XVIIIe siècle?|
Études balkaniques?|Études rurales?
""",
    ),
    Section(
        "Italian",
        "mastheads and usual abbreviations in the Archivio collettivo nazionale dei periodici",
        """
Annali della Fondazione Giangiacomo Feltrinelli|Annali della Fondazione Luigi Einaudi|
Annali della Scuola Normale Superiore di Pisa=ASNP|Archivio storico italiano=ASI?|Archivio storico lombardo|
Archivio storico per le province napoletane=ASPN|Archivio veneto|Archivum Franciscanum Historicum=AFH|
Archivum historiae pontificiae|Archivum historicum Societatis Iesu=AHSI|Belfagor?|
Bullettino dell’Istituto storico italiano per il Medio Evo=BISIME|Clio?|Comunità?|
Contemporanea?=Contemporanea. Rivista di storia dell’800 e del ’900|Cristianesimo nella storia?|Critica storica|
Il Mulino?|Il pensiero politico?|Il pensiero storico?|Il Politico?|Il Ponte?|Il Risorgimento?|Italia contemporanea?|
Iter?|La Civiltà cattolica=Civiltà Cattolica|La Critica?|Laboratoire italien|Le Carte e la Storia|Limes?|
Medioevo greco|Meridiana?|Mezzosecolo?|Mondo contemporaneo?|Movimento di liberazione in Italia|Movimento operaio?|
Movimento operaio e socialista|Nuova Antologia|Nuova rivista storica=NRS|Orientalia Christiana Periodica=OCP|
Parolechiave?|Passato e presente?|Quaderni medievali|Quaderni storici|Qualestoria?|Rassegna degli Archivi di Stato|
Rassegna storica del Risorgimento=RSR|Rassegna storica toscana|Ricerche di storia politica|Ricerche storiche|
Rinascimento?|Rinascita?|Rivista di storia contemporanea|Rivista di storia della Chiesa in Italia=RSCI|
Rivista di storia economica|Rivista storica del socialismo|Rivista storica italiana=RSI|Roma moderna e contemporanea|
Società?|Società e storia?|Storia contemporanea?|Storia della storiografia|Storia e Futuro|
Storia e problemi contemporanei|Storia in Lombardia|Storia urbana?|Storicamente?|Studi emigrazione|Studi medievali|
Studi senesi|Studi storici|Studi veneziani|Ventesimo secolo?|Zapruder?
""",
    ),
    Section(
        "Spanish, Catalan, Galician",
        "mastheads and usual abbreviations in the catalogues REBIUN and Latindex",
        """
Al-Andalus?|Al-Qantara|Allpanchis?|América Latina en la Historia Económica|
Anuario Colombiano de Historia Social y de la Cultura=ACHSC|Anuario de Estudios Americanos=AEA?|
Anuario de Estudios Centroamericanos|Anuario de Estudios Medievales=AEM|Anuario de Historia de América Latina|
Anuario de Historia de la Iglesia|Anuario de Historia del Derecho Español=AHDE|Anuario IEHS|Arenal?|Ayer?|
Boletín Americanista|Boletín de la Academia Nacional de la Historia|Boletín de la Institución Libre de Enseñanza|
Boletín de la Real Academia de la Historia=BRAH|
Boletín del Instituto de Historia Argentina y Americana «Dr. Emilio Ravignani»=Boletín del Instituto Ravignani|
Caravelle?|Cuadernos Americanos|Cuadernos de Historia|Cuadernos de Historia Contemporánea=CHC|
Cuadernos de Historia de España|Cuadernos de Historia Moderna|Desarrollo Económico?|Desperta Ferro|Ecuador Debate|
El Basilisco|En la España Medieval|Entrepasados?|Espacio, Tiempo y Forma|Estudios Migratorios Latinoamericanos|
Estudis d’Història Contemporània|Fronteras de la Historia?|Gladius?|Hispania?|Hispania Nova?|Hispania Sacra?|
Historia 16|Historia Agraria?|Historia Constitucional?|Historia Contemporánea?|Historia Crítica?|
Historia del Presente?|Historia Mexicana?|Historia Social?|Historia y Política?|Historia y Sociedad?|Histórica?|
Investigaciones de Historia Económica|Investigaciones históricas|Letras Históricas|L’Avenç=L'Avenç|
Memoria y Sociedad?|Moreana?|Nexos?|Nueva Sociedad|Pasado y Memoria?|Política y Sociedad?|Procesos?|Prohistoria?|
Quinto Sol|Recerques?|Relaciones?|Revista Andina|Revista Complutense de Historia de América|
Revista de Estudios Internacionales|Revista de Estudios Políticos|Revista de Historia|
Revista de Historia Americana y Argentina|Revista de Historia de América|Revista de Historia Económica|
Revista de Historia Industrial|Revista de Historia Militar|Revista de Historia Moderna|Revista de Indias|
Revista de la Universidad de México|Revista Mexicana de Sociología|Revista Universitaria de Historia Militar|Saitabi?|
Secuencia?|Sefarad?|Signos Históricos|Sociohistórica?|Spagna contemporanea?|
Studia Historica=Studia Histórica. Historia Contemporánea|Tierra Firme|Trashumante?|Tzintzun?|Vasconia?|Vegueta?|
Zona Abierta
""",
    ),
    Section(
        "Portuguese",
        "mastheads and usual abbreviations in PORBASE and SciELO",
        """
Afro-Ásia|Almanack?|Anais de História de Além-Mar|Anais do Museu Paulista|Análise Social|Ariadne?|Arquipélago?|
Arquivos do Centro Cultural Português|Cadernos Pagu|Dados?|Diálogos?|Estudos Avançados|Estudos Econômicos?|
Estudos Históricos?|Estudos Ibero-Americanos|Fronteiras da História|História?|História Social?|
História, Ciências, Saúde – Manguinhos=História, Ciências, Saúde-Manguinhos|História: Questões & Debates|Ler História|
Locus: Revista de História|Lusitania Sacra|Lusotopie?|Nova Economia?|Novos Estudos CEBRAP=Novos Estudos|Penélope?|
Projeto História|Relações Internacionais?|Revista Brasileira de Ciências Sociais|Revista Brasileira de História=RBH|
Revista Brasileira de Política Internacional=RBPI|Revista Crítica de Ciências Sociais=RCCS|
Revista da Faculdade de Letras|Revista de História|Revista de História das Ideias|Revista do Arquivo Municipal|
Revista do Instituto de Estudos Brasileiros|Revista do Instituto Histórico e Geográfico Brasileiro=RIHGB|
Revista Portuguesa de História|Revista Tempo|Topoi?|Varia Historia=Varia História|Via Atlântica|Vária Escrita
""",
    ),
    Section(
        "Dutch, Nordic, Baltic",
        "mastheads and usual abbreviations in the catalogues of the KB, LIBRIS, bibliotek.dk, Finna, ESTER",
        """
Acta Historica Tallinnensia|Acta Historica Universitatis Klaipedensis|Ajalooline Ajakiri|Akadeemia?|Arbejderhistorie?|
Arbetarhistoria?|Arkiv för nordisk filologi|Belgisch Tijdschrift voor Nieuwste Geschiedenis=BTNG=BTNG-RBHC|
Bijdragen en Mededelingen betreffende de Geschiedenis der Nederlanden=BMGN|
Bijdragen tot de Taal-, Land- en Volkenkunde=BKI|
BMGN – Low Countries Historical Review=BMGN - Low Countries Historical Review=BMGN: Low Countries Historical Review|
Collegium Medievale?|Danske Magazin|Darbai ir dienos?|De Gids|Fornvännen?|Fortid og Nutid|Genocidas ir rezistencija|
Heimen?|Historiallinen Aikakauskirja=HAik?|Historie: Jyske Samlinger|Historielärarnas förenings årsskrift|
Historisk Tidskrift=HT?|Historisk tidskrift för Finland=HTF|Historisk Tidsskrift|Holland: historisch tijdschrift|
Internasjonal Politikk|Internationale Spectator|Itinerario?|Jyske Samlinger|Kirkehistoriske Samlinger|Kuml?|
Kungl. Krigsvetenskapsakademiens handlingar|Kyrkohistorisk årsskrift|Latvijas Vēsture|
Latvijas Vēstures Institūta Žurnāls=LVIŽ|Lietuvos istorijos metraštis|Lietuvos istorijos studijos|Lychnos?|
Militärhistorisk tidskrift|Militært Tidsskrift|Naujasis Židinys-Aidai|Nordisk Tidskrift|Ons Erfdeel|
Personhistorisk tidskrift|Politologija?|Saga?|Saga-Book|Samtiden?|Scandia?|Scando-Slavica|Siirtolaisuus?|Skírnir?|
Spiegel Historiael|Statsvetenskaplig tidskrift|Svensk Juristtidning|Svensk tidskrift|Temp?|
Tijdschrift voor Geschiedenis=TvG?|Tijdschrift voor Rechtsgeschiedenis|
Tijdschrift voor Sociale en Economische Geschiedenis=TSEG|Tijdschrift voor Sociale Geschiedenis=TSG|
Tijdschrift voor Zeegeschiedenis|Tuna?|Vikerkaar?|Volkskunde?
""",
    ),
    Section(
        "Polish",
        "mastheads and usual abbreviations in the catalogue of the Biblioteka Narodowa",
        """
Acta Poloniae Historica=APH|Analecta Cracoviensia|Annales UMCS|Arcana?|Archeion?|Archiwum Emigracji|
Biuletyn Historii Sztuki|Biuletyn IPN=Biuletyn Instytutu Pamięci Narodowej|
Biuletyn Żydowskiego Instytutu Historycznego=BŻIH|Czasopismo Prawno-Historyczne=CPH|Dzieje Najnowsze=DN?|Ekonomista?|
Glaukopis?|Historia i Polityka|Historyka?=Historyka. Studia Metodologiczne|Komunikaty Mazursko-Warmińskie=KMW|
Kronika Warszawy|Kultura?|Kultura i Społeczeństwo?|Kwartalnik Historii Kultury Materialnej=KHKM|
Kwartalnik Historii Żydów|Kwartalnik Historyczny=KH|Mazowieckie Studia Humanistyczne|Mówią Wieki?|Nasza Przeszłość|
Odrodzenie i Reformacja w Polsce=OiRwP?|Ordines Militares|Pamiętnik Literacki|Pamięć i Sprawiedliwość|Perspektywy?|
Polski Przegląd Dyplomatyczny|Prace Historyczne|Przegląd Historyczno-Oświatowy|Przegląd Historyczno-Wojskowy|
Przegląd Historyczny=PH|Przegląd Polonijny|Przegląd Powszechny|Przegląd Wschodni|Przegląd Zachodni=PZ?|Res Historica|
Rocznik Gdański|Rocznik Krakowski|Rocznik Lubelski|Rocznik Łódzki|Roczniki Dziejów Społecznych i Gospodarczych=RDSG|
Roczniki Historyczne|Roczniki Humanistyczne|Slavia Orientalis|Sprawy Międzynarodowe|Sprawy Narodowościowe|
Studia Historyczne?|Studia Judaica?|Studia Podlaskie|Studia Polonijne|
Studia z Dziejów Rosji i Europy Środkowo-Wschodniej|Studia z Dziejów ZSRR i Europy Środkowej|Studia Źródłoznawcze|
Twórczość?|Wiadomości Historyczne|Więź?|Wojskowy Przegląd Historyczny=WPH|Z Pola Walki|Zagłada Żydów|
Zapiski Historyczne=ZH?|Zarządzanie w Kulturze|Zeszyty Historyczne|Zeszyty Naukowe Uniwersytetu Jagiellońskiego|
Śląski Kwartalnik Historyczny Sobótka=Sobótka?
""",
    ),
    Section(
        "Czech, Slovak, Hungarian",
        "mastheads and usual abbreviations in the catalogues of Prague, Martin and Budapest",
        """
Acta Historica Academiae Scientiarum Hungaricae=Acta Historica?|Acta Universitatis Carolinae=AUC|AetaS?|
Archivní časopis|Bohemia: Zeitschrift für Geschichte und Kultur der böhmischen Länder|Debreceni Szemle|
Dějiny a současnost?|Ethnographia?|Folia Historica Bohemica|Forum Historiae|Hadtörténelmi Közlemények=HK?|
Historica Slovaca?|Historické štúdie|Historický obzor|Historický časopis=Hist. čas.|Historie a vojenství|
Hungarian Historical Review|Korall?|Kortárs?|Korunk?|Külpolitika?|Levéltári Közlemények|Levéltári Szemle|
Magyar Kisebbség|Magyar Szemle|Mediaevalia Historica Bohemica|Mezinárodní vztahy?|Moderní dějiny?|Múltunk?|
Pamäť národa|Pamětní listy|Paměť a dějiny|Pro Minoritate|Párttörténeti Közlemények|Regio?|Rubicon?|
Sborník archivních prací=SAP?|Securitas Imperii|Slovanské historické studie|Slovanské štúdie?|Slovanský přehled|
Soudobé dějiny=SD?|Soudobé dějiny/CJCH|Studia Comeniana|Studia Historica Slovaca|Századok?|Századvég?|Tiszatáj?|
Történelmi Szemle=TSz?|Valóság?|Világosság?|Világtörténet?|Vojenská história|Vojenské rozhledy|
Zborník Slovenského národného múzea|Časopis Matice moravské=ČMM|Časopis Národního muzea|
Československý časopis historický=ČsČH|Český lid|Český časopis historický=ČČH
""",
    ),
    Section(
        "South-East Europe",
        "mastheads and usual abbreviations in COBISS and in the catalogues of Bucharest, Sofia, Athens and Tirana",
        """
Acta Histriae|Acta Musei Napocensis|Analele Universității București|Anali Dubrovnik|
Annales: Series Historia et Sociologia|Anuarul Institutului de Istorie și Arheologie|
Anuarul Institutului de Istorie „A. D. Xenopol”|Anuarul Institutului de Istorie „George Barițiu”|Archiva Moldaviae|
Arheološki vestnik|Arhivele Olteniei|Arhivele Totalitarismului|Arhivski vjesnik|Balcanica?|Balkan Studies|
Balkanica Posnaniensia|Belleten?=Türk Tarih Kurumu Belleten|Bulgarian Historical Review|Byzantina Symmeikta|
Caietele CNSAS|Croatica Christiana Periodica|Društvena istraživanja|Glasnik INI|
Godišnjak Društva istoričara Bosne i Hercegovine|Godišnjak za društvenu istoriju|Historijska misao|
Historijska traganja|Historijski zbornik|Istoricheski pregled|Istorija 20. veka|Istorijski glasnik|Istorijski zapisi|
Istorijski časopis|Jugoslovenski istorijski časopis=JIČ|Kronika: časopis za slovensko krajevno zgodovino|
Magazin istoric|Minalo?|Mnimon?|Neos Ellinomnimon|Povijesni prilozi|Prilozi?|Prispevki za novejšo zgodovino|
Radovi Zavoda za hrvatsku povijest|RESEE|Revista Arhivelor|Revista de Istorie|Revista de Istorie Militară|
Revista Istorică|RRH|Scrinia Slavonica|Slavica Slovenica|Srpske studije|Studii și Materiale de Istorie Contemporană|
Studii și materiale de istorie medie=SMIM|Studii. Revistă de istorie|Studime historike|Tarih ve Toplum|
Tokovi istorije|Toplumsal Tarih|Vojno delo|Vojnoistorijski glasnik|Zgodovinski časopis=ZČ?|
Časopis za suvremenu povijest=ČSP|Časopis za zgodovino in narodopisje=ČZN|Μνήμων|Νέος Ελληνομνήμων|Τα Ιστορικά|
Гласник на ИНИ|Зборник Матице српске за историју|Исторически преглед|Историја?|Историја 20. века|Историјски гласник|
Историјски часопис|Минало?|Токови историје
""",
    ),
    Section(
        "Russian, Ukrainian, Belarusian",
        "mastheads and usual abbreviations in the catalogues of the RGB, the Vernadsky Library, and romanized",
        """
Ab Imperio=АБ Империо|Drevniaia Rus’. Voprosy medievistiki|Quaestio Rossica|Азия и Африка сегодня|
Археографический ежегодник=АЕ?=Arkheograficheskii ezhegodnik|Архіви України|Беларускі гістарычны агляд|
Беларускі гістарычны часопіс|Большевик?=Bol’shevik?|Былое?|Вестник архивиста=Vestnik arkhivista|
Вестник древней истории=ВДИ=Vestnik drevnei istorii=VDI|Вестник Европы=Vestnik Evropy|
Вестник Московского университета=Вестник МГУ=Vestnik Moskovskogo universiteta|Вестник РГГУ|
Вестник Российской академии наук|Вестник РУДН|Вестник Санкт-Петербургского университета|
Вестник Томского государственного университета|Византийский временник=ВВ?=Vizantiiskii vremennik=VV?|
Военно-исторический журнал=ВИЖ=Voenno-istoricheskii zhurnal=Voenno-istoricheskiy zhurnal=VIZh?|
Вопросы истории=ВИ=Voprosy istorii=VI?|Вопросы истории естествознания и техники=ВИЕТ=VIET|
Вопросы истории КПСС=Voprosy istorii KPSS|Вопросы литературы=Voprosy literatury|Вопросы философии=Voprosy filosofii|
Вопросы экономики=Voprosy ekonomiki|Восток?|
Вспомогательные исторические дисциплины=ВИД=Vspomogatel’nye istoricheskie distsipliny|Государство и право|
Диалог со временем=Dialog so vremenem|Древняя Русь. Вопросы медиевистики|
Журнал Министерства народного просвещения=ЖМНП=Zhurnal Ministerstva narodnogo prosveshcheniia=ZhMNP?|
З архівів ВУЧК–ГПУ–НКВД–КГБ=З архівів ВУЧК-ГПУ-НКВД-КГБ|Записки Наукового товариства імені Шевченка=ЗНТШ|Звезда?|
Звенья?|Знамя?|Изв. АН СССР|Известия АН СССР|Известия Саратовского университета|
Известия Уральского федерального университета|Историк-марксист=Istorik-marksist|Историческая экспертиза|
Исторические записки=Istoricheskie zapiski|Исторический архив=ИА?=Istoricheskii arkhiv=Istoricheskiy arkhiv|
Исторический вестник=Istoricheskii vestnik|Исторический журнал=Istoricheskii zhurnal|
История СССР?=Istoriia SSSR?=Istoriya SSSR?|Источник?=Istochnik?|Киевская старина=Kievskaia starina|
Київська старовина|Клио?|Книга. Исследования и материалы|Коммунист?=Kommunist?|Красный архив=КА?=Krasnyi arkhiv|
Латинская Америка?=Latinskaia Amerika|
Международная жизнь?=Mezhdunarodnaia zhizn’=Mezhdunarodnaya zhizn’=Mezhdunarodnaya zhizn'=Mezhdunarodnaia zhizn'|
Мир истории|
Мировая экономика и международные отношения=МЭиМО?=МЭ и МО=MEiMO?=Mirovaia ekonomika i mezhdunarodnye otnosheniia|
Народы Азии и Африки=Narody Azii i Afriki|Наука и жизнь|Наш современник|Неприкосновенный запас=Neprikosnovennyi zapas|
Новая и новейшая история=ННИ=Novaia i noveishaia istoriia=Novaya i noveyshaya istoriya=Novaja i novejšaja istorija=
NNI|Новое литературное обозрение?|Новый журнал|Новый исторический вестник|Новый мир?=Novyi mir=Novyj mir|
Отечественная история?=Otechestvennaia istoriia=Otechestvennaya istoriya=ОИ?|
Отечественные архивы=Otechestvennye arkhivy|Отечественные записки=Otechestvennye zapiski|
Полис. Политические исследования|
Проблемы Дальнего Востока=Problemy Dal’nego Vostoka=Problemy Dalnego Vostoka=Problemy Dal'nego Vostoka=ПДВ|
Пролетарская революция=Proletarskaia revoliutsiia|Родина?=Rodina?|
Российская история?=Rossiiskaia istoriia=Rossiyskaya istoriya|Россия XXI?|Русская литература?=Russkaia literatura|
Русская мысль?=Russkaia mysl’|Русская старина=Russkaia starina|Русский архив?=Russkii arkhiv|Русский сборник|
Русское богатство|Свободная мысль?=Svobodnaia mysl’|Славяноведение?=Slavianovedenie?=Slavyanovedenie?|
Советская археология=Sovetskaia arkheologiia|Советская этнография=СЭ?=Sovetskaia etnografiia|
Советские архивы=Sovetskie arkhivy|Советское государство и право|Советское славяноведение=Sovetskoe slavianovedenie|
Социологические исследования=Социс?=Sotsiologicheskie issledovaniia|Средние века?=СВ?=Srednie veka|США и Канада|
США: экономика, политика, идеология|Труды Отдела древнерусской литературы=ТОДРЛ=TODRL|Україна модерна|
Український археографічний щорічник|Український історик|
Український історичний журнал=УІЖ=Ukraïns’kyi istorychnyi zhurnal=Ukrains’kyi istorychnyi zhurnal|
Французский ежегодник|Чтения в Обществе истории и древностей российских=ЧОИДР|
Электронный научно-образовательный журнал «История»|Этнографическое обозрение=ЭО?=Etnograficheskoe obozrenie
""",
    ),
    Section(
        "East Asian",
        "mastheads in the catalogues of the national libraries in Beijing, Taipei, Tokyo, Seoul, romanized and in their scripts",
        """
Bainian chao=百年潮|Beijing daxue xuebao=北京大学学报|Dang de wenxian=党的文献|Dangdai Zhongguo shi yanjiu=当代中国史研究|
Dangshi bolan=党史博览|Dangshi yanjiu=党史研究|Dangshi yanjiu ziliao=党史研究资料|Dili xuebao=地理学报|Dōjidaishi kenkyū=同時代史研究|
Ershiyi shiji=二十一世紀=二十一世纪|Fudan xuebao=复旦学报|Gaikō jihō=外交時報|Gendai Chūgoku=現代中国|Guoji guancha=国际观察|
Guoji guanxi yanjiu|Guoji luntan=国际论坛|Guoji wenti yanjiu=国际问题研究|Guoji zhengzhi yanjiu=国际政治研究|Guoshiguan guankan=國史館館刊|
Hanguksa yeongu|Han’guk minjok undongsa yŏn’gu=한국민족운동사연구|Han’guksa yŏn’gu=한국사연구=韓國史硏究|Hitotsubashi ronsō|
Hyŏndae Pukhan yŏn’gu=현대북한연구|Hōgaku kenkyū=法学研究|Jianghuai wenshi=江淮文史|Jinbun gakuhō=人文学報|Jindai Zhongguo|
Jindaishi yanjiu=Jindai shi yanjiu=近代史研究|Jindaishi ziliao=近代史资料|Junshi lishi=军事历史|Junshi lishi yanjiu=军事历史研究|
Kangri zhanzheng yanjiu=抗日战争研究|Kindai Chūgoku kenkyū|Kokka gakkai zasshi=国家学会雑誌|Kokusai mondai=国際問題|
Kokusai seiji=国際政治|Kuksagwan nonch’ong=국사관논총|Lengzhan guojishi yanjiu=冷战国际史研究|Lishi dang’an=历史档案=Lishi dang'an|
Lishi jiaoxue=历史教学|Lishi renleixue xuekan=歷史人類學學刊|Lishi yanjiu=历史研究=歷史研究|Meiguo yanjiu=美国研究|
Minguo dang’an=民国档案=Minguo dang'an|Nanjing daxue xuebao=南京大学学报|Nankai xuebao=南开学报|Nihon rekishi=日本歴史|
Nihonshi kenkyū=日本史研究|Ouzhou yanjiu=欧洲研究|Rekishi hyōron=歴史評論|Rekishi to jinbutsu|
Rekishigaku kenkyū=Rekishi gaku kenkyū=歴史学研究|Riben xuekan=日本学刊|Riben yanjiu=日本研究|Shakai keizai shigaku=社会経済史学|
Shehui kexue yanjiu=社会科学研究|Shichō?=史潮?|Shien?=史苑?|Shigaku?=史学?|Shigaku zasshi=史学雑誌=史學雜誌|
Shijie jingji yu zhengzhi=世界经济与政治|Shijie lishi=世界历史|Shilin?=史林?|Shirin?|Shisō?=思想?|Shixue yuekan=史学月刊|
Shixueshi yanjiu=史学史研究|Taiwan shi yanjiu=臺灣史研究|Tongil munje yŏn’gu|Tōhō gakuhō=東方学報|Tōhōgaku?=東方学=東方學|
Tōyō gakuhō=東洋学報|Tōyōshi kenkyū=東洋史研究|Waijiao pinglun=外交评论|Wenshi?=文史?|Wenshi zhe=文史哲|Wenshi ziliao xuanji=文史资料选辑|
Wenwu?=文物?|Xiandai guoji guanxi=现代国际关系|Xin shixue=新史學|Xueshu yuekan=学术月刊|Yanhuang chunqiu=炎黄春秋|Yŏksa hakpo=역사학보=歷史學報|
Yŏksa munje yŏn’gu=역사문제연구|Yŏksa pip’yŏng=역사비평|Yŏksa wa hyŏnsil=역사와 현실|Zhanlüe yu guanli=战略与管理|
Zhonggong dangshi yanjiu=中共党史研究|Zhonggong dangshi ziliao=中共党史资料|Zhongguo bianjiang shidi yanjiu=中国边疆史地研究|
Zhongguo dangshi yanjiu|Zhongguo jingjishi yanjiu=中国经济史研究|Zhongguo shehui kexue=中国社会科学|
Zhongguo shi yanjiu=Zhongguoshi yanjiu=中国史研究|Zhongshan daxue xuebao=中山大学学报|
Zhongyang yanjiuyuan jindaishi yanjiusuo jikan=中央研究院近代史研究所集刊|
Zhongyang yanjiuyuan lishi yuyan yanjiusuo jikan=中央研究院歷史語言研究所集刊|Zhuanji wenxue=傳記文學|国史学|季刊三千里|東洋文化|軍事史学=Gunji shigaku|
近代中國
""",
    ),
    Section(
        "Turkey, the Middle East, South and South-East Asia",
        "mastheads in the catalogues of the national libraries in Ankara, Cairo, Tehran, Jerusalem, Hanoi and Jakarta",
        """
Al-Mustaqbal al-Arabi|Ankara Üniversitesi Dil ve Tarih-Coğrafya Fakültesi Dergisi|Ankara Üniversitesi SBF Dergisi|
Archipel?|Archivum Ottomanicum|Atatürk Araştırma Merkezi Dergisi|Atatürk Yolu|Cathedra?|
Güney-Doğu Avrupa Araştırmaları Dergisi|Ha-Zionut|Học Tập|Indonesia and the Malay World|Iyunim Bitkumat Israel|
İslâm Tetkikleri Enstitüsü Dergisi|İstanbul Üniversitesi Edebiyat Fakültesi Tarih Dergisi|
Journal of the Malaysian Branch of the Royal Asiatic Society=JMBRAS|Journal of the Siam Society|Lịch sử quân sự|
Lịch sử Đảng|Nghiên cứu Lịch sử=Nghien cuu Lich su=NCLS|Nghiên cứu Quốc tế|
Osmanlı Araştırmaları=The Journal of Ottoman Studies|Osmanlı Tarihi Araştırma ve Uygulama Merkezi Dergisi=OTAM|
Philippine Studies|Prisma?|Sojourn?|Tarbiz?|Tarih Dergisi|Tarih İncelemeleri Dergisi|Tarih Vesikaları|Toplum ve Bilim|
Turcica?|Türk Kültürü|Türkiyat Mecmuası|Tạp chí Cộng sản|Tạp chí Lịch sử Quân sự|Tạp chí Lịch sử Đảng|Tạp chí Đại học|
Vakıflar Dergisi|Xưa và Nay=Xưa & Nay|Zmanim?|הציונות|זמנים?|עיונים בתקומת ישראל|פעמים?|ציון?|קתדרה|תרביץ|
المجلة التاريخية المصرية|المستقبل العربي|المقتطف|المنار|الهلال?|دراسات تاريخية|شؤون فلسطينية|عالم الفكر|عالم المعرفة
""",
    ),
)
