"""Names that keep their capital in any title: peoples and creeds, countries and towns, events, phrases.

Source: own lists, from titles in history and politics. A capitalised word that is in no table of English is taken for a
name by those who ask, because in these titles it mostly is: here is what rules of word formation, or the table of ordinary
words, might take for an ordinary one.
"""

from __future__ import annotations

# Names of one word, folded; all forms are listed.
PROPER: frozenset[str] = frozenset(
    """
afghan african albanian algerian american arab arabian arabic argentine armenian asian asiatic atlantic austrian
azerbaijani baltic bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese byzantine
cambodian canadian caribbean catalan catholic caucasian chechen chilean chinese christian colombian confucian
congolese croatian cuban cypriot czech danish dutch egyptian english estonian ethiopian eurasian european finnish
flemish french gaullist georgian german germanic greek habsburg haitian han hebrew hindu hispanic hungarian indian
indochinese indonesian iranian iraqi irish islamic islamist israeli italian jamaican japanese jewish jordanian kazakh
kenyan korean kurdish kuwaiti laotian latin latvian lebanese leninism leninist libyan lithuanian lutheran manchu
maoism maoist marxism marxist mediterranean mexican ming mongol mongolian moroccan muslim nazi nazism nepalese
nigerian nordic norwegian orthodox ottoman pakistani palestinian persian peruvian philippine polish portuguese
protestant prussian puritan qing roman romanian russian rwandan saudi scandinavian scottish serbian siberian sino slav
slavic slovak slovene somali soviet spanish stalinism stalinist sudanese sunni swedish swiss syrian taiwanese tang
thai tibetan titoism titoist trotskyism trotskyist tsarist tunisian turkic turkish ugandan uighur ukrainian uyghur
uzbek venezuelan victorian vietnamese welsh western yugoslav zionism zionist afghanistan africa albania algeria
america angola arabia argentina armenia asia athens australia austria azerbaijan baghdad balkan balkans bandung
bangkok bangladesh beijing beirut belarus belgium belgrade berlin bolivia bosnia brazil britain brussels bucharest
budapest bulgaria burma cairo california cambodia canada caucasus chechnya chile china colombia congo crimea croatia
cuba cyprus czechoslovakia damansky damascus delhi denmark donbas dresden dublin egypt england estonia ethiopia
eurasia europe finland formosa france gaza geneva germany ghana greece guatemala haiti hanoi havana helsinki hiroshima
holland hollywood hungary india indochina indonesia iran iraq ireland israel istanbul italy jakarta japan jerusalem
jordan kabul karachi kashmir kazakhstan kenya kiev korea kosovo kremlin kuwait kyiv laos latvia lebanon lenin
leningrad libya lisbon lithuania london macedonia madrid malaya malaysia manchuria manila mao matsu mexico moldova
mongolia montenegro morocco moscow mozambique munich myanmar nagasaki namibia nanjing nepal netherlands nicaragua
nigeria normandy norway nuremberg oslo pakistan palestine panama paris peking pentagon peru philippines poland
portugal potsdam prague pretoria prussia pyongyang quemoy rangoon rhineland rhodesia romania rome russia rwanda saigon
sarajevo scotland senegal seoul serbia shanghai siberia sicily singapore slovakia slovenia somalia spain stalin
stalingrad sudan suez sweden switzerland syria taipei taiwan tanzania tehran texas thailand tibet tito tokyo tunisia
turkey uganda ukraine uruguay uzbekistan vatican venezuela versailles vienna vietnam virginia wales warsaw washington
xinjiang yalta yemen yugoslavia zaire zambia zhenbao zimbabwe zurich january february april june july august september
october november december monday tuesday wednesday thursday friday saturday sunday anglo bible brexit brookings
bundestag carter cheka christmas comecon cominform comintern congress dulles duma easter euratom euromaidan franco
gestapo god gulag internet interpol intifada khrushchev knesset koran luftwaffe mcnamara nobel olympic olympics pan
politburo presidium pulitzer quran reichstag russo thatcher watergate wehrmacht
""".split()
)

