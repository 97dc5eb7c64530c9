"""Archives of the United Kingdom and Ireland.

Sources: The National Archives (Kew), "Citing records" and the ARCHON register; National Archives of Ireland, "Citing
records"; guides of the libraries for readers.
"""

TABLE = """
= GB The National Archives, "Citing records in The National Archives", ARCHON register of repositories
The National Archives; The National Archives of the UK; The National Archives, Kew; National Archives (UK); The
  National Archives of the United Kingdom; British National Archives | TNA; NAUK; UKNA; TNA UK; UK TNA; NA UK | Kew |
  FO 371/56763
Public Record Office; The Public Record Office | PRO; P.R.O.; TNA: PRO; TNA/PRO; TNA PRO; PRO: TNA | Kew | CAB 128/30
National Records of Scotland; National Archives of Scotland; Scottish Record Office; General Register House | NRS;
  NAS; SRO | Edinburgh | GD 40/17
National Library of Scotland; Leabharlann Nàiseanta na h-Alba | NLS | Edinburgh | MS. 1234
Public Record Office of Northern Ireland | PRONI; P.R.O.N.I. | Belfast | D 1327/12
National Library of Wales; Llyfrgell Genedlaethol Cymru | NLW; LlGC | Aberystwyth | MS 12345
British Library; The British Library | BL; B.L.; Brit. Lib. | London | Add. MS 12345
India Office Records; Asia, Pacific and Africa Collections; India Office Library and Records; Oriental and India
  Office Collections | IOR; APAC; OIOC; IOLR; BL IOR; BL/IOR | London | L/P&S/12
British Museum; The British Museum | BM; Brit. Mus. | London |
Parliamentary Archives; House of Lords Record Office | PA; HLRO; ParlA; HLRO/PA | London | LG/F/12
Bodleian Library; Bodleian Libraries; Bodleian Library, University of Oxford; Weston Library; Bodleian Library, Oxford
  | Bodl; Bod; Bodl. | Oxford | MS. Eng. hist. c. 751
Bodleian Library of Commonwealth and African Studies at Rhodes House; Rhodes House Library; Rhodes House | RHL; RHO;
  RH; BLCAS | Oxford | MSS. Afr. s. 123
Conservative Party Archive | CPA | Oxford | CRD 2/12
Cambridge University Library; University Library, Cambridge | CUL | Cambridge |
Churchill Archives Centre; Churchill College Archives Centre; Churchill Archives Centre, Churchill College | CAC;
  CCAC; CCC; CHAC | Cambridge | CHAR 20/12
Royal Commonwealth Society Library | RCS | Cambridge | RCMS 12
Centre of South Asian Studies; Cambridge South Asian Archive | CSAS; CSAA | Cambridge |
Trinity College Library, Cambridge; Wren Library | TCC | Cambridge |
King’s College Archive Centre; King’s College, Cambridge, Archive Centre | KCAC | Cambridge | JMK/L/12
Middle East Centre Archive; Middle East Centre, St Antony’s College | MECA; MEC; SAMECA | Oxford |
Nuffield College Library | NCL | Oxford |
Balliol College Archives | | Oxford |
Liddell Hart Centre for Military Archives; Liddell Hart Centre | LHCMA; LHC | London | Alanbrooke 6/2
Imperial War Museum; Imperial War Museums; Imperial War Museum, Department of Documents | IWM; IWMSA | London |
  67/12/1
National Army Museum | NAM | London | 6807/123
Royal Air Force Museum; RAF Museum | RAFM | London | AC 71/12
National Maritime Museum; Caird Library | NMM | Greenwich | ADM/L/1
National Museum of the Royal Navy | NMRN | Portsmouth |
Royal Archives; The Royal Archives | RA | Windsor |
LSE Library; British Library of Political and Economic Science; London School of Economics Archives; LSE Archives |
  BLPES; LSE; LSE Library | London | DALTON/1/12
Women’s Library; The Women’s Library; Fawcett Library | TWL; WL | London |
SOAS Library; School of Oriental and African Studies Archives; SOAS Archives; SOAS Special Collections | SOAS | London
  |
Senate House Library; University of London Library | SHL; ULL | London | MS 123
Institute of Commonwealth Studies | ICS; ICwS | London | ICS 12
Wellcome Library; Wellcome Collection; Wellcome Institute Library | | London |
Royal Society; Royal Society Library; The Royal Society Archives | RSL | London | HD/6/2
Royal Geographical Society; Royal Geographical Society Archives | RGS | London | LBR MSS 1
Lambeth Palace Library | LPL | London | Lang 123
Church of England Record Centre | CERC | London |
Friends House Library; Library of the Society of Friends | LSF; FHL | London |
London Metropolitan Archives; Greater London Record Office; Guildhall Library | LMA; GLRO; GL | London | ACC/3121
City of Westminster Archives Centre; Westminster City Archives | WCA; COWAC | London |
Westminster Diocesan Archives | WDA; AAW | London |
Bank of England Archive; Bank of England Archives | BoE; BoEA; BEA | London | G 1/123
Rothschild Archive; The Rothschild Archive; Rothschild Archive London | RAL | London | XI/109/12
HSBC Archives; HSBC Group Archives; HSBC Holdings plc, Group Archives | HSBCA | London |
Barclays Group Archives | BGA | Manchester | 80/1234
Lloyds Banking Group Archives; Lloyds TSB Archives | LBGA | London |
BP Archive; British Petroleum Archive | BPA | Coventry |
Modern Records Centre; Modern Records Centre, University of Warwick | MRC | Coventry | MSS.292/1/2
British Telecom Archives; BT Archives | BTA | London |
Royal Mail Archive; British Postal Museum and Archive; Postal Heritage | BPMA | London | POST 33/123
BBC Written Archives Centre; BBC Written Archives | BBC WAC; BBCWAC; WAC; BBC-WAC | Caversham | R34/123/1
Labour History Archive and Study Centre; People’s History Museum; National Museum of Labour History | LHASC; PHM; NMLH
  | Manchester |
Working Class Movement Library | WCML | Salford |
Marx Memorial Library | MML | London |
Bishopsgate Institute; Bishopsgate Institute Archives | BI | London |
Trades Union Congress Library; TUC Library Collections | TUCL | London |
Hull History Centre; Hull University Archives; Brynmor Jones Library | HHC; BJL | Hull |
John Rylands Library; John Rylands University Library; University of Manchester Library | JRL; JRUL; JRULM; UML |
  Manchester | GDN/A/12
Manchester Archives and Local Studies; Manchester Central Library | MALS; MCL | Manchester |
Liverpool Record Office; Liverpool Archives | LRO; LivRO | Liverpool |
University of Liverpool, Special Collections and Archives | ULSCA | Liverpool |
Merseyside Maritime Museum; Maritime Archives and Library | MMM | Liverpool |
Cadbury Research Library; University of Birmingham, Special Collections; Birmingham University Library | CRL; BUL;
  UBSC | Birmingham | AP 20/50
Library of Birmingham; Birmingham City Archives; Birmingham Central Library | BCA; BCL | Birmingham |
Hartley Library; Southampton University Library; University of Southampton, Special Collections | SUL | Southampton |
  MB1/D1
Borthwick Institute for Archives; Borthwick Institute of Historical Research | BIA; BIHR | York |
Durham University Library; Sudan Archive, Durham; Sudan Archive | SAD; DUL | Durham | SAD 123/4
University of Leeds, Brotherton Library; Brotherton Library; Leeds Russian Archive | LRA | Leeds | MS 1000
Glasgow University Archives; University of Glasgow Archives | GUA; UGA; GUAS | Glasgow | UGD 12
Mitchell Library; Glasgow City Archives | GCA | Glasgow |
Edinburgh University Library; University of Edinburgh, Centre for Research Collections | EUL; CRC | Edinburgh |
University of St Andrews Library | StAUL | St Andrews |
University of Nottingham, Manuscripts and Special Collections | UNMASC; UNMSC | Nottingham |
Templeman Library; University of Kent, Special Collections | | Canterbury |
Mass Observation Archive; The Keep | MOA | Brighton |
East Sussex Record Office; East Sussex and Brighton and Hove Record Office | ESRO | Brighton |
West Sussex Record Office | WSRO | Chichester |
Hertfordshire Archives and Local Studies | HALS | Hertford |
Essex Record Office | ERO | Chelmsford |
Kent History and Library Centre; Centre for Kentish Studies | CKS; KHLC | Maidstone |
Surrey History Centre | SHC | Woking |
Lancashire Archives; Lancashire Record Office | | Preston |
West Yorkshire Archive Service | WYAS; WYAS Leeds; WYAS Bradford | Wakefield |
Tyne and Wear Archives; Tyne & Wear Archives | TWA; TWAS | Newcastle upon Tyne |
Devon Heritage Centre; Devon Record Office | DRO; DHC | Exeter |
Norfolk Record Office | NRO | Norwich |
Wiltshire and Swindon History Centre; Wiltshire and Swindon Record Office | WSHC | Chippenham |
Glamorgan Archives; Glamorgan Record Office | GlamRO | Cardiff |
Richard Burton Archives; South Wales Coalfield Collection | SWCC; RBA | Swansea |
Unilever Archives; Unilever Historical Archives | UAC; UARM | Port Sunlight |
Baring Archive; The Baring Archive | | London |
Royal Bank of Scotland Archives; NatWest Group Archives | | Edinburgh |
Royal Botanic Gardens, Kew, Archives | RBGK; RBG Kew | Kew |
Wiener Holocaust Library; Wiener Library | WHL | London | 1656/2/1
Board of Deputies of British Jews Archive | BoD; BDBJ | London | ACC/3121
Marks and Spencer Company Archive; M&S Company Archive | | Leeds |
= IE National Archives of Ireland, "Citing records"; Documents on Irish Foreign Policy, list of abbreviations
National Archives of Ireland; National Archives, Ireland; An Chartlann Náisiúnta | NAI; N.A.I. | Dublin | DFA 5/305/12
National Library of Ireland; Leabharlann Náisiúnta na hÉireann | NLI | Dublin | MS 12345
University College Dublin Archives; UCD Archives; University College Dublin Archives Department | UCDA | Dublin | P
  150/1234
Trinity College Dublin, Manuscripts Department; Trinity College Library, Dublin | TCD | Dublin | MS 1234
Military Archives; Military Archives of Ireland; Irish Military Archives; Bureau of Military History; Cartlann
  Mhíleata | MAI; IMA; IE/MA; IE MA; BMH | Dublin | WS 1234
Dublin Diocesan Archives | DDA | Dublin |
Dublin City Library and Archive | DCLA; DCA | Dublin |
Cork City and County Archives | CCCA | Cork |
Irish Labour History Society Archives | ILHS; ILHA | Dublin |
Irish Jesuit Archives | IJA | Dublin |
Cardinal Tomás Ó Fiaich Memorial Library and Archive | CÓFLA | Armagh |
"""
