"""Archives of Italy, the Vatican and San Marino, of Spain and Portugal, and of Malta.

Sources: Guida generale degli Archivi di Stato italiani; Archivio Apostolico Vaticano, "Norme di citazione"; Censo-Guía de
Archivos de España e Iberoamérica; Direção-Geral do Livro, dos Arquivos e das Bibliotecas; National Archives of Malta.
"""

TABLE = """
= IT Guida generale degli Archivi di Stato italiani; Documenti diplomatici italiani; SIUSA
Archivio Centrale dello Stato; Central State Archives of Italy; Italian Central State Archive | ACS; A.C.S.; ACSR |
  Rome | b. 45, fasc. 12
Archivio Storico Diplomatico del Ministero degli Affari Esteri; Archivio Storico-Diplomatico del Ministero degli
  Affari Esteri; Archivio Storico Diplomatico; Ministero degli Affari Esteri, Archivio Storico Diplomatico; Historical
  Diplomatic Archive of the Italian Ministry of Foreign Affairs | ASMAE; ASDMAE; ASD; ASD-MAE; MAE-ASD; ASMAECI;
  ASDMAECI; A.S.M.A.E. | Rome | b. 21, fasc. 3
Ufficio Storico dello Stato Maggiore dell’Esercito; Archivio dell’Ufficio Storico dello Stato Maggiore dell’Esercito |
  AUSSME; USSME; A.U.S.S.M.E. | Rome | b. 123
Ufficio Storico della Marina Militare | AUSMM; USMM | Rome |
Ufficio Storico dell’Aeronautica Militare; Archivio dell’Ufficio Storico dell’Aeronautica Militare | AUSAM; AUSMA |
  Rome |
Archivio Storico della Presidenza della Repubblica | ASPR | Rome |
Archivio Storico del Senato della Repubblica; Archivio storico del Senato | ASSR | Rome |
Archivio Storico della Camera dei Deputati | ASCD; ASCaD | Rome |
Archivio Storico della Banca d’Italia | ASBI; ASBd’I | Rome | pratt., n. 123
Archivio Storico ENI | ASENI; ASEni | Pomezia | b. 12
Archivio Storico IRI | ASIRI; AS-IRI | Rome |
Archivio Storico Fiat; Centro Storico Fiat | | Turin |
Archivio Storico Intesa Sanpaolo; Archivio storico di Intesa Sanpaolo | | Milan |
Archivio Storico UniCredit | | Milan |
Fondazione Gramsci; Fondazione Istituto Gramsci; Istituto Gramsci; Gramsci Foundation; Gramsci Institute | FIG; FG; IG
  | Rome | mf. 127
Archivio del Partito comunista italiano; Archive of the Italian Communist Party | APCI; APC | Rome | mf. 127
Istituto Luigi Sturzo; Istituto Sturzo; Archivio storico dell’Istituto Luigi Sturzo | ILS; AILS; ASILS; ALS | Rome |
  b. 12
Fondazione Giangiacomo Feltrinelli; Feltrinelli Foundation | FGF; FFM | Milan |
Fondazione Lelio e Lisli Basso; Fondazione Basso | FLLB; FBasso | Rome |
Fondazione Pietro Nenni | FPN | Rome |
Fondazione di studi storici Filippo Turati; Fondazione Turati | FSSFT; FFT | Florence |
Fondazione Ugo Spirito; Fondazione Ugo Spirito e Renzo De Felice | FUS | Rome |
Fondazione Luigi Einaudi; Fondazione Luigi Einaudi, Torino | FLE | Turin |
Istituto nazionale Ferruccio Parri; Istituto nazionale per la storia del movimento di liberazione in Italia | INSMLI;
  INFP | Milan |
Istituto piemontese per la storia della Resistenza e della società contemporanea; Istoreto | ISTORETO | Turin |
Archivio Diaristico Nazionale; Fondazione Archivio Diaristico Nazionale | ADN; ADNP | Pieve Santo Stefano |
Museo Centrale del Risorgimento; Archivio del Museo Centrale del Risorgimento | MCRR; AMCRR | Rome | b. 123
Museo del Risorgimento di Milano | MRM | Milan |
Archivio della Fondazione Centro di documentazione ebraica contemporanea; Centro di Documentazione Ebraica
  Contemporanea | CDEC; ACDEC | Milan |
Unione delle comunità ebraiche italiane, Archivio | AUCEI | Rome |
Archivio Storico Capitolino | ASC | Rome |
Archivio di Stato di Roma; State Archives of Rome | ASR; ASRo; ASRM | Rome |
Archivio di Stato di Firenze; State Archives of Florence; Florence State Archive | ASF; ASFi | Florence |
Archivio di Stato di Milano; Milan State Archive | ASMi; ASM | Milan |
Archivio di Stato di Torino; Turin State Archive | ASTo; AST | Turin |
Archivio di Stato di Venezia; Venice State Archive; State Archives of Venice | ASVe; ASVen | Venice | b. 123
Archivio di Stato di Napoli; Naples State Archive | ASNa; ASN | Naples |
Archivio di Stato di Genova; Genoa State Archive | ASGe; ASG | Genoa |
Archivio di Stato di Bologna | ASBo; ASB | Bologna |
Archivio di Stato di Palermo | ASPa; ASP | Palermo |
Archivio di Stato di Modena | ASMo | Modena |
Archivio di Stato di Mantova | ASMn | Mantua | b. 1234
Archivio di Stato di Parma | ASPr | Parma |
Archivio di Stato di Siena | ASSi; ASS | Siena |
Archivio di Stato di Lucca | ASLu; ASL | Lucca |
Archivio di Stato di Pisa | ASPi | Pisa |
Archivio di Stato di Livorno | ASLi | Livorno |
Archivio di Stato di Trieste; Trieste State Archive | ASTs | Trieste |
Archivio di Stato di Bari | ASBa | Bari |
Archivio di Stato di Verona | ASVr | Verona |
Archivio di Stato di Perugia | ASPg | Perugia |
Archivio di Stato di Bolzano; Staatsarchiv Bozen | ASBz; StABz | Bolzano |
Südtiroler Landesarchiv; Archivio provinciale di Bolzano | SLA | Bolzano |
Biblioteca Nazionale Centrale di Firenze | BNCF | Florence |
Biblioteca Nazionale Centrale di Roma | BNCR | Rome |
Biblioteca Nazionale Marciana; Biblioteca Marciana | BNM; BMV | Venice | Cod. It. VII 123
Biblioteca Ambrosiana; Veneranda Biblioteca Ambrosiana | BAM; BA | Milan |
Biblioteca Nazionale Braidense | BNB | Milan |
Biblioteca Medicea Laurenziana | BML | Florence |
Biblioteca Riccardiana | | Florence |
Archivio generale dei Salesiani; Archivio Salesiano Centrale | | Rome |
= VA Archivio Apostolico Vaticano, "Norme di citazione"; Guida delle fonti per la storia dell’America Latina
Archivio Apostolico Vaticano; Archivum Apostolicum Vaticanum; Vatican Apostolic Archive; Vatican Apostolic Archives |
  AAV; A.A.V. | Vatican City |
Archivio Segreto Vaticano; Archivum Secretum Vaticanum; Vatican Secret Archives | ASV; A.S.V. | Vatican City | Arch.
  Nunz. Berlino 103
Archivio Storico della Segreteria di Stato; Archivio della Congregazione degli Affari Ecclesiastici Straordinari;
  Archivio Storico della Segreteria di Stato, Sezione per i Rapporti con gli Stati | ASRS; AA.EE.SS.; AES; S.RR.SS.;
  ASS.RR.SS. | Vatican City | pos. 1234, fasc. 12
Archivio della Congregazione per la Dottrina della Fede; Archivum Congregationis pro Doctrina Fidei | ACDF | Vatican
  City |
Archivio Storico di Propaganda Fide; Archivio Storico de Propaganda Fide; Archivio Storico della Sacra Congregazione
  de Propaganda Fide | APF; ASPF; ACPF | Vatican City | SOCG 123
Archivio della Congregazione per le Chiese Orientali | ACO; ACCO | Vatican City |
Biblioteca Apostolica Vaticana; Bibliotheca Apostolica Vaticana; Vatican Library; Vatican Apostolic Library | BAV;
  B.A.V. | Vatican City |
Archivum Romanum Societatis Iesu; Roman Archives of the Society of Jesus | ARSI; A.R.S.I. | Rome |
Archivio Generale Ordinis Praedicatorum; Archivum Generale Ordinis Praedicatorum | AGOP | Rome |
Archivio generale dell’Ordine dei Frati Minori | AGOFM | Rome |
Archivio del Vicariato di Roma; Archivio Storico del Vicariato di Roma | AVR; ASVR | Rome |
= SM Archivio di Stato della Repubblica di San Marino
Archivio di Stato della Repubblica di San Marino | ASRSM | San Marino |
= ES Censo-Guía de Archivos; Portal de Archivos Españoles (PARES), guides
Archivo Histórico Nacional; National Historical Archive | AHN; A.H.N. | Madrid | Estado, leg. 1234
Archivo General de Indias; General Archive of the Indies | AGI; A.G.I. | Seville |
Archivo General de Simancas; General Archive of Simancas | AGS; A.G.S. | Simancas | Estado, leg. 1234
Archivo General de la Administración; General Archive of the Administration | AGA; A.G.A. | Alcalá de Henares | caja
  82/11520
Archivo del Ministerio de Asuntos Exteriores; Archivo General del Ministerio de Asuntos Exteriores; Archivo General
  del Ministerio de Asuntos Exteriores y de Cooperación; Archivo Histórico del Ministerio de Asuntos Exteriores |
  AMAE; AMAEC; AGMAE; AMAEE | Madrid | leg. R-1234/12
Archivo General Militar de Ávila; Archivo General Militar | AGMAV; AGMA | Ávila | C. 1234, Cp. 12
Archivo General Militar de Segovia | AGMS | Segovia |
Archivo General Militar de Madrid | AGMM | Madrid |
Archivo General de la Marina Álvaro de Bazán; Archivo General de la Marina | AGMAB | Viso del Marqués |
Archivo Histórico del Ejército del Aire | AHEA | Villaviciosa de Odón |
Centro Documental de la Memoria Histórica; Archivo General de la Guerra Civil Española; Archivo Histórico Nacional,
  Sección Guerra Civil | CDMH; AGGCE; AHN-SGC | Salamanca |
Archivo de la Corona de Aragón; Arxiu de la Corona d’Aragó; Archive of the Crown of Aragon | ACA; A.C.A. | Barcelona |
  Cancillería, reg. 123
Archivo General de Palacio; General Archive of the Palace | AGP | Madrid | caja 1234
Archivo de la Real Chancillería de Valladolid | ARCHV; ARChV | Valladolid |
Archivo de la Real Chancillería de Granada | ARCHG; ARChG | Granada |
Archivo de la Presidencia del Gobierno; Archivo General del Ministerio de la Presidencia | APG; AGMP | Madrid |
Archivo del Congreso de los Diputados | ACD | Madrid |
Archivo General del Ministerio del Interior | AGMI; AGMIR | Madrid |
Archivo de la Fundación Nacional Francisco Franco; Fundación Nacional Francisco Franco | AFNFF; FNFF | Madrid | doc.
  1234
Fundación Pablo Iglesias; Archivo de la Fundación Pablo Iglesias | FPI; AFPI | Alcalá de Henares |
Fundación Francisco Largo Caballero | FFLC; AFLC | Madrid |
Archivo Histórico del Partido Comunista de España | AHPCE | Madrid |
Fundación Anselmo Lorenzo | FAL | Madrid |
Archivo General de la Universidad de Navarra | AGUN | Pamplona | 005/123/1
Archivo del Banco de España; Archivo Histórico del Banco de España | ABE; AHBE | Madrid |
Biblioteca Nacional de España; Biblioteca Nacional, Madrid; National Library of Spain | BNE; BNM | Madrid | Mss/1234
Real Academia de la Historia; Royal Academy of History | RAH | Madrid |
Archivo General de Navarra; Archivo Real y General de Navarra | AGN; ARGN | Pamplona |
Arxiu Nacional de Catalunya; National Archive of Catalonia | ANC; A.N.C. | Sant Cugat del Vallès |
Arxiu Històric de la Ciutat de Barcelona | AHCB | Barcelona |
Biblioteca de Catalunya | BC | Barcelona |
Arxiu del Regne de València; Archivo del Reino de Valencia | ARV | Valencia |
Arxiu del Regne de Mallorca; Archivo del Reino de Mallorca | ARM | Palma |
Archivo de Villa de Madrid; Archivo de Villa | AVM | Madrid |
Archivo del Nacionalismo Vasco; Sabino Arana Fundazioa | ANV | Bilbao |
Archivo Histórico de Euskadi; Euskadiko Artxibo Historikoa | AHE | Bilbao |
Archivo Histórico Provincial de Sevilla | AHPS | Seville |
Archivo de Protocolos de Madrid; Archivo Histórico de Protocolos de Madrid | AHPM | Madrid |
= PT Direção-Geral do Livro, dos Arquivos e das Bibliotecas, guide of archives
Arquivo Nacional da Torre do Tombo; Torre do Tombo; Instituto dos Arquivos Nacionais/Torre do Tombo; Torre do Tombo
  National Archive | ANTT; IAN/TT; ANTT/AOS; TT; IANTT | Lisbon | AOS/CO/UL-8
Arquivo Histórico-Diplomático; Arquivo Histórico-Diplomático do Ministério dos Negócios Estrangeiros; Arquivo
  Histórico Diplomático; Diplomatic Historical Archive of Portugal | AHD; AHD-MNE; AHDMNE; AHMNE; MNE-AHD; AMNE |
  Lisbon | PAA 123
Arquivo Histórico Ultramarino; Overseas Historical Archive | AHU; A.H.U. | Lisbon | caixa 12, doc. 34
Arquivo Histórico Militar | AHM | Lisbon | Div. 1, sec. 12
Arquivo da Defesa Nacional | ADN | Paço de Arcos |
Biblioteca Central da Marinha | BCM | Lisbon |
Fundação Mário Soares; Fundação Mário Soares e Maria Barroso | FMS | Lisbon | pasta 07075.147.001
Centro de Documentação 25 de Abril | CD25A | Coimbra |
Arquivo Histórico Parlamentar | AHP | Lisbon |
Arquivo Histórico do Banco de Portugal | AHBP | Lisbon |
Biblioteca Nacional de Portugal; National Library of Portugal | BNP; BNL | Lisbon |
Arquivo da Universidade de Coimbra | | Coimbra |
Arquivo Distrital do Porto | ADP; ADPRT | Porto |
Arquivo Municipal de Lisboa | AML | Lisbon |
= MT National Archives of Malta
National Archives of Malta; L-Arkivji Nazzjonali | NAM | Rabat | GOV 01
National Library of Malta; Bibljoteka Nazzjonali ta’ Malta | NLM | Valletta | AOM 123
= AD Arxiu Nacional d’Andorra
Arxiu Nacional d’Andorra | ANA | Andorra la Vella |
"""
