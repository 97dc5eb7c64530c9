"""Archives of Africa.

Sources: H-Africa and "History in Africa", notes on national archives; Archives nationales d’outre-mer, guide of sources;
South African Archives, NAAIRS codes; Guides to the Sources for the History of Africa (International Council on Archives).
"""

TABLE = """
= EG دار الوثائق القومية, guide
دار الوثائق القومية; Dār al-Wathāʾiq al-Qawmiyya; Egyptian National Archives; National Archives of Egypt; Dar
  al-Watha’iq al-Qawmiyya; Dar al-Wathaʾiq al-Qawmiyya; Dār al-Wathā’iq al-Qawmiyya | DWQ; ENA; NAE | Cairo |
دار الكتب والوثائق القومية; Dār al-Kutub; Egyptian National Library; Dār al-Kutub wa-l-Wathāʾiq al-Qawmiyya | DKM |
  Cairo |
دار المحفوظات العمومية; Dār al-Maḥfūẓāt al-ʿUmūmiyya | | Cairo |
Bibliotheca Alexandrina; مكتبة الإسكندرية | BibAlex | Alexandria |
American University in Cairo, Rare Books and Special Collections Library | | Cairo |
= SD دار الوثائق القومية السودانية
National Records Office, Khartoum; National Records Office of Sudan; دار الوثائق القومية السودانية | NRO | Khartoum |
  CIVSEC 1/12/34
= SS South Sudan National Archive
South Sudan National Archive; South Sudan National Archives | SSNA | Juba | EP 12.A.3
= ET Institute of Ethiopian Studies
National Archives and Library of Ethiopia; National Archives and Library Agency of Ethiopia; የኢትዮጵያ ብሔራዊ ቤተ መዛግብትና ቤተ
  መጻሕፍት | NALE; NALA | Addis Ababa |
Institute of Ethiopian Studies; Institute of Ethiopian Studies, Addis Ababa University | | Addis Ababa |
Wolde Mesqel Tarikawi Dersatoch Archives; Wolde Meskel Archives Centre | | Addis Ababa |
= ER Research and Documentation Center, Asmara
Research and Documentation Center, Asmara; Research and Documentation Centre, Asmara | RDC | Asmara |
= DZ Archives nationales d’Algérie
الأرشيف الوطني الجزائري; Archives nationales d’Algérie; Centre des archives nationales, Alger; Centre national des
  archives, Alger; Algerian National Archives; Centre des Archives nationales d’Algérie; National Archives of Algeria
  | ANA; CANA; CAN | Birkhadem |
= MA Archives du Maroc
أرشيف المغرب; Archives du Maroc; Archives of Morocco | | Rabat |
الخزانة الحسنية; Bibliothèque royale Hassania; al-Khizāna al-Ḥasaniyya; Khizana Hassaniya | | Rabat |
المكتبة الوطنية للمملكة المغربية; Bibliothèque nationale du Royaume du Maroc; Bibliothèque générale et archives, Rabat
  | BNRM; BGA | Rabat |
مديرية الوثائق الملكية; Direction des archives royales | DAR | Rabat |
= TN الأرشيف الوطني التونسي
الأرشيف الوطني التونسي; Archives nationales de Tunisie; National Archives of Tunisia; Tunisian National Archives;
  Archives nationales tunisiennes | ANT | Tunis | série E, carton 123
Institut supérieur d’histoire de la Tunisie contemporaine; Institut supérieur d’histoire contemporaine de la Tunisie |
  ISHMN; ISHTC | Tunis |
= LY مركز جهاد الليبيين
مركز جهاد الليبيين للدراسات التاريخية; Libyan Studies Centre; Libyan Studies Center; Libyan Centre for Archives and
  Historical Studies; المركز الليبي للمحفوظات والدراسات التاريخية | LSC | Tripoli |
= SN Archives nationales du Sénégal
Archives nationales du Sénégal; National Archives of Senegal; Archives nationales du Sénégal, Dakar; Senegal National
  Archives | ANS | Dakar | 17 G 123
= CI Archives nationales de Côte d’Ivoire
Archives nationales de Côte d’Ivoire; National Archives of Côte d’Ivoire | ANCI | Abidjan |
= ML Archives nationales du Mali
Archives nationales du Mali; National Archives of Mali; Direction nationale des archives du Mali | ANM | Bamako | 1 E
  12
Institut des hautes études et de recherches islamiques Ahmed Baba; Centre Ahmed Baba | IHERI-AB; CEDRAB | Timbuktu |
= GN Archives nationales de Guinée
Archives nationales de Guinée; National Archives of Guinea; Archives de Guinée; Archives nationales de la République
  de Guinée | ANG | Conakry |
= BF Archives nationales du Burkina Faso
Archives nationales du Burkina Faso; Centre national des archives du Burkina Faso | | Ouagadougou |
= NE Archives nationales du Niger
Archives nationales du Niger | ANN | Niamey |
= BJ Archives nationales du Bénin
Archives nationales du Bénin; Archives nationales du Dahomey; National Archives of Benin; Archives nationales de la
  République du Bénin | ANB | Porto-Novo |
= TG Archives nationales du Togo
Archives nationales du Togo; Togo National Archives | ANT; TNA | Lomé | FA 1/123
= MR Archives nationales de Mauritanie
Archives nationales de la République islamique de Mauritanie; Archives nationales de Mauritanie | ANRIM | Nouakchott |
= CM Archives nationales du Cameroun
Archives nationales du Cameroun; National Archives of Cameroon, Yaoundé; Archives nationales de Yaoundé; Archives
  nationales, Yaoundé; Cameroon National Archives, Yaoundé | ANY; ANC | Yaoundé | APA 11234
National Archives, Buea; Buea National Archives; National Archives Buea; Cameroon National Archives, Buea; Buea
  Archives | NAB; BNA; ANB | Buea |
= GA Archives nationales du Gabon
Archives nationales du Gabon | ANG | Libreville |
= CG Archives nationales du Congo
Archives nationales du Congo, Brazzaville; Archives nationales de la République du Congo | ANC; ANB | Brazzaville |
= TD Archives nationales du Tchad
Archives nationales du Tchad; Archives nationales et bibliothèque du Tchad | ANT | N’Djamena |
= CD Archives nationales du Congo (Kinshasa)
Archives nationales du Congo, Kinshasa; Archives nationales de la République démocratique du Congo; Institut national
  des archives du Congo | ANRDC; ARNACO; INACO | Kinshasa |
= RW Rwanda Archives and Library Services Authority
Rwanda National Archives; Rwanda Archives and Library Services Authority; National Archives of Rwanda | RNA | Kigali |
International Criminal Tribunal for Rwanda Archives; ICTR Archives | | Arusha |
= BI Archives nationales du Burundi
Archives nationales du Burundi | ANB | Bujumbura |
= NG National Archives of Nigeria
National Archives, Ibadan; National Archives Ibadan; Nigerian National Archives, Ibadan; National Archives of Nigeria,
  Ibadan; National Archives of Nigeria | NAI; NNAI; NAN; NNA; N.A.I. | Ibadan | CSO 26/12345
National Archives, Kaduna; National Archives Kaduna; Nigerian National Archives, Kaduna; Arewa House | NAK; NNAK;
  N.A.K.; AHAK | Kaduna | SNP 10/123
National Archives, Enugu; National Archives Enugu; Nigerian National Archives, Enugu | NAE; NNAE; N.A.E. | Enugu | CSE
  1/85
= GH Public Records and Archives Administration Department
Public Records and Archives Administration Department; Ghana National Archives; National Archives of Ghana; Public
  Records and Archives Administration Department, Accra; Public Records and Archives Administration | PRAAD; GNA; NAG
  | Accra | ADM 11/1/1234
George Padmore Research Library; George Padmore Research Library on African Affairs; Bureau of African Affairs
  Collection | GPRL | Accra | BAA/RLAA/123
Manhyia Archives; Manhyia Archives of Ghana | MAG | Kumasi | MAG 1/1/123
Basel Mission Archives; Mission 21 Archives; Archiv der Basler Mission; Archiv Mission 21 | BMA | Basel |
= SL Sierra Leone Public Archives
Sierra Leone Public Archives; Public Archives of Sierra Leone; Sierra Leone National Archives; Sierra Leone Government
  Archives | SLPA; SLA; SLNA | Freetown |
= LR Liberian National Archives
Liberian National Archives; Center for National Documents and Records Agency; Center for National Documents and
  Records | LiNA; CNDRA; LNA | Monrovia |
= GM National Records Service, The Gambia
Gambia National Archives; National Records Service, The Gambia; Gambia Public Records Office; National Archives of the
  Gambia | NRS | Banjul | CSO 2/123
= KE Kenya National Archives, guide
Kenya National Archives; Kenya National Archives and Documentation Service; Kenya National Archives, Nairobi; Kenyan
  National Archives | KNA; KNADS; K.N.A. | Nairobi | DC/FH/1/34
= UG Uganda National Archives
Uganda National Archives; National Records Centre and Archives; National Archives of Uganda | UNA; ENA | Kampala |
Kabale District Archives; Kabale District Archive | KDA | Kabale |
Africana Section, Makerere University Library; Makerere University Library, Africana Section | MUL | Kampala |
= TZ Tanzania National Archives
Tanzania National Archives; Tanzania National Archives, Dar es Salaam; National Archives of Tanzania | TNA; TZNA | Dar
  es Salaam | 461/12
Zanzibar National Archives; Zanzibar National Archive; National Archives of Zanzibar | ZNA | Zanzibar | AB 12/3
East Africana Collection, University of Dar es Salaam; East Africana Collection | EAF | Dar es Salaam |
= ZM National Archives of Zambia
National Archives of Zambia; National Archives of Zambia, Lusaka; Zambia National Archives | NAZ; ZNA | Lusaka | SEC
  2/123
United National Independence Party Archives; UNIP Archives | UNIPA | Lusaka | UNIP 12/3/4
= ZW National Archives of Zimbabwe
National Archives of Zimbabwe; National Archives of Rhodesia; National Archives of Rhodesia and Nyasaland | NAZ; NAR;
  ZNA | Harare | S 1234/5
= MW National Archives of Malawi
Malawi National Archives; National Archives of Malawi; National Archives of Malawi, Zomba | MNA; NAM | Zomba | S
  1/123/45
Society of Malawi Library | | Blantyre |
= MZ Arquivo Histórico de Moçambique
Arquivo Histórico de Moçambique; Historical Archive of Mozambique; Mozambique Historical Archive | AHM; A.H.M. |
  Maputo | cx. 123
= AO Arquivo Nacional de Angola
Arquivo Nacional de Angola; Arquivo Histórico Nacional, Luanda; Arquivo Histórico Nacional de Angola; Arquivo
  Histórico de Angola | ANA; AHNA | Luanda | cx. 123
Associação Tchiweka de Documentação | ATD | Luanda |
= GW Instituto Nacional de Estudos e Pesquisa
Instituto Nacional de Estudos e Pesquisa; Arquivos Históricos do INEP; Instituto Nacional de Estudos e Pesquisa,
  Bissau | INEP | Bissau |
= CV Arquivo Nacional de Cabo Verde
Arquivo Nacional de Cabo Verde; Arquivo Histórico Nacional de Cabo Verde; Instituto do Arquivo Histórico Nacional |
  IAHN; ANCV | Praia |
= ST Arquivo Histórico de São Tomé e Príncipe
Arquivo Histórico de São Tomé e Príncipe | AHSTP | São Tomé |
= ZA South African Archives, NAAIRS codes; SAHA; guides of the universities
National Archives of South Africa; South African National Archives; National Archives and Records Service of South
  Africa; National Archives Repository; National Archives Repository, Pretoria; Central Archives Depot; Transvaal
  Archives Depot; South African National Archives, Pretoria | SANA; NAR; SAB; TAB; NARSSA; CAD; KAB | Pretoria | NTS
  1234
Western Cape Archives and Records Service; Cape Town Archives Repository; Cape Archives Depot; Cape Archives; Western
  Cape Archives | WCARS; CTAR | Cape Town | CO 1234
Pietermaritzburg Archives Repository; Natal Archives Depot; Pietermaritzburg Archives Depot; KwaZulu-Natal Archives |
  NAB; PAR; NAD | Pietermaritzburg | SNA 1/1/123
Free State Archives Repository; Free State Provincial Archives; Vrystaat Argiefbewaarplek | VAB; FAR; FSA |
  Bloemfontein |
Durban Archives Repository | TBD; DAR | Durban |
South African Foreign Affairs Archives; Department of International Relations and Cooperation Archives; Archives of
  the South African Ministry of Foreign Affairs; Department of Foreign Affairs Archives, Pretoria; DIRCO Archives;
  South African Department of Foreign Affairs Archives | SADFAA; DFAA | Pretoria |
South African National Defence Force Archives; Department of Defence Archives, Pretoria; SANDF Documentation Centre;
  Department of Defence Documentation Centre; South African National Defence Force Documentation Centre | SANDFA;
  SANDF; DODA; SANDFDC | Pretoria |
Historical Papers Research Archive; Historical Papers, University of the Witwatersrand; William Cullen Library;
  University of the Witwatersrand, Historical Papers; Cullen Library; Historical Papers Research Archive, University
  of the Witwatersrand | UWHP; HPRA; WHP | Johannesburg | A1132
South African History Archive | SAHA | Johannesburg | AL 2431
UWC-Robben Island Museum Mayibuye Archives; Mayibuye Archives; Mayibuye Centre; UWC/Robben Island Mayibuye Archives;
  Mayibuye Centre Archives | MCH | Bellville | MCH 12
University of Cape Town Libraries, Special Collections; Manuscripts and Archives, University of Cape Town; University
  of Cape Town Libraries; Jagger Library; University of Cape Town, Manuscripts and Archives; UCT Libraries Special
  Collections | | Cape Town | BC 123
University of Fort Hare, National Heritage and Cultural Studies Centre; National Heritage and Cultural Studies Centre;
  ANC Archives; African National Congress Archives; Liberation Archives, Fort Hare; University of Fort Hare,
  Liberation Archives | NAHECS; UFH | Alice |
Killie Campbell Africana Library; Killie Campbell Library; Killie Campbell Collections | KCAL; KCM | Durban | KCM
  98/123
Alan Paton Centre and Struggle Archives; Alan Paton Centre | APC | Pietermaritzburg |
Archive for Contemporary Affairs; Archive for Contemporary Affairs, University of the Free State; Argief vir Eietydse
  Aangeleenthede; Institute for Contemporary History, Bloemfontein; Archives for Contemporary Affairs | ARCA; ACA |
  Bloemfontein | PV 123
Cory Library; Cory Library for Historical Research; Cory Library for Humanities Research; Cory Library, Rhodes
  University | CORY | Grahamstown | MS 12345
Unisa Archives; Unisa Library, Archives and Special Collections; Documentation Centre for African Studies; UNISA
  Archives and Special Collections | DCAS | Pretoria | AAS 123
Nelson Mandela Centre of Memory; Nelson Mandela Foundation; Nelson Mandela Foundation Archives | | Johannesburg |
National Library of South Africa; South African Library; National Library of South Africa, Cape Town | NLSA; SAL |
  Cape Town | MSB 123
Dutch Reformed Church Archive; Dutch Reformed Church Archives; NG Kerk in Suid-Afrika Argief; NG Kerk Argief | DRCA;
  NGKA | Stellenbosch |
Stellenbosch University Library, Document Centre; J. S. Gericke Library; Stellenbosch University Library, Special
  Collections | | Stellenbosch |
= NA National Archives of Namibia
National Archives of Namibia; National Archives of Namibia, Windhoek; Namibian National Archives | NAN | Windhoek |
  ZBU 1234
Basler Afrika Bibliographien; Namibia Resource Centre; Basler Afrika Bibliographien, Namibia Resource Centre | BAB |
  Basel |
= BW Botswana National Archives and Records Services
Botswana National Archives and Records Services; Botswana National Archives; Botswana National Archive | BNA; BNARS |
  Gaborone | S 123/4
= LS Lesotho National Archives
Lesotho National Archives; National University of Lesotho Archives | LNA | Maseru |
= SZ Eswatini National Archives
Swaziland National Archives; Eswatini National Archives | SNA; ENA | Lobamba | RCS 123/45
= MG Archives nationales de Madagascar
Archives nationales de Madagascar; Archives de la République démocratique malgache; Archives nationales de la
  République de Madagascar | ANM; ANRM | Antananarivo | IIICC 123
= MU National Archives of Mauritius
Mauritius Archives; National Archives of Mauritius; Mauritius National Archives; National Archives Department,
  Mauritius | MA; MNA; NAM | Port Louis | RA 1234
= SC Seychelles National Archives
Seychelles National Archives | SNA | Victoria | C/SS/2
= DJ Archives nationales de Djibouti
Archives nationales de Djibouti; Bibliothèque nationale et archives de Djibouti | | Djibouti |
"""
