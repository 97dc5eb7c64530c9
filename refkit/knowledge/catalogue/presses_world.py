"""Publishers, from Britain, Ireland, the Commonwealth to Africa: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Britain, Ireland, the Commonwealth",
        "imprints in the catalogues of the British Library and of the national libraries of Canada and Australia",
        """
A & C Black|A. & C. Black|Adam & Charles Black|Adam and Charles Black|Alan Sutton|Allen and Unwin|Angus & Robertson|
Angus and Robertson|Aris & Phillips|Arms & Armour|Arms and Armour|Athlone?|B. T. Batsford|B.T. Batsford|Batsford?|
Bell & Hyman|Bernard Quaritch|Bertram Rota|Birlinn?|Bodley Head|Bowes & Bowes|Boydell & Brewer|Boydell and Brewer|
British Academy?|British Museum Publications|Burns & Oates|Burns and Oates|Burns, Oates & Washbourne|Butterworth?|
Butterworths?|C. Hurst|C. Hurst & Co.|Cambridge Scholars|Camden Society|Canongate?|Chapman & Hall|Chapman and Hall|
Chatham House?|Christopher Hurst|Collins & Harvill|Continuum?|Cresset?|Croom Helm|Currey?|Curzon?|D. S. Brewer|
D.S. Brewer|David & Charles|David and Charles|Dobson?|Duckworth?|Edward Arnold|Eland?|Elek Books|Elliot Stock|
Eyre and Spottiswoode|Eyre Methuen|Four Courts|Four Courts Press|Frances Pinter|G. Bell & Sons|G. Bell and Sons|
George Allen & Unwin|George Allen and Unwin|Gerald Duckworth|Gill & Macmillan|Gill and Macmillan|Gower?|Granta?|
Granta Books|H.M.S.O.|Hakluyt Society|Hambledon?|Hambledon and London|Hambledon Continuum|Harvester?|
Harvester Wheatsheaf|Harvill?|Harvill Secker|Haus Publishing|Headline?|Helion?|Helion & Company|
Her Majesty's Stationery Office|Her Majesty’s Stationery Office|His Majesty's Stationery Office|
His Majesty’s Stationery Office|Historical Manuscripts Commission?|HMSO?|Hodder and Stoughton|Hodder Arnold|Hogarth?|
Hollis & Carter|Hutchinson University Library|I. B. Tauris & Co.|Irish Academic Press|Irish Manuscripts Commission|
J. M. Dent|J. M. Dent & Sons|J. Murray|J.M. Dent|James Clarke|James Currey|James Nisbet|John Calder|John Donald|
John Lane|John Murray|Kegan Paul|Kegan Paul International|Kegan Paul, Trench|Kegan Paul, Trench, Trubner|
Kegan Paul, Trench, Trübner|Lawrence & Wishart|Lawrence and Wishart|Leo Cooper|Lund Humphries|Lutterworth?|
Macdonald & Jane’s|Macdonald and Jane's|MacGibbon & Kee|Macgibbon & Kee|Manchester UP|Martin Robertson|Martin Secker|
McClelland & Stewart|McClelland and Stewart|McGill-Queen’s|McGill-Queen’s UP|Merlin?|Methuen & Co.|
Muller, Blond & White|Nelson?|Nisbet?|Oliver & Boyd|Oliver and Boyd|Oneworld?|Osprey?|Oxbow?|Oxbow Books|Pan Books|
Pan Macmillan|Pen & Sword|Pen and Sword|Pergamon?|Phaidon?|Phoenix House|Picador?|Pickering & Chatto|
Pickering and Chatto|Pimlico?|Pinter?|Pluto?|Profile Books|Putnam & Co.|Reaktion?|Reaktion Books|RIIA?|Robert Hale|
Routledge and Keegan Paul|Routledge/Curzon|RoutledgeCurzon?|Royal Historical Society|
Royal Institute of International Affairs?|Rupert Hart-Davis|S.P.C.K.|Sampson Low|SCM?|SCM Press|Scolar?|
Serpent’s Tail|Sidgwick & Jackson|Sidgwick and Jackson|Smith, Elder|Smith, Elder & Co.|SPCK?|Spellmount?|Sutton?|
Sutton Publishing|Swan Sonnenschein|T & T Clark|T. & T. Clark|T. and T. Clark|T. Fisher Unwin|The Bodley Head|
Thomas Nelson|Thomas Nelson and Sons|Thornton Butterworth|Trubner?|Trübner?|Turnstone?|UCL Press|
University Tutorial Press|Unwin Hyman|Unwin University Books|Vallentine Mitchell|Variorum?|Variorum Reprints|Virago?|
Voltaire Foundation|Wayland?|Wheatsheaf?|Windmill?|Wolfhound?|Yale UP|Zed Books
""",
    ),
    Section(
        "United States",
        "imprints in the catalogue of the Library of Congress",
        """
