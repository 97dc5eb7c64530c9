"""Archives of Germany, Austria, Switzerland and Liechtenstein.

Sources: Bundesarchiv "Zitierweise" and its guide of party and trade union archives; Archivportal-D; Politisches Archiv
"Benutzungshinweise"; Österreichisches Staatsarchiv "Zitierregeln"; Schweizerisches Bundesarchiv "Zitierregeln", arCHeco.
"""

TABLE = """
= DE Bundesarchiv "Zitierweise"; Archivportal-D; lists of abbreviations in Akten zur auswärtigen Politik (AAPD)
Bundesarchiv; German Federal Archives; Federal Archives of Germany | BArch; BA; BAB; BAK | Koblenz | B 136/3132
Bundesarchiv-Militärarchiv; Bundesarchiv, Abteilung Militärarchiv; Federal Military Archive | BA-MA; BArch-MA; BAMA |
  Freiburg im Breisgau | RW 19/165
Stiftung Archiv der Parteien und Massenorganisationen der DDR im Bundesarchiv; Stiftung Archiv der Parteien und
  Massenorganisationen der DDR; Foundation Archives of Parties and Mass Organizations of the GDR | SAPMO; SAPMO-BArch;
  SAPMO-BA | Berlin | DY 30/J IV 2/2/781
Bundesarchiv-Lastenausgleichsarchiv; Lastenausgleichsarchiv | LAA; BArch-LAA | Bayreuth |
Bundesarchiv-Filmarchiv | BArch-FA | Berlin |
Berlin Document Center | BDC | Berlin |
Politisches Archiv des Auswärtigen Amts; Politisches Archiv des Auswärtigen Amtes; Political Archive of the Federal
  Foreign Office; Political Archives of the German Foreign Office | PA AA; PA-AA; PA/AA; PAAA; PAAAB; AA-PA; PArchAA |
  Berlin | B 130, Bd. 8419
Ministerium für Auswärtige Angelegenheiten der DDR, Archiv | MfAA | Berlin | A 12345
Stasi-Unterlagen-Archiv; Der Bundesbeauftragte für die Unterlagen des Staatssicherheitsdienstes der ehemaligen DDR;
  Stasi Records Archive; Archiv des Bundesbeauftragten für die Stasi-Unterlagen | BStU | Berlin | MfS, ZAIG 1234
Geheimes Staatsarchiv Preußischer Kulturbesitz; Geheimes Staatsarchiv; Secret State Archives Prussian Cultural
  Heritage | GStA PK; GStA; GStAPK | Berlin |
Zentrales Staatsarchiv; Deutsches Zentralarchiv; Central State Archive of the GDR | ZStA; DZA; ZStAP | Potsdam |
Parlamentsarchiv des Deutschen Bundestages; Archiv des Deutschen Bundestages | PA-DBT; PA DBT | Berlin |
Institut für Zeitgeschichte; Archiv des Instituts für Zeitgeschichte; Institute for Contemporary History | IfZ;
  IfZ-Archiv; IfZArch | Munich | ED 120/3
Archiv der sozialen Demokratie; Archiv der sozialen Demokratie der Friedrich-Ebert-Stiftung; Archive of Social
  Democracy | AdsD; AsD; AdsD/FES | Bonn |
Willy-Brandt-Archiv | WBA | Bonn | A 7, 12
Helmut-Schmidt-Archiv | HSA | Bonn | Mappe 6567
Archiv für Christlich-Demokratische Politik; Archive for Christian Democratic Policy | ACDP | Sankt Augustin |
Archiv für Christlich-Soziale Politik | ACSP | Munich |
Archiv des Liberalismus; Archive of Liberalism | AdL; ADL | Gummersbach | A 7-12
Archiv Grünes Gedächtnis; Green Memory Archive | AGG | Berlin |
Archiv Demokratischer Sozialismus | ADS | Berlin |
Archiv der DDR-Opposition; Archiv der Robert-Havemann-Gesellschaft; Robert-Havemann-Gesellschaft | RHG | Berlin |
Stiftung Bundeskanzler-Adenauer-Haus | StBKAH | Rhöndorf | I/12.31
Ludwig-Erhard-Stiftung, Archiv | | Bonn |
DGB-Archiv | DGB-A | Bonn |
Bundespräsidialamt, Archiv | | Berlin |
Zentrum für Militärgeschichte und Sozialwissenschaften der Bundeswehr | ZMSBw | Potsdam |
Arolsen Archives; Internationaler Suchdienst; International Tracing Service | ITS; ITS-Archiv | Bad Arolsen |
Zentrale Stelle der Landesjustizverwaltungen | ZStL | Ludwigsburg | B 162/1234
Historisches Archiv der Deutschen Bundesbank | HA BBk; BBk | Frankfurt am Main | B 330/12
Landesarchiv Berlin; Berlin State Archive | LAB; LAB-STA | Berlin |
Brandenburgisches Landeshauptarchiv | BLHA | Potsdam |
Bayerisches Hauptstaatsarchiv; Bavarian Main State Archives; Bavarian State Archive | BayHStA; BHStA; BayHStAM |
  Munich | StK 12345
Staatsarchiv München | StAM; StAMü | Munich | LRA 12345
Staatsarchiv Nürnberg; Nuremberg State Archive | StAN; StANü | Nuremberg |
Stadtarchiv München | StadtAM | Munich |
Hauptstaatsarchiv Stuttgart | HStAS; HStASt | Stuttgart | E 130b
Generallandesarchiv Karlsruhe | GLA; GLAK | Karlsruhe | 233/24321
Landesarchiv Baden-Württemberg | LABW | Stuttgart |
Hessisches Hauptstaatsarchiv; Hessian Main State Archive | HHStAW; HHStA Wiesbaden | Wiesbaden |
Hessisches Staatsarchiv Darmstadt | HStAD | Darmstadt | G 12/34
Hessisches Staatsarchiv Marburg | HStAM | Marburg |
Institut für Stadtgeschichte | ISG; ISG FFM | Frankfurt am Main |
Landesarchiv Nordrhein-Westfalen; Hauptstaatsarchiv Düsseldorf; Nordrhein-Westfälisches Hauptstaatsarchiv | LAV NRW;
  LAV; HStAD-NRW; NWHStA | Duisburg | NW 53/123
Landeshauptarchiv Koblenz | LHAK; LHA Ko | Koblenz |
Landesarchiv Saarbrücken; Landesarchiv des Saarlandes | LASB | Saarbrücken |
Niedersächsisches Landesarchiv; Niedersächsisches Hauptstaatsarchiv; Hauptstaatsarchiv Hannover | NLA; NLA HA; HStAH;
  NHStA | Hanover |
Staatsarchiv Hamburg; Hamburg State Archive | StAHH; StA HH; StAH | Hamburg |
Staatsarchiv Bremen | StAB; StA Bremen | Bremen |
Landesarchiv Schleswig-Holstein | LASH; LAS | Schleswig |
Landeshauptarchiv Schwerin; Mecklenburgisches Landeshauptarchiv | LHAS; MLHA | Schwerin |
Sächsisches Staatsarchiv; Sächsisches Hauptstaatsarchiv Dresden; Hauptstaatsarchiv Dresden | SächsHStA; SHStAD;
  SächsStA; HStADD | Dresden |
Staatsarchiv Leipzig; Sächsisches Staatsarchiv Leipzig | StA-L; SächsStA-L; StAL | Leipzig |
Landesarchiv Sachsen-Anhalt; Landeshauptarchiv Sachsen-Anhalt | LASA; LHASA | Magdeburg |
Thüringisches Hauptstaatsarchiv Weimar; Landesarchiv Thüringen | ThHStAW; LATh; LATh-HStA | Weimar |
Historisches Archiv der Stadt Köln | HAStK | Cologne |
Archiv der Hansestadt Lübeck | AHL | Lübeck |
Historisches Archiv Krupp | HAK; HA Krupp | Essen | WA 4/1234
Siemens Historical Institute; Siemens-Archiv | SAA; SHI | Berlin |
Historisches Archiv der Deutschen Bank | HADB; HIDB | Frankfurt am Main | B 203
BASF Unternehmensarchiv; BASF-Archiv | BASF UA | Ludwigshafen |
Bayer-Archiv; Unternehmensarchiv Bayer | BAL | Leverkusen | 12/13
montan.dok; Bergbau-Archiv Bochum | BBA | Bochum | 55/123
Archiv für soziale Bewegungen | AfsB | Bochum |
Rheinisch-Westfälisches Wirtschaftsarchiv | RWWA | Cologne |
Mercedes-Benz Classic Archive; Daimler-Benz-Archiv | DBA | Stuttgart |
Evangelisches Zentralarchiv in Berlin; Evangelisches Zentralarchiv | EZA | Berlin |
Erzbischöfliches Archiv München | EAM | Munich |
Historisches Archiv des Erzbistums Köln | AEK; HAEK | Cologne |
Archiv der Max-Planck-Gesellschaft; Archives of the Max Planck Society | AMPG; MPG-Archiv | Berlin |
Universitätsarchiv der Humboldt-Universität zu Berlin | HUB UA | Berlin |
Universitätsarchiv Heidelberg | UAH | Heidelberg |
Archiv der Akademie der Künste; Akademie der Künste | AdK | Berlin |
Deutsches Literaturarchiv; Deutsches Literaturarchiv Marbach | DLA | Marbach |
Staatsbibliothek zu Berlin; Staatsbibliothek zu Berlin – Preußischer Kulturbesitz | SBB; SBB-PK; SBPK | Berlin |
Bayerische Staatsbibliothek; Bavarian State Library | BSB | Munich | Cgm 1234
Niedersächsische Staats- und Universitätsbibliothek Göttingen | SUB Göttingen | Göttingen |
Herzog August Bibliothek | HAB | Wolfenbüttel |
Archiv der Forschungsstelle Osteuropa; Forschungsstelle Osteuropa | FSO | Bremen | F. 12
Deutsches Tagebucharchiv | DTA | Emmendingen |
Deutsches Exilarchiv | DEA | Frankfurt am Main | EB 75/177
Forschungsstelle für Zeitgeschichte in Hamburg | FZH | Hamburg |
Franckesche Stiftungen, Archiv | AFSt | Halle |
= AT Österreichisches Staatsarchiv, "Zitierregeln" and list of its departments
Österreichisches Staatsarchiv; Austrian State Archives | ÖStA; OeStA; AT-OeStA | Vienna |
Haus-, Hof- und Staatsarchiv; Haus- Hof- und Staatsarchiv | HHStA; ÖStA HHStA; ÖStA/HHStA | Vienna | PA I, Karton 810
Archiv der Republik | AdR; ÖStA/AdR; ÖStA AdR | Vienna | BMAA, II-pol, Karton 12
Allgemeines Verwaltungsarchiv | AVA; ÖStA/AVA | Vienna |
Finanz- und Hofkammerarchiv; Hofkammerarchiv | FHKA; HKA | Vienna |
Österreichisches Staatsarchiv/Kriegsarchiv; Kriegsarchiv Wien | ÖStA/KA; ÖStA KA | Vienna |
Dokumentationsarchiv des österreichischen Widerstandes; Documentation Centre of Austrian Resistance | DÖW | Vienna |
Stiftung Bruno Kreisky Archiv; Bruno Kreisky Archives Foundation | StBKA; SBKA | Vienna | VII.1, Box 12
Verein für Geschichte der Arbeiterbewegung | VGA | Vienna | Kt. 12
Karl von Vogelsang-Institut | KvVI | Vienna |
Wiener Stadt- und Landesarchiv | WStLA | Vienna |
Niederösterreichisches Landesarchiv | NÖLA | St. Pölten |
Oberösterreichisches Landesarchiv | OÖLA | Linz |
Steiermärkisches Landesarchiv | StLA | Graz |
Tiroler Landesarchiv | TLA | Innsbruck |
Kärntner Landesarchiv | KLA | Klagenfurt |
Salzburger Landesarchiv | SLA | Salzburg |
Vorarlberger Landesarchiv | VLA | Bregenz |
Burgenländisches Landesarchiv | BLA | Eisenstadt |
Österreichische Nationalbibliothek; Austrian National Library | ÖNB; OeNB | Vienna |
Archiv der Universität Wien | UAW | Vienna |
Diözesanarchiv Wien | DAW | Vienna |
Wienbibliothek im Rathaus; Wienbibliothek | WBR | Vienna |
= CH Schweizerisches Bundesarchiv, "Zitierregeln"; arCHeco, list of archives of business and work; Diplomatic Documents (DDS)
Schweizerisches Bundesarchiv; Archives fédérales suisses; Archivio federale svizzero; Swiss Federal Archives | BAR;
  CH-BAR; SFA | Bern | E 2001 (E) 1976/17
Archiv für Zeitgeschichte; Archives of Contemporary History | AfZ | Zurich | NL Huber, 12
Schweizerisches Sozialarchiv; Swiss Social Archives | SozArch; SSA | Zurich |
Staatsarchiv des Kantons Zürich; Staatsarchiv Zürich | StAZH | Zurich |
Staatsarchiv des Kantons Basel-Stadt; Staatsarchiv Basel-Stadt | StABS | Basel | PA 212
Staatsarchiv des Kantons Bern; Staatsarchiv Bern | StABE | Bern |
Archives d’État de Genève | AEG | Geneva |
Archives cantonales vaudoises | ACV | Lausanne | PP 123/4
Schweizerisches Wirtschaftsarchiv; Swiss Economic Archives | SWA | Basel |
Archiv der Schweizerischen Nationalbank | SNB Archives; ASNB | Zurich |
Archiv der Credit Suisse | | Zurich |
Novartis-Firmenarchiv; Firmenarchiv der Novartis | | Basel |
Historisches Archiv Roche; Roche Historical Collection and Archive | HAR | Basel |
Burgerbibliothek Bern; Burgerbibliothek | BBB | Bern | Mss.h.h.
Zentralbibliothek Zürich | ZBZ | Zurich |
Universitätsbibliothek Basel | UB Basel | Basel | NL 12
Bibliothèque de Genève | BGE | Geneva |
Schweizerisches Literaturarchiv; Swiss Literary Archives | SLA | Bern |
Gosteli-Archiv; Gosteli-Stiftung | AGoF | Worblaufen |
ETH-Bibliothek, Hochschularchiv; Hochschularchiv der ETH Zürich | | Zurich |
= LI Landesarchiv Liechtenstein, online guide
Liechtensteinisches Landesarchiv; Amt für Kultur, Landesarchiv | LI LA | Vaduz | RF 123/45
"""
