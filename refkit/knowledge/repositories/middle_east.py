"""Archives of Turkey, Israel, Iran and the Arab countries of Asia.

Sources: Devlet Arşivleri Başkanlığı, "Osmanlı Arşivi Rehberi" and rules of citation; Israel State Archives, guide; Central
Zionist Archives, guide; Documents on the Foreign Policy of Israel, lists of abbreviations.
"""

TABLE = """
= TR Devlet Arşivleri Başkanlığı, "Osmanlı Arşivi Rehberi" and "Cumhuriyet Arşivi Rehberi"
Başbakanlık Osmanlı Arşivi; Devlet Arşivleri Başkanlığı Osmanlı Arşivi; Osmanlı Arşivi; T.C. Cumhurbaşkanlığı Devlet
  Arşivleri Başkanlığı Osmanlı Arşivi; Cumhurbaşkanlığı Osmanlı Arşivi; Prime Ministry Ottoman Archives; Ottoman
  Archives; Prime Ministry’s Ottoman Archives; Prime Ministerial Ottoman Archives; Başbakanlık Arşivi | BOA; B.O.A. |
  Istanbul |
Başbakanlık Cumhuriyet Arşivi; Devlet Arşivleri Başkanlığı Cumhuriyet Arşivi; Cumhuriyet Arşivi; Cumhurbaşkanlığı
  Cumhuriyet Arşivi; Prime Ministry Republican Archives; Republican Archives, Ankara; Prime Ministry Republican
  Archive | BCA; B.C.A. | Ankara | 30.10.0.0/123.456.7
Devlet Arşivleri Başkanlığı; T.C. Cumhurbaşkanlığı Devlet Arşivleri Başkanlığı; Presidential State Archives of the
  Republic of Türkiye | DAB | Ankara |
Türk Diplomatik Arşivi; Dışişleri Bakanlığı Arşivi; Turkish Diplomatic Archives; Archive of the Turkish Ministry of
  Foreign Affairs | TDA; TMFA | Ankara |
Askerî Tarih ve Stratejik Etüt Daire Başkanlığı Arşivi; Askeri Tarih ve Stratejik Etüt Başkanlığı Arşivi; Genelkurmay
  ATASE Arşivi; Turkish General Staff Archives | ATASE | Ankara |
Cumhurbaşkanlığı Arşivi | CBA | Ankara |
Topkapı Sarayı Müzesi Arşivi; Topkapı Palace Museum Archives | TSMA | Istanbul | E. 1234
Topkapı Sarayı Müzesi Kütüphanesi | TSMK | Istanbul |
Türkiye Büyük Millet Meclisi Arşivi | TBMMA | Ankara |
Türk Tarih Kurumu Arşivi; Türk Tarih Kurumu Kütüphanesi | TTK | Ankara |
Vakıflar Genel Müdürlüğü Arşivi | VGMA | Ankara |
Tapu ve Kadastro Genel Müdürlüğü Arşivi; Tapu ve Kadastro Genel Müdürlüğü Kuyûd-ı Kadîme Arşivi | TKGM; TADB | Ankara
  |
İstanbul Müftülüğü Şeriyye Sicilleri Arşivi; Meşihat Arşivi; Şer’iye Sicilleri Arşivi | | Istanbul |
Atatürk Kitaplığı; Taksim Atatürk Kitaplığı | | Istanbul |
Süleymaniye Yazma Eser Kütüphanesi; Süleymaniye Kütüphanesi; Süleymaniye Library | | Istanbul |
Türkiye Sosyal Tarih Araştırma Vakfı | TÜSTAV | Istanbul |
Salt Araştırma; SALT Research; Osmanlı Bankası Arşivi; Ottoman Bank Archives | OBA; OBARC | Istanbul |
= IL Israel State Archives and Central Zionist Archives, guides; Documents on the Foreign Policy of Israel
ארכיון המדינה; גנזך המדינה; Israel State Archives; Arkhiyon ha-Medina; Israel State Archive; Ginzakh ha-Medina; State
  Archives of Israel | ISA; א״מ; גה״מ | Jerusalem | MFA 2408/12
הארכיון הציוני המרכזי; Central Zionist Archives; Central Zionist Archive; Ha-Arkhiyon ha-Tsiyoni ha-Merkazi; Zionist
  Central Archives | CZA; אצ״מ; אצמ; C.Z.A. | Jerusalem | S25/1234
ארכיון צה״ל ומערכת הביטחון; ארכיון צה"ל; Israel Defense Forces Archive; Israel Defense Forces and Defense
  Establishment Archives; IDF Archive; IDF and Defense Establishment Archives; IDF Archives | IDFA; IDFDEA | Tel
  Hashomer | 1234/1950/12
ארכיון תולדות ההגנה; Haganah Archives; Hagana Archive; Haganah History Archives; Haganah Historical Archives | HA;
  HHA; את״ה | Tel Aviv | 105/123
ארכיון בן-גוריון; Ben-Gurion Archives; Ben-Gurion Archive; Ben-Gurion Research Institute Archives; Ben-Gurion Heritage
  Archive; ארכיון בן גוריון | BGA | Sde Boker |
ארכיון מפלגת העבודה; Labor Party Archive; Labour Party Archives, Beit Berl; Israel Labor Party Archives; Moshe Sharett
  Israel Labor Party Archives | LPA; ILPA; אמ״ע | Beit Berl |
מכון לבון; מכון לבון לחקר תנועת העבודה; Pinhas Lavon Institute; Lavon Institute; Lavon Institute Archives; Pinchas
  Lavon Institute for Labour Movement Research; Labor Archives, Tel Aviv | LI | Tel Aviv | IV-208-1-1234
יד יערי; Yad Yaari; Hashomer Hatzair Archive; Yad Yaari Research and Documentation Center; Ha-Shomer ha-Tza’ir
  Archives | YYA | Givat Haviva |
יד טבנקין; Yad Tabenkin; Yad Tabenkin Archives; Kibbutz Meuchad Archives; United Kibbutz Movement Archive | KMA; YTA |
  Ramat Efal | 15/46/5
מכון ז׳בוטינסקי; מכון ז'בוטינסקי בישראל; Jabotinsky Institute; Jabotinsky Institute in Israel; Jabotinsky Institute
  Archives | JI; JIA | Tel Aviv |
יד ושם; ארכיון יד ושם; Yad Vashem; Yad Vashem Archives; Yad Vashem Archive | YVA; YV | Jerusalem |
בית לוחמי הגטאות; Ghetto Fighters’ House Archives; Ghetto Fighters’ House; Ghetto Fighters’ House Archive | GFHA; GFH
  | Western Galilee |
מכון ויצמן, ארכיון; Weizmann Archives; Yad Chaim Weizmann; יד חיים ויצמן | | Rehovot |
ארכיון מרכזי לתולדות העם היהודי; Central Archives for the History of the Jewish People; הארכיון המרכזי לתולדות העם
  היהודי | CAHJP | Jerusalem | P 3/123
הספרייה הלאומית; הספרייה הלאומית של ישראל; National Library of Israel; Jewish National and University Library | NLI;
  JNUL | Jerusalem |
ארכיון משה דיין; Moshe Dayan Center; Arabic Press Archive | MDC | Tel Aviv |
ארכיון מנחם בגין; Menachem Begin Heritage Center Archives; Menachem Begin Heritage Center | MBHC | Jerusalem |
Haifa Municipal Archive; Haifa City Archive; ארכיון העיר חיפה | | Haifa |
Jerusalem Municipal Archives; Jerusalem Municipality Historical Archive; הארכיון ההיסטורי של עיריית ירושלים | JMA |
  Jerusalem |
Tel Aviv-Yafo Municipal Historical Archives; Tel Aviv Municipal Archives; הארכיון ההיסטורי של עיריית תל אביב-יפו |
  TAMA | Tel Aviv |
הארכיון לחינוך יהודי; Archive for Jewish Education; Archives of Jewish Education | AJE | Tel Aviv |
הארכיון הדתי ציוני; Institute for the Research of Religious Zionism; Archives of Religious Zionism | ARZ | Ramat Gan |
= PS Institute for Palestine Studies
Institute for Palestine Studies; مؤسسة الدراسات الفلسطينية; Institute for Palestine Studies, Beirut | | Beirut |
Palestine Research Center; مركز الأبحاث الفلسطيني; PLO Research Center | | Beirut |
= IR سازمان اسناد و کتابخانه ملی ایران
سازمان اسناد و کتابخانه ملی جمهوری اسلامی ایران; سازمان اسناد ملی ایران; Sāzmān-i Asnād va Kitābkhāna-yi Millī;
  National Library and Archives of Iran; National Archives of Iran; Iran National Archives; Sazman-e Asnad-e Melli-ye
  Iran | NLAI | Tehran | 290/1234
مرکز اسناد و تاریخ دیپلماسی وزارت امور خارجه; مرکز اسناد وزارت امور خارجه; Archive of the Iranian Ministry of Foreign
  Affairs; Iranian Foreign Ministry Archive; Markaz-i asnād-i vizārat-i umūr-i khārija | | Tehran |
کتابخانه مجلس شورای اسلامی; Library of the Majlis; Majlis Library; Kitābkhāna-yi Majlis | | Tehran |
مؤسسه مطالعات تاریخ معاصر ایران; Institute for Iranian Contemporary Historical Studies | IICHS | Tehran |
= AF آرشیف ملی افغانستان
آرشیف ملی افغانستان; National Archives of Afghanistan; Arshīf-i Millī-yi Afghānistān | | Kabul |
Afghanistan Center at Kabul University; Afghanistan Centre at Kabul University | ACKU | Kabul |
= LB Centre des archives nationales
مؤسسة المحفوظات الوطنية; Centre des archives nationales du Liban; Lebanese National Archives; Institution nationale
  des archives, Beyrouth | | Beirut |
American University of Beirut, Archives and Special Collections; Jafet Library; American University of Beirut
  Archives; University Libraries, American University of Beirut | | Beirut | AA 2.3.1
= SY مركز الوثائق التاريخية
مركز الوثائق التاريخية, دمشق; مركز الوثائق التاريخية; Center for Historical Documents, Damascus; Markaz al-Wathāʾiq
  al-Tārīkhiyya; Markaz al-Watha’iq al-Tarikhiyya; Centre des archives historiques, Damas | MWT | Damascus |
= IQ دار الكتب والوثائق
دار الكتب والوثائق, بغداد; Iraq National Library and Archive; Iraqi National Library and Archives; Dār al-Kutub
  wa-l-Wathāʾiq, Baghdad | INLA | Baghdad | 311/1234
Conflict Records Research Center | CRRC | Washington, DC | SH-SHTP-A-000-123
Baʿth Regional Command Collection; Ba’th Regional Command Collection; Ba‘th Party Records | BRCC | Stanford |
= JO Department of the National Library
دائرة المكتبة الوطنية; Department of the National Library, Amman; Jordanian National Library; مركز الوثائق والمخطوطات,
  الجامعة الأردنية | | Amman |
= SA دارة الملك عبد العزيز
دارة الملك عبد العزيز; King Abdulaziz Foundation for Research and Archives; Darat al-Malik Abd al-Aziz; King Abdul
  Aziz Foundation for Research and Archives | KAFRA | Riyadh |
= QA Qatar National Library
مكتبة قطر الوطنية; Qatar National Library; Qatar Digital Library | QNL; QDL | Doha |
= AE الأرشيف والمكتبة الوطنية
الأرشيف والمكتبة الوطنية; الأرشيف الوطني, أبو ظبي; National Archives, Abu Dhabi; National Library and Archives, Abu
  Dhabi; National Archives of the UAE | NCDR | Abu Dhabi |
= OM هيئة الوثائق والمحفوظات الوطنية
هيئة الوثائق والمحفوظات الوطنية; National Records and Archives Authority, Oman; National Records and Archives
  Authority | NRAA | Muscat |
= YE المركز الوطني للوثائق
المركز الوطني للوثائق; National Center for Documentation, Sanaa; National Centre for Archives, Sanaa | | Sanaa |
"""