A. A. Knopf|A. S. Barnes|ABC-CLIO|ABC-Clio|Abrams?|Academic?|Aldine de Gruyter|Aldine-Atherton|Algonquin Books|
Allyn & Bacon|Allyn and Bacon|American Academy of Political and Social Science|American Enterprise Institute?|
American Historical Association?|American Philosophical Society?|AMS?|AMS Press|Arcade Publishing|Arlington House|
Arno?|Arno Press|Avon?|Ballantine?|Bantam?|Bantam Books|Barnes & Noble|Barnes and Noble|Beacon?|Beacon Press|
Bedford Books|Bedford/St. Martin's|Bedford/St. Martin’s|Benziger Brothers|Berkley?|Boni & Liveright|
Boni and Liveright|Bowker?|Burt Franklin|Carnegie Institution?|Carnegie Institution of Washington?|Caxton Printers|
Center of Military History?|Charles E. Tuttle|Charles Scribner|Charles Scribner’s|Citadel?|Coward, McCann|
Coward, McCann & Geoghegan|Coward-McCann|Crane Russak|Crane, Russak|Crowell?|Crowell-Collier|D. C. Heath|
D. Van Nostrand|D.C. Heath|Da Capo|Da Capo Press|David McKay|Dell?|Devin-Adair|Dial?|Dodd, Mead|Dodd, Mead & Company|
Dorsey?|Doubleday & Company|Doubleday, Doran|Doubleday, Page|Duell, Sloan & Pearce|Duell, Sloan and Pearce|
E. P. Dutton & Co.|East-West Center?|Ecco?|Edwin Mellen|Eerdmans?|Encounter Books|Europa Editions|F. A. Praeger|
Facts on File|Farrar & Rinehart|Farrar and Rinehart|Farrar Straus Giroux|Farrar, Straus|Farrar, Straus, and Giroux|
Foreign Policy Association?|Frederick A. Praeger|Frederick Ungar|Free Press|FSG?|Funk & Wagnalls|Funk and Wagnalls|
G. P. Putnam|Garland Publishing|Ginn?|Ginn and Company|Government Printing Office|Grosset & Dunlap|Grosset and Dunlap|
Grove Weidenfeld|H. Fertig|Hackett?|Hafner?|Harcourt Brace & World|Harcourt, Brace & Co.|Harcourt, Brace & World|
Harcourt, Brace and World|Harlan Davidson|Harper Perennial|Harper Torchbooks|HarperPerennial?|Harper’s|
Harry N. Abrams|Heath?|Henry Holt and Company|Henry Regnery|Hill & Wang|Hill and Wang|Hippocrene?|Holmes & Meier|
Holmes and Meier|Hoover Institution Press|Houghton Mifflin Harcourt|Howard Fertig|Hyperion?|Indiana UP|
International Publishers|Irvington?|Ivan R. Dee|J. B. Lippincott|Jewish Publication Society|
Jewish Publication Society of America|Johns Hopkins|Johns Hopkins UP|JPS?|Kennikat?|Kent State UP|Kraus Reprint|KTAV?|
Ktav?|L. Rienner|Lea & Febiger|Lexington Books|Liberty Fund|Library of America|Library of Congress?|Little Brown|
Liveright?|Lynne Rienner|M. Wiener|Macmillan Company|Markus Wiener|McFarland?|McGraw Hill|McKay?|Mellen?|
Meridian Books|Metropolitan Books|Milkweed?|Monthly Review|Monthly Review Press|NAL?|
National Archives and Records Administration?|National Bureau of Economic Research?|National Defense University?|
Naval Historical Center?|Naval Institute|Naval Institute Press|NBER?|New American Library|New Directions|New Press|
Newberry Library?|Nova Science|Octagon?|Octagon Books|Office of the Historian?|Orbis Books|Oryx?|Overlook?|P. Smith|
Paragon House|Penguin Press|Peter Smith|Philosophical Library|PM Press|Pocket Books|Potomac Books|
Praeger Security International|Prometheus Books|Public Affairs Press|Quadrangle?|Quadrangle Books|R. R. Bowker|
Regnery?|Ronald?|Rowman & Allanheld|Russell & Russell|Russell and Russell|Russell Sage Foundation?|Scarecrow?|
Schenkman?|Scholarly Resources|Scott, Foresman|Seven Stories|Sheed and Ward|Slavica?|Slavica Publishers|
Smithsonian Books|Smithsonian Institution?|SR Books|St. Martin’s Griffin|Stackpole?|Stackpole Books|Stein & Day|
Stein and Day|Sterling Publishing|SUNY?|SUNY Press|Temple UP|The Free Press|The Macmillan Company|The New Press|
Theatre Arts Books|Thomas Dunne|Thomas Y. Crowell|Ticknor & Fields|Ticknor and Fields|Times Books|Transaction?|
Transaction Books|Transaction Publishers|Trinity International|Tuttle?|Twentieth Century Fund?|
U.S. Army Center of Military History|U.S. Government Printing Office|U.S. Institute of Peace|Ungar?|
United States Institute of Peace|University Press of America|University Publications of America|USIP?|
Van Nostrand Reinhold|Vanguard?|Viking Penguin|Viking Press|W. B. Eerdmans|W. H. Freeman|W. W. Norton & Co.|
W.W. Norton & Company|Wadsworth?|Walker and Company|Walter J. Black|Warner Books|Wesleyan?|William B. Eerdmans|
Wipf & Stock|Wipf and Stock|Woodrow Wilson Center|Workman?|World Publishing|YIVO?|Yivo?|Zone Books
""",
    ),
    Section(
        "Latin America",
        "imprints in the catalogues of the national libraries and of the Ibero-Amerikanisches Institut",
        """
