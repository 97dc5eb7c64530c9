"""Learned journals in English: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "English",
        "mastheads and usual abbreviations in the Zeitschriftendatenbank and in JSTOR",
        """
Africa Today|African Affairs|African Studies Review|Agricultural History?|Agricultural History Review|Albion?|
American Anthropologist|American Antiquity|American Economic Review=AER|American Ethnologist|
American Historical Review=AHR=Am. Hist. Rev.=Amer. Hist. Rev.|American Jewish History?|
American Journal of Archaeology=AJA|American Journal of International Law=AJIL=Am. J. Int’l L.|
American Journal of Legal History|American Journal of Philology=AJP|American Journal of Sociology=AJS|
American Literature|American Neptune|American Political Science Review=APSR|American Quarterly|American Scholar|
American Slavic and East European Review|American Sociological Review|American Studies?|Americas?|Anglo-Saxon England|
Annals of Science|Antiquity?|Arab Studies Quarterly|Archaeologia?|Archives and Manuscripts|Armed Forces & Society|
Art Bulletin|Art History?|Asian Affairs|Asian Survey|Australian Historical Studies|
Australian Journal of Politics and History=AJPH|Austrian History Yearbook=AHY|Book History?|
British Journal for the History of Science=BJHS|British Journal of Political Science|British Journal of Sociology|
Bulletin of Concerned Asian Scholars=BCAS|Bulletin of the Atomic Scientists|Bulletin of the History of Medicine|
Bulletin of the Institute of Historical Research=BIHR|Bulletin of the School of Oriental and African Studies=BSOAS|
Business History?|Business History Review|California Historical Quarterly|Canadian Historical Review=CHR|
Canadian Journal of History|Canadian Slavonic Papers=Canadian Slavonic Papers/Revue canadienne des slavistes|
Catholic Historical Review|Central Asian Survey|Central Asiatic Journal|Central European History?=CEH|
China Information|China Journal|China Review|Chinese Historical Review|Church History?|Civil War History?|
Classical Antiquity|Classical Philology|Classical Quarterly|Classical Review|Classical World|Cold War History?|
Cold War International History Project Bulletin=CWIHP Bulletin|Common Knowledge?|Communist and Post-Communist Studies|
Comparative Politics?|Comparative Strategy|Comparative Studies in Society and History=CSSH|Conflict Quarterly|
Contemporary British History?|Contemporary European History?|Continuity and Change|Cooperation and Conflict|
Critical Asian Studies|Critical Inquiry?|Cultural and Social History|Current Anthropology|Current History?|Daedalus?|
Demography?|Diplomacy & Statecraft=Diplomacy and Statecraft|Diplomatic History?|Dumbarton Oaks Papers=DOP|Dædalus?|
Early Medieval Europe|Early Music|Early Science and Medicine|East Asian History?|East Central Europe|
East European Politics and Societies=EEPS|East European Quarterly|Economic and Political Weekly=EPW|
Economic Development and Cultural Change|Economic Journal|Economy and Society?|Eighteenth-Century Fiction|
Eighteenth-Century Studies|English Historical Review=EHR=Eng. Hist. Rev.|Enterprise & Society|
Environment and History?|Environmental History?|Ethnohistory?|Eurasian Geography and Economics|Europe-Asia Studies|
European History Quarterly|European Journal of International Law=EJIL|European Journal of International Relations|
European Journal of Political Research|European Law Journal|European Review of Economic History|
European Review of History|Explorations in Economic History|Explorations in Entrepreneurial History|Feminist Studies|
Film History?|First World War Studies|Foreign Policy Analysis?|French Historical Studies=FHS|French History?|
French Politics, Culture & Society|Gender & History?=Gender and History?|Geographical Journal|Geographical Review|
German History?|German Politics and Society|German Studies Review=GSR|Global Governance|Government and Opposition|
Greece & Rome?|Greek, Roman, and Byzantine Studies=GRBS|Harvard Journal of Asiatic Studies=HJAS|
Harvard Law Review=Harv. L. Rev.|Harvard Theological Review=HTR|Harvard Ukrainian Studies=HUS|Hesperia?|
Hispanic American Historical Review=HAHR|Historia: Zeitschrift für Alte Geschichte|Historical Archaeology|
Historical Journal=The Historical Journal|Historical Journal of Film, Radio and Television=HJFRT|
Historical Materialism|Historical Methods|Historical Reflections|Historical Research|
Historical Social Research=HSR=Historical Social Research/Historische Sozialforschung|
Historical Studies in the Natural Sciences=HSNS|History and Anthropology|History and Memory?=History & Memory|
History and Technology|History and Theory?=History & Theory?|History Compass|History in Africa|History of Education|
History of Education Quarterly|History of European Ideas|History of Political Economy|History of Political Thought|
History of Religions|History of Science|History of the Human Sciences|History Workshop=History Workshop Journal=HWJ|
Holocaust and Genocide Studies=HGS|Huntington Library Quarterly|Imago Mundi?|Immigrants & Minorities|
Indian Economic and Social History Review=IESHR|Indiana Magazine of History|Intelligence and National Security=INS?|
International Affairs|International and Comparative Law Quarterly=ICLQ=I.C.L.Q.|International History Review=IHR|
International Interactions|International Journal of African Historical Studies=IJAHS|
International Journal of Intelligence and CounterIntelligence|International Journal of Middle East Studies=IJMES|
International Labor and Working-Class History=ILWCH|International Organization|
International Review of Social History=IRSH|International Security|International Studies Quarterly=ISQ|
International Studies Review|Iranian Studies?|Irish Economic and Social History|Irish Historical Studies=IHS?|Isis?|
Islamic Law and Society|Islamic Studies?|Israel Affairs|Israel Studies|Jewish Quarterly Review=JQR|
Jewish Social Studies|Journal of African History=JAH|Journal of American History|Journal of American Studies|
Journal of American-East Asian Relations|Journal of Asian Studies=JAS?|Journal of Baltic Studies|
Journal of Biblical Literature=JBL|Journal of British Studies=JBS|Journal of Byelorussian Studies|
Journal of Central European Affairs|Journal of Chinese History|Journal of Cold War Studies=JCWS|
Journal of Common Market Studies=JCMS|Journal of Commonwealth and Comparative Politics|Journal of Conflict Resolution|
Journal of Contemporary Asia|Journal of Contemporary China|Journal of Contemporary History=JCH|
Journal of Cuneiform Studies=JCS|Journal of Early Modern History|Journal of Ecclesiastical History=JEH|
Journal of Economic History=J. Econ. Hist.|Journal of Economic Literature|Journal of Egyptian Archaeology|
Journal of European Economic History|Journal of European Integration History=JEIH|Journal of European Public Policy|
Journal of Family History|Journal of Genocide Research=JGR|Journal of Global History|Journal of Hellenic Studies=JHS|
Journal of Historical Geography|Journal of Historical Sociology|Journal of Imperial and Commonwealth History=JICH|
Journal of Indian History|Journal of Interdisciplinary History=JIH|Journal of International Affairs|
Journal of Islamic Studies|Journal of Japanese Studies|Journal of Jewish Studies|Journal of Korean Studies|
Journal of Latin American Studies=JLAS|Journal of Medieval History|Journal of Military History=JMilH?|
Journal of Modern African Studies=JMAS|Journal of Modern History=JMH=J. Mod. Hist.|Journal of Modern Italian Studies|
Journal of Music Theory|Journal of Near Eastern Studies=JNES|Journal of Negro History|Journal of Palestine Studies|
Journal of Peace Research|Journal of Peasant Studies=JPS?|Journal of Political Economy|Journal of Politics|
Journal of Popular Culture|Journal of Religious History|Journal of Roman Archaeology=JRA|Journal of Roman Studies=JRS|
Journal of Slavic Military Studies=JSMS|Journal of Social History|Journal of Social Issues|
Journal of Southeast Asian Studies=JSEAS|Journal of Southern African Studies=JSAS|Journal of Southern History|
Journal of Sport History|Journal of Strategic Studies=JSS|Journal of the American Academy of Religion|
Journal of the American Oriental Society=JAOS|Journal of the Asiatic Society of Bengal|
Journal of the Economic and Social History of the Orient=JESHO|Journal of the Gilded Age and Progressive Era|
Journal of the History of Biology|Journal of the History of Ideas=JHI|Journal of the History of International Law|
Journal of the History of Medicine and Allied Sciences|Journal of the History of Philosophy|
Journal of the History of Sexuality|Journal of the Royal Asiatic Society=JRAS|
Journal of the Warburg and Courtauld Institutes=JWCI|Journal of Transport History|Journal of Urban History|
Journal of Vietnamese Studies|Journal of Women’s History=Journal of Women's History|Journal of World History=JWH|
Journalism History?|Journalism Quarterly|Kritika: Explorations in Russian and Eurasian History=Kritika?|
Labor History?|Labour History?|Labour History Review|Labour/Le Travail|Late Imperial China|
Latin American Perspectives|Latin American Research Review=LARR|Law and History Review|
Leo Baeck Institute Yearbook=LBI Yearbook=LBIYB|Louisiana History?|Mariner’s Mirror=Mariner's Mirror|
Mediaeval Studies|Medical History?|Medieval Archaeology|Medieval Prosopography|Mediterranean Historical Review|
Mediterranean Politics|Michigan Law Review|Mid-America|Middle East Journal|Middle Eastern Studies=MES?|
Military Affairs?|Military Review|Millennium?|Mind?|Minerva?|Mississippi Valley Historical Review=MVHR|
Modern Asian Studies=MAS?|Modern China?|Modern Intellectual History|Modern Italy?|Modern Judaism|
Modern Language Review|Monumenta Nipponica=MN?|Monumenta Serica|Muslim World|National Identities?|
Nationalities Papers|Naval War College Review|New England Quarterly=NEQ|New German Critique=NGC|New Left Review=NLR|
New Perspectives on Turkey|New York History?|New Zealand Journal of History|Northern History?|Numen?|
Orbis: A Journal of World Affairs|Osiris?|Oxford Art Journal|Oxford Slavonic Papers|Pacific Affairs|
Pacific Historical Review=PHR|Paedagogica Historica|Paideuma?|Papers of the British School at Rome|
Parliamentary History?|Past & Present=Past and Present=P&P|Patterns of Prejudice|Peace & Change=Peace and Change|
Pennsylvania Magazine of History and Biography=PMHB|Philosophy & Public Affairs|Phylon?|PMLA|Polar Record|Polin?|
Polish Review=The Polish Review|Political Science Quarterly=PSQ|Political Studies?|Population and Development Review|
Population Studies?|Positions: East Asia Cultures Critique|Post-Soviet Affairs|Presidential Studies Quarterly|
Problems of Communism|Problems of Post-Communism|Proceedings of the American Philosophical Society|
Proceedings of the British Academy|Public Culture?|Public Historian=The Public Historian|Public Opinion Quarterly=POQ|
Quarterly Journal of Economics|Quarterly Journal of Speech|Race & Class?|Radical History Review=RHR|
Renaissance and Reformation|Renaissance Quarterly|Renaissance Studies|Representations?|Rethinking History|
Review of International Studies|Reviews in American History|Revolutionary Russia|Rural History?|
Russian History?=Russian History/Histoire russe|Russian Review=The Russian Review|Russian Studies in History|
Scandinavian Economic History Review|Scandinavian Journal of History|Science & Society|Scottish Historical Review=SHR|
Security Dialogue|Security Studies|Shofar?|Signs?|Sino-Soviet Affairs|Sixteenth Century Journal|
Slavery & Abolition?=Slavery and Abolition?|Slavic and East European Journal|Slavic Review|
Slavonic and East European Review=Slavonic & East European Review=SEER|Slavonic Review|Small Wars & Insurgencies|
Social History?|Social History of Medicine|Social Research|Social Science History|Social Science Information|
Social Studies of Science|South African Historical Journal|South Asia: Journal of South Asian Studies|
South Atlantic Quarterly|Southeastern Europe|Southwestern Historical Quarterly|
Soviet and Post-Soviet Review=The Soviet and Post-Soviet Review|Soviet Studies?|Speculum?|Studies in Church History|
Studies in Comparative Communism|Studies in History and Philosophy of Science|Studies in Intelligence|Survey?|
Survival?|Tamkang Journal of International Affairs|Technology and Culture?=T&C|Terrorism and Political Violence|
The Americas|The China Journal|The China Quarterly=China Quarterly|
The Economic History Review=Economic History Review=EcHR?=Econ. Hist. Rev.|The Historian=Historian?|
The Journal of American History|The Muslim World|The Pacific Review|Theory and Society?|Third World Quarterly|
Traditio?|Transactions of the American Philosophical Society|Transactions of the Royal Historical Society=TRHS|
Twentieth Century British History=TCBH|Twentieth Century China|T’oung Pao=T'oung Pao=Toung Pao|Urban History?|Viator?|
Victorian Studies|Vietnam Generation|Virginia Magazine of History and Biography=VMHB|War & Society?|War and Society?|
War in History?|Washington Quarterly=The Washington Quarterly|Western Historical Quarterly|
Western Political Quarterly|William and Mary Quarterly=William & Mary Quarterly=WMQ|
Women’s History Review=Women's History Review|World Affairs?|World Archaeology|World Development?|
World Policy Journal|World Politics?|Yad Vashem Studies|Yale French Studies|Yale Law Journal|YIVO Annual|Zion?
""",
    ),
)
