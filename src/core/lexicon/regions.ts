/**
 * Places that are neither countries nor cities: continents and parts of the world, waters, ranges, states, provinces
 * and regions with a name in the news. Without diacritics, separated by bars.
 */
export const REGIONS = `
Africa|Asia|Europe|Antarctica|Oceania|Australasia|North America|South America|Latin America|Central America|the Americas|Americas|
West Africa|East Africa|North Africa|Southern Africa|Central Africa|Sub-Saharan Africa|Horn of Africa|Sahel|Maghreb|Sahara|Levant|
Middle East|Near East|Far East|Russian Far East|Central Asia|South Asia|East Asia|Southeast Asia|South-East Asia|Northeast Asia|
Asia-Pacific|Indo-Pacific|Asia Pacific|Eurasia|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|
Southeastern Europe|Scandinavia|Balkans|Western Balkans|Baltics|Caucasus|North Caucasus|South Caucasus|Transcaucasia|Iberia|Benelux|
Caribbean|West Indies|Indian subcontinent|Mediterranean|Arabia|Arabian Peninsula|Korean Peninsula|Crimean Peninsula|Sinai Peninsula|
Sinai|Gaza|Gaza Strip|West Bank|Golan Heights|Negev|Galilee|Judea|Samaria|Palestine|Kurdistan|Iraqi Kurdistan|Mesopotamia|Anatolia|
Soviet Union|USSR|U.S.S.R.|Czechoslovakia|Yugoslavia|East Germany|West Germany|Prussia|Ottoman Empire|Roman Empire|Austria-Hungary|
Northern Ireland|England|Scotland|Wales|Great Britain|Britain|British Isles|Ulster|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|
Lancashire|Norfolk|Suffolk|Somerset|Dorset|Cumbria|Northumberland|Merseyside|Tyneside|Midlands|West Midlands|East Anglia|Highlands|
Donbas|Donbass|Crimea|Transnistria|Abkhazia|South Ossetia|North Ossetia|Nagorno-Karabakh|Karabakh|Chechnya|Dagestan|Ingushetia|
Tatarstan|Bashkortostan|Siberia|Kamchatka|Sakhalin|Kuril Islands|Kaliningrad|Urals|Chuvashia|Buryatia|Kalmykia|Karelia|Galicia|
Bavaria|Saxony|Hesse|Brandenburg|Westphalia|Rhineland|Thuringia|Schleswig-Holstein|Baden-Wurttemberg|Lower Saxony|Ruhr|Tyrol|Alsace|
Lorraine|Brittany|Normandy|Provence|Burgundy|Aquitaine|Corsica|Catalonia|Andalusia|Basque Country|Castile|Aragon|Lombardy|Tuscany|
Sicily|Sardinia|Piedmont|Veneto|Calabria|Umbria|Liguria|Flanders|Wallonia|Silesia|Bohemia|Moravia|Transylvania|Wallachia|Vojvodina|
Dalmatia|Thrace|Peloponnese|Crete|Rhodes|Lesbos|Lapland|Jutland|Svalbard|Republika Srpska|
Kashmir|Punjab|Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Waziristan|North Waziristan|South Waziristan|Kerala|Tamil Nadu|
Karnataka|Maharashtra|Gujarat|Rajasthan|Bihar|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Telangana|West Bengal|Bengal|Odisha|Orissa|
Assam|Manipur|Nagaland|Goa|Haryana|Jharkhand|Chhattisgarh|Himachal Pradesh|Uttarakhand|Ladakh|Helmand|Tibet|Xinjiang|Guangdong|Sichuan|
Yunnan|Hunan|Hubei|Hebei|Henan|Shandong|Shanxi|Shaanxi|Zhejiang|Jiangsu|Fujian|Guangxi|Guizhou|Gansu|Qinghai|Hainan|Liaoning|Jilin|
Heilongjiang|Anhui|Jiangxi|Inner Mongolia|Manchuria|Hokkaido|Honshu|Kyushu|Shikoku|Aceh|Bali|Java|Sumatra|Borneo|Sulawesi|Papua|
West Papua|Lombok|Mindanao|Luzon|Visayas|Palawan|Sabah|Sarawak|Rakhine|Shan State|Indochina|Polynesia|Micronesia|Melanesia|
Darfur|Kordofan|Blue Nile|Tigray|Oromia|Amhara|Ogaden|Puntland|Somaliland|Zanzibar|Biafra|Katanga|Kivu|North Kivu|South Kivu|Ituri|
Kwazulu-Natal|KwaZulu-Natal|Gauteng|Transvaal|Eastern Cape|Western Cape|Cabo Delgado|Matabeleland|Rift Valley|Borno|Niger Delta|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|
New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District of Columbia|Calif.|Fla.|Ill.|Mass.|Mich.|
Minn.|Pa.|Tex.|Va.|Wis.|N.Y.|N.J.|N.C.|S.C.|N.H.|N.M.|R.I.|Conn.|Colo.|Ariz.|Tenn.|Ky.|Md.|D.C.|Northern California|
Southern California|New England|Midwest|Great Plains|Deep South|Appalachia|Cape Cod|Nantucket|Texas Panhandle|Bay Area|Ontario|Quebec|
British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Labrador|Newfoundland and Labrador|
Prince Edward Island|Yukon|Northwest Territories|Nunavut|New South Wales|Queensland|Tasmania|South Australia|Western Australia|
Northern Territory|Australian Capital Territory|Baja California|Chiapas|Yucatan|Sinaloa|Chihuahua|Patagonia|Amazonia|Amazon rainforest|
Bahia|Minas Gerais|Mato Grosso|Rio Grande do Sul|Tierra del Fuego|Falklands|Galapagos|Easter Island|Greenland|Azores|Madeira|
Canary Islands|Channel Islands|Hebrides|Orkney|Shetland|Isle of Wight|Bermuda|
Atlantic|Pacific|Arctic|North Atlantic|South Atlantic|South Pacific|North Sea|Baltic Sea|Baltic|Black Sea|Caspian Sea|Caspian|Red Sea|
Dead Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|Ionian Sea|Sea of Azov|Azov Sea|Sea of Japan|Sea of Marmara|Yellow Sea|
South China Sea|East China Sea|Mediterranean Sea|Arabian Sea|Caribbean Sea|Barents Sea|Bering Sea|Persian Gulf|Gulf of Mexico|
Gulf of Aden|Gulf of Oman|Gulf of Guinea|Gulf of Finland|Bay of Bengal|Bay of Pigs|Strait of Hormuz|Bab al-Mandab|Bosphorus|Bosporus|
Dardanelles|Taiwan Strait|Strait of Malacca|Strait of Gibraltar|English Channel|Suez Canal|Panama Canal|Great Lakes|Great Barrier Reef|
Nile|Danube|Rhine|Volga|Dnieper|Dnipro River|Don River|Thames|Seine|Loire|Rhone|Elbe|Oder|Vistula|Tigris|Euphrates|Jordan River|Ganges|
Indus|Brahmaputra|Mekong|Yangtze|Yellow River|Yalu|Tumen|Amazon River|Orinoco|Mississippi River|Missouri River|Rio Grande|Potomac|
Hudson River|Zambezi|Limpopo|Congo River|Himalayas|Himalaya|Alps|Andes|Pyrenees|Carpathians|Apennines|Rockies|Rocky Mountains|
Appalachians|Hindu Kush|Caucasus Mountains|Mount Everest|Everest|Kilimanjaro|Vesuvius|Etna|Gobi|Kalahari|Serengeti|
Capitol Hill|Downing Street|Red Square|Tiananmen Square|Tahrir Square|Times Square|Central Park|Broadway|Ground Zero|
Silicon Valley|Hyde Park|Trafalgar Square|Vatican|Holy Land|Chernobyl|Eurozone|Soviet Russia|Earth|Mars|Venus|Jupiter|Saturn|Neptune|Uranus|Pluto|
L.A.|LA|NYC|Greater Manchester|Greater London|Home Counties|Gallipoli|Siam|Persia|Ceylon|Rhodesia|Zaire|Formosa|Indochina|Holland|Macedonia|
Guantanamo Bay|Bikini Atoll|Diego Garcia|Long Beach|Temple Mount|Western Wall|Green Zone|Demilitarized Zone|DMZ
`