A. Peña Lillo|Abril?|Academia Brasileira de Letras|Academia Mexicana de la Historia|Academia Nacional de la Historia|
Achiamé?|Adriana Hidalgo|Alameda?|Alfa-Omega|Alfredo Ortells|Altamira?|Amorrortu|Andrés Bello|Annablume?|
Antropofagia?|Arca?|Ateneo?|Autêntica?|Banda Oriental|Bertrand Brasil|Biblioteca Ayacucho|
Biblioteca Nacional de Chile?|Biblos|Boitempo|Boitempo Editorial|Brasiliense|Cal y Arena|Campus Elsevier|
Casa de las Américas|Casa de Oswaldo Cruz|Catálogos?|CEAL?|Centro Editor de América Latina|CEPAL?|Cia. das Letras|
CIDE?|Ciencias Sociales?|CIESAS?|Civilização Brasileira|CLACSO?|Claridad?|Colección Austral|Colegio de México|Colihue|
Colmex?|Companhia das Letras|Companhia Editora Nacional|CONACULTA?|Conaculta?|
Consejo Nacional para la Cultura y las Artes|Contexto?|Contracorriente?|Corporación Editora Nacional|Corregidor?|
Cultrix?|DIBAM?|Difel?|Difusão Europeia do Livro|Ediciones Amorrortu|Ediciones Ciencias Sociales|
Ediciones de la Banda Oriental|Ediciones de la Flor|Ediciones del Sol|Ediciones Era|Ediciones Quinto Sol|
Ediciones Trilce|Ediciones UC|Editora 34|Editora Brasiliense|Editora da UFMG|Editora da Unesp|Editora da Unicamp|
Editora da Universidade de São Paulo|Editora FGV|Editora Fiocruz|Editora Nova Fronteira|Editora Paz e Terra|
Editora Perspectiva|Editora Record|Editora UFMG|Editora UnB|Editora Unesp|Editora Unicamp|
Editora Universidade de Brasília|Editora Vozes|Editorial Andrés Bello|Editorial Biblos|Editorial Claridad|
Editorial de Ciencias Sociales|Editorial Grijalbo|Editorial Jus|Editorial Losada|Editorial Patria|Editorial Porrúa|
Editorial Sudamericana|Editorial Universitaria|Editorial Universitaria de Buenos Aires|Edições Graal|EDUERJ?|EdUERJ?|
EDUFBA?|Edufba?|EdUFF?|Eduff?|Edufrn?|EdUNESP?|Edunesp?|EDUSP?|Edusp|El Ateneo|El Colegio de la Frontera Norte|
El Colegio de Michoacán|El Colegio de México|El Colegio de San Luis|El Colegio Mexiquense|El Colegio Nacional|Emecé|
Emecé Editores|Era?|EUDEBA?|Eudeba|FGV?|Fiocruz|FLACSO?|Flacso?|Fondo de Cultura Economica|
Fondo de Cultura Económica de España|Fondo Editorial de la PUCP|Fondo Editorial PUCP|Fundação Biblioteca Nacional|
Fundação Getúlio Vargas|Garamond?|Globo?|Graal?|Gussi?|Homo Sapiens|HUCITEC?|Hucitec|ICANH?|IEP?|IFEA?|IHGB?|
Imago Mundi|INAH?|INEHRM?|Instituto Caro y Cuervo|Instituto Colombiano de Antropología e Historia|
Instituto de Estudios Peruanos|Instituto de Investigaciones Dr. José María Luis Mora|
Instituto de Investigaciones Históricas|Instituto de Investigaciones Sociales|Instituto Francés de Estudios Andinos|
Instituto Histórico e Geográfico Brasileiro|Instituto Mora|Instituto Nacional de Antropología e Historia|
Instituto Nacional de Estudios Históricos de la Revolución Mexicana|Itatiaia?|J. Mortiz|J. Olympio|Joaquín Mortiz|
Jorge Zahar|José Olympio|Juan Mejía Baca|Jus?|La Carreta|La Carreta Editores|La Oveja Negra|Livraria José Olympio|
Livraria Martins|LOM?|LOM Ediciones|Lom Ediciones|Losada|M. A. Porrúa|Manantial?|Mauad?|Mercado de Letras|
Miguel Ángel Porrúa|Monte Ávila|Monte Ávila Editores|Nascimento|Nova Fronteira|Nueva Imagen|Nueva Sociedad|
Nueva Visión|Océano?|Oveja Negra|Paidós|Paz e Terra|PEISA?|Peisa?|Perspectiva?|Planeta Mexicana|
Pontificia Universidad Católica del Perú|Porrúa|Prehistoria?|Prometeo?|Prometeo Libros|PUCP?|Record?|Relume Dumará|
Relume-Dumará|RIL?|RIL Editores|Rocco?|Rosario Castellanos|Secretaría de Educación Pública?|
Secretaría de Relaciones Exteriores?|Senado Federal?|SEP?|SEP-Setentas|Sepsetentas?|Siglo XXI Editores Argentina|
Siglo XXI México|Solar/Hachette|Sudamericana|TEA?|Tempo Brasileiro|Tercer Mundo|Tercer Mundo Editores|Tinta Limón|
Tipografía Nacional|Trilce|UNAM?|Uniandes|Universidad Andina Simón Bolívar|Universidad Autónoma Metropolitana|
Universidad de Buenos Aires|Universidad de Chile|Universidad de la República|Universidad de los Andes|
Universidad del Externado|Universidad Externado de Colombia|Universidad Iberoamericana|
Universidad Nacional Autónoma de México|Universidad Nacional de Colombia|Universidad Nacional de Quilmes|
Universidad Nacional Mayor de San Marcos|Universidad Veracruzana|Universidade de São Paulo|UNMSM?|UNQ?|Vozes?|Zahar|
Zig-Zag|Zodíaco?
""",
    ),
    Section(
        "Turkey and the Middle East",
        "imprints in the catalogues of the Millî Kütüphane, the Bibliotheca Alexandrina, the national libraries of Iran and Israel",
        """
