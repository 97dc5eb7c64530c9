"""Archives of France, Belgium, the Netherlands, Luxembourg and Monaco.

Sources: Ministère de l’Europe et des Affaires étrangères, "Guide des sources"; Archives nationales, "Comment citer";
Service historique de la Défense, guides; Archives de l’État en Belgique; Nationaal Archief, "Citeren van archieven".
"""

TABLE = """
= FR Archives nationales and Archives diplomatiques, guides for readers; abbreviations of Documents diplomatiques français
Archives nationales; Archives nationales de France; French National Archives; Archives nationales (France) | AN; ANF;
  Arch. nat.; A.N. | Pierrefitte-sur-Seine | 5 AG 1/267
Centre historique des Archives nationales | CHAN | Paris | F7 12961
Centre d’accueil et de recherche des Archives nationales | CARAN | Paris | F7 12961
Centre des archives contemporaines | CAC | Fontainebleau |
Archives nationales du monde du travail; Centre des archives du monde du travail | ANMT; CAMT | Roubaix | 65 AQ 12
Archives nationales d’outre-mer; Centre des archives d’outre-mer; French Overseas Archives | ANOM; CAOM; FR ANOM |
  Aix-en-Provence |
Archives diplomatiques; Archives du ministère des Affaires étrangères; Archives du Ministère des Affaires étrangères
  et européennes; Centre des archives diplomatiques de La Courneuve; Archives of the French Foreign Ministry | AMAE;
  MAE; AMAEF; ADMAE; AD; CADLC; CADC; AAE; MAEE; MAEDI; A.A.E. | La Courneuve |
Centre des archives diplomatiques de Nantes; Centre of Diplomatic Archives in Nantes; Nantes Diplomatic Archives
  Center | CADN; CADN-MAE | Nantes |
Service historique de la Défense; Defence Historical Service | SHD; SHD-GR; SHD/GR; SHD/DAT | Vincennes | GR 7 N 1234
Service historique de l’armée de terre | SHAT | Vincennes | 10 H 1234
Service historique de l’armée de l’air | SHAA | Vincennes |
Service historique de la Marine | SHM | Vincennes |
Centre des archives du personnel militaire | CAPM | Pau |
Dépôt central des archives de la justice militaire | DCAJM | Le Blanc |
Établissement de communication et de production audiovisuelle de la Défense | ECPAD | Ivry-sur-Seine |
Archives de la préfecture de police | APP; APPP | Le Pré-Saint-Gervais | BA 1234
Archives de Paris; Archives de la Ville de Paris | ADP | Paris |
Archives départementales du Nord | ADN; AD Nord | Lille | 1 M 123
Archives départementales des Bouches-du-Rhône | AD BDR | Marseille | 76 W 12
Archives départementales du Rhône | ADR; AD Rhône | Lyon | 4 M 123
Archives départementales de la Gironde | AD Gironde | Bordeaux |
Archives départementales de la Seine-Saint-Denis | AD 93; ADSSD | Bobigny | 261 J 7/12
Archives départementales du Bas-Rhin; Archives d’Alsace | AD Bas-Rhin | Strasbourg |
Archives départementales de la Moselle | AD Moselle | Saint-Julien-lès-Metz |
Archives départementales de la Haute-Garonne | ADHG | Toulouse |
Archives départementales de l’Hérault | AD Hérault | Montpellier |
Archives départementales de la Loire-Atlantique | ADLA | Nantes |
Archives départementales des Alpes-Maritimes | ADAM | Nice |
Archives départementales de Seine-Maritime | ADSM | Rouen |
Archives départementales des Yvelines | ADY | Montigny-le-Bretonneux |
Archives municipales de Lyon | AML | Lyon |
Archives municipales de Marseille | | Marseille |
Archives municipales de Bordeaux | | Bordeaux |
Bibliothèque nationale de France; National Library of France; French National Library | BnF; BNF; BN; Bibl. nat. |
  Paris |
Bibliothèque historique de la Ville de Paris | BHVP | Paris |
Bibliothèque de l’Arsenal | | Paris |
Bibliothèque Mazarine | | Paris |
Bibliothèque Sainte-Geneviève | BSG | Paris |
Bibliothèque de l’Institut de France | | Paris |
La Contemporaine; Bibliothèque de documentation internationale contemporaine | BDIC | Nanterre |
Bibliothèque Marguerite-Durand | BMD | Paris |
Bibliothèque Forney | | Paris |
Centre d’histoire de Sciences Po; Archives d’histoire contemporaine; Archives de Sciences Po | CHSP; AHC; CHEVS; FNSP
  | Paris | 2 AU 12
Fondation Charles de Gaulle | FCDG | Paris |
Fondation Jean-Jaurès | | Paris |
Office universitaire de recherche socialiste | | Paris |
Institut Pierre Mendès France | IPMF | Paris |
Archives du Parti communiste français | | Bobigny | 261 J 7/12
Centre d’histoire sociale des mondes contemporains; Centre d’histoire sociale du XXe siècle | | Paris |
Institut d’histoire du temps présent | IHTP | Paris |
Mémorial de la Shoah; Centre de documentation juive contemporaine | CDJC | Paris | CDXIV-12
Alliance israélite universelle; Archives de l’Alliance israélite universelle | AIU | Paris |
Archives de l’archevêché de Paris; Archives historiques de l’archevêché de Paris | AHAP; AAP | Paris | 1 D 11
Archives des Missions étrangères de Paris; Missions étrangères de Paris | AMEP; MEP | Paris | vol. 123
Institut national de l’audiovisuel | | Bry-sur-Marne |
Institut Mémoires de l’édition contemporaine | IMEC | Caen |
Archives économiques et financières; Centre des archives économiques et financières | CAEF; SAEF | Savigny-le-Temple |
  B 12345
Archives de la Banque de France; Banque de France | ABF; ABdF | Paris |
Crédit Agricole SA, Archives historiques; Archives historiques du Crédit agricole | ACA; CASA | Montrouge | DEEF 12345
BNP Paribas, Archives historiques | | Paris |
Société générale, Archives historiques | AHSG | Paris |
Archives historiques du groupe Total; Archives historiques de Total | | La Défense |
Archives de l’Assemblée nationale | | Paris |
Archives du Sénat | | Paris |
École nationale des ponts et chaussées, archives | | Champs-sur-Marne |
Archives de l’Académie des sciences | AAS | Paris |
Institut Pasteur, Service des archives; Archives de l’Institut Pasteur | AIP | Paris |
= BE Archives de l’État en Belgique, overview of repositories; BALaT; Documents diplomatiques belges
Archives générales du Royaume; Algemeen Rijksarchief; Belgian State Archives; National Archives of Belgium | AGR; ARA;
  AGR-ARA; ARB | Brussels | I 160
Archives de l’État en Belgique; Rijksarchief in België | | Brussels |
Archives du ministère des Affaires étrangères de Belgique; Archives diplomatiques belges; Belgian Foreign Ministry
  Archives | AMAEB; AEB; MAEB; ABMAE | Brussels |
Archives africaines; Afrika-Archief; African Archives | AA; AAB; AF | Brussels | AIMO 123
Archives du Palais royal; Archief van het Koninklijk Paleis | APR; AKP | Brussels |
Centre d’études et documentation guerre et sociétés contemporaines; Studie- en Documentatiecentrum Oorlog en
  Hedendaagse Maatschappij; CEGESOMA | CEGES; SOMA; CegeSoma | Brussels | AA 123
Musée royal de l’Armée et d’Histoire militaire; Royal Museum of the Armed Forces | MRA; KLM-MRA | Brussels |
KADOC-KU Leuven; Katholiek Documentatie- en Onderzoekscentrum; KADOC | KADOC | Leuven |
Amsab-Instituut voor Sociale Geschiedenis; Amsab-ISG; Amsab-Institute of Social History | Amsab; AMSAB-ISG | Ghent |
ADVN, archief voor nationale bewegingen; Archief en Documentatiecentrum voor het Vlaams-nationalisme | ADVN | Antwerp
  |
Liberas; Liberaal Archief | | Ghent |
Institut Émile Vandervelde | IEV | Brussels |
Mundaneum | | Mons |
Musée royal de l’Afrique centrale; Koninklijk Museum voor Midden-Afrika; Royal Museum for Central Africa | MRAC; RMCA;
  KMMA | Tervuren | HA.01.0017
Archives de la Ville de Bruxelles; Archief van de Stad Brussel | AVB | Brussels |
FelixArchief; Stadsarchief Antwerpen | FAA | Antwerp | MA 1234
Stadsarchief Gent | | Ghent |
Stadsarchief Brugge | | Bruges |
Bibliothèque royale de Belgique; Koninklijke Bibliotheek van België; Royal Library of Belgium | KBR; BRB | Brussels |
Banque nationale de Belgique, Archives; Nationale Bank van België, Archief | BNB; NBB | Brussels |
= LU Archives nationales de Luxembourg, guide for readers
Archives nationales de Luxembourg; Archives nationales du Luxembourg; Nationalarchiv Luxemburg | ANLux; ANL; ANLUX |
  Luxembourg | AE 12345
= MC Archives du Palais de Monaco
Archives du Palais de Monaco; Archives du palais princier de Monaco | APM | Monaco |
= NL Nationaal Archief, "Citeren van archieven"; archieven.nl; Documenten betreffende de buitenlandse politiek van Nederland
Nationaal Archief; National Archives of the Netherlands; Dutch National Archives; Algemeen Rijksarchief Den Haag |
  NL-HaNA; NA; ARA; NAN | The Hague | 2.05.118
NIOD Instituut voor Oorlogs-, Holocaust- en Genocidestudies; Rijksinstituut voor Oorlogsdocumentatie; NIOD Institute
  for War, Holocaust and Genocide Studies; Nederlands Instituut voor Oorlogsdocumentatie | NIOD; RIOD | Amsterdam |
Internationaal Instituut voor Sociale Geschiedenis; International Institute of Social History | IISG; IISH | Amsterdam
  | inv.nr. 123
Ministerie van Buitenlandse Zaken, Archief; Archief van het Ministerie van Buitenlandse Zaken | BuZa; BUZA; MBZ; ABZ;
  MinBuZa | The Hague | 912.13
Nederlands Instituut voor Militaire Historie; Netherlands Institute of Military History | NIMH | The Hague |
Koninklijk Huisarchief; Royal House Archives | KHA | The Hague |
Katholiek Documentatie Centrum | KDC | Nijmegen |
Historisch Documentatiecentrum voor het Nederlands Protestantisme | HDC; HDNP | Amsterdam |
Documentatiecentrum Nederlandse Politieke Partijen | DNPP | Groningen |
Atria, kennisinstituut voor emancipatie en vrouwengeschiedenis; Internationaal Archief voor de Vrouwenbeweging | IAV;
  IIAV | Amsterdam |
Stadsarchief Amsterdam; Gemeentearchief Amsterdam; Amsterdam City Archives | SAA; GAA; NL-AsdSAA | Amsterdam | 5181,
  inv.nr. 12
Stadsarchief Rotterdam; Gemeentearchief Rotterdam | GAR; SAR | Rotterdam |
Haags Gemeentearchief | HGA | The Hague |
Noord-Hollands Archief | NHA; NL-HlmNHA | Haarlem |
Het Utrechts Archief | HUA; NL-UtHUA | Utrecht |
Zeeuws Archief | ZA; NL-MdbZA | Middelburg |
Brabants Historisch Informatie Centrum | BHIC | ’s-Hertogenbosch |
Gelders Archief | GA; NL-AhGldA | Arnhem |
Tresoar; Tresoar, Frysk Histoarysk en Letterkundich Sintrum | | Leeuwarden |
Groninger Archieven | GrA | Groningen |
Regionaal Historisch Centrum Limburg; Rijksarchief Limburg | RHCL | Maastricht |
Koninklijke Bibliotheek; KB, nationale bibliotheek | KB | The Hague | 72 D 12
Universiteitsbibliotheek Leiden; Leiden University Library | UBL; UB Leiden | Leiden | BPL 1234
Koninklijk Instituut voor Taal-, Land- en Volkenkunde; Royal Netherlands Institute of Southeast Asian and Caribbean
  Studies | KITLV | Leiden | H 1234
Nederlandsch Economisch-Historisch Archief; Nederlands Economisch-Historisch Archief | NEHA | Amsterdam |
Historisch Archief De Nederlandsche Bank; De Nederlandsche Bank, archief | DNBA | Amsterdam |
Philips Company Archives | PCA | Eindhoven |
Shell Historical Archive; Shell Historical Heritage and Archive | SHA | The Hague |
"""
