"""Archives of international organizations, of churches and movements that span countries.

Sources: UNESCO Archives Portal, list of archives of international organizations; Historical Archives of the European Union,
guide; League of Nations Archives, "LONTAD"; guides of the archives named.
"""

TABLE = """
= XX UNESCO Archives Portal; guides of the archives of international organizations
United Nations Archives and Records Management Section; United Nations Archives; United Nations Archives, New York; UN
  Archives; UN Archives and Records Management Section | UNARMS; UNA | New York | S-0735-0012-04
United Nations Library and Archives Geneva; League of Nations Archives; Société des Nations, Archives; United Nations
  Office at Geneva Archives; UNOG Archives; Archives de la Société des Nations; League of Nations Archives, Geneva;
  United Nations Archives at Geneva; Archives of the League of Nations | LNA; LONA; UNOG; ASDN; LoNA; ASdN | Geneva |
  R 1234/11/5678
International Labour Organization Archives; ILO Archives; International Labour Office Archives; Archives of the
  International Labour Organization; Archives du Bureau international du travail; Archives of the International Labour
  Office; Archives du BIT | ILOA; ABIT | Geneva | SI 2/0/12
UNESCO Archives; Archives de l’UNESCO; Archives of the United Nations Educational, Scientific and Cultural
  Organization; United Nations Educational, Scientific and Cultural Organization Archives | | Paris |
World Health Organization Archives; WHO Archives; Archives of the World Health Organization; World Health Organization
  Archives, Geneva | WHOA | Geneva |
Food and Agriculture Organization Archives; FAO Archives; Archives of the Food and Agriculture Organization | | Rome |
United Nations High Commissioner for Refugees Archives; UNHCR Archives; UNHCR Records and Archives; Archives of the
  United Nations High Commissioner for Refugees; UNHCR Fonds | UNHCRA | Geneva | 11/1/1/0
United Nations Relief and Works Agency Archives; UNRWA Archives; UNRWA Central Registry | | Amman |
UNICEF Archives; UNICEF Records and Archives | | New York | CF-NYH-09
General Agreement on Tariffs and Trade Archives; GATT Archives; World Trade Organization Archives; WTO Archives; GATT
  Digital Library | WTOA | Geneva |
International Telecommunication Union Archives; ITU Archives; ITU Library and Archives Service | ITUA | Geneva |
Universal Postal Union Archives; International Bureau of the Universal Postal Union, Archives | | Bern |
World Intellectual Property Organization Archives; WIPO Archives | | Geneva |
International Atomic Energy Agency Archives; IAEA Archives; Archives of the International Atomic Energy Agency | IAEAA
  | Vienna |
International Monetary Fund Archives; IMF Archives; Archives of the International Monetary Fund; International
  Monetary Fund Archive | | Washington, DC | EBM/58/12
World Bank Group Archives; World Bank Archives; Archives of the World Bank; World Bank Group Archive; World Bank
  Archive | WBGA; WBA | Washington, DC |
Bank for International Settlements Archive; Bank for International Settlements Archives; BIS Archives; BIS Archive;
  Bank for International Settlements, Archive | BISA | Basel |
Organisation for Economic Co-operation and Development Archives; OECD Archives; OECD Library and Archives; Archives de
  l’OCDE | | Paris |
North Atlantic Treaty Organization Archives; NATO Archives; NATO Archive; Archives de l’OTAN | NATOA | Brussels |
  C-M(58)149
SHAPE Archives; SHAPE Historical Office | | Mons |
Historical Archives of the European Union; Archives historiques de l’Union européenne; Archivi storici dell’Unione
  europea; Historisches Archiv der Europäischen Union; Historical Archives of the European Communities; Historical
  Archive of the European Union | HAEU; AHUE; HAEC; AHCE; ASUE | Florence | BAC 12/1969
Historical Archives of the European Commission; Archives historiques de la Commission européenne; European Commission
  Archives; European Commission Historical Archives; Archives of the European Commission | ECHA | Brussels | BAC
  12/1969
Central Archives of the Council of the European Union; Archives of the Council of Ministers; Archives of the Council
  of the European Union; Council of Ministers Archives, Brussels | CMA | Brussels | CM2/1963
Historical Archives of the European Parliament; European Parliament Archives; Centre archivistique et documentaire du
  Parlement européen; Archives of the European Parliament | HAEP; CARDOC | Luxembourg | PE0 1234
Council of Europe Archives; Archives du Conseil de l’Europe; Archives of the Council of Europe; Council of Europe,
  Central Archives | CoEA | Strasbourg |
Archive of European Integration | AEI | Pittsburgh |
Fondation Jean Monnet pour l’Europe; Jean Monnet Foundation for Europe; Fondation Jean Monnet | FJM; FJME | Lausanne |
  AMG 1/2/3
Western European Union Archives; Archives de l’Union de l’Europe occidentale | | Luxembourg |
International Committee of the Red Cross Archives; Archives du Comité international de la Croix-Rouge; ICRC Archives;
  Archives of the International Committee of the Red Cross; International Committee of the Red Cross Archives, Geneva
  | ACICR; ICRCA | Geneva |
International Federation of Red Cross and Red Crescent Societies Archives; IFRC Archives; Archives of the
  International Federation of Red Cross and Red Crescent Societies | | Geneva |
World Council of Churches Archives; Archives of the World Council of Churches; WCC Archives; Archives du Conseil
  œcuménique des Églises | WCCA; AWCC | Geneva |
Lutheran World Federation Archives; Archives of the Lutheran World Federation | | Geneva |
World Student Christian Federation Archives; World YMCA Archives; World Alliance of YMCAs Archives | | Geneva |
World YWCA Archives | | Geneva |
International Olympic Committee Archives; Olympic Studies Centre; Archives of the International Olympic Committee; IOC
  Archives; Historical Archives of the Olympic Studies Centre | IOCA; OSC | Lausanne |
International Confederation of Free Trade Unions Archives; ICFTU Archives; Archives of the International Confederation
  of Free Trade Unions | | Amsterdam |
World Federation of Trade Unions Archives; Archives of the World Federation of Trade Unions | | Prague |
Socialist International Archives; Archives of the Socialist International | | Amsterdam |
Organization of American States, Columbus Memorial Library; Columbus Memorial Library | CML | Washington, DC |
Pan American Health Organization Archives | | Washington, DC |
African Union Archives; Organization of African Unity Archives; Archives of the African Union; African Union
  Commission Archives | | Addis Ababa |
Commonwealth Secretariat Archives; Commonwealth Secretariat Archive; Archives of the Commonwealth Secretariat | |
  London | 2010/123
South Pacific Commission Archives; Pacific Community Archives | | Nouméa |
Permanent Court of Arbitration Archives | | The Hague |
International Court of Justice Archives; Archives of the International Court of Justice | | The Hague |
International Criminal Tribunal for the former Yugoslavia Archives; United Nations International Residual Mechanism
  for Criminal Tribunals Archives; ICTY Archives | | The Hague |
European Central Bank Archives; ECB Archives | | Frankfurt am Main |
European Investment Bank Archives; Historical Archives of the European Investment Bank | | Luxembourg |
CERN Archives; CERN Scientific Information Service Archive; CERN Archive | | Geneva | CERN-ARCH-123
European Space Agency Archives; ESA Archives | | Florence |
World Peace Council Archives; Archives of the World Peace Council | | Berlin |
Amnesty International Archives; Amnesty International, International Secretariat Archives | | Amsterdam |
Oxfam Archive; Oxfam Archives | | Oxford | MS. Oxfam COM/1/1
Save the Children Archive; Save the Children Fund Archives; Save the Children Fund Archive | | Birmingham | SCF/A/1
Médecins Sans Frontières Archives; Archives of Médecins Sans Frontières | | Geneva |
Baháʼí World Centre Archives; Bahá’í World Centre Archives | | Haifa |
"""