Alfa Yayınları|Alkım?|Am Oved|American University in Cairo Press|Amir Kabir|Amīr Kabīr|AUC Press|Ayrıntı?|
Ayrıntı Yayınları|Başbakanlık Basımevi|Bialik Institute|Bilgi Yayınevi|Bilgi Üniversitesi Yayınları|
Boğaziçi Üniversitesi Yayınları|Cem Yayınevi|Dar al-Maaref|Dar al-Ma’arif|Dar Sader|Dergah Yayınları|Dergâh Yayınları|
Devlet Matbaası|Dost Kitabevi|Doğan Kitap|Dvir?|Dār al-Maʿārif|Dār Ṣādir|Eren Yayıncılık|Everest Yayınları|
Genelkurmay Basımevi|Hakibbutz Hameuchad|Hil Yayın|IFAO?|IFPO?|Iletişim?|Institut Français d’Archéologie Orientale|
Institut français d’archéologie orientale|Institute for Palestine Studies|IRCICA?|Isis Press|Istanbul Üniversitesi|
İletişim|İletişim Yayınları|İmge Kitabevi|İSAM?|İsam Yayınları|İstanbul Bilgi Üniversitesi Yayınları|
İstanbul Üniversitesi|İş Bankası Kültür Yayınları|İş Bankası Yayınları|Kaynak Yayınları|Keter Publishing House|
Kitap Yayınevi|Kronik Kitap|Kültür Bakanlığı?|Kültür Bakanlığı Yayınları|Kırmızı Yayınları|Maarif Matbaası|Magnes?|
Magnes Press|Matbaa-i Amire|Matbaa-i Âmire|Metis?|Metis Yayınları|Milli Eğitim Basımevi|Millî Eğitim Basımevi|
Mosad Bialik|Mossad Bialik|Phoenix Yayınevi|Remzi Kitabevi|Resling?|Sander Yayınları|Sifriat Poalim|Tarih Vakfı|
Tarih Vakfı Yurt Yayınları|The Isis Press|The Magnes Press|Timaş?|Timaş Yayınları|TTK?|TTK Basımevi|Türk Dil Kurumu|
Türk Tarih Kurumu|Türk Tarih Kurumu Basımevi|Türk Tarih Kurumu Yayınları|Türkiye İş Bankası Kültür Yayınları|
Yad Ben-Zvi|Yad Izhak Ben-Zvi|Yad Vashem?|Yapı Kredi Yayınları|Yeditepe?|Yeditepe Yayınevi|YKY?|Yurt Yayınları|
Zalman Shazar Center|Zaman Kitap|Çizgi Kitabevi|Ötüken?|Ötüken Neşriyat|אוניברסיטת בן-גוריון|דביר|דביר הוצאה לאור|
האוניברסיטה העברית|האוניברסיטה הפתוחה|הוצאת מאגנס|הקיבוץ המאוחד|יד בן-צבי|יד ושם?|ידיעות אחרונות|כתר|מאגנס|
מוסד ביאליק|מרכז זלמן שזר|מרכז שזר|ספרית פועלים|עם עובד|רסלינג|שוקן|آگاه|الدار العربية للعلوم|
المؤسسة العربية للدراسات والنشر|المجلس الأعلى للثقافة|المجلس الوطني للثقافة والفنون والآداب|المركز الثقافي العربي|
المركز العربي للأبحاث ودراسة السياسات|الهيئة المصرية العامة للكتاب|امیرکبیر|انتشارات آگاه|انتشارات امیرکبیر|
انتشارات خوارزمی|انتشارات دانشگاه تهران|انتشارات سخن|انتشارات طوس|انتشارات علمی و فرهنگی|بنیاد فرهنگ ایران|
بنیاد موقوفات دکتر محمود افشار|خوارزمی|دار إحياء التراث العربي|دار الآداب|دار الجيل|دار الساقي|دار الشروق|دار الطليعة|
دار العلم للملايين|دار الغرب الإسلامي|دار الفارابي|دار الفكر|دار الفكر العربي|دار القلم|دار الكتب العلمية|
دار الكتب المصرية|دار المشرق|دار المعارف|دار النهار|دار النهضة العربية|دار الهلال|دار صادر|دانشگاه تهران|رياض الريس|
زوار|سخن?|طرح نو|طوس|علمی و فرهنگی|ققنوس|مؤسسة الدراسات الفلسطينية|مؤسسة الرسالة|مركز دراسات الوحدة العربية|
مرکز نشر دانشگاهی|مكتبة الأنجلو المصرية|مكتبة الخانجي|مكتبة النهضة المصرية|مكتبة لبنان|مكتبة مدبولي|نشر تاریخ ایران|
نشر مرکز|نشر نی|نشر چشمه|نگاه?|هرمس
""",
    ),
    Section(
        "East Asia",
        "imprints in the catalogues of the national libraries in Beijing, Taipei, Tokyo and Seoul",
        """
