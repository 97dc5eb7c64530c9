"""Archives of Poland, the Czech lands, Slovakia and Hungary.

Sources: Naczelna Dyrekcja Archiwów Państwowych, SEZAM and list of archives; Instytut Pamięci Narodowej, rules of citation;
Archivní správa MV ČR, list of archives by number; Magyar Nemzeti Levéltár, list of fonds.
"""

TABLE = """
= PL Szukaj w Archiwach, list of archives; Polskie Dokumenty Dyplomatyczne, lists of abbreviations
Archiwum Akt Nowych; Archive of Modern Records; Central Archives of Modern Records; Archive of New Records | AAN;
  A.A.N. | Warsaw | sygn. 237/V-123
Archiwum Instytutu Pamięci Narodowej; Instytut Pamięci Narodowej; Archive of the Institute of National Remembrance;
  Institute of National Remembrance | AIPN; IPN; AIPN BU; IPN BU; IPN GK; AIPN GK; IPN Kr; AIPN Kr; IPN Gd; AIPN Gd;
  IPN Wr; IPN Ka; AIPN Ka | Warsaw |
Archiwum Ministerstwa Spraw Zagranicznych; Archiwum MSZ; Archive of the Polish Ministry of Foreign Affairs; Archive of
  the Ministry of Foreign Affairs, Warsaw; Archiwum Ministerstwa Spraw Zagranicznych RP | AMSZ; MSZ; A.MSZ | Warsaw |
  z. 23, w. 12, t. 123
Archiwum Główne Akt Dawnych; Central Archives of Historical Records; Main Archive of Old Records | AGAD | Warsaw |
  sygn. 123
Centralne Archiwum Wojskowe; Wojskowe Biuro Historyczne; Central Military Archives, Warsaw | CAW; CAW WBH; WBH |
  Warsaw |
Archiwum Państwowe w Warszawie; State Archive in Warsaw; State Archive of the Capital City of Warsaw | APW; APmstW |
  Warsaw |
Archiwum Narodowe w Krakowie; Archiwum Państwowe w Krakowie; National Archives in Krakow; State Archive in Krakow |
  ANK; ANKr; APKr; APK | Kraków | sygn. 12
Archiwum Państwowe w Gdańsku; State Archive in Gdańsk | APG; APGd; APGda | Gdańsk | 10/123
Archiwum Państwowe w Poznaniu; State Archive in Poznań | APP; APPoz | Poznań |
Archiwum Państwowe we Wrocławiu; State Archive in Wrocław; Staatsarchiv Breslau | APWr; APWroc | Wrocław |
Archiwum Państwowe w Łodzi; State Archive in Łódź | APŁ; APŁódź | Łódź |
Archiwum Państwowe w Lublinie; State Archive in Lublin | APL; APLub | Lublin |
Archiwum Państwowe w Katowicach; State Archive in Katowice | APKat; APKa | Katowice |
Archiwum Państwowe w Szczecinie; State Archive in Szczecin | APSz; APS | Szczecin |
Archiwum Państwowe w Białymstoku | APB; APBiał | Białystok |
Archiwum Państwowe w Opolu | APO | Opole |
Archiwum Państwowe w Toruniu | APT | Toruń |
Archiwum Państwowe w Olsztynie | APOl | Olsztyn |
Archiwum Państwowe w Rzeszowie | APRz | Rzeszów |
Archiwum Państwowe w Kielcach | APKi | Kielce |
Archiwum Państwowe w Bydgoszczy | APBy; APByd | Bydgoszcz |
Archiwum Państwowe w Przemyślu | APPrz | Przemyśl |
Archiwum Polskiej Akademii Nauk; Archiwum PAN; Archive of the Polish Academy of Sciences | APAN | Warsaw | III-123
Żydowski Instytut Historyczny; Archiwum Żydowskiego Instytutu Historycznego; Jewish Historical Institute; Archive of
  the Jewish Historical Institute | ŻIH; AŻIH; ZIH; AZIH | Warsaw | 301/1234
Państwowe Muzeum Auschwitz-Birkenau; Archiwum Państwowego Muzeum Auschwitz-Birkenau; Auschwitz-Birkenau State Museum |
  APMAB; APMA-B; PMA-B; APMO | Oświęcim |
Państwowe Muzeum na Majdanku; Archiwum Państwowego Muzeum na Majdanku | APMM | Lublin |
Instytut Polski i Muzeum im. gen. Sikorskiego; Polish Institute and Sikorski Museum; Instytut Polski i Muzeum im. gen.
  W. Sikorskiego | IPMS; PISM; IPiMS | London |
Studium Polski Podziemnej; Polish Underground Movement Study Trust | SPP; PUMST | London |
Instytut Józefa Piłsudskiego w Ameryce; Józef Piłsudski Institute of America; Pilsudski Institute | IJP; IJPA; PIA;
  AIJP | New York |
Instytut Literacki, Archiwum; Archiwum Instytutu Literackiego; Archiwum Instytutu Literackiego Kultura | AIL; AILK |
  Maisons-Laffitte |
Ośrodek Karta; Archiwum Ośrodka Karta; Archiwum Opozycji; KARTA Center; Fundacja Ośrodka KARTA | OK; AOK; AO | Warsaw
  | AO III/123
Archiwum Akt Nowych, Archiwum Lewicy Polskiej; Archiwum Lewicy Polskiej | ALP | Warsaw |
Biblioteka Narodowa; National Library of Poland; Biblioteka Narodowa w Warszawie | BN; BNar | Warsaw | rps 12345
Biblioteka Jagiellońska; Jagiellonian Library | BJ; BJag | Kraków | rkps 1234
Zakład Narodowy im. Ossolińskich; Zakład Narodowy imienia Ossolińskich; Ossolineum; Biblioteka Ossolineum | ZNiO;
  Ossol; BOss | Wrocław | rkps 12345/II
Biblioteka Czartoryskich; Biblioteka Książąt Czartoryskich; Czartoryski Library | BCz; BCzart; BKCz | Kraków | rkps
  1234
Biblioteka Uniwersytecka w Warszawie | BUW | Warsaw |
Biblioteka Polska w Paryżu; Bibliothèque polonaise de Paris; Polish Library in Paris | BPP | Paris |
Archiwum Archidiecezjalne w Poznaniu | AAPoz | Poznań |
Archiwum Archidiecezjalne w Warszawie; Archiwum Archidiecezji Warszawskiej | AAW | Warsaw |
Archiwum Kurii Metropolitalnej w Krakowie | AKMKr; AKKr | Kraków |
Archiwum Archidiecezjalne we Wrocławiu | AAWr | Wrocław |
Archiwum Archidiecezjalne w Gnieźnie | AAG | Gniezno |
Archiwum Uniwersytetu Jagiellońskiego | AUJ | Kraków |
Archiwum Zakładu Historii Ruchu Ludowego | AZHRL | Warsaw |
Archiwum Sejmu; Biblioteka Sejmowa | | Warsaw |
Archiwum Kancelarii Prezydenta RP | | Warsaw |
= CZ Archivní správa, list of archives; Dokumenty československé zahraniční politiky, lists of abbreviations
Národní archiv; Národní archiv v Praze; National Archives of the Czech Republic; Czech National Archives; National
  Archives, Prague; National Archive, Prague; Národní archiv České republiky; Národní archiv Praha | NA; NAČR; NA ČR;
  NACR; NA Praha; NAP; NA Prague | Prague | f. 1261/0/5
Státní ústřední archiv; Státní ústřední archiv v Praze; State Central Archives, Prague; Central State Archive, Prague
  | SÚA; SUA; SÚA Praha | Prague | f. 1261
Archiv Ministerstva zahraničních věcí; Archiv Ministerstva zahraničních věcí České republiky; Archiv MZV; Archive of
  the Ministry of Foreign Affairs, Prague; Archive of the Ministry of Foreign Affairs of the Czech Republic | AMZV;
  A-MZV; A MZV; AMZV ČR; MZV; AMZV Praha | Prague |
Archiv bezpečnostních složek; Security Services Archive; Security Services Archive, Prague | ABS; A BS; SSA | Prague |
  f. A 34, inv. j. 123
Ústav pro studium totalitních režimů | ÚSTR | Prague |
Vojenský ústřední archiv; Vojenský historický archiv; Central Military Archives, Prague; Vojenský ústřední archiv –
  Vojenský historický archiv | VÚA; VÚA-VHA; VHA; VUA; VÚA–VHA; VHA Praha | Prague | f. MNO
Archiv Kanceláře prezidenta republiky; Archive of the Office of the President of the Republic, Prague | AKPR; A KPR;
  KPR | Prague |
Masarykův ústav a Archiv Akademie věd České republiky; Masarykův ústav a Archiv AV ČR; Archiv Akademie věd České
  republiky; Masaryk Institute and Archives of the Czech Academy of Sciences | MÚA; MÚA AV ČR; AAV ČR; A AV ČR; AÚTGM;
  MÚA AVČR | Prague |
Archiv Národního muzea; Archives of the National Museum, Prague | ANM | Prague |
Literární archiv Památníku národního písemnictví; Památník národního písemnictví | LA PNP; PNP | Prague |
Archiv Poslanecké sněmovny; Archiv Poslanecké sněmovny Parlamentu České republiky | A PS; APS PČR | Prague |
Archiv České národní banky; Archives of the Czech National Bank | AČNB; A ČNB | Prague |
Archiv hlavního města Prahy; Prague City Archives | AHMP; AMP | Prague |
Moravský zemský archiv; Moravský zemský archiv v Brně; Moravian Provincial Archives | MZA; MZAB; MZA Brno | Brno | f.
  B 40
Zemský archiv v Opavě | ZAO; ZA Opava | Opava |
Státní oblastní archiv v Praze | SOA Praha; SOAP | Prague |
Státní oblastní archiv v Litoměřicích | SOA Litoměřice; SOAL | Litoměřice |
Státní oblastní archiv v Plzni | SOA Plzeň | Plzeň |
Státní oblastní archiv v Třeboni | SOA Třeboň; SOAT | Třeboň |
Státní oblastní archiv v Zámrsku; Státní oblastní archiv v Hradci Králové | SOA Zámrsk | Zámrsk |
Archiv města Brna; Brno City Archives | AMB | Brno |
Archiv Univerzity Karlovy; Charles University Archives | AUK | Prague |
Státní okresní archiv | SOkA | |
Národní knihovna České republiky; National Library of the Czech Republic | NK ČR; NKP; NK | Prague |
Židovské muzeum v Praze; Archiv Židovského muzea v Praze; Jewish Museum in Prague | ŽMP; AŽMP; JMP | Prague |
Libri prohibiti | LP | Prague |
= SK Slovenský národný archív, list of archives of the Slovak Republic
Slovenský národný archív; Slovenský národný archív v Bratislave; Slovak National Archives; Slovak National Archive |
  SNA; SNA Bratislava | Bratislava | kart. 812
Archív Ústavu pamäti národa; Ústav pamäti národa; Nation’s Memory Institute | AÚPN; ÚPN; A ÚPN | Bratislava | f. KS
  ZNB
Vojenský historický archív; Vojenský historický archív Bratislava; Vojenský archív – Centrálna registratúra Trnava |
  VHA Bratislava; VHA; VA-CR | Bratislava |
Archív hlavného mesta SR Bratislavy; Archív mesta Bratislavy | AMB; AHMB | Bratislava |
Archív Múzea Slovenského národného povstania; Múzeum Slovenského národného povstania | A-MSNP; AMSNP; MSNP | Banská
  Bystrica |
Štátny archív v Bratislave | ŠABA; ŠA Bratislava; SABA | Bratislava |
Štátny archív v Košiciach; Štátny archív Košice | ŠAKE; ŠA Košice; ŠAKO | Košice |
Štátny archív v Prešove | ŠAPO; ŠA Prešov | Prešov |
Štátny archív v Banskej Bystrici | ŠABB; ŠA Banská Bystrica | Banská Bystrica |
Štátny archív v Nitre | ŠANR; ŠA Nitra | Nitra |
Štátny archív v Žiline so sídlom v Bytči; Štátny archív v Bytči | ŠABY; ŠA Bytča; ŠAZA | Bytča |
Slovenská národná knižnica; Literárny archív Slovenskej národnej knižnice; Slovak National Library | SNK; ALU SNK; LA
  SNK; SNK LA | Martin |
Archív Ministerstva zahraničných vecí Slovenskej republiky | AMZV SR | Bratislava |
= HU Magyar Nemzeti Levéltár, "Hivatkozási útmutató" and list of fonds
Magyar Nemzeti Levéltár Országos Levéltára; Magyar Nemzeti Levéltár; Magyar Országos Levéltár; National Archives of
  Hungary; Hungarian National Archives; Hungarian State Archives | MNL OL; MNL-OL; MNL; MOL; MNLOL; HNA; HU-MNL-OL; HU
  MNL OL; M.O.L. | Budapest | XIX-J-1-j
Állambiztonsági Szolgálatok Történeti Levéltára; Történeti Hivatal; Historical Archives of the Hungarian State
  Security | ÁBTL; ABTL; ÁSZTL; TH | Budapest |
Politikatörténeti Intézet Levéltára; Politikatörténeti Intézet; Institute of Political History; Archives of the
  Institute of Political History | PIL; PI Levéltár | Budapest |
Budapest Főváros Levéltára; Budapest City Archives | BFL; HU BFL; HU-BFL | Budapest |
Hadtörténelmi Levéltár; Hadtörténeti Intézet és Múzeum Hadtörténelmi Levéltára; HM HIM Hadtörténelmi Levéltár;
  Military History Archives, Budapest | HL; HIM HL; HM HIM; HL HM | Budapest |
Országos Széchényi Könyvtár; Országos Széchényi Könyvtár Kézirattára; National Széchényi Library | OSZK; OSzK; OSZK
  Kt; OSZKK | Budapest |
Magyar Tudományos Akadémia Könyvtára; MTA Könyvtár Kézirattár; Library of the Hungarian Academy of Sciences | MTAK;
  MTAKK; MTA KIK; MTA Kt | Budapest |
Blinken Open Society Archives; Vera and Donald Blinken Open Society Archives; Open Society Archives | OSA; HU OSA;
  HU-OSA; OSA-CEU | Budapest | HU OSA 300-8-3
Prímási Levéltár; Esztergomi Prímási Levéltár; Primatial Archives, Esztergom | EPL; PL; EPL Esztergom | Esztergom |
Magyar Zsidó Levéltár; Magyar Zsidó Múzeum és Levéltár; Hungarian Jewish Archives | MZSL; MZSML; HJA | Budapest |
Evangélikus Országos Levéltár | EOL | Budapest |
Ráday Levéltár; Dunamelléki Református Egyházkerület Ráday Levéltára | RL; RGy | Budapest |
Kalocsai Főegyházmegyei Levéltár | KFL | Kalocsa |
Magyar Nemzeti Bank, Archívum; Hungarian National Bank Archives | | Budapest |
Petőfi Irodalmi Múzeum; Petőfi Literary Museum | PIM | Budapest | V. 1234
1956-os Intézet Oral History Archívuma; 1956-os Intézet; Oral History Archívum; 1956 Institute | OHA | Budapest |
Külügyminisztérium Levéltára | KüM | Budapest |
"""
