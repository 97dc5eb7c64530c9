"""Archives of the United States and of Canada.

Sources: National Archives and Records Administration, General Information Leaflet 17; abbreviations of Foreign Relations of
the United States and of the presidential libraries; Library and Archives Canada, "How to cite"; Archives Canada.
"""

TABLE = """
= US NARA, General Information Leaflet 17; lists of abbreviations of FRUS; guides of the libraries
National Archives and Records Administration; U.S. National Archives and Records Administration; U.S. National
  Archives; United States National Archives; National Archives, College Park; National Archives at College Park;
  National Archives, Washington | NARA; USNA; NACP; NAII; NA II; NARA II; NARA I; US NARA; N.A.R.A. | College Park |
  RG 59
Archives II; National Archives II | | College Park | RG 59
Washington National Records Center | WNRC | Suitland | RG 59
National Personnel Records Center | NPRC | St. Louis |
National Archives at Kansas City | NAKC; NARA-KC | Kansas City | RG 21
National Archives at San Francisco; National Archives at San Bruno | NARA-SB; NARA-SF | San Bruno | RG 85
National Archives at Atlanta | NARA-SE | Morrow | RG 96
Library of Congress; Library of Congress, Manuscript Division; Manuscript Division, Library of Congress | LC; LOC;
  LoC; LCMD; LOCMD | Washington, DC | box 12
Herbert Hoover Presidential Library; Herbert Hoover Library; Herbert Hoover Presidential Library and Museum | HHPL;
  HHL | West Branch | box 12
Franklin D. Roosevelt Presidential Library; Franklin D. Roosevelt Library; Franklin D. Roosevelt Presidential Library
  and Museum; Roosevelt Library | FDRL; FDRPL | Hyde Park | box 12
Harry S. Truman Presidential Library; Harry S. Truman Library; Harry S. Truman Presidential Library and Museum; Truman
  Library | HSTL; HSTPL; HST | Independence | box 12
Dwight D. Eisenhower Presidential Library; Dwight D. Eisenhower Library; Eisenhower Library; Eisenhower Presidential
  Library; Dwight D. Eisenhower Presidential Library and Museum | DDEL; DDEPL; DDE; EPL | Abilene | box 12
John F. Kennedy Presidential Library; John F. Kennedy Library; Kennedy Library; John F. Kennedy Presidential Library
  and Museum | JFKL; JFKPL; JFK | Boston | box 12
Lyndon Baines Johnson Presidential Library; Lyndon B. Johnson Library; Lyndon Baines Johnson Library; LBJ Library; LBJ
  Presidential Library; Lyndon B. Johnson Presidential Library; Johnson Library | LBJL; LBJPL; LBJ | Austin | box 12
Richard Nixon Presidential Library; Richard M. Nixon Presidential Library; Nixon Presidential Library; Richard Nixon
  Presidential Library and Museum; Nixon Library | RMNL; RNPL; RNL; NPL | Yorba Linda | box 12
Nixon Presidential Materials Project; Nixon Presidential Materials | NPMP; NPM; NPLM | College Park | box 12
Gerald R. Ford Presidential Library; Gerald R. Ford Library; Ford Library; Gerald Ford Library; Gerald Ford
  Presidential Library | GRFL; GFL; GRFPL | Ann Arbor | box 12
Jimmy Carter Presidential Library; Jimmy Carter Library; Carter Library; Jimmy Carter Presidential Library and Museum
  | JCL; JCPL | Atlanta | box 12
Ronald Reagan Presidential Library; Ronald Reagan Library; Reagan Library; Reagan Presidential Library | RRL; RRPL;
  RPL | Simi Valley | box 12
George H. W. Bush Presidential Library; George Bush Presidential Library; George H. W. Bush Library; George H.W. Bush
  Presidential Library | GBPL; GHWBL; GBL; GHWBPL | College Station |
William J. Clinton Presidential Library; Clinton Presidential Library | WJCL; WJCPL; CPL | Little Rock |
George W. Bush Presidential Library | GWBL; GWBPL | Dallas |
Abraham Lincoln Presidential Library; Abraham Lincoln Presidential Library and Museum | ALPL; ALPLM | Springfield |
Hoover Institution Archives; Hoover Institution Library and Archives; Hoover Institution on War, Revolution and Peace;
  Hoover Institution; Hoover Institution Library & Archives | HIA; HILA; HIWRP | Stanford | box 12
National Security Archive; The National Security Archive | NSA; NSArchive | Washington, DC |
Naval History and Heritage Command; Naval Historical Center; Operational Archives | NHHC; NHC | Washington, DC |
U.S. Army Center of Military History | CMH; USACMH | Washington, DC |
U.S. Army Heritage and Education Center; U.S. Army Military History Institute; Army Heritage and Education Center;
  United States Army Heritage and Education Center | USAHEC; USAMHI; AHEC; MHI | Carlisle |
Air Force Historical Research Agency; U.S. Air Force Historical Research Agency | AFHRA; USAFHRA | Montgomery |
Marine Corps History Division; Gray Marine Corps Research Center | GRC | Quantico |
George C. Marshall Research Library; George C. Marshall Foundation; George C. Marshall Library | GCML; GCMF; GCMRL |
  Lexington | box 12
MacArthur Memorial Archives; MacArthur Memorial; MacArthur Memorial Library and Archives | MMA; MML | Norfolk | RG 5
National Defense University Library | NDU | Washington, DC |
Seeley G. Mudd Manuscript Library; Seeley Mudd Manuscript Library; Princeton University, Seeley G. Mudd Manuscript
  Library; Mudd Library | SGMML; SML; SGML | Princeton | box 12
Firestone Library; Princeton University Library; Princeton University Library, Department of Special Collections | PUL
  | Princeton |
Sterling Memorial Library; Yale University Library; Yale University, Manuscripts and Archives; Manuscripts and
  Archives, Yale University Library; Yale University Library, Manuscripts and Archives | YUL; YUMA; MSSA | New Haven |
  MS 466
Beinecke Rare Book and Manuscript Library; Beinecke Library | BRBL | New Haven |
Houghton Library; Houghton Library, Harvard University | | Cambridge, MA |
Harvard University Archives; Pusey Library | HUA | Cambridge, MA | HUG 4823
Baker Library; Baker Library, Harvard Business School | | Boston |
Schlesinger Library; Arthur and Elizabeth Schlesinger Library; Arthur and Elizabeth Schlesinger Library on the History
  of Women in America | | Cambridge, MA | MC 123
Columbia University Rare Book and Manuscript Library; Rare Book and Manuscript Library, Columbia University; Butler
  Library; Columbia University, Rare Book and Manuscript Library | RBML; CURBML; CU-RBML | New York | box 12
Columbia Center for Oral History; Columbia University Oral History Research Office; Columbia Oral History Research
  Office | CCOH; CUOHRO; OHRO; COHP | New York |
Bakhmeteff Archive; Bakhmeteff Archive of Russian and East European History and Culture | BAR | New York | box 12
New York Public Library; New York Public Library, Manuscripts and Archives Division | NYPL | New York | box 12
Schomburg Center for Research in Black Culture; Schomburg Center | SCRBC | New York | box 12
New-York Historical Society; New York Historical Society | NYHS; N-YHS | New York |
Tamiment Library; Tamiment Library and Robert F. Wagner Labor Archives; Robert F. Wagner Labor Archives | TAM | New
  York | box 12
YIVO Institute for Jewish Research; YIVO Archives; YIVO; ייִוואָ | YIVO; YIVO Archives | New York | RG 123
American Jewish Archives; Jacob Rader Marcus Center of the American Jewish Archives | AJA | Cincinnati | box 12
American Jewish Historical Society | AJHS | New York | box 12
American Jewish Committee Archives | AJCA | New York |
American Jewish Joint Distribution Committee Archives; JDC Archives | AJJDC; AJDC; JDCA | New York |
Leo Baeck Institute; Leo Baeck Institute Archives; Leo Baeck Institute New York | LBI; LBIA; LBINY | New York | AR
  1234
Center for Jewish History | CJH | New York |
United States Holocaust Memorial Museum; U.S. Holocaust Memorial Museum; United States Holocaust Memorial Museum
  Archives; US Holocaust Memorial Museum | USHMM; USHMMA | Washington, DC | RG-50.030
USC Shoah Foundation Visual History Archive; Visual History Archive; Shoah Foundation | USC SF | Los Angeles |
Fortunoff Video Archive for Holocaust Testimonies | FVA; FVAHT; HVT | New Haven | HVT-123
Rockefeller Archive Center; Rockefeller Foundation Archives; Ford Foundation Archives; Ford Foundation Records | RAC;
  RFA; FFA | Sleepy Hollow | RG 1.1
Carnegie Corporation of New York Records | CCNY | New York |
Bentley Historical Library | BHL | Ann Arbor | box 12
William L. Clements Library; Clements Library | WLCL | Ann Arbor | vol. 12
Joseph A. Labadie Collection | | Ann Arbor |
Walter P. Reuther Library; Archives of Labor and Urban Affairs; Walter P. Reuther Library, Archives of Labor and Urban
  Affairs | WPRL; ALUA | Detroit | box 12
Wisconsin Historical Society; State Historical Society of Wisconsin | WHS; SHSW | Madison | box 12
Minnesota Historical Society | MHS; MNHS | St. Paul |
Immigration History Research Center; Immigration History Research Center Archives | IHRC; IHRCA | Minneapolis | box 12
Charles Babbage Institute | CBI | Minneapolis | box 12
Kautz Family YMCA Archives | | Minneapolis | box 12
Chicago History Museum; Chicago Historical Society | CHM | Chicago | box 12
Newberry Library; The Newberry Library | | Chicago | box 12
University of Chicago Library, Special Collections; Special Collections Research Center, University of Chicago
  Library; Regenstein Library; Hanna Holborn Gray Special Collections Research Center | JRL | Chicago | box 12
University of Illinois Archives | UIA | Urbana |
Lilly Library; Lilly Library, Indiana University | | Bloomington | box 12
Bancroft Library; The Bancroft Library | BANC; TBL | Berkeley | BANC MSS 71/123
Huntington Library; The Huntington Library; Henry E. Huntington Library | HEH; HM | San Marino, CA | HM 12345
Stanford University Libraries, Special Collections; Green Library; Department of Special Collections, Stanford
  University Libraries; Cecil H. Green Library | SUSC; SUL | Stanford | M1234
UCLA Library Special Collections; Charles E. Young Research Library; Young Research Library | YRL | Los Angeles | box
  12
Southern California Library for Social Studies and Research; Southern California Library | SCL | Los Angeles |
Labor Archives and Research Center | | San Francisco |
GLBT Historical Society; Gay, Lesbian, Bisexual, Transgender Historical Society | GLBTHS | San Francisco |
ONE National Gay and Lesbian Archives; ONE Archives | | Los Angeles |
Lesbian Herstory Archives | LHA | New York |
California State Archives | CSA | Sacramento |
Nettie Lee Benson Latin American Collection; Benson Latin American Collection | BLAC | Austin |
Dolph Briscoe Center for American History; Briscoe Center for American History; Center for American History,
  University of Texas | DBCAH; BCAH; CAH | Austin | box 12
Harry Ransom Center; Harry Ransom Humanities Research Center | HRC; HRHRC | Austin | box 12
Fondren Library; Woodson Research Center | WRC | Houston |
Rubenstein Library; David M. Rubenstein Rare Book and Manuscript Library; Perkins Library; Rare Book, Manuscript, and
  Special Collections Library, Duke University | DUL; RBMSCL | Durham, NC | box 12
Southern Historical Collection; Wilson Library; Southern Historical Collection, Wilson Library; Louis Round Wilson
  Special Collections Library | SHC | Chapel Hill |
State Archives of North Carolina; North Carolina State Archives; North Carolina Division of Archives and History |
  NCSA; NCDAH | Raleigh |
Stuart A. Rose Manuscript, Archives, and Rare Book Library; Manuscript, Archives, and Rare Book Library; Robert W.
  Woodruff Library | MARBL | Atlanta | box 12
Georgia Archives; Georgia Department of Archives and History | GDAH | Morrow |
Richard B. Russell Library for Political Research and Studies; Richard B. Russell Library | RBRL | Athens, GA | box 12
Hargrett Rare Book and Manuscript Library | HRBML | Athens, GA |
Alabama Department of Archives and History | ADAH | Montgomery |
Mississippi Department of Archives and History | MDAH | Jackson |
Tennessee State Library and Archives | TSLA; TNSLA | Nashville |
Amistad Research Center | ARC | New Orleans | box 12
Louisiana and Lower Mississippi Valley Collections | LLMVC | Baton Rouge |
The Historic New Orleans Collection; Historic New Orleans Collection | HNOC; THNOC | New Orleans |
Virginia Historical Society; Virginia Museum of History and Culture | VHS; VMHC | Richmond |
Library of Virginia; Virginia State Library | LVA | Richmond |
Albert and Shirley Small Special Collections Library; Small Special Collections Library; Alderman Library | |
  Charlottesville | box 12
South Carolina Department of Archives and History | SCDAH | Columbia |
South Caroliniana Library | | Columbia |
Moorland-Spingarn Research Center; Moorland-Spingarn Research Center, Howard University | MSRC | Washington, DC | box
  12
Georgetown University Library, Special Collections; Lauinger Library; Georgetown University Special Collections; Booth
  Family Center for Special Collections | GUSC | Washington, DC | box 12
Smithsonian Institution Archives; Smithsonian Archives | SIA | Washington, DC | RU 7050
Archives of American Art | AAA | Washington, DC |
National Anthropological Archives | NAA | Suitland |
National Air and Space Museum Archives | NASM | Washington, DC |
NASA Historical Reference Collection; NASA Headquarters History Office | NHRC; NASA HRC | Washington, DC |
George Meany Memorial Archives; Meany Labor Archives; George Meany Memorial AFL-CIO Archives; Hornbake Library | GMMA;
  GMLA | College Park | RG 18
American Catholic History Research Center; American Catholic History Research Center and University Archives; Catholic
  University of America Archives | ACUA | Washington, DC | box 12
American Heritage Center | AHC | Laramie | box 12
Swarthmore College Peace Collection | SCPC | Swarthmore | DG 43
Friends Historical Library | | Swarthmore |
Historical Society of Pennsylvania | HSP | Philadelphia |
American Philosophical Society; American Philosophical Society Library | APS; APSL | Philadelphia |
Hagley Museum and Library; Hagley Library | HML | Wilmington | Acc. 1234
Urban Archives, Temple University; Temple University Urban Archives | | Philadelphia |
Kheel Center for Labor-Management Documentation and Archives; Kheel Center | | Ithaca |
Division of Rare and Manuscript Collections, Cornell University Library; Carl A. Kroch Library | RMC | Ithaca |
Syracuse University Special Collections Research Center; Syracuse University Library; George Arents Research Library |
  | Syracuse | box 12
New York State Archives | NYSA | Albany |
Massachusetts Historical Society | | Boston | box 12
Massachusetts Archives | | Boston |
American Antiquarian Society | AAS | Worcester |
John Hay Library | JHL | Providence |
MIT Institute Archives and Special Collections; MIT Institute Archives; Institute Archives and Special Collections,
  Massachusetts Institute of Technology | IASC | Cambridge, MA | AC 4
Special Collections and University Archives, University of Massachusetts Amherst; W. E. B. Du Bois Library | SCUA |
  Amherst | MS 312
Sophia Smith Collection; Smith College Archives; Sophia Smith Collection of Women’s History | SSC | Northampton | box
  12
Howard Gotlieb Archival Research Center; Mugar Library | HGARC | Boston |
Thomas J. Dodd Research Center; Thomas J. Dodd Center; Dodd Research Center | TDRC | Storrs | box 12
John Carter Brown Library | JCB; JCBL | Providence |
Western Historical Manuscript Collection; State Historical Society of Missouri | WHMC; SHSMO | Columbia, MO |
Missouri History Museum; Missouri Historical Society | MoHS | St. Louis |
Carl Albert Center; Carl Albert Congressional Research and Studies Center; Western History Collections, University of
  Oklahoma | CAC; WHC | Norman | box 12
L. Tom Perry Special Collections; Harold B. Lee Library | HBLL; LTPSC | Provo | MSS 123
Church History Library; LDS Church Archives | CHL | Salt Lake City | MS 1234
University of Washington Libraries, Special Collections; Suzzallo Library | UWSC | Seattle |
AT&T Archives and History Center; AT&T Archives | | Warren |
Presbyterian Historical Society | PHS | Philadelphia | RG 81
United Methodist Church Archives; General Commission on Archives and History | GCAH | Madison, NJ |
Billy Graham Center Archives; Billy Graham Center | BGC; BGCA | Wheaton |
University of Notre Dame Archives | UNDA; AUND | Notre Dame |
Maryknoll Mission Archives | | Maryknoll |
Niels Bohr Library and Archives; Niels Bohr Library & Archives | NBLA; NBL; AIP | College Park |
Howard H. Baker Jr. Center for Public Policy; Modern Political Archives | | Knoxville | box 12
Robert J. Dole Institute of Politics; Dole Institute of Politics | | Lawrence |
Kenneth Spencer Research Library; Spencer Research Library | KSRL | Lawrence | box 12
Hawaii State Archives | HSA | Honolulu |
Alaska State Archives | ASA | Juneau |
East Asian Library, Princeton; Gest Library | | Princeton |
Burns Library; John J. Burns Library | | Chestnut Hill | box 12
Tozzer Library | | Cambridge, MA |
= CA Library and Archives Canada, "How to cite"; Documents on Canadian External Relations
Library and Archives Canada; Bibliothèque et Archives Canada; National Archives of Canada; Public Archives of Canada;
  Archives nationales du Canada; Archives publiques du Canada | LAC; BAC; NAC; PAC; BAC-LAC; LAC-BAC; ANC; APC |
  Ottawa | RG 25
Directorate of History and Heritage; Directorate of History and Heritage, Department of National Defence; Direction
  histoire et patrimoine | DHH; DHist; DHP | Ottawa | 73/1223
Bibliothèque et Archives nationales du Québec; Archives nationales du Québec | BAnQ; BANQ; ANQ; BAnQ-Q; BAnQ-VM;
  ANQ-M; ANQ-Q | Montreal |
Archives of Ontario; Provincial Archives of Ontario | PAO | Toronto | RG 3
Provincial Archives of Alberta | PAA | Edmonton |
Glenbow Archives; Glenbow Museum; Glenbow-Alberta Institute | GAI | Calgary | M 1234
British Columbia Archives; BC Archives; Royal BC Museum; British Columbia Archives and Records Service | BCA; BCARS;
  PABC; RBCM | Victoria | GR 1234
Archives of Manitoba; Provincial Archives of Manitoba; Hudson’s Bay Company Archives | PAM; HBCA; HBCA PAM | Winnipeg
  |
Provincial Archives of Saskatchewan; Saskatchewan Archives Board | SAB; PAS | Regina |
Nova Scotia Archives; Public Archives of Nova Scotia; Nova Scotia Archives and Records Management | NSA; PANS; NSARM |
  Halifax | RG 1
Provincial Archives of New Brunswick | PANB; APNB | Fredericton |
The Rooms Provincial Archives; Provincial Archives of Newfoundland and Labrador; The Rooms | PANL | St. John’s |
City of Vancouver Archives | CVA | Vancouver |
City of Toronto Archives | CTA | Toronto |
Archives de la Ville de Montréal | AVM | Montreal |
University of Toronto Archives; University of Toronto Archives and Records Management Services | UTARMS | Toronto |
Thomas Fisher Rare Book Library | TFRBL; TFL | Toronto | MS Coll 123
Trinity College Archives, Toronto | | Toronto |
Queen’s University Archives | QUA | Kingston | box 12
McGill University Archives | MUA | Montreal | RG 2
William Ready Division of Archives and Research Collections; McMaster University Library | WRDARC | Hamilton |
Clara Thomas Archives and Special Collections | CTASC; YUA | Toronto |
University of British Columbia Archives; UBC Rare Books and Special Collections | UBCA; UBC RBSC; RBSC | Vancouver |
United Church of Canada Archives | UCCA; UCA | Toronto |
Anglican Church of Canada General Synod Archives; General Synod Archives | GSA; ACC | Toronto |
Bank of Canada Archives | | Ottawa |
Centre for Newfoundland Studies; Queen Elizabeth II Library | CNS | St. John’s |
Centre de recherche Lionel-Groulx; Fondation Lionel-Groulx | CRLG; FLG | Montreal |
Archives of the Archdiocese of Toronto; Archives of the Roman Catholic Archdiocese of Toronto | ARCAT | Toronto |
"""