Academia Historica?|Academia Sinica|Academy of Korean Studies|Akashi Shoten|Anhui renmin|Aoki Shoten|Asahi Shinbunsha|
Beijing chubanshe|Beijing daxue chubanshe|Bensei Shuppan|Changbi?|Changjak gwa bipyeong|Chikuma Shobō|Chikuma shobō|
Chinese University of Hong Kong Press|Chinese University Press|Chisik sanŏpsa|Chosŏn Rodongdang ch’ulp’ansa|
Chungang Ilbosa|Chuo Koronsha|Chūō Kōron|Chūō Kōronsha|Chūō kōronsha|Ch’angbi|Ch’angjak kwa pip’yŏngsa|
Commercial Press|Dangdai Zhongguo|Dangdai Zhongguo chubanshe|Dolbegae|Dongfang chubanshe|Foreign Languages Press|
Fudan daxue chubanshe|Fuji Shuppan|Fujiwara Shoten|Fuyō Shobō|Gaodeng jiaoyu chubanshe|Guangxi shifan daxue chubanshe|
Guoshiguan?|Hanawa Shobō|Hangilsa|Hanul?|Hanul Ak’ademi|Han’gilsa|Hara Shobō|Hara shobō|Heibonsha|Heping chubanshe|
Hong Kong UP|Hyean?|Hōsei Daigaku Shuppankyoku|Ilchisa?|Ilchogak|Iljogak|Iwanami|Iwanami Shoten|Iwanami shoten|
Jiangsu renmin chubanshe|Jiefangjun chubanshe|Jilin renmin chubanshe|Jinbun Shoin|Jiuzhou chubanshe|
Junshi kexue chubanshe|Kadokawa Shoten|Kadokawa shoten|Kashiwa Shobō|Keisō Shobō|Keiō Gijuku Daigaku Shuppankai|
Kexue chubanshe|Kimm-Young|Kodansha|Kodansha International|Kokusho Kankōkai|Kuksa p’yŏnch’an wiwŏnhoe|
Kyoto University Press|Kyungin Publishing|Kyŏngin munhwasa|Kyūko Shoin|Kyūko shoin|Kōbundō?|Kōdansha|
Kŭmsŏng ch’ŏngnyŏn ch’ulp’ansa|Lianjing?|Linking Publishing|Mainichi Shinbunsha|Maruzen|Meiji Shoin|Mineruva Shobō|
Minerva Shobō|Minzu chubanshe|Minŭmsa|Misuzu Shobō|Misuzu shobō|Munhak kwa chisŏngsa|Nagoya Daigaku Shuppankai|Nanam?|
NHK Shuppan|NHK出版|Nihon Hyōronsha|Nihon Keizai Hyōronsha|Northeast Asian History Foundation|Ochanomizu Shobō|Pulbit?|
P’urŭn yŏksa|Qilu shushe|Renmin chubanshe|Renmin ribao chubanshe|Renmin wenxue chubanshe|Rikkyō Daigaku|Ryokuin Shobō|
Sahoe kwahak ch’ulp’ansa|Sanlian shudian|Sanmin Shuju|Sanmin shuju|Sanseidō|Seonin?|Shanghai cishu chubanshe|
Shanghai guji chubanshe|Shanghai renmin chubanshe|Shanghai shudian|Shangwu yinshuguan|Shehui kexue wenxian chubanshe|
Shibunkaku?|Shibunkaku Shuppan|Shijie shuju|Shijie zhishi|Shijie zhishi chubanshe|Shin Yōsha|Shinchōsha|Shinyōsha?|
Shōgakukan|Shūeisha|Sichuan renmin chubanshe|SMC Publishing|Sōgensha?|Sŏnin?|Sŏul taehakkyo ch’ulp’anbu|
The Commercial Press|Tianjin renmin chubanshe|Tokyo Daigaku Shuppankai|Tolbegae|Toyo Bunko?|Tōhō Shoten|
Tōkyō Daigaku Shuppankai|Tōkyō daigaku shuppankai|Tōkyōdō Shuppan|Tōyō Bunko?|Wenhai chubanshe|Wenshi chubanshe|
Wenshizhe chubanshe|Wenwu chubanshe|Xianggang daxue chubanshe|Xinhua chubanshe|Xinhua shudian|Xuelin chubanshe|
Xuesheng shuju|Yamakawa Shuppansha|Yamakawa shuppansha|Yeoksa bipyeongsa|Yoshikawa Kōbunkan|Yoshikawa kōbunkan|
Yuanliu?|Yuelu shushe|Yumani Shobō|Yunchen wenhua|Yunnan renmin chubanshe|Yŏksa pip’yŏngsa|
Yŏnse taehakkyo ch’ulp’anbu|Yūhikaku|Yūzankaku|Zhejiang renmin chubanshe|Zhengzhong shuju|Zhishi chubanshe|
Zhonggong dangshi chubanshe|Zhonggong zhongyang dangxiao chubanshe|Zhonggong zhongyang wenxian chubanshe|
Zhongguo dabaike quanshu chubanshe|Zhongguo dang’an chubanshe|Zhongguo qingnian|Zhongguo qingnian chubanshe|
Zhongguo renmin daxue chubanshe|Zhongguo shehui kexue chubanshe|Zhongguo wenshi chubanshe|Zhonghua Shuju|
Zhonghua shuju|Zhongyang wenxian chubanshe|Zhongyang yanjiuyuan jindaishi yanjiusuo|Ōtsuki Shoten|Ōtsuki shoten|
Ŭryu munhwasa|みすず書房|ゆまに書房|ミネルヴァ書房|一潮閣|三元社|三民書局|三省堂|三联书店|三聯書店|上海书店|上海书店出版社|上海人民出版社|上海古籍出版社|上海辞书出版社|不二出版|世界思想社|世界書局|
世界知识出版社|东方出版社|中共中央党校出版社|中共党史出版社|中华书局|中国人民大学出版社|中国大百科全书出版社|中国文史出版社|中国档案出版社|中国社会科学出版社|中国财政经济出版社|中国青年出版社|中央公論新社|中央公論社|
中央文献出版社|中央研究院|中央研究院歷史語言研究所|中央研究院近代史研究所?|中山大学出版社|中文大學出版社|中華書局|丸善|九州出版社|云南人民出版社|五南圖書|五南圖書出版公司|京都大学学術出版会|人文書院|人民出版社|
人民文学出版社|人民日报出版社|信山社|允晨文化|军事科学出版社|凤凰出版社|刀水書房|前衛出版社|創元社|勁草書房|勉誠出版|北京出版社|北京大学出版社|北京师范大学出版社|华东师范大学出版社|华夏出版社|南京大学出版社|南天書局|
南开大学出版社|原書房|厦门大学出版社|吉川弘文館|吉林人民出版社|同成社|名古屋大学出版会|商务印书馆|商務印書館|四川人民出版社|四川大学出版社|团结出版社|国書刊行会|國史館?|國立臺灣大學出版中心|塙書房|复旦大学出版社|
外文出版社|大月書店|天地圖書|天津人民出版社|学林出版社|小学館|山东人民出版社|山川出版社|山西人民出版社|岩波书店|岩波書店|岳麓书社|巴蜀书社|平凡社|广东人民出版社|广西师范大学出版社|弘文堂|当代中国出版社|御茶の水書房|
思文閣出版|慶應義塾大学出版会|文史哲出版社|文海|文海出版社|文物出版社|新世紀出版社|新华书店|新华出版社|新曜社|新潮社|日本放送出版協会|日本経済評論社|日本評論社|明報出版社|明治書院|明石書店|明鏡出版社|時報文化|
晃洋書房|景仁文化社|有志舎|有斐閣|朝日新聞出版|朝日新聞社|東京堂出版|東京大学出版会|東方書店|東洋文庫?|柏書房|校倉書房|正中書局|武汉大学出版社|毎日新聞社|民族出版社|江苏人民出版社|江西人民出版社|汲古書院|
河北人民出版社|河南人民出版社|法律出版社|法政大学出版局|浙江人民出版社|浙江大学出版社|清华大学出版社|清文堂出版|湖北人民出版社|湖南人民出版社|牛津大學出版社|生活·读书·新知三联书店|知识出版社|社会科学文献出版社|
福建人民出版社|科学出版社|稻鄉出版社|稻香出版社|筑摩書房|緑蔭書房|群众出版社|联经|聯經|聯經出版|聯經出版事業公司|臨川書店|臺灣商務印書館|臺灣大學出版中心|臺灣學生書局|芙蓉書房|藝文印書館|藤原書店|角川書店|
解放军出版社|読売新聞社|講談社|辽宁人民出版社|遠流|遠流出版公司|錦正社|開放出版社|陕西人民出版社|雄山閣|集英社|青木書店|風響社|香港中文大學出版社|香港大學出版社|高等教育出版社|麥田|麥田出版|黄山书社|黑龙江人民出版社|
齐鲁书社|경인문화사|고려대학교출판부|국사편찬위원회|김영사|까치|나남|나남출판|너머북스|도서출판 선인|돌베개|동북아역사재단|문학과지성사|민음사|사계절|사회과학출판사|서울대학교출판문화원|서울대학교출판부|선인|
소명출판|신서원|역사공간|역사비평사|연세대학교출판부|을유문화사|일조각|일지사|조선로동당출판사|중앙일보사|지식산업사|창비|창작과비평|창작과비평사|책과함께|푸른역사|풀빛|한국학중앙연구원|한길사|한울|한울아카데미|
혜안|후마니타스|휴머니스트
""",
    ),
    Section(
        "South and South-East Asia",
        "imprints in the catalogues of the national libraries in Kolkata, Singapore, Jakarta and Hanoi",
        """
