"""Archives of Latin America and the Caribbean.

Sources: Censo-Guía de Archivos de España e Iberoamérica; Arquivo Nacional (Rio de Janeiro), guides; Archivo General de la Nación
(Mexico), "Guía general"; CPDOC, guide of archives.
"""

TABLE = """
= MX Archivo General de la Nación, "Guía general"; Acervo Histórico Diplomático
Archivo General de la Nación, México; Archivo General de la Nación (México); Archivo General de la Nación de México;
  National Archive of Mexico; Archivo General de la Nación, Mexico City | AGN; AGNM; AGN México | Mexico City | caja
  135, exp. 121
Acervo Histórico Diplomático; Acervo Histórico Diplomático de la Secretaría de Relaciones Exteriores; Archivo
  Histórico Genaro Estrada; Archivo Histórico de la Secretaría de Relaciones Exteriores | AHSRE; AHGE; AHD-SRE;
  AHDSRE; ASRE; SRE-AHD; AHGE-SRE; AHGESRE | Mexico City | leg. 1234, exp. 12
Archivo Histórico de la Secretaría de la Defensa Nacional | AHSDN; AHDN | Mexico City | exp. 123
Fideicomiso Archivos Plutarco Elías Calles y Fernando Torreblanca; Archivo Plutarco Elías Calles | FAPEC; FAPECFT;
  FAPECyFT | Mexico City | exp. 123, leg. 1
Centro de Estudios de Historia de México; Centro de Estudios de Historia de México CARSO | CEHM; CEHM-CARSO; CEHMC |
  Mexico City |
Archivo Histórico de la Secretaría de Salud | AHSS; AHSSA | Mexico City | caja 12, exp. 3
Archivo Histórico del Agua | AHA | Mexico City | caja 12, exp. 3
Archivo General Agrario | AGA | Mexico City | exp. 123
Archivo Histórico del Distrito Federal; Archivo Histórico de la Ciudad de México | AHDF; AHCM | Mexico City |
Archivo Histórico del Arzobispado de México | AHAM | Mexico City | caja 12, exp. 3
Archivo Histórico de la Universidad Nacional Autónoma de México | AHUNAM | Mexico City |
Archivo General del Estado de Oaxaca; Archivo General del Poder Ejecutivo del Estado de Oaxaca | AGEO; AGPEEO | Oaxaca
  |
Archivo General del Estado de Yucatán | AGEY | Mérida |
Biblioteca Nacional de Antropología e Historia | BNAH | Mexico City |
Centro Académico de la Memoria de Nuestra América | CAMENA | Mexico City |
= BR Arquivo Nacional and CPDOC, guides; Arquivo Histórico do Itamaraty
Arquivo Nacional; Arquivo Nacional, Rio de Janeiro; Arquivo Nacional do Brasil; National Archive of Brazil; Brazilian
  National Archive | AN; ANRJ; AN-RJ; BR AN; ANB; AN/RJ | Rio de Janeiro |
Arquivo Histórico do Itamaraty; Arquivo Histórico do Itamaraty, Rio de Janeiro; Arquivo do Ministério das Relações
  Exteriores; Arquivo Histórico do Ministério das Relações Exteriores; Itamaraty Archive; Arquivo Histórico do
  Itamaraty, Brasília | AHI; AHMRE; AMRE | Rio de Janeiro | lata 1234, maço 5678
Centro de Pesquisa e Documentação de História Contemporânea do Brasil; Centro de Pesquisa e Documentação de História
  Contemporânea do Brasil da Fundação Getulio Vargas | CPDOC; CPDOC/FGV; FGV/CPDOC; FGV-CPDOC; CPDOC-FGV; FGV CPDOC |
  Rio de Janeiro | pasta 12
Arquivo Público do Estado de São Paulo; Arquivo do Estado de São Paulo | APESP; AESP | São Paulo |
Arquivo Público do Estado do Rio de Janeiro | APERJ | Rio de Janeiro | pasta 12
Arquivo Público Mineiro | APM | Belo Horizonte |
Arquivo Público do Estado da Bahia; Arquivo Público da Bahia | APEB; APB | Salvador | maço 1234
Arquivo Público Estadual Jordão Emerenciano; Arquivo Público do Estado de Pernambuco | APEJE | Recife |
Arquivo Público do Estado do Pará | APEP | Belém |
Arquivo Histórico do Rio Grande do Sul | AHRS; AHRGS | Porto Alegre |
Arquivo Geral da Cidade do Rio de Janeiro | AGCRJ | Rio de Janeiro |
Arquivo Edgard Leuenroth | AEL; AEL/UNICAMP | Campinas |
Instituto Histórico e Geográfico Brasileiro | IHGB | Rio de Janeiro | lata 123, pasta 12
Biblioteca Nacional do Brasil; Biblioteca Nacional, Rio de Janeiro; Fundação Biblioteca Nacional | BNRJ; FBN; BN/RJ |
  Rio de Janeiro |
Instituto de Estudos Brasileiros | IEB; IEB/USP; IEB-USP | São Paulo |
Casa de Oswaldo Cruz; Fundação Oswaldo Cruz | COC; COC/Fiocruz; DAD-COC | Rio de Janeiro |
Museu do Índio | MI/FUNAI | Rio de Janeiro |
= AR Archivo General de la Nación and Archivo de la Cancillería, guides
Archivo General de la Nación, Argentina; Archivo General de la Nación (Argentina); Archivo General de la Nación,
  Buenos Aires; National Archive of Argentina | AGN; AGNA; AGN-A | Buenos Aires | leg. 1234
Archivo Histórico de Cancillería; Archivo Histórico de la Cancillería; Archivo del Ministerio de Relaciones Exteriores
  y Culto; Archivo Histórico del Ministerio de Relaciones Exteriores y Culto; Archivo de la Cancillería Argentina |
  AMREC; AHC; AMRREE; AMREyC; AMRECIC | Buenos Aires | caja 12, exp. 3
Archivo Histórico de la Provincia de Buenos Aires; Archivo Histórico de la Provincia de Buenos Aires Dr. Ricardo
  Levene | AHPBA | La Plata |
Comisión Provincial por la Memoria; Archivo de la Dirección de Inteligencia de la Policía de la Provincia de Buenos
  Aires | CPM; DIPBA; DIPPBA; CPM-DIPPBA | La Plata | leg. 123
Centro de Documentación e Investigación de la Cultura de Izquierdas | CeDInCI; CEDINCI | Buenos Aires |
Archivo Histórico de la Provincia de Córdoba | AHPC | Córdoba |
Biblioteca Nacional Mariano Moreno | BNMM | Buenos Aires |
= CL Archivo Nacional de Chile, guide
Archivo Nacional de Chile; Archivo Nacional Histórico; Archivo Nacional Histórico de Chile; National Archive of Chile
  | ANH; ANC; ANHCh; ANCH; ANHC | Santiago | vol. 1234
Archivo Nacional de la Administración; Archivo Siglo XX | ARNAD; AN-ARNAD | Santiago | vol. 1234
Archivo General Histórico del Ministerio de Relaciones Exteriores; Archivo General Histórico del Ministerio de
  Relaciones Exteriores de Chile; Archivo General Histórico, Ministerio de Relaciones Exteriores | AGHMRE; AMRE;
  AMINREL; AGH | Santiago | vol. 1234
Fundación Salvador Allende, Archivo | FSA | Santiago |
Museo de la Memoria y los Derechos Humanos | MMDH | Santiago |
Biblioteca Nacional de Chile | BNCh | Santiago |
= CO Archivo General de la Nación de Colombia
Archivo General de la Nación, Colombia; Archivo General de la Nación (Colombia); Archivo General de la Nación de
  Colombia; Archivo General de la Nación, Bogotá | AGN; AGNC; AGN-C | Bogotá | caja 12, carpeta 3
Biblioteca Luis Ángel Arango | BLAA | Bogotá |
Biblioteca Nacional de Colombia | BNC | Bogotá |
Archivo Histórico de Antioquia | AHA | Medellín |
Archivo Central del Cauca | ACC | Popayán |
= PE Archivo General de la Nación del Perú
Archivo General de la Nación, Perú; Archivo General de la Nación (Perú); Archivo General de la Nación, Lima; Archivo
  General de la Nación del Perú | AGN; AGNP; AGN-P | Lima | leg. 123
Archivo Histórico de Límites; Archivo General del Ministerio de Relaciones Exteriores del Perú | AMREP; AMRE | Lima |
Archivo Arzobispal de Lima | AAL | Lima | leg. 12
Archivo Regional del Cusco; Archivo Regional del Cuzco; Archivo Departamental del Cusco | ARC; ADC | Cusco | leg. 12
Biblioteca Nacional del Perú | BNP | Lima |
= BO Archivo y Biblioteca Nacionales de Bolivia
Archivo y Biblioteca Nacionales de Bolivia; Archivo Nacional de Bolivia | ABNB; ANB; BNB | Sucre |
Archivo Histórico de Potosí; Casa Nacional de Moneda | AHP | Potosí |
Archivo de La Paz | ALP | La Paz |
Archivo Histórico de la Minería Nacional | AHMN; AHCOMIBOL | El Alto |
= EC Archivo Nacional del Ecuador
Archivo Nacional del Ecuador; Archivo Nacional de Historia, Quito; Archivo Nacional de Ecuador | ANE; ANHQ; ANH/Q; ANQ
  | Quito | caja 12, exp. 3
Archivo Histórico del Guayas | AHG | Guayaquil |
Biblioteca Ecuatoriana Aurelio Espinosa Pólit | BEAEP | Quito |
= VE Archivo General de la Nación de Venezuela
Archivo General de la Nación, Venezuela; Archivo General de la Nación (Venezuela); Archivo General de la Nación,
  Caracas | AGN; AGNV; AGN-V | Caracas |
Archivo Histórico de Miraflores | AHM | Caracas |
= UY Archivo General de la Nación and Archivo Histórico-Diplomático, Montevideo
Archivo General de la Nación, Uruguay; Archivo General de la Nación (Uruguay); Archivo General de la Nación,
  Montevideo | AGN; AGNU; AGN-U | Montevideo | caja 12
Archivo Histórico-Diplomático del Ministerio de Relaciones Exteriores; Archivo Histórico-Diplomático del Uruguay | |
  Montevideo | caja 12
= PY Archivo Nacional de Asunción
Archivo Nacional de Asunción; Archivo Nacional, Asunción | ANA | Asunción | vol. 123
Centro de Documentación y Archivo para la Defensa de los Derechos Humanos; Archivo del Terror | CDyA; CDYA | Asunción
  |
= CU Archivo Nacional de la República de Cuba
Archivo Nacional de la República de Cuba; Archivo Nacional de Cuba; National Archive of Cuba; Cuban National Archive |
  ANC; ARNAC | Havana | leg. 12, exp. 3
Archivo Central del Ministerio de Relaciones Exteriores de Cuba; Archivo del Ministerio de Relaciones Exteriores, La
  Habana; Archivo Central del Ministerio de Relaciones Exteriores | MINREX; AMINREX; ACMINREX; AMRE; AC-MINREX |
  Havana |
Instituto de Historia de Cuba | IHC; AIHC | Havana |
Biblioteca Nacional José Martí; Biblioteca Nacional de Cuba José Martí | BNJM; BNCJM | Havana |
= GT Archivo General de Centro América
Archivo General de Centro América; Archivo General de Centroamérica; General Archive of Central America | AGCA |
  Guatemala City | leg. 1234, exp. 12
Archivo Histórico de la Policía Nacional | AHPN | Guatemala City |
Centro de Investigaciones Regionales de Mesoamérica | CIRMA | Antigua Guatemala |
= CR Archivo Nacional de Costa Rica
Archivo Nacional de Costa Rica; Archivos Nacionales de Costa Rica | ANCR | San José |
= NI Instituto de Historia de Nicaragua y Centroamérica
Instituto de Historia de Nicaragua y Centroamérica | IHNCA; IHNCA-UCA | Managua |
Archivo General de la Nación, Nicaragua; Archivo Nacional de Nicaragua | AGNN; ANN; AGN | Managua |
= SV Archivo General de la Nación, El Salvador
Archivo General de la Nación, El Salvador; Archivo General de la Nación (El Salvador) | AGN | San Salvador |
= HN Archivo Nacional de Honduras
Archivo Nacional de Honduras | ANH | Tegucigalpa |
= PA Archivo Nacional de Panamá
Archivo Nacional de Panamá; Archivos Nacionales de Panamá | ANP | Panama City |
= DO Archivo General de la Nación, República Dominicana
Archivo General de la Nación, República Dominicana; Archivo General de la Nación, Santo Domingo; Archivo General de la
  Nación (República Dominicana) | AGN; AGNRD; AGN-RD | Santo Domingo |
= HT Archives nationales d’Haïti
Archives nationales d’Haïti | ANH | Port-au-Prince |
= PR Archivo General de Puerto Rico
Archivo General de Puerto Rico | AGPR | San Juan | caja 123
Centro de Estudios Puertorriqueños; Archives of the Puerto Rican Diaspora | | New York |
= JM Jamaica Archives and Records Department
Jamaica Archives and Records Department; Jamaica Archives; Jamaica National Archives | JA; JARD; JNA | Spanish Town |
National Library of Jamaica | NLJ | Kingston | MS 123
= TT National Archives of Trinidad and Tobago
National Archives of Trinidad and Tobago; National Archives, Port of Spain | NATT; TTNA | Port of Spain |
West Indiana Collection, University of the West Indies; Alma Jordan Library | UWI | St. Augustine |
= BB Barbados Department of Archives
Barbados Department of Archives; Barbados Archives Department; Barbados National Archives | BDA | Black Rock |
= GY Walter Rodney National Archives
Walter Rodney National Archives; National Archives of Guyana | NAG; WRNA | Georgetown |
= BS Bahamas Department of Archives
Bahamas Department of Archives; Department of Archives, Nassau | BDA | Nassau |
= SR Nationaal Archief Suriname
Nationaal Archief Suriname | NAS | Paramaribo |
"""
