"""Names of several words whose words alone are ordinary ones: places, events, laws, surveys, bodies, days.

Source: own list, written for this project; `proper_names.PHRASES` has those of politics and diplomacy.
"""

from __future__ import annotations

KNOWN_PHRASES: tuple[str, ...] = tuple(
    """
Black Country|Lake District|Peak District|Gold Coast|Ivory Coast|Slave Coast|Barbary Coast|Dead Sea|
Dead Sea Scrolls|Great Barrier Reef|Great Lakes|Great Plains|Rocky Mountains|Appalachian Mountains|Grand Canyon|
Niagara Falls|Victoria Falls|Yellowstone National Park|Pacific Islands|Bay Area|Deep South|Old South|New South|American South|American West|
Old West|Wild West|Midwest|Upper Midwest|Pacific Northwest|Gulf Coast|East Coast|West Coast|West End|East End|
West Country|South Seas|South Sea|South Sea Bubble|Low Countries|Black Forest|Western Front|Eastern Front|
Home Front|Horn of Africa|Fertile Crescent|Golden Horn|Western Hemisphere|Northern Hemisphere|Southern Hemisphere|
Arctic Circle|North Pole|South Pole|Western Australia|South Australia|Northern Territory|South Wales|
New South Wales|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|New Hampshire|New Jersey|
New York City|New York State|Mexico City|Kansas City|Quebec City|Oklahoma City|Salt Lake City|Vatican City|
Atlantic City|Ho Chi Minh City|Panama City|Guatemala City|Jersey City|Little Rock|New Orleans|Baton Rouge|Las Vegas|
Salt Lake|Long Island|Rhode Island|Staten Island|Ellis Island|Long Beach|Palm Beach|Palm Springs|Grand Rapids|
Cedar Rapids|Sioux Falls|Green Bay|Tampa Bay|Oxbridge|Newcastle upon Tyne|Stratford-upon-Avon|Stoke-on-Trent|
Times Square|Trafalgar Square|Tiananmen Square|Fleet Street|Harley Street|Madison Avenue|Broadway|Fifth Avenue|
Sunset Boulevard|Central Park|Hyde Park|Ground Zero|Camp David|Bretton Woods|Los Alamos|Three Mile Island|
Mount Everest|Table Mountain|Lake Superior|Lake Victoria|Lake Chad|Suez Canal|Panama Canal|Bank of England|
World Bank|World Trade Organization|World Health Organization|International Monetary Fund|Federal Reserve|
Wall Street Crash|Red Crescent|Salvation Army|Boy Scouts|Girl Scouts|Girl Guides|Royal Society|Royal Navy|
Royal Academy|Royal Mint|Royal Mail|Scotland Yard|Privy Council|Star Chamber|Long Parliament|Home Office|
Colonial Office|War Office|India Office|Treasury Department|War Department|Justice Department|Defense Department|
Post Office|National Guard|National Health Service|National Park Service|Forest Service|Boston Tea Party|Tea Party|
Whig Party|Liberal Party|Green Party|Black Panther Party|Black Panthers|Black Lives Matter|
Brown v. Board of Education|Hanseatic League|Hudson’s Bay Company|East India Company|South Sea Company|
West India Company|Standard Oil|General Motors|General Electric|Communist International|Socialist International|
Popular Front|Shining Path|Irish Republican Army|Orthodox Church|Catholic Church|Roman Catholic Church|
Greek Orthodox|Church of England|Church of Scotland|Anglican Church|Coptic Church|Society of Friends|
Society of Jesus|Seventh-day Adventist|Jehovah’s Witnesses|Latter-day Saints|Book of Common Prayer|Book of Mormon|
Lord’s Prayer|Ten Commandments|Last Supper|Holy Spirit|Sermon on the Mount|Book of Genesis|Book of Job|
Song of Songs|Acts of the Apostles|Virgin Mary|Great Awakening|Second Great Awakening|Counter-Reformation|
Protestant Reformation|Scientific Revolution|Glorious Revolution|Haitian Revolution|Mexican Revolution|
Cuban Revolution|Iranian Revolution|Islamic Revolution|February Revolution|Quiet Revolution|Reign of Terror|
Paris Commune|Norman Conquest|Wars of the Roses|War of the Roses|War of Independence|War of 1812|War on Terror|
War on Drugs|War on Poverty|Napoleonic Wars|Punic Wars|Peloponnesian War|Indian Mutiny|Boxer Rebellion|
Boxer Uprising|Taiping Rebellion|Easter Rising|Easter Rebellion|Tet Offensive|Battle of Britain|Battle of the Bulge|
Dust Bowl|Great Migration|Great Famine|Great Fire|Great Recession|Great Game|Great Exhibition|Great Reform Act|
Gold Rush|California Gold Rush|Underground Railroad|Trail of Tears|Oregon Trail|Louisiana Purchase|
Emancipation Proclamation|Jim Crow|Reconstruction Era|Harlem Renaissance|Lost Generation|Beat Generation|
Roaring Twenties|Red Scare|Lavender Scare|Manhattan Project|Apollo Program|Space Shuttle|Pentagon Papers|
Freedom of Information Act|Voting Rights Act|Equal Rights Amendment|Bill of Rights|Articles of Confederation|
Americans with Disabilities Act|Affordable Care Act|Clean Air Act|Clean Water Act|Endangered Species Act|
Social Security|Social Security Act|Homestead Act|Stamp Act|Patriot Act|Poor Law|Poor Laws|New Poor Law|Corn Laws|
Rome Statute|Kyoto Protocol|Montreal Protocol|Paris Agreement|Peace of Westphalia|Congress of Vienna|
Concert of Europe|Edict of Nantes|Good Friday Agreement|Oslo Accords|Camp David Accords|Helsinki Accords|
Helsinki Final Act|Fourth of July|Independence Day|May Day|Labor Day|Veterans Day|Memorial Day|Remembrance Day|
Armistice Day|Mother’s Day|Thanksgiving Day|New Year|New Year’s|Good Friday|Holy Week|Olympic Games|Winter Olympics|
World Cup|Super Bowl|World Series|Tour de France|Commonwealth Games|World’s Fair|Crystal Palace|Statue of Liberty|
Lincoln Memorial|Eiffel Tower|Empire State Building|Golden Gate|Brooklyn Bridge|Tower of London|
Houses of Parliament|British Library|National Gallery|Big Five|Milky Way|Big Bang|Ice Age|Little Ice Age|
Age of Reason|Age of Enlightenment|Age of Discovery|General Social Survey|Current Population Survey|
American Community Survey|National Health Interview Survey|National Crime Victimization Survey|World Values Survey|
Afrobarometer|Eurobarometer|National Longitudinal Survey of Youth|Head Start|Peace Now|Doctors Without Borders|
Amnesty International|Human Rights Watch|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Native American|
Native Americans|First Nations|Pacific Islander|Pacific Islanders|Pacific Rim|Ku Klux Klan|
Nation of Islam|New Left|New Right|Old Left|Third Republic|Fourth Republic|Fifth Republic|Second Republic|
First Republic|Second Empire|First Empire|Second Reich|Old Regime|Old Kingdom|Middle Kingdom|New Kingdom|Bible Belt|
Rust Belt|Sun Belt|Cotton Belt|Tennessee Valley Authority|Works Progress Administration|Big Ben|Mason-Dixon|
Supreme Headquarters|Supreme Commander|Allied Powers|Central Powers|Axis Powers|High Command|General Staff|
Old English|Middle English|Old Norse|Old French|Old High German|American Sign Language|Black English
""".replace("\n", "").split("|")
)
