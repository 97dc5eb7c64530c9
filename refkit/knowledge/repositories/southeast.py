"""Archives of Romania, Bulgaria, the states of former Yugoslavia, Albania, Greece and Cyprus.

Sources: Arhivele Naționale ale României, guides; Държавна агенция „Архиви“; Arhiv Jugoslavije, guide of fonds; Hrvatski državni
arhiv, "Citiranje"; Arhiv Republike Slovenije; Drejtoria e Përgjithshme e Arkivave; Γενικά Αρχεία του Κράτους.
"""

TABLE = """
= RO Arhivele Naționale ale României, guides; Documente diplomatice române
Arhivele Naționale Istorice Centrale; Serviciul Arhive Naționale Istorice Centrale; Central National Historical
  Archives; Arhivele Naţionale Istorice Centrale; Central National Historical Archives, Bucharest | ANIC; SANIC;
  A.N.I.C. | Bucharest | dosar 34/1956
Arhivele Naționale ale României; Arhivele Naţionale ale României; National Archives of Romania; Romanian National
  Archives; Arhivele Statului | ANR; AN; ASB; DANIC | Bucharest | dosar 34/1956
Arhiva Consiliului Național pentru Studierea Arhivelor Securității; Consiliul Național pentru Studierea Arhivelor
  Securității; Consiliul Naţional pentru Studierea Arhivelor Securităţii; National Council for the Study of the
  Securitate Archives | ACNSAS; CNSAS; A.C.N.S.A.S. | Bucharest | fond D, dosar 123
Arhiva Ministerului Afacerilor Externe; Arhivele Diplomatice ale Ministerului Afacerilor Externe; Arhiva Diplomatică a
  Ministerului Afacerilor Externe; Archive of the Romanian Ministry of Foreign Affairs; Arhivele Ministerului
  Afacerilor Externe | AMAE; AMAER; ADMAE; ARMAE; AMAE-R; MAE; AD-MAE; RMFA | Bucharest | fond 71/Germania
Arhivele Militare Române; Arhivele Militare Naționale Române; Romanian Military Archives; Arhivele Ministerului
  Apărării Naționale | AMR; AMNR; AMApN; AMAN | Pitești | fond 948
Serviciul Român de Informații, Arhiva | ASRI; A.S.R.I. | Bucharest | fond D, dosar 123
Biblioteca Academiei Române; Library of the Romanian Academy | BAR; B.A.R. | Bucharest |
Biblioteca Națională a României; Biblioteca Naţională a României | BNR | Bucharest |
Arhivele Naționale Cluj; Serviciul Județean Cluj al Arhivelor Naționale | SJAN Cluj; ANDJ Cluj; DJAN Cluj |
  Cluj-Napoca |
Serviciul Județean Iași al Arhivelor Naționale; Arhivele Naționale Iași | SJAN Iași; ANI; ANIași; DJAN Iași | Iași |
Serviciul Județean Brașov al Arhivelor Naționale | SJAN Brașov; DJAN Brașov | Brașov |
Serviciul Județean Timiș al Arhivelor Naționale | SJAN Timiș; DJAN Timiș | Timișoara |
Institutul de Investigare a Crimelor Comunismului și Memoria Exilului Românesc | IICCMER | Bucharest |
Centrul pentru Studierea Istoriei Evreilor din România | CSIER; ACSIER | Bucharest |
= BG Държавна агенция „Архиви“, guide; Кратки правила за цитиране
Централен държавен архив; Централен държавен архив на Република България; Tsentralen darzhaven arhiv; Central State
  Archives of Bulgaria; Central State Archive, Sofia; Tsentralen dürzhaven arkhiv; Central State Archives, Sofia;
  Bulgarian Central State Archives | ЦДА; TsDA; CDA; TSDA; CSA; ЦДА на РБ | Sofia | ф. 1Б, оп. 6, а.е. 3456
Централен държавен исторически архив; Tsentralen darzhaven istoricheski arhiv | ЦДИА; TsDIA; CDIA | Sofia | ф. 176К,
  оп. 7, а.е. 12
Централен партиен архив | ЦПА; TsPA | Sofia | ф. 1, оп. 5, а.е. 12
Архив на Министерството на външните работи; Дипломатически архив на Министерството на външните работи; Diplomatic
  Archive of the Bulgarian Ministry of Foreign Affairs; Diplomaticheski arhiv na Ministerstvoto na vanshnite raboti |
  АМВнР; AMVnR; ДА МВнР; ДА-МВнР; DA MVnR; DA-MVnR | Sofia |
Комисия за разкриване на документите и за обявяване на принадлежност на български граждани към Държавна сигурност;
  Архив на Комисията по досиетата; COMDOS; Committee for Disclosing the Documents of the State Security |
  АКРДОПБГДСРСБНА; КРДОПБГДСРСБНА; AKRDOPBGDSRSBNA; COMDOS; АКРДОПБГДСРСБНА-М; AKRDOPBGDSRSBNA-M; КОМДОС | Sofia | ф.
  1, оп. 5, а.е. 12
Архив на Министерството на вътрешните работи; Arhiv na Ministerstvoto na vatreshnite raboti; Archive of the Ministry
  of Interior, Sofia | АМВР; AMVR | Sofia | ф. 1, оп. 5, а.е. 12
Централен военен архив; Държавен военноисторически архив; Central Military Archives, Veliko Tarnovo | ЦВА; ДВИА; TsVA;
  DVIA; CVA | Veliko Tarnovo | ф. 1, оп. 5, а.е. 12
Български исторически архив; Национална библиотека „Св. св. Кирил и Методий“; Bulgarian Historical Archive; Национална
  библиотека „Св. Св. Кирил и Методий“, Български исторически архив | БИА; НБКМ; НБКМ-БИА; BIA; NBKM; NBKM-BIA;
  БИА-НБКМ | Sofia |
Научен архив на Българската академия на науките | НА-БАН; НА БАН; NA-BAN; NA BAN | Sofia | ф. 1к, оп. 1, а.е. 12
Държавен архив – Пловдив; Държавен архив Пловдив | ДА-Пловдив; ДА – Пловдив; DA-Plovdiv | Plovdiv |
Държавен архив – София; Държавен архив София | ДА-София; ДА – София; DA-Sofia; ДАС | Sofia |
= RS Arhiv Jugoslavije, guide; Dokumenti o spoljnoj politici Jugoslavije; Istorija 20. veka, rules of citation
Arhiv Jugoslavije; Архив Југославије; Archives of Yugoslavia; Archive of Yugoslavia; Arhiv Srbije i Crne Gore;
  Yugoslav Archives | AJ; АЈ; ASCG; A.J. | Belgrade | 837, I-3-a/12
Diplomatski arhiv Ministarstva spoljnih poslova; Diplomatski arhiv Ministarstva spoljnih poslova Republike Srbije;
  Arhiv Ministarstva inostranih poslova; Diplomatic Archives of the Ministry of Foreign Affairs of Serbia; Дипломатски
  архив Министарства спољних послова Републике Србије; Diplomatic Archive of the Ministry of Foreign Affairs, Belgrade
  | DAMSP; DAMSPRS; DASMIP; DAMIP; DA MSP; DA MSPS; DAMSPS; AMIP; ДАМСП; AMSP; ASMIP; AMFAS; SMIP; ДАМСПРС; AMSPS;
  DA-MSPS | Belgrade | PA, 1956, f-12
Vojni arhiv; Војни архив; Arhiv Vojnoistorijskog instituta; Military Archives, Belgrade; Serbian Military Archives |
  VA; ВА; AVII; VINA | Belgrade | p. 17, k. 12
Državni arhiv Srbije; Arhiv Srbije; Државни архив Србије; Архив Србије; State Archives of Serbia; Archives of Serbia |
  AS; DAS; ДАС; АС | Belgrade |
Istorijski arhiv Beograda; Историјски архив Београда; Historical Archives of Belgrade | IAB; ИАБ | Belgrade |
Arhiv Vojvodine; Архив Војводине; Archives of Vojvodina | AV; АВ | Novi Sad | f. 126
Arhiv Srpske akademije nauka i umetnosti; Архив Српске академије наука и уметности; Arhiv SANU | ASANU; АСАНУ; A SANU
  | Belgrade |
Narodna biblioteka Srbije; Народна библиотека Србије; National Library of Serbia | NBS; НБС | Belgrade |
Rukopisno odeljenje Matice srpske; Matica srpska | ROMS; РОМС | Novi Sad |
= HR Hrvatski državni arhiv, guide of archival fonds
Hrvatski državni arhiv; Croatian State Archives; Croatian State Archive; Arhiv Hrvatske | HDA; HR HDA; HR-HDA; AH |
  Zagreb | fond 1220, kut. 45
Državni arhiv u Zagrebu; State Archives in Zagreb | DAZG; HR-DAZG; DAZ | Zagreb | kut. 45
Državni arhiv u Rijeci; State Archives in Rijeka; Archivio di Stato di Fiume | DARI; HR-DARI; DAR | Rijeka |
Državni arhiv u Zadru; State Archives in Zadar; Archivio di Stato di Zara | DAZD; HR-DAZD; DAZd | Zadar | kut. 12
Državni arhiv u Dubrovniku; State Archives in Dubrovnik; Historijski arhiv u Dubrovniku | DADU; HR-DADU; DAD; HAD |
  Dubrovnik |
Državni arhiv u Splitu | DAST; HR-DAST | Split |
Državni arhiv u Pazinu | DAPA; HR-DAPA; DAPZ | Pazin |
Državni arhiv u Osijeku | DAOS; HR-DAOS | Osijek |
Arhiv Hrvatske akademije znanosti i umjetnosti; Arhiv HAZU | HAZU; AHAZU; HR-AHAZU | Zagreb |
Nacionalna i sveučilišna knjižnica u Zagrebu; National and University Library in Zagreb | NSK; NSB | Zagreb | R 1234
Hrvatski memorijalno-dokumentacijski centar Domovinskog rata | HMDCDR | Zagreb |
Nadbiskupijski arhiv u Zagrebu; Nadbiskupski arhiv Zagreb | NAZ | Zagreb |
= SI Arhiv Republike Slovenije, "Navajanje arhivskega gradiva"
Arhiv Republike Slovenije; Archives of the Republic of Slovenia; Archive of the Republic of Slovenia | ARS; SI AS; AS;
  SI-AS | Ljubljana | AS 1589
Zgodovinski arhiv Ljubljana; Historical Archives of Ljubljana | ZAL; SI ZAL | Ljubljana |
Pokrajinski arhiv Maribor; Regional Archives Maribor | PAM; SI PAM; SI-PAM | Maribor |
Pokrajinski arhiv Koper; Archivio regionale di Capodistria; Regional Archives Koper | PAK; SI PAK | Koper |
Zgodovinski arhiv Celje | ZAC; SI ZAC | Celje |
Nadškofijski arhiv Ljubljana | NŠAL; NSAL | Ljubljana |
Narodna in univerzitetna knjižnica; National and University Library, Ljubljana | NUK | Ljubljana |
= BA Arhiv Bosne i Hercegovine, guide
Arhiv Bosne i Hercegovine; Archives of Bosnia and Herzegovina; Архив Босне и Херцеговине | ABiH; ABH; АБиХ; A BiH |
  Sarajevo | kut. 12
Arhiv Republike Srpske; Архив Републике Српске | АРС | Banja Luka |
Historijski arhiv Sarajevo; Istorijski arhiv Sarajevo | HAS; IAS | Sarajevo |
Gazi Husrev-begova biblioteka; Gazi Husrev-beg Library | GHB; GHBB | Sarajevo |
= ME Državni arhiv Crne Gore
Državni arhiv Crne Gore; State Archives of Montenegro; Državni arhiv Cetinje | DACG | Cetinje | f. 12
= MK Државен архив на Република Македонија
Државен архив на Република Северна Македонија; Државен архив на Република Македонија; Državen arhiv na Republika
  Makedonija; State Archives of the Republic of Macedonia; State Archives of North Macedonia; Архив на Македонија;
  Arhiv na Makedonija | ДАРМ; DARM; ДАРСМ; DARSM; AM; АМ | Skopje | ф. 427
= XK Agjencia Shtetërore e Arkivave të Kosovës
Agjencia Shtetërore e Arkivave të Kosovës; Arkivi i Kosovës; State Agency of Archives of Kosovo; Arhiv Kosova | ASHAK;
  AK; AKP | Pristina |
= AL Drejtoria e Përgjithshme e Arkivave, guide
Arkivi Qendror Shtetëror; Central State Archives of Albania; Central State Archive, Tirana; Arkivi Qendror Shtetëror i
  Republikës së Shqipërisë; Albanian Central State Archives | AQSH; AQSH-APP; AQSh; AQSHF; AQSH/APP; AQPPSH | Tirana |
  f. 14, d. 12
Arkivi i Ministrisë së Punëve të Jashtme; Archive of the Albanian Ministry of Foreign Affairs; Arkivi i Ministrisë së
  Punëve të Jashtme të Republikës së Shqipërisë | AMPJ; AMPJSH; AMFAA; AMPJRSH | Tirana | dosja 12
Arkivi i Ministrisë së Punëve të Brendshme; Arkivi i Ministrisë së Brendshme | AMPB; AMB | Tirana |
Autoriteti për Informimin mbi Dokumentet e ish-Sigurimit të Shtetit | AIDSSH | Tirana |
= GR Γενικά Αρχεία του Κράτους; Υπουργείο Εξωτερικών, ΥΔΙΑ; ΕΛΙΑ-ΜΙΕΤ
Γενικά Αρχεία του Κράτους; Genika Archeia tou Kratous; General State Archives of Greece; General State Archives,
  Athens; Genika Archeia tou Kratous, Athens | ΓΑΚ; GAK; Γ.Α.Κ.; GSA | Athens | φάκ. 45
Διπλωματικό και Ιστορικό Αρχείο του Υπουργείου Εξωτερικών; Υπηρεσία Διπλωματικού και Ιστορικού Αρχείου; Ιστορικό
  Αρχείο του Υπουργείου Εξωτερικών; Diplomatic and Historical Archive of the Greek Ministry of Foreign Affairs;
  Istoriko Archeio Ypourgeiou Exoterikon; Historical Archive of the Greek Ministry of Foreign Affairs; Archive of the
  Greek Ministry of Foreign Affairs | ΔΙΑΥΕ; ΙΑΥΕ; ΑΥΕ; DIAYE; IAYE; AYE; YDIA; ΑΥΠΕΞ; ΙΑΥΠΕΞ; AYPEX | Athens | 1947,
  φάκ. 12
Ελληνικό Λογοτεχνικό και Ιστορικό Αρχείο; Elliniko Logotechniko kai Istoriko Archeio; Hellenic Literary and Historical
  Archive | ΕΛΙΑ; ELIA; ΕΛΙΑ-ΜΙΕΤ; ELIA-MIET; Ε.Λ.Ι.Α. | Athens | φάκ. 12
Αρχεία Σύγχρονης Κοινωνικής Ιστορίας; Archives of Contemporary Social History; Contemporary Social History Archives |
  ΑΣΚΙ; ASKI; Α.Σ.Κ.Ι. | Athens |
Διεύθυνση Ιστορίας Στρατού; Army History Directorate, Athens | ΔΙΣ; DIS; Γ.Ε.Σ./Δ.Ι.Σ.; ΓΕΣ/ΔΙΣ; GES/DIS | Athens |
  φάκ. 12
Υπηρεσία Ιστορίας Ναυτικού | ΥΙΝ; YIN | Athens |
Μουσείο Μπενάκη, Ιστορικά Αρχεία; Ιστορικά Αρχεία Μουσείου Μπενάκη; Benaki Museum Historical Archives; Benaki Museum;
  Benaki Museum Archives; Μουσείο Μπενάκη | | Athens | φάκ. 12
Γεννάδειος Βιβλιοθήκη; Gennadius Library; Gennadeion | ΓΒ; GL | Athens | φάκ. 12
Ίδρυμα Κωνσταντίνος Γ. Καραμανλής; Konstantinos G. Karamanlis Foundation; Αρχείο Κωνσταντίνου Καραμανλή | ΙΚΚ; AKK;
  ΑΚΚ; KKF | Athens | φάκ. 12
Εθνικό Ίδρυμα Ερευνών και Μελετών «Ελευθέριος Κ. Βενιζέλος»; Αρχείο Ελευθερίου Βενιζέλου | ΑΕΒ; AEV | Chania | φάκ. 12
Εθνική Βιβλιοθήκη της Ελλάδος; National Library of Greece | ΕΒΕ; EBE; NLG | Athens |
Ιστορικό Αρχείο Εθνικής Τράπεζας; Ιστορικό Αρχείο της Εθνικής Τράπεζας της Ελλάδος; Historical Archive of the National
  Bank of Greece | ΙΑΕΤΕ; IAETE; HANBG | Athens |
Ιστορικό Αρχείο Μακεδονίας; Historical Archive of Macedonia | ΙΑΜ; IAM | Thessaloniki |
Ίδρυμα της Βουλής των Ελλήνων | | Athens |
Βικελαία Δημοτική Βιβλιοθήκη; Vikelaia Municipal Library | ΒΔΒ | Heraklion |
= CY Κρατικό Αρχείο Κύπρου
Κρατικό Αρχείο Κύπρου; Κρατικό Αρχείο; Cyprus State Archives; State Archives of Cyprus | ΚΑΚ; CSA | Nicosia |
  SA1/123/1950
Αρχείο Ιεράς Αρχιεπισκοπής Κύπρου; Archive of the Archbishopric of Cyprus | ΑΙΑΚ; AAC | Nicosia |
Millî Arşiv ve Araştırma Merkezi; Milli Arşiv ve Araştırma Merkezi; National Archive and Research Centre, Kyrenia |
  MAAM; KKTCMA | Kyrenia |
"""
