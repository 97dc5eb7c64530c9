"""Towns in which books are published and archives stand, from Turkey and the Middle East to Oceania: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Turkey and the Middle East",
        "imprints in the catalogues of the Millî Kütüphane, the National Library of Israel, the Bibliotheca Alexandrina",
        """
Abu Dhabi=Abou Dhabi=أبو ظبي=أبوظبي|Adana|Aden?=عدن|Afyon=Afyonkarahisar|Aleppo?=Alep=Halab=Haleb=حلب=Халеб|
Amman=Ammán=عمان|Ankara=Angora=Ankaras=Анкара=安卡拉=アンカラ=앙카라=Άγκυρα=أنقرة=אנקרה|Antakya=Antioch?=Antiochia|Antalya|
Baghdad=Bagdad=Bagdadi=Bağdat=بغداد=Багдад=巴格达=バグダード|Basra=Bassora=البصرة|
Beersheba=Be’er Sheva=Beer-Sheva=Be'er Sheva=באר שבע|
Beirut=Beyrut=Beirute=Bayrut=Bayrūt=Beiroet=Bejrut=Bejrút=بيروت=Бейрут=贝鲁特=ベイルート=ביירות=Βηρυτός|Bursa=Brousse|
Damascus=Damas=Damaskus=Damasco=Damaszek=Dimashq=Damašek=دمشق=Дамаск=大马士革=ダマスカス=דמשק=Δαμασκός=Şam|Denizli|
Diyarbakır=Diyarbakir|Doha=الدوحة=Доха|Dubai=Dubaï=دبي|Edirne=Adrianople=Andrinople=Adrianopel|Elazığ|
Erbil=Arbil=أربيل=Hewlêr|Erzurum?=Erzerum=Erzeroum|Eskişehir=Eskisehir|Gaziantep=Aintab|Giv’atayim=גבעתיים|
Haifa=Haïfa=חיפה=حيفا=Хайфа|Hamadan=همدان|Hebron?|Isfahan=Ispahan=Esfahan=Iṣfahān=اصفهان=أصفهان=Исфахан|Isparta|
Istanbul=İstanbul/Ankara=Estambul=Istambul=Stambuł=Istambuł=Isztambul=Costantinopoli=Constantinople?=Konstantinopel=
Constantinopla=Constantinopoli=Konstantinopol=Constantinopolis=Dersaadet=Der-saadet=Dersaâdet=Kostantiniyye=
Konstantiniyye=Konstantinopolis=Стамбул=Константинополь?=Цариград=Истанбул=伊斯坦布尔=イスタンブール=이스탄불=إستانبول=استانبول=
إسطنبول=اسطنبول=איסטנבול=Κωνσταντινούπολη=Κωνσταντινούπολις=Stamboul=Istanboul|
İzmir=Smyrna?=Smyrne=Smirne=Esmirna=Smirna=Σμύρνη=Измир|Jaffa?=Jafo=יפו=يافا|Jeddah=Djeddah=Jidda=جدة|
Jerusalem=Jérusalem=Gerusalemme=Jerusalén=Jerozolima=Jeruzalém=Jeruzalem=Hierosolymis=Hierosolymae=Yerushalayim=Kudüs=
Ιεροσόλυμα=ירושלים=القدس=Иерусалим=Єрусалим=耶路撒冷=エルサレム=예루살렘=Ierusalem=Quds|Jounieh=Junieh=جونية|Kayseri|
Kermanshah=کرمانشاه|Kfar Saba|Khartoum=Khartum=Chartum=Jartum=الخرطوم|Konya=Iconium|
Kuwait?=Koweït=Kuwait City=الكويت=Kuwayt=Кувейт|Lod|Malatya|Manama=المنامة|Maraş=Kahramanmaraş|
Mashhad=Meshed=Mashad=مشهد|Mecca?=La Mecque=Mekka=La Mecca=Mekke=مكة=مكة المكرمة|Medina?=Médine=المدينة المنورة|
Mersin|Mosul?=Mossoul=Mossul=الموصل|Muscat=Mascate=Maskat=مسقط|Muğla|Nablus=Naplouse=نابلس|
Najaf=Nadjaf=النجف=النجف الأشرف|Nazareth?|Netanya|Qom=Qum=Kom=قم|Ramallah=رام الله|Ramat Gan=Ramat-Gan=רמת גן=רמת-גן|
Rasht=رشت|Ra’anana=רעננה|Riyadh=Riyad=Riad=الرياض=Ryad=Эр-Рияд|Safed|Sakarya|Samsun|Sana’a=Sanaa=Sana'a=صنعاء|
Sharjah=الشارقة|Shiraz=Chiraz=Schiras=شیراز=Шираз|Sivas|Tabriz=Täbris=Tebriz=Tauris?=تبریز=Тебриз|
Tehran=Teheran=Téhéran=Teherán=Tihrān=Tahran=Ṭihrān=Teerã=Teherano=تهران=طهران=Тегеран=德黑兰=テヘラン=테헤란=טהרן=Τεχεράνη|
Tel Aviv=Tel-Aviv=Tel Aviv-Jaffa=Tel Awiw=Tel-Awiw=תל אביב=תל-אביב=تل أبيب=Тель-Авив=特拉维夫=テルアビブ=Tel Aviv-Yafo|
Trabzon=Trebizond=Trébizonde=Trapezunt|Tripoli?=Trípoli=طرابلس=Trablus|Tyre?|Urfa=Şanlıurfa|Van?|Yazd=Yezd=یزد|
Zonguldak|Çanakkale
""",
    ),
    Section(
        "Africa",
        "imprints in the catalogues of SUDOC, the National Library of South Africa and the Bibliotheca Alexandrina",
        """