Aakar?|Aakar Books|Abhinav?|Abhinav Publications|Ajanta Books|Allied Publishers|Ananda Publishers|
Asia Publishing House|Asian Educational Services|Balai Pustaka|Bharatiya Jnanpith|Bharatiya Vidya Bhavan|
Bulan Bintang|Chaukhamba?|Chính trị quốc gia|Concept Publishing|Cosmo Publications|D. K. Printworld|Djambatan?|
Firma K. L. Mukhopadhyay|Firma KLM|Gadjah Mada University Press|Gitapress?|Gramedia|Gramedia Pustaka Utama|Gyan?|
Gyan Publishing House|Har-Anand|HarperCollins India|Hasta Mitra|Heritage Publishers|ICHR?|
Indian Council of Historical Research|Institute of Southeast Asian Studies|Inti Idayu|ISEAS?|
ISEAS–Yusof Ishak Institute|K P Bagchi|K. P. Bagchi|Kanisius|Kitab Mahal|Kompas?|Komunitas Bambu|LKiS?|Lok Bharti|
LP3ES|Manohar|Manohar Publishers|Minerva Associates|Mittal Publications|Mizan?|Motilal Banarsidass|
Munshiram Manoharlal|National Book Trust|Navajivan?|Navayana|Nhà xuất bản Chính trị Quốc gia|NIAS?|NIAS Press|
NUS Press|NXB Chính trị Quốc gia|Nxb Chính trị Quốc gia|NXB Công an Nhân dân|NXB Giáo dục|NXB Khoa học xã hội|
Nxb Khoa học Xã hội|NXB Quân đội Nhân dân|NXB Sự thật|Nxb Sự thật|NXB Thế giới|NXB Trẻ|NXB Văn học|
NXB Đại học Quốc gia Hà Nội|Nxb. Chính trị Quốc gia|Nxb. Công an nhân dân|Nxb. Giáo dục|Nxb. Khoa học xã hội|
Nxb. Lao động|Nxb. Quân đội nhân dân|Nxb. Sự thật|Nxb. Thanh niên|Nxb. Thế giới|Nxb. Tri thức|Nxb. Trẻ|
Nxb. Tổng hợp TP. Hồ Chí Minh|Nxb. Văn học|Nxb. Đại học Quốc gia Hà Nội|Ombak?|Orchid Press|Orient BlackSwan|
Orient Blackswan|Orient Longman|Penerbit Buku Kompas|Penerbit Ombak|Penerbit UKM|Penerbit Universiti Malaya|
Permanent Black|Popular Prakashan|Primus Books|PT Gramedia|Pustaka Jaya|Pustaka Sinar Harapan|Quân đội nhân dân|
Radhakrishna Prakashan|Rajkamal?|Rajkamal Prakashan|Rupa & Co.|S. Chand|Sage India|Sahitya Akademi|Sang-e-Meel|
Sang-e-Meel Publications|Seagull Books|Serindia?|Silkworm?|Silkworm Books|Sinar Harapan|
Social Science Association of India|Sterling Publishers|Stree?|Three Essays Collective|Tulika?|Tulika Books|UGM Press|
UI-Press|Universitas Indonesia|University of Malaya Press|Vanguard Books|Vani Prakashan|Vikas?|Vikas Publishing House|
White Lotus|Women Unlimited|Yoda Press|Zubaan|किताब महल|नेशनल बुक ट्रस्ट|भारतीय ज्ञानपीठ|राजकमल|राजकमल प्रकाशन|
लोकभारती|लोकभारती प्रकाशन|वाणी प्रकाशन|साहित्य अकादमी
""",
    ),
    Section(
        "Nordic countries",
        "imprints in the catalogues of LIBRIS, bibliotek.dk, Oria and Finna",
        """