# Names of several words whose words alone are ordinary ones, as printed.
PHRASES: tuple[str, ...] = tuple(
    """
Cold War|New Cold War|World War|First World War|Second World War|Third World War|Great War|Civil War|Korean War|
Vietnam War|Pacific War|Gulf War|Crimean War|Boer War|Opium War|Opium Wars|Six-Day War|Yom Kippur War|Winter War|
Continuation War|Thirty Years’ War|Hundred Years’ War|Seven Years’ War|Revolutionary War|Global South|Global North|
Third World|First World|Second World|New World|Old World|West Bank|Middle East|Near East|Far East|South Pacific|
South Asia|Southeast Asia|East Asia|Central Asia|Northeast Asia|West Africa|East Africa|South Africa|North Africa|
Southern Africa|Latin America|North America|South America|Central America|Central Europe|Eastern Europe|
East Central Europe|Western Europe|East Germany|West Germany|East Berlin|West Berlin|North Korea|South Korea|
North Vietnam|South Vietnam|Eastern Bloc|Soviet Bloc|Soviet Union|United States|United Kingdom|United Nations|
United Arab Emirates|League of Nations|Security Council|General Assembly|European Union|European Community|
European Communities|Common Market|White House|State Department|Foreign Office|Foreign Ministry|Oval Office|
Supreme Court|Supreme Soviet|House of Commons|House of Lords|House of Representatives|Red Army|Red Guards|Red Guard|
Red Square|Red Sea|Black Sea|South China Sea|East China Sea|North Sea|Yellow Sea|Pacific Ocean|Asia-Pacific|
Indo-Pacific|Iron Curtain|Bamboo Curtain|Berlin Wall|Great Wall|Great Leap Forward|Great Leap|Long March|
Cultural Revolution|Great Proletarian Cultural Revolution|Hundred Flowers|Russian Revolution|October Revolution|
French Revolution|American Revolution|Industrial Revolution|Chinese Revolution|Velvet Revolution|Orange Revolution|
Marshall Plan|Schuman Plan|Warsaw Pact|Prague Spring|Arab Spring|Cuban Missile Crisis|Suez Crisis|Great Depression|
Great Terror|Great Powers|Great Power|Holy Roman Empire|Ottoman Empire|British Empire|Roman Empire|Russian Empire|
Russian Federation|Middle Ages|Renaissance|Enlightenment|Reformation|New Deal|Great Society|Fourteen Points|
Long Telegram|Open Door|Good Neighbor|Monroe Doctrine|Truman Doctrine|Eisenhower Doctrine|Nixon Doctrine|
Brezhnev Doctrine|Sino-Soviet|Third Reich|Weimar Republic|People’s Republic|Democratic Republic|Communist Party|
Labour Party|Labor Party|Conservative Party|Democratic Party|Republican Party|Socialist Party|Workers’ Party|
National Front|Central Committee|Military Commission|Central Military Commission|Joint Chiefs of Staff|
National Security Council|Central Intelligence Agency|National Security Agency|Secret Service|Air Force|Marine Corps|
Coast Guard|People’s Liberation Army|Liberation Army|Papal States|Holy See|Holy Land|Silk Road|New York|New Yorker|
New Yorkers|New Delhi|New Zealand|New Mexico|New England|Hong Kong|Sri Lanka|Saudi Arabia|Costa Rica|El Salvador|
Puerto Rico|Cape Town|Los Angeles|San Francisco|Pearl Harbor|Bay of Pigs|Gulf of Tonkin|Tonkin Gulf|Strait of Hormuz|
Persian Gulf|Cape of Good Hope|Wall Street|Downing Street|Silicon Valley|Ivy League|Great Britain|Northern Ireland|
Hague Convention|Geneva Conventions|Geneva Convention|Universal Declaration of Human Rights|
Declaration of Independence|Magna Carta|Old Testament|New Testament|Civil Rights Act|
Truth and Reconciliation Commission|Non-Aligned Movement|Non-Proliferation Treaty|Star Wars|
Strategic Defense Initiative|Solidarity|Black Death|Black Power|Dark Ages|Gilded Age|Progressive Era|
Meiji Restoration|Final Solution|Green Revolution|Central and Eastern Europe|Stone Age|Bronze Age|Iron Age|
United States Senate|United States Congress|U.S. Senate|U.S. Congress|Secretary-General|Secretary General|
General Secretary|9/11 Commission|South-East Asia|South East Asia|North-East Asia|Viet Nam|Viet Minh|Viet Cong|
Khmer Rouge|Red Cross|Peace Corps|Armed Services Committee|Trotskyite|Free World|Security Conference|
Uniting for Peace|Holocaust|Islam|Judaism|Christianity|Buddhism|Hinduism|Confucianism|Orthodoxy|Allies|Axis|Blitz|
Kuomintang|Guomindang|Ho Chi Minh|North Atlantic
""".replace("\n", "").split("|")
)

# Names that no rule takes for ordinary words, folded: casing needs no table for them, but a title in headline case shows
# them in the same capitals as all its words, and who must tell them there (braces of BibTeX) asks here.
FAMILIAR: frozenset[str] = frozenset(
    """
americans bolshevik christianity communist cossack germans islam jew jews muslims pole poles russians sino-american
sino-soviet soviets
bonn cambridge chicago danube georgia hague hong iceland kong oxford pacific pearl persia stockholm sydney york zagreb
brezhnev castro chiang churchill clinton deng eisenhower gandhi gaulle gorbachev hitler jinping johnson kennedy kissinger
marshall marx molotov nasser nehru nixon nkrumah putin reagan roosevelt trotsky truman ulbricht xi yeltsin zedong zhou
""".split()
)
