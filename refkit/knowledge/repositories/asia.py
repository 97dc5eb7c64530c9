"""Archives of East, South-East and South Asia, of Australia, New Zealand and the Pacific.

Sources: 国立公文書館 and アジア歴史資料センター, guides; Wilson Center, list of Chinese archives; 國史館 and 中央研究院近代史研究所檔案館, guides;
National Archives of India, Abhilekh Patal; Arsip Nasional Republik Indonesia; National Archives of Australia, fact sheets.
"""

TABLE = """
= CN Wilson Center, lists of Chinese archives; 中国档案馆, directory
中华人民共和国外交部档案馆; 外交部档案馆; 中国外交部档案馆; Zhonghua renmin gongheguo waijiaobu dang’anguan; Waijiaobu dang’anguan; Archives of
  the Ministry of Foreign Affairs of the People’s Republic of China; Foreign Ministry Archives of the People’s
  Republic of China; PRC Foreign Ministry Archive; Chinese Foreign Ministry Archives; PRC Foreign Ministry Archives |
  FMA; PRCFMA; FMPRC; CFMA; PRC FMA | Beijing | 109-00829-01
中央档案馆; Zhongyang dang’anguan; Central Archives of China | | Beijing |
中国第一历史档案馆; 第一历史档案馆; 中國第一歷史檔案館; First Historical Archives of China; Zhongguo diyi lishi dang’anguan; Number One
  Historical Archives | FHA; FHAC | Beijing |
中国第二历史档案馆; 第二历史档案馆; 中國第二歷史檔案館; Second Historical Archives of China; Zhongguo di’er lishi dang’anguan; Number Two
  Historical Archives; Second National Archives of China | SHAC; SHA | Nanjing |
上海市档案馆; 上海市檔案館; Shanghai Municipal Archives; Shanghaishi dang’anguan; Shanghai shi dang’anguan | SMA | Shanghai |
  B168-1-123
北京市档案馆; Beijing Municipal Archives; Beijing shi dang’anguan; Beijingshi dang’anguan | BMA | Beijing | 002-005-00123
天津市档案馆; Tianjin Municipal Archives; Tianjin shi dang’anguan | TMA | Tianjin |
重庆市档案馆; Chongqing Municipal Archives; Chongqing shi dang’anguan | CQMA | Chongqing |
广东省档案馆; Guangdong Provincial Archives; Guangdong sheng dang’anguan | GDPA | Guangzhou | 235-1-123
广州市档案馆; Guangzhou Municipal Archives | GZMA | Guangzhou |
江苏省档案馆; Jiangsu Provincial Archives; Jiangsu sheng dang’anguan | JPA; JSPA | Nanjing |
浙江省档案馆; Zhejiang Provincial Archives | ZPA; ZJPA | Hangzhou | J101-1-123
湖北省档案馆; Hubei Provincial Archives; Hubei sheng dang’anguan | HPA; HBPA | Wuhan |
湖南省档案馆; Hunan Provincial Archives | HNPA | Changsha |
四川省档案馆; Sichuan Provincial Archives; Sichuan sheng dang’anguan | SPA; SCPA | Chengdu |
山东省档案馆; Shandong Provincial Archives | SDPA | Jinan |
河北省档案馆; Hebei Provincial Archives; Hebei sheng dang’anguan | | Shijiazhuang | 855-1-123
河南省档案馆; Henan Provincial Archives | | Zhengzhou |
陕西省档案馆; Shaanxi Provincial Archives | SXPA | Xi’an |
甘肃省档案馆; Gansu Provincial Archives | GSPA | Lanzhou | 91-4-123
云南省档案馆; Yunnan Provincial Archives; Yunnan sheng dang’anguan | YPA; YNPA | Kunming |
吉林省档案馆; Jilin Provincial Archives; Jilin sheng dang’anguan | JLPA | Changchun |
辽宁省档案馆; Liaoning Provincial Archives | LPA; LNPA | Shenyang |
福建省档案馆; Fujian Provincial Archives | FPA; FJPA | Fuzhou |
安徽省档案馆; Anhui Provincial Archives | AHPA | Hefei |
江西省档案馆; Jiangxi Provincial Archives | JXPA | Nanchang |
广西壮族自治区档案馆; Guangxi Zhuang Autonomous Region Archives | | Nanning |
中国国家图书馆; National Library of China | | Beijing |
Universities Service Centre for China Studies; 中國研究服務中心 | USCCS | Hong Kong |
= HK 香港政府檔案處, guide
香港政府檔案處歷史檔案館; 政府檔案處; Hong Kong Public Records Office; Public Records Office of Hong Kong; Hong Kong Government Records
  Service; Government Records Service, Hong Kong | HKPRO; HKRS; PROHK; PRO HK; GRS | Hong Kong | HKRS 41-1-123
= MO Arquivo de Macau
Arquivo de Macau; Arquivo Histórico de Macau; 澳門檔案館; Macau Archives | AHM | Macau | MO/AH/AC/SA/01/12345
= TW 國史館 and 中央研究院, guides
國史館; 国史馆; Academia Historica; Guoshiguan; Academia Historica Archives | | Taipei |
中央研究院近代史研究所檔案館; 中央研究院近代史研究所档案馆; Institute of Modern History Archives; Archives of the Institute of Modern History,
  Academia Sinica; Institute of Modern History, Academia Sinica; Zhongyang yanjiuyuan jindaishi yanjiusuo dang’anguan;
  Archives of the Institute of Modern History | IMH; IMHA | Taipei |
中國國民黨文化傳播委員會黨史館; 中國國民黨黨史館; 國民黨黨史館; Kuomintang Party Archives; Guomindang Archives; Guomindang Party History Archives;
  Zhongguo Guomindang dangshiguan | KMTA; GMDA; KMT Archives | Taipei |
國家發展委員會檔案管理局; 檔案管理局; National Archives Administration; Archives Management Bureau | NAA | New Taipei City |
國立故宮博物院; National Palace Museum; 故宮博物院圖書文獻處 | | Taipei |
外交部檔案, 臺北; Waijiaobu, Taipei; Archives of the Ministry of Foreign Affairs, Taipei | MOFA; ROC MOFA | Taipei |
國史館臺灣文獻館; 臺灣文獻館; Taiwan Historica | | Nantou |
= JP 国立公文書館, アジア歴史資料センター, 外交史料館, 防衛研究所, guides
外務省外交史料館; 外交史料館; Gaimushō Gaikō Shiryōkan; Gaikō Shiryōkan; Diplomatic Archives of the Ministry of Foreign Affairs of
  Japan; Diplomatic Archives of Japan; Diplomatic Record Office, Tokyo; Diplomatic Archives of the Japanese Ministry
  of Foreign Affairs; Gaiko Shiryokan; Diplomatic Record Office of the Ministry of Foreign Affairs of Japan | DAMOFA;
  DRO; DAMFAJ | Tokyo | A’.1.0.0.12
国立公文書館; 國立公文書館; Kokuritsu Kōbunshokan; National Archives of Japan; Japanese National Archives; Kokuritsu Kobunshokan |
  NAJ | Tokyo |
アジア歴史資料センター; Japan Center for Asian Historical Records; Ajia Rekishi Shiryō Sentā; 国立公文書館アジア歴史資料センター; Ajia Rekishi
  Shiryo Senta | JACAR | Tokyo |
防衛省防衛研究所; 防衛省防衛研究所戦史研究センター; 防衛研究所図書館; 防衛省防衛研究所戦史研究センター史料室; Bōei Kenkyūjo; National Institute for Defense Studies;
  National Institute for Defense Studies Archives; Bōeichō Bōei Kenkyūjo; Military History Archives, National
  Institute for Defense Studies | NIDS | Tokyo |
国立国会図書館憲政資料室; 国立国会図書館; 憲政資料室; National Diet Library; Kokuritsu Kokkai Toshokan Kensei Shiryōshitsu; Kensei
  Shiryōshitsu; Modern Japanese Political History Materials Room | NDL | Tokyo |
宮内庁書陵部; 宮内庁宮内公文書館; Imperial Household Archives; Kunaichō Shoryōbu | | Tokyo |
沖縄県公文書館; Okinawa Prefectural Archives; Okinawa-ken Kōbunshokan | OPA | Haebaru |
東京大学史料編纂所; Historiographical Institute, University of Tokyo; Shiryō Hensanjo | | Tokyo |
東京都公文書館; Tokyo Metropolitan Archives | TMA | Tokyo |
大原社会問題研究所; 法政大学大原社会問題研究所; Ohara Institute for Social Research | OISR | Tokyo |
日本銀行金融研究所アーカイブ; Bank of Japan Archives; Bank of Japan Archive | BOJA; BoJA | Tokyo |
国文学研究資料館; National Institute of Japanese Literature | NIJL | Tachikawa |
= KR 국가기록원, 외교사료관, guides
국가기록원; Kukka kirogwŏn; National Archives of Korea; Kukka Kirokwŏn; Gukga girogwon; Korean National Archives | NAK; KNA
  | Daejeon |
외교사료관; 외교부 외교사료관; 대한민국 외교사료관; Oegyo saryogwan; Diplomatic Archives of the Republic of Korea; Diplomatic Archives of
  the Ministry of Foreign Affairs of the Republic of Korea; South Korean Foreign Ministry Archive; Republic of Korea
  Diplomatic Archive; ROK Diplomatic Archives; Diplomatic Archives, Seoul | ROKDA; ROK DA; ROK MFA | Seoul | 722.1JA
대통령기록관; Presidential Archives of Korea; Presidential Archives, Sejong | | Sejong |
국사편찬위원회; National Institute of Korean History; Kuksa P’yŏnch’an Wiwŏnhoe; Guksa Pyeonchan Wiwonhoe | NIKH | Gwacheon |
규장각한국학연구원; 규장각; Kyujanggak Institute for Korean Studies; Kyujanggak | Kyujanggak | Seoul | Kyu 12345
연세대학교 이승만연구원; Syngman Rhee Institute; Institute for Modern Korean Studies, Yonsei University | | Seoul |
= VN Cục Văn thư và Lưu trữ Nhà nước, guides of the national archives centres
Trung tâm Lưu trữ Quốc gia I; Vietnam National Archives Center I; Vietnam National Archives Center 1; National
  Archives Center No. 1, Hanoi; Vietnam National Archives Centre I | TTLTQG1; TTLTQGI; TTLTQG-I; VNA1; VNA-I; TTLT I |
  Hanoi | RST 12345
Trung tâm Lưu trữ Quốc gia II; Vietnam National Archives Center II; Vietnam National Archives Center 2; National
  Archives Center No. 2, Ho Chi Minh City; Vietnam National Archives Centre II; National Archives II, Ho Chi Minh City
  | TTLTQG2; TTLTQGII; TTLTQG-II; VNA2; VNA-II; TTLT II | Ho Chi Minh City |
Trung tâm Lưu trữ Quốc gia III; Vietnam National Archives Center III; Vietnam National Archives Center 3; National
  Archives Center No. 3, Hanoi; Vietnam National Archives Centre III | TTLTQG3; TTLTQGIII; TTLTQG-III; VNA3; VNA-III;
  TTLT III | Hanoi |
Thư viện Quốc gia Việt Nam; National Library of Vietnam | | Hanoi |
= KH បណ្ណសារជាតិកម្ពុជា
National Archives of Cambodia; បណ្ណសារជាតិកម្ពុជា; Archives nationales du Cambodge | NAC; ANC | Phnom Penh | RSC 12345
Documentation Center of Cambodia; មជ្ឈមណ្ឌលឯកសារកម្ពុជា | DC-Cam; DCCAM; DCCam; DCC | Phnom Penh | D12345
Tuol Sleng Genocide Museum Archives; Tuol Sleng Genocide Museum | TSGM | Phnom Penh |
= TH หอจดหมายเหตุแห่งชาติ
หอจดหมายเหตุแห่งชาติ; National Archives of Thailand; Thai National Archives; Ho chotmaihet haeng chat | NAT; TNA;
  หจช.; หจช | Bangkok |
= MM National Archives Department, Yangon
National Archives Department, Yangon; National Archives of Myanmar; Myanmar National Archives; National Archives of
  Burma; National Archives Department of Myanmar | NAD; MNA | Yangon |
= MY Arkib Negara Malaysia
Arkib Negara Malaysia; National Archives of Malaysia; Malaysian National Archives | ANM | Kuala Lumpur |
Sabah State Archives; Arkib Negeri Sabah | | Kota Kinabalu |
Sarawak State Library; Sarawak Museum Archives | | Kuching |
= SG National Archives of Singapore
National Archives of Singapore; Arkib Negara Singapura | NAS | Singapore | AR 12/3/4
ISEAS Library; ISEAS – Yusof Ishak Institute Library | ISEAS | Singapore | TCL 12.34
= ID Arsip Nasional Republik Indonesia
Arsip Nasional Republik Indonesia; Arsip Nasional; National Archives of the Republic of Indonesia; National Archives
  of Indonesia; Indonesian National Archives; Arsip Nasional Indonesia; National Archives of the Republic of
  Indonesia, Jakarta | ANRI; ARNAS | Jakarta | no. 1234
Perpustakaan Nasional Republik Indonesia; National Library of Indonesia | PNRI; Perpusnas | Jakarta |
= PH National Archives of the Philippines
National Archives of the Philippines; Pambansang Sinupan ng Pilipinas; Philippine National Archives | NAP; PNA |
  Manila |
National Library of the Philippines | NLP | Manila |
Lopez Memorial Museum; Lopez Museum and Library | | Pasig |
American Historical Collection; Rizal Library | | Quezon City |
= MN Монгол Улсын Үндэсний Төв Архив
Монгол Улсын Үндэсний Төв Архив; Mongol Ulsyn Ündesnii Töv Arkhiv; National Central Archive of Mongolia; Mongolian
  National Central Archive; National Central Archives of Mongolia | МУҮТА; MUÜTA; MÜTA; NCAM | Ulaanbaatar | f. 1, op.
  1, d. 12
Mongolian Foreign Ministry Archive; Archive of the Ministry of Foreign Affairs of Mongolia; Гадаад Харилцааны Яамны
  Төв Архив | MFAM; MFMA | Ulaanbaatar | f. 2, dans 1, kh/n 123
= IN National Archives of India, Abhilekh Patal; Prime Ministers Museum and Library
National Archives of India; Rashtriya Abhilekhagar; राष्ट्रीय अभिलेखागार; Indian National Archives; National Archives
  of India, New Delhi | NAI; N.A.I. | New Delhi |
Nehru Memorial Museum and Library; Nehru Memorial Museum & Library; Prime Ministers’ Museum and Library; Prime
  Ministers Museum and Library; Nehru Memorial Library | NMML; PMML; NMM&L; N.M.M.L. | New Delhi |
West Bengal State Archives; State Archives of West Bengal | WBSA; SAWB; W.B.S.A. | Kolkata |
Maharashtra State Archives | MSA | Mumbai |
Tamil Nadu Archives; Tamil Nadu State Archives | TNA; TNSA | Chennai |
Uttar Pradesh State Archives; Uttar Pradesh Regional Archives | UPSA; UPRA | Lucknow |
Delhi State Archives; Delhi Archives | DSA | New Delhi |
Punjab State Archives | PSA | Patiala |
Bihar State Archives; Bihar State Archives, Patna | BSA | Patna |
Assam State Archives | ASA | Guwahati |
Odisha State Archives; Orissa State Archives | OSA | Bhubaneswar |
Kerala State Archives | KSA | Thiruvananthapuram |
Andhra Pradesh State Archives; Telangana State Archives | APSA; TSARI; TSA | Hyderabad |
Rajasthan State Archives | RSA | Bikaner |
Karnataka State Archives | | Bengaluru |
Jammu and Kashmir State Archives; Jammu and Kashmir Archives | JKSA; JKA | Jammu |
Asiatic Society; Asiatic Society of Bengal | ASB | Kolkata |
National Library of India; National Library, Kolkata | | Kolkata |
Gandhi Smriti; Sabarmati Ashram Preservation and Memorial Trust; Sabarmati Ashram | SAPMT | Ahmedabad | SN 12345
Tata Steel Archives; Tata Central Archives | TCA | Pune |
P. C. Joshi Archive on Contemporary History; P.C. Joshi Archives | PCJA | New Delhi |
= PK National Documentation Centre, Islamabad
National Documentation Centre, Islamabad; National Documentation Wing | | Islamabad |
National Archives of Pakistan | NAP; PNA | Islamabad |
Punjab Archives, Lahore; Punjab Civil Secretariat Archives; Punjab Secretariat Archives | PSA; PCSA | Lahore |
Quaid-e-Azam Academy; Freedom Movement Archives | FMA | Karachi |
= BD জাতীয় আরকাইভস
National Archives of Bangladesh; Bangladesh National Archives; বাংলাদেশ জাতীয় আরকাইভস | NAB | Dhaka |
Liberation War Museum; মুক্তিযুদ্ধ জাদুঘর | LWM | Dhaka |
= LK Department of National Archives, Sri Lanka
Department of National Archives, Sri Lanka; Sri Lanka National Archives; National Archives of Sri Lanka | SLNA; DNA;
  DNASL; NASL | Colombo |
= NP राष्ट्रिय अभिलेखालय
National Archives of Nepal; राष्ट्रिय अभिलेखालय; National Archives Nepal | NAN; NAK | Kathmandu |
Madan Puraskar Pustakalaya | MPP | Lalitpur |
= AU National Archives of Australia, fact sheets; Documents on Australian Foreign Policy
National Archives of Australia; Australian Archives; Commonwealth Archives Office | NAA; N.A.A. | Canberra | A1838,
  3034/7/1
National Library of Australia | NLA; N.L.A. | Canberra | MS 4936
Australian War Memorial | AWM; A.W.M. | Canberra | AWM54
State Library of New South Wales; Mitchell Library, Sydney; Mitchell Library, State Library of New South Wales | SLNSW
  | Sydney | MLMSS 1234
State Records of New South Wales; State Records Authority of New South Wales; Museums of History New South Wales; New
  South Wales State Archives; State Archives and Records Authority of New South Wales | SRNSW; NSWSA; SANSW; AONSW;
  NRS; SARNSW; MHNSW | Sydney | NRS 906
Public Record Office Victoria; Public Record Office of Victoria | PROV; PRO Vic | Melbourne | VPRS 3253
State Library of Victoria; State Library Victoria; La Trobe Library | SLV | Melbourne | MS 12345
State Library of Queensland; John Oxley Library | SLQ; JOL | Brisbane |
Queensland State Archives | QSA | Brisbane | ITM 12345
State Records of South Australia; State Records Office of South Australia | SRSA; SROSA | Adelaide | GRG 24
State Library of South Australia | SLSA | Adelaide | PRG 123
State Records Office of Western Australia | SROWA; SRO WA | Perth |
Battye Library; J. S. Battye Library; State Library of Western Australia | SLWA | Perth |
Tasmanian Archives; Archives Office of Tasmania; Tasmanian Archive and Heritage Office | TAHO; AOT | Hobart | CSO 1
Noel Butlin Archives Centre; Noel Butlin Archives Centre, Australian National University | NBAC; ANU NBAC; ABL |
  Canberra | N12/345
University of Melbourne Archives | UMA | Melbourne |
Australian Institute of Aboriginal and Torres Strait Islander Studies | AIATSIS | Canberra | MS 1234
Reserve Bank of Australia Archives | RBAA; RBA | Sydney |
Pacific Manuscripts Bureau | PMB; PAMBU | Canberra | PMB 1234
= NZ Archives New Zealand, "Citing archives"
Archives New Zealand; Te Rua Mahara o te Kāwanatanga; National Archives of New Zealand; Archives New Zealand Te Rua
  Mahara o te Kāwanatanga | ANZ; NZNA; ArchNZ; NANZ | Wellington |
Alexander Turnbull Library; Alexander Turnbull Library, National Library of New Zealand | ATL | Wellington |
  MS-Papers-1234
Hocken Collections; Hocken Library; Hocken Collections Uare Taoka o Hākena | | Dunedin | MS-1234
Auckland War Memorial Museum Library; Auckland War Memorial Museum | AWMM; AWMML | Auckland | MS 1234
Macmillan Brown Library | MBL | Christchurch | MB 123
= FJ National Archives of Fiji
National Archives of Fiji; Western Pacific Archives | NAF; WPA; WPHC | Suva |
= PG National Archives of Papua New Guinea
National Archives and Public Records Services of Papua New Guinea; National Archives of Papua New Guinea | NAPNG |
  Port Moresby |
"""