A. Bonnier|Aarhus Universitetsforlag|Aarhus University Press|Abstrakt?|Akademika?|Akademilitteratur?|Akademisk Forlag|
Albert Bonniers|Albert Bonniers förlag|Alfabeta?|Almqvist & Wiksell|Almqvist & Wiksell International|
Almqvist och Wiksell|Arkiv?|Arkiv förlag|Berlingska?|Bokförlaget Atlantis|Bokförlaget Daidalos|Brutus Östling|
Brutus Östlings Bokförlag Symposion|C. A. Reitzel|C. W. K. Gleerup|C.A. Reitzel|Cappelen Damm|Carlsson?|
Carlsson Bokförlag|Carlssons|Columbus Forlag|CWK Gleerup|Daidalos|Dansk Historisk Fællesforening|
Den norske historiske forening|Det Norske Samlaget|Det norske samlaget|Dialogos?|Dreyer?|Dreyers Forlag|
Ejnar Munksgaard|Elanders?|Fahlcrantz & Gumælius|Fischer & Co|Forlaget Sfinx|Fremad|G. E. C. Gad|G.E.C. Gad|Gads|
Gads Forlag|Gaudeamus?|Gidlunds|Gidlunds förlag|Gleerup|Gleerups|Grøndahl?|Grøndahl & Søn|Gummerus|
Gyldendal Akademisk|Gyldendal Norsk Forlag|Gyldendalske Boghandel|H. Aschehoug|Hans Reitzel|Hans Reitzels Forlag|
Historiallinen arkisto|Historiska Media|Historiska media|Hið íslenska bókmenntafélag|Hið íslenzka bókmenntafélag|
Holger Schildts|Háskólaútgáfan?|Höst?|Høst & Søn|Into?|Iðunn|J. W. Cappelen|Jyväskylän yliopisto|Karisto|Kirjayhtymä?|
Kungl. Vitterhets historie och antikvitets akademien|Leopard förlag|Liber?|Liber Förlag|LiberLäromedel?|
Lindhardt & Ringhof|Lindhardt og Ringhof|Lund University Press|Makadam?|Munksgaard|Museum Tusculanum|
Museum Tusculanum Press|Museum Tusculanums Forlag|Mál og menning|Natur & Kultur|Natur och Kultur|
Nordic Academic Press|Nordiska Afrikainstitutet|Nordiska museet?|Novus?|Novus forlag|Odense Universitetsforlag|
Ordfront|P. A. Norstedt|P. A. Norstedt & Söner|P.A. Norstedt & söner|Pax Forlag|Politikens Forlag|Prisma?|
Rabén & Sjögren|Rabén Prisma|Reitzel?|Samlaget|Santérus?|Scandinavian University Press|Schildts|
Schildts & Söderströms|Sekel?|SHS?|Siljan?|SKS?|SLS?|Spartacus?|Studentlitteratur?|Suomalaisen Kirjallisuuden Seura|
Suomen Historiallinen Seura|Svenska historiska föreningen|Svenska litteratursällskapet i Finland|
Syddansk Universitetsforlag|Symposion?|Söderström|Söderströms|Sögufélag|Tammi?|Tano?|Tano Aschehoug|Tidens förlag|
Tiderne Skifter|Timbro?|Unipub?|Vastapaino|Wahlström & Widstrand|Weilin & Göös|Weilin + Göös|Weilin+Göös|
Werner Söderström|WSOY?|Åbo Akademi|Åbo Akademi University Press|Åbo Akademis förlag
""",
    ),
    Section(
        "Africa",
        "imprints in the catalogues of the national libraries of South Africa and Nigeria and of SUDOC",
        """
Africa World Press|African Books Collective|ANEP?|Baobab Books|Barzakh?|Casbah?|Casbah Éditions|CODESRIA|Cérès?|
Cérès Éditions|David Philip|EAPH?|East African Educational Publishers|East African Publishing House|ENAG?|ENAL?|Enal?|
Fountain Publishers|Ghana Universities Press|Heinemann Kenya|HSRC?|HSRC Press|Human & Rousseau|J. L. van Schaik|
Jacana|Jacana Media|Jonathan Ball|Juta?|Kwela?|Kwela Books|Les Nouvelles Éditions africaines|Mambo Press|
Maskew Miller|Mkuki na Nyota|Nasionale Pers|Nasou?|National Archives of Zimbabwe?|NEA?|Nouvelles Éditions africaines|
Office des publications universitaires|OPU?|Protea Boekhuis|Protea Book House|Présence Africaine|Présence africaine|
Ravan?|Ravan Press|SNED?|Sub-Saharan Publishers|Tafelberg|Tanzania Publishing House|UNISA|Unisa Press|
Van Riebeeck Society|Van Schaik|Weaver Press|Wits UP|Zimbabwe Publishing House|Éditions ANEP|Éditions Barzakh|
Éditions CLE
""",
    ),
)
