"""Archives of Denmark, Sweden, Norway, Finland and Iceland, of Estonia, Latvia and Lithuania.

Sources: Rigsarkivet (Copenhagen), Riksarkivet (Stockholm) and Arkivverket (Oslo), rules of citation; Kansallisarkisto,
guide; Rahvusarhiiv (Tallinn), "Viitamine"; guides of the state archives of Latvia and Lithuania.
"""

TABLE = """
= DK Rigsarkivet, "Henvisninger til arkivalier"; daisy
Rigsarkivet; Danish National Archives; National Archives of Denmark | DNA; DRA; RA | Copenhagen | pk. 3
Landsarkivet for Sjælland | LAK; LAS | Copenhagen |
Landsarkivet for Nørrejylland; Rigsarkivet Viborg | LAV | Viborg |
Landsarkivet for Fyn | LAO | Odense |
Landsarkivet for Sønderjylland | LAA | Aabenraa |
Arbejderbevægelsens Bibliotek og Arkiv; Arbejdermuseet | ABA | Copenhagen | kasse 123
Det Kongelige Bibliotek; Royal Danish Library; Royal Library, Copenhagen | KB; DKB | Copenhagen | NKS 123
Københavns Stadsarkiv | KSA | Copenhagen |
Erhvervsarkivet; Danish National Business Archives | EA | Aarhus |
Arktisk Institut; Danish Arctic Institute | | Copenhagen |
= SE Riksarkivet, "Att citera arkivhandlingar"; NAD, the national database of archives
Riksarkivet, Stockholm; Swedish National Archives; National Archives of Sweden; Riksarkivet; Swedish State Archives |
  SNA; SRA; RA | Stockholm |
Krigsarkivet; Swedish Military Archives; Military Archives of Sweden | KrA; KRA; SMA | Stockholm |
Utrikesdepartementets arkiv; Archive of the Swedish Ministry for Foreign Affairs | UDA; UD; SMFA | Stockholm |
Arbetarrörelsens arkiv och bibliotek; Arbetarrörelsens arkiv; Swedish Labour Movement’s Archives and Library | ARAB;
  ARBARK; AAB | Stockholm | vol. 4
Kungliga biblioteket; National Library of Sweden | KB | Stockholm |
Stockholms stadsarkiv | SSA | Stockholm |
Centrum för Näringslivshistoria; Centre for Business History | CfN | Stockholm |
Landsarkivet i Lund; Riksarkivet Lund | LLA | Lund |
Landsarkivet i Göteborg; Riksarkivet Göteborg | GLA | Gothenburg |
Landsarkivet i Uppsala | ULA | Uppsala |
Landsarkivet i Vadstena | VaLA | Vadstena |
Uppsala universitetsbibliotek; Uppsala University Library; Carolina Rediviva | UUB | Uppsala |
Lunds universitetsbibliotek; Lund University Library | LUB | Lund |
Göteborgs universitetsbibliotek; Gothenburg University Library; KvinnSam | GUB | Gothenburg |
Sveriges Riksbanks arkiv; Riksbankens arkiv | RBA | Stockholm |
Kungliga Vetenskapsakademien, Centrum för vetenskapshistoria; Kungliga Vetenskapsakademiens arkiv | KVA | Stockholm |
= NO Arkivverket, guide; Norsk utenrikspolitisk historie
Riksarkivet, Oslo; National Archives of Norway; Norwegian National Archives; Arkivverket | RA; NRA; NNA; RAO | Oslo |
Utenriksdepartementets arkiv; Archive of the Norwegian Ministry of Foreign Affairs | UD; NMFA; UDA | Oslo |
Arbeiderbevegelsens arkiv og bibliotek; Norwegian Labour Movement Archives and Library | ARBARK; AAB; Arbark | Oslo |
  boks 12
Nasjonalbiblioteket; Nasjonalbiblioteket i Oslo; National Library of Norway | NB; NBO; NLN | Oslo |
Statsarkivet i Oslo | SAO | Oslo |
Statsarkivet i Bergen | SAB | Bergen |
Statsarkivet i Trondheim | SAT | Trondheim |
Statsarkivet i Tromsø | SATØ | Tromsø |
Norges Hjemmefrontmuseum; Norway’s Resistance Museum | NHM | Oslo |
Oslo byarkiv | OBA | Oslo |
Norsk Polarinstitutt; Norwegian Polar Institute | NPI | Tromsø |
= FI Kansallisarkisto, "Viittaaminen"; list of abbreviations of Finnish foreign policy studies
Kansallisarkisto; National Archives of Finland; Finnish National Archives; Finlands riksarkiv; Riksarkivet,
  Helsingfors; Valtionarkisto | KA; FNA; NAF; VA | Helsinki | kansio 21/45
Ulkoministeriön arkisto; Ulkoasiainministeriön arkisto; Archives of the Ministry for Foreign Affairs of Finland;
  Archive of the Finnish Ministry for Foreign Affairs | UMA; UM; FMFA; AMFAF; UKA | Helsinki |
Sota-arkisto; Finnish Military Archives; Military Archives of Finland | SArk; SA | Helsinki |
Urho Kekkosen arkisto; Urho Kekkonen Archives; UKK-arkisto | UKK; UKKA | Orimattila | 21/45
Työväen Arkisto; Finnish Labour Archives | TA; TYARK; TArk | Helsinki |
Kansan Arkisto; People’s Archives, Helsinki | KansA | Helsinki |
Porvarillisen Työn Arkisto | PTA | Helsinki |
Keskustan ja maaseudun arkisto | KMA | Helsinki |
Kansalliskirjasto; National Library of Finland; Helsingin yliopiston kirjasto; Helsinki University Library | KK; HYK;
  NLF | Helsinki |
Suomen Elinkeinoelämän Keskusarkisto; Central Archives for Finnish Business Records | ELKA | Mikkeli |
Svenska litteratursällskapet i Finland | SLSA | Helsinki | SLSA 123
Suomalaisen Kirjallisuuden Seura; Finnish Literature Society | SKS; KIA | Helsinki |
Åbo Akademis bibliotek | ÅAB | Turku |
Helsingin kaupunginarkisto | HKA | Helsinki |
Suomen Pankin arkisto; Bank of Finland Archives | SPA | Helsinki |
= IS Þjóðskjalasafn Íslands, guide
Þjóðskjalasafn Íslands; National Archives of Iceland; Þjóðskjalasafn | ÞÍ; NAI; NAIS | Reykjavík |
Landsbókasafn Íslands; Landsbókasafn Íslands – Háskólabókasafn; National and University Library of Iceland | LBS; Lbs
  | Reykjavík |
Stofnun Árna Magnússonar í íslenskum fræðum; Árni Magnússon Institute | SÁM | Reykjavík |
Borgarskjalasafn Reykjavíkur; Reykjavík City Archives | BR | Reykjavík |
= EE Rahvusarhiiv, "Arhivaalidele viitamine"
Rahvusarhiiv; National Archives of Estonia; Estonian National Archives | RA; ENA; NAE; RAE | Tartu | ERA.957.14.700
Eesti Riigiarhiiv; Riigiarhiiv; Estonian State Archives; State Archives of Estonia | ERA; ESA | Tallinn |
  ERA.957.14.700
Eesti Riigiarhiivi Filiaal; Branch of the Estonian State Archives | ERAF | Tallinn | ERAF.1.4.5102
Eesti Ajalooarhiiv; Ajalooarhiiv; Estonian Historical Archives | EAA; EHA | Tartu | EAA.2100.1.123
Tallinna Linnaarhiiv; Tallinn City Archives; Revaler Stadtarchiv | TLA; TCA | Tallinn | TLA.230.1.123
Eesti Kirjandusmuuseum; Estonian Literary Museum; Eesti Kultuurilooline Arhiiv | EKM; KM EKLA; EKLA | Tartu |
Tartu Ülikooli Raamatukogu; University of Tartu Library | TÜR; TÜR KHO | Tartu |
= LV Latvijas Nacionālais arhīvs, guide of its parts
Latvijas Nacionālais arhīvs; National Archives of Latvia; Latvian National Archives | LNA; NAL | Riga |
Latvijas Valsts arhīvs; State Archive of Latvia; Latvian State Archive; State Archives of Latvia | LVA; LNA LVA;
  LNA-LVA | Riga |
Latvijas Valsts vēstures arhīvs; Latvian State Historical Archive; Latvian State Historical Archives; State Historical
  Archive of Latvia | LVVA; LSHA; LNA LVVA; LNA-LVVA | Riga |
Latvijas Kara muzejs; Latvian War Museum | LKM | Riga |
Latvijas Nacionālā bibliotēka; National Library of Latvia | LNB | Riga |
Latvijas Okupācijas muzejs; Museum of the Occupation of Latvia | LOM; OMF | Riga |
= LT Lietuvos valstybės archyvai, guide
Lietuvos centrinis valstybės archyvas; Lithuanian Central State Archives; Central State Archive of Lithuania | LCVA;
  LCSA | Vilnius | f. 383, ap. 7, b. 123
Lietuvos ypatingasis archyvas; Lithuanian Special Archives; Lithuanian Special Archive; Special Archive of Lithuania |
  LYA; LSA | Vilnius | f. K-1, ap. 58, b. 123
Lietuvos valstybės istorijos archyvas; Lithuanian State Historical Archives; Lithuanian State History Archives | LVIA;
  LSHA | Vilnius | f. 378, ap. 12, b. 34
Lietuvos literatūros ir meno archyvas; Lithuanian Archives of Literature and Art | LLMA | Vilnius |
Lietuvos valstybės naujasis archyvas; Lithuanian State Modern Archives | LVNA | Vilnius |
Lietuvos nacionalinė Martyno Mažvydo biblioteka; Martynas Mažvydas National Library of Lithuania | LNMMB; LNMMBRS; LNB
  | Vilnius |
Lietuvos mokslų akademijos Vrublevskių biblioteka; Wroblewski Library of the Lithuanian Academy of Sciences | LMAVB;
  LMAB; LMAVB RS | Vilnius |
Vilniaus universiteto biblioteka; Vilnius University Library | VUB; VUB RS | Vilnius |
Kauno regioninis valstybės archyvas; Kaunas Regional State Archives | KRVA; KAA | Kaunas |
"""