Abidjan|Abuja|Accra=Akkra|Addis Ababa=Addis Abeba=Addis-Abeba=Adis Abeba=አዲስ አበባ=Аддис-Абеба|Agadir|
Alexandria=Alexandrie=Alessandria d’Egitto=Alejandría=Iskandariyya=الإسكندرية=الاسكندرية=Александрия=Αλεξάνδρεια|
Algiers=Algier=Algeri=Argel=Cezayir=الجزائر=Алжир=阿尔及尔=Αλγέρι|Annaba=Bône=عنابة|Antananarivo=Tananarive|Arusha|
Asmara=Asmera|Aswan=Assouan|Asyut=أسيوط|Bamako|Bangui|Banjul|Benghazi?=Bengasi=بنغازي|Benin City|Bissau|Blantyre|
Blida|Bloemfontein|Bouaké|Brazzaville|Bujumbura|Bukavu|Bulawayo|Butare|Béjaïa=Bougie|
Cairo=Le Caire=Il Cairo=El Cairo=Kair=Káhira=Kairó=Kahire=Al-Qahira=al-Qāhirah=al-Qāhira=القاهرة=Каир=Каїр=开罗=カイロ=카이로=
קהיר=Κάιρο=Qahira|Calabar|Cape Coast|
Cape Town=Kaapstad=Kapstadt=Le Cap=Città del Capo=Ciudad del Cabo=Cidade do Cabo=Кейптаун=开普敦=ケープタウン|Carthage?|
Casablanca=الدار البيضاء=Касабланка|Conakry|Constantine?=قسنطينة|Cotonou|Dakar=Дакар=达喀尔=ダカール|
Dar es Salaam=Dar-es-Salaam=Daressalam=Dar es-Salaam|Djibouti|Dodoma|Douala|Durban=Дурбан|East London|Elmina|Entebbe|
Enugu|Fez?=Fès=فاس|Freetown|Gaborone|Gitega|Giza=Gizeh=الجيزة|Gqeberha=Port Elizabeth|Grahamstown=Makhanda|Gweru|
Harare|Ibadan|Ife=Ile-Ife=Ilé-Ifè|Ilorin|Johannesburg=Йоханнесбург=约翰内斯堡=ヨハネスブルグ|Jos?|Kaduna|Kampala=Кампала|Kano?|
Khartoum North|Kigali|Kimberley?|Kinshasa=Léopoldville=Leopoldville|Kisumu|Kumasi|Libreville|Lilongwe|Limbe|Lomé|
Louvain-Kinshasa|Luanda=Loanda=Луанда|Lubumbashi=Élisabethville|Lusaka|Maiduguri|Makerere|Malabo|
Maputo=Lourenço Marques=Мапуту|Marrakech=Marrakesh=Marrakesch=مراكش|Maseru|Mbabane|Meknès=Meknes=مكناس|Midrand|
Mogadishu=Mogadiscio|Mombasa|Monrovia|Mzumbe|Nairobi=Найроби=内罗毕=ナイロビ|Nakuru|Niamey|Nouakchott|Nsukka|
N’Djamena=Fort-Lamy|Oran?=وهران|Ouagadougou|Oujda=وجدة|Pietermaritzburg|Porto-Novo|Potchefstroom|Praia?|
Pretoria=Tshwane=Претория=比勒陀利亚|Rabat=الرباط=Рабат|Saint-Louis|Sfax=صفاقس|Sousse=سوسة|Stellenbosch|Tamale|
Tangier?=Tanger=Tangeri=Tánger=طنجة|Thiès|Tunis=Tunisi=Túnez=Tunes=Tunus=تونس=Тунис=突尼斯=チュニス|Tétouan=Tetuán=تطوان|
Vacoas|Windhoek=Windhuk|Yaoundé=Jaunde|Zanzibar?=Sansibar|Zaria|Zomba|طرابلس الغرب
""",
    ),
    Section(
        "South and South-East Asia",
        "imprints in the catalogues of the Library of Congress field offices and of the National Library of Singapore",
        """
Agra=आगरा|Ahmedabad=Ahmadabad=અમદાવાદ|Ajmer|Aligarh|Allahabad=Prayagraj=इलाहाबाद=प्रयागराज|Amritsar|Aurangabad|
Banda Aceh|Bandung=Bandoeng|Bangalore=Bengaluru=ಬೆಂಗಳೂರು|
Bangkok=Krung Thep=Bankok=กรุงเทพฯ=กรุงเทพ=Бангкок=曼谷=バンコク=방콕|Bareilly|Baroda=Vadodara|
Batavia?=Djakarta=Jakarta Pusat=Weltevreden=Джакарта=雅加达=ジャカルタ=자카르타|
Benares=Banaras=Varanasi=Bénarès=वाराणसी=बनारस=काशी|Bhopal=भोपाल|Bhubaneswar=Bhubaneshwar|Bikaner|Bogor=Buitenzorg|
Bombay=Mumbai=मुंबई=बंबई=Бомбей=Мумбаи=孟买=ボンベイ=ムンバイ|
Calcutta=Kolkata=Kalkutta=কলকাতা=कलकत्ता=कोलकाता=Калькутта=加尔各答=カルカッタ=コルカタ|Calicut=Kozhikode|Can Tho=Cần Thơ|
Cebu=Cebu City|Chandigarh=चंडीगढ़|Chennai=Madras=சென்னை=Мадрас=钦奈=马德拉斯|Chiang Mai=Chiangmai=เชียงใหม่|
Chittagong=Chattogram=চট্টগ্রাম|Cochin=Kochi=Ernakulam|Coimbatore|Colombo=கொழும்பு=කොළඹ=科伦坡|Cuttack|Da Nang=Đà Nẵng|
Dalat=Đà Lạt|Darjeeling|Davao|Dehradun=Dehra Dun|Delhi=Dehli=दिल्ली=Дели?=德里=デリー|Denpasar|
Dhaka=Dacca=ঢাকা=Дакка=达卡=ダッカ|Dharamsala=Dharamshala|Dharwad|Dili|Faisalabad=Lyallpur|Gangtok|Gorakhpur=गोरखपुर|
Gurgaon=Gurugram|Guwahati=Gauhati|Haiphong=Hải Phòng=Hai Phong|
Hanoi=Hà Nội=Ha Noi=Hanoï=Hà-nội=Hanói=Ханой=河内=ハノイ=하노이|
Ho Chi Minh City=Thành phố Hồ Chí Minh=TP. Hồ Chí Minh=Tp. Hồ Chí Minh=Tp. HCM=TP.HCM=Hồ Chí Minh=Sài Gòn=Saïgon=
Сайгон=Хошимин=胡志明市=西贡=サイゴン=사이공|Huế=Hue?|Hyderabad=హైదరాబాద్=हैदराबाद=حیدرآباد|Imphal|Indore|Ipoh|
Islamabad=اسلام آباد=Исламабад=伊斯兰堡|Jabalpur|Jaffna?=யாழ்ப்பாணம்|Jaipur=जयपुर|Jammu|Jamshedpur|Jodhpur=जोधपुर|
Kabul=Kaboul=Kabil=کابل=Кабул=喀布尔=カーブル|Kandahar?=قندهار|Kandy?|Kanpur=Cawnpore=कानपुर|
Karachi=Karatschi=کراچی=Карачи=卡拉奇=カラチ|Kathmandu=Katmandu=Katmandou=काठमाडौं=काठमांडू=加德满都=カトマンズ|Khon Kaen|
Kota Kinabalu|Kuala Lumpur=Куала-Лумпур=吉隆坡=クアラルンプール|Kuching|Lahore=Lahor=لاہور=लाहौर=Лахор=拉合尔=ラホール|Lhasa?=拉萨=ལྷ་ས|
Luang Prabang|Lucknow=लखनऊ=لکھنؤ|Ludhiana|Macau=Macao?=澳门=澳門=マカオ|Makassar=Ujung Pandang=Ujungpandang|Malacca=Melaka|
Malang|Male?|Mandalay=မန္တလေး|Manila=Manille=Manilla=Манила=马尼拉=マニラ=마닐라|Matara|Medan|Meerut=मेरठ|Multan=ملتان|
Mysore=Mysuru=ಮೈಸೂರು|Nagpur=नागपुर|
New Delhi=Neu-Delhi=Nouvelle Delhi=Nouvelle-Delhi=Nuova Delhi=Nueva Delhi=Nova Délhi=Nowe Delhi=Nové Dillí=Новый Дели=
Нью-Дели=नई दिल्ली=नयी दिल्ली=新德里=ニューデリー=뉴델리|Noida|Padang|Palembang|Panaji=Goa?=Panjim=Nova Goa|Patiala|Patna=पटना|
Penang=George Town=Pulau Pinang=Pinang|Peradeniya|Peshawar=پشاور|Petaling Jaya|
Phnom Penh=Phnom-Penh=Пномпень=金边=プノンペン=ភ្នំពេញ|Pondicherry=Pondichéry=Puducherry=பாண்டிச்சேரி|Pune=Poona=पुणे|Quetta|
Quezon City|Raipur|Rajshahi=রাজশাহী|Ranchi=राँची|Rangoon=Yangon=Rangún=Rangun=ရန်ကုန်=Рангун=Янгон=仰光=ラングーン=ヤンゴン|
Rawalpindi=راولپنڈی|Sagar?|Salatiga|Santiniketan=শান্তিনিকেতন|Semarang|Serampore|Shah Alam|Shillong|Simla=Shimla|
Singapore=Singapour=Singapur=Singapura=Singapūra=Сингапур=新加坡=シンガポール=싱가포르=Σιγκαπούρη|Solo?=Surakarta=Soerakarta|
Srinagar=سری نگر|Surabaya=Soerabaja=Surabaja|Surat?|Tangerang|Thanjavur=Tanjore=தஞ்சாவூர்|
Thiruvananthapuram=Trivandrum|Thrissur=Trichur|Tiruchirappalli=Trichinopoly|Udaipur|Ujjain|
Vientiane=Viangchan=ວຽງຈັນ=Вьентьян=万象=ビエンチャン|Vinh?|Yogyakarta=Jogjakarta=Djokjakarta=Jogja=Yogya=日惹
""",
    ),
    Section(
        "East Asia",
        "imprints in the catalogues of the National Libraries of China, Japan and Korea, in their scripts and romanized",
        """
Andong|Anyang=安阳|Baoding=保定|Baotou=包头|
Beijing=Pékin=Pechino=Pekín=Pequim=Pekin=Peking=Peiching=Pei-ching=Beijing Shi=Beiping=Pei-p’ing=Peip’ing=北平=Пекин=
Пекін=Пекинг=ペキン=베이징=북경=بكين=בייג'ינג=Πεκίνο=Bắc Kinh=北京市=Pekina|Busan=Pusan=부산=釜山|
Changchun=Hsinking=Xinjing=长春=長春=新京=Чанчунь|Changsha=长沙=長沙|Chengdu=Chengtu=Ch’eng-tu=成都|Chiba=千葉|Chinju=Jinju=진주|
Chongqing=Chungking=Ch’ung-ch’ing=Tchong-king=重庆=重慶=Чунцин|Chuncheon=Ch’unch’ŏn=춘천|Daegu=Taegu=대구=大邱|
Daejeon=Taejŏn=Taejon=대전=大田|Dalian=Dairen=Dal’nii=大连=大連=Далянь|Datong=大同|Dunhuang=敦煌|Foshan=佛山|Fukuoka=福岡=福冈|
Fushun=抚顺|Fuzhou=Foochow=福州|Ganzhou=赣州|Gifu=岐阜|Guangzhou=Kwangchow=Kuang-chou=廣州=Гуанчжоу=Кантон=광저우|
Guilin=Kweilin=桂林|Guiyang=Kweiyang=贵阳=貴陽|Gwangju=Kwangju=광주=光州|Gyeongju=Kyŏngju=경주=慶州|Haikou=海口|Hakodate=函館|
Hamamatsu=浜松|Hangzhou=Hangchow=杭州=Ханчжоу|Harbin=Kharbin=Charbin=哈尔滨=哈爾濱=ハルビン=Харбин=하얼빈|Hefei=合肥|Himeji=姫路|
Hirosaki=弘前|Hiroshima?=広島=廣島=广岛=Хиросима?=히로시마|Hohhot=Huhehaote=呼和浩特=Хух-Хото|
Hong Kong=Hongkong=Hong-Kong=Xianggang=Hsiang-kang=Hongkong/London=Гонконг=ホンコン=홍콩=Χονγκ Κονγκ|Hsinchu=Xinzhu=新竹|
Incheon=Inch’ŏn=인천=仁川|Jeju=Cheju=제주=濟州|Jeonju=Chŏnju=전주=全州|Jinan=Tsinan=济南=濟南|Jingdezhen=景德镇|Kaesong=Kaesŏng=개성=開城|
Kagoshima=鹿児島|Kaifeng=开封=開封|Kamakura=鎌倉|Kanazawa=金沢|Kaohsiung=Gaoxiong=高雄|Kashgar?=喀什|Keijo=Keijō=京城|
Kobe=Kōbe=Kobé=神戸=Кобе|Kumamoto=熊本|Kunming=昆明|Kurashiki=倉敷|Kyoto=Kyōto=Kioto=Quioto=京都=Киото=京都市=교토|
Lanzhou=Lanchow=兰州=蘭州|Luoyang=洛阳=洛陽|Matsue=松江|Matsumoto=松本|Matsuyama=松山|Mito=水戸|Morioka=盛岡|
Mukden?=Shenyang=Fengtian=沈阳=瀋陽=奉天=Мукден=Шэньян|Nagano=長野|Nagasaki?=長崎=长崎=Нагасаки?|Nagoya=名古屋=Нагоя|Naha=那覇|
Nanchang=南昌|Nanjing=Nanking?=Nankin=Nanchino=Nankín=Nan-ching=Нанкин=난징|Nanning=南宁|Nantong=南通|Nara=奈良|Niigata=新潟|
Ningbo=Ningpo=宁波=寧波|Okayama=岡山|Okinawa=沖縄|Osaka=Ōsaka=Ôsaka=大阪=大坂=Осака=오사카|Otaru=小樽|Paju=P’aju=파주|
Pyongyang=P’yŏngyang=Pyŏngyang=Phyŏngyang=Pjöngjang=Pjongjang=Pyong Yang=Pjongčang=평양=平壤=Пхеньян=ピョンヤン=Phenjan|
Qingdao=Tsingtao=Tsingtau=青岛=青島=Циндао|Quanzhou=泉州|Qufu=曲阜|Sapporo=札幌=Саппоро|Sasebo=佐世保|Sendai=仙台=Сендай|Seongnam=성남|
Seoul=Séoul=Seul=Seúl=Söul=Soul=Sŏul=Szöul=서울=Сеул=ソウル=首尔=漢城=汉城=서울시=Σεούλ=Hansŏng=경성=سيول|
Shanghai=Schanghai=Sciangai=Shangai=Chang-hai=Changhai=Szanghaj=Šanghaj=Xangai=Shang-hai=Sanghaj=Şanghay=Шанхай=上海市=
シャンハイ=상하이=상해=שנגחאי=شنغهاي=Σαγκάη=Thượng Hải|Shantou=Swatow=汕头|Shaoxing=绍兴|Shenzhen=深圳=Шэньчжэнь|Shijiazhuang=石家庄|
Shizuoka=静岡|Suwon=Suwŏn=수원=水原|Suzhou=Soochow=苏州=蘇州|Taichung=Taizhong=T’ai-chung=臺中=台中|Tainan=T’ai-nan=臺南=台南|
Taipei=Taipeh=Taipéi=Taïpei=Taibei Shi=T’ai-pei=T'ai-pei=Tajpej=Tchaj-pej=Taihoku=臺北=臺北市=台北市=Тайбэй=タイペイ=타이베이=Đài Bắc|
Taiyuan=太原|Tianjin=Tientsin=T’ien-chin=Тяньцзинь=天津市=톈진|
Tokyo=東京=Tōkyō=Tôkyô=Tokio=Tokió=Tokyô=Tóquio=Tōkyō-to=Токио=Токіо=東京都=도쿄=동경=طوكيو=טוקיו=Τόκιο=Tokija=Tokijas=Edo?=江戸|
Tsukuba=つくば|
Ulaanbaatar=Ulan Bator=Ulan-Bator=Oulan-Bator=Ulán Bátor=Ułan Bator=Улаанбаатар=Улан-Батор=乌兰巴托=ウランバートル=Urga=Урга|
Urumqi=Ürümqi=Urumchi=乌鲁木齐=Урумчи|Utsunomiya=宇都宮|Wakayama=和歌山|Wuchang=武昌|Wuhan=Hankow=Hankou=武汉=武漢=汉口=漢口=Ухань=우한|
Wuxi=无锡|Xiamen=Amoy=厦门=廈門|Xining=西宁|Xi’an=Xi'an=Sian=Hsi-an=Xian=西安=Сиань|Xuzhou=徐州|Yanji=延吉|Yantai=Chefoo=烟台|
Yan’an=Yan'an=Yenan?=延安=Яньань|Yinchuan=银川|Yokohama=横浜=橫浜=Иокогама=Йокогама|Yokosuka=横須賀|Zhengzhou=Chengchow=郑州=鄭州|
Zhenjiang=镇江
""",
    ),
    Section(
        "Oceania",
        "imprints in the catalogues of Trove and the National Library of New Zealand",
        """
Adelaide=Adélaïde|Apia|Armidale|Auckland=Tāmaki Makaurau|Ballarat|Bathurst?|Bendigo|Brisbane=Брисбен|
Canberra=Канберра=堪培拉=キャンベラ|Carlton?|Christchurch|Clayton?|Collingwood?|Crows Nest|Darwin?|Dunedin|Fremantle|Geelong|
Guam=Hagåtña=Agana|Hobart=Hobart Town|Honiara|Invercargill|Kensington?|Launceston|Melbourne=Мельбурн=墨尔本=メルボルン|
Napier?|Nedlands|Nelson?|New Plymouth|Newcastle, NSW|North Ryde|Nouméa=Noumea|Nuku’alofa|Palmerston North|Papeete|
Parkville|Port Moresby|Port Vila|Randwick|Ringwood|Rotorua|South Yarra|St Leonards, NSW|St Lucia|Surry Hills|Suva|
Sydney=Sidney?=Сидней=悉尼=シドニー|Toowoomba|Townsville|Ultimo|Wagga Wagga|Waitangi|Whanganui=Wanganui|Wollongong
""",
    ),
)
