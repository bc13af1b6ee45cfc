/**
 * Cities and towns often in the news, without diacritics, separated by bars. Capitals stand in `world-countries`.
 *
 * The larger ones after GeoNames (geonames.org, CC BY 4.0), with additions.
 */
export const CITIES = `
A Coruna|Aachen|Aarhus|Aba|Abadan|Abbotsford|Abeokuta|Aberdeen|Abidjan|Abilene|Abobo|Abu Dhabi|Abu Ghurayb|Abuja|Acapulco|
Acapulco de Juarez|Accra|Ad Diwaniyah|Adana|Addis Ababa|Adelaide|Aden|Ado-Ekiti|Agadir|Agra|Aguascalientes|Ahmedabad|Ahvaz|Ajman City|
Akron|Akure|Al 'Amarah|Al Ahmadi|Al Bab|Al Basrah al Qadimah|Al Fallujah|Al Hasakah|Al Hillah|Al Hudaydah|Al Kharj|Al Kut|
Al Mahallah al Kubra|Al Mansurah|Al Mawsil al Jadidah|Albany|Albuquerque|Alcala de Henares|Aleppo|Alexandria|Algiers|Alhambra|Alicante|
Alief|Aligarh|Allahabad|Allentown|Almaty|Almeria|Altona|Alvaro Obregon|Amarillo|Amherst|Amman|Amol|Amravati|Amritsar|Amsterdam|Anaheim|
Anchorage|Ankara|Ann Arbor|Annapolis|Ansan-si|Antakya|Antalya|Antananarivo|Antioch|Antipolo|Antwerp|Antwerpen|Anyang-si|
Aparecida de Goiania|Ar Raqqah|Arak|Ardabil|Arden-Arcade|Arequipa|Arhus|Arkhangel'sk|Arlington|Arusha|Arvada|As Salamiyah|As Samawah|
As Sulaymaniyah|Ashdod|Ashgabat|Ashkelon|Asmara|Astoria|Astrakhan|Asuncion|Aswan|Asyut|Ath Thawrah|Athens|Atlanta|Atlantic City|Auckland|
Augsburg|Aurangabad|Aurora|Auschwitz|Austin|Avdiivka|Ayodhya|Azadshahr|Babol|Babylon|Bacolod City|Badalona|Bagcilar|Baghdad|Bahawalpur|
Bahcelievler|Bakersfield|Bakhmut|Baku|Ballarat|Baltimore|Bamako|Bandar Abbas|Bandar Lampung|Bandung|Bangalore|Bangkok|Bangui|Banja Luka|
Banqiao|Baqubah|Barcelona|Bareilly|Bari|Barnaul|Barquisimeto|Barranquilla|Barrie|Basel|Basildon|Basingstoke|Basra|Basrah|Bat Yam|Batam|
Bath|Baton Rouge|Battagram|Bayan Nur|Beaumont|Beaverton|Becontree|Bedford|Beersheba|Beijing|Beira|Beirut|Bekasi|Belem|Belfast|Belgorod|
Belgrade|Bellevue|Belo Horizonte|Bendigo|Bengaluru|Benghazi|Benin City|Benoni|Berdiansk|Bergen|Berkeley|Berlin|Bethlehem|Beverly Hills|
Bexley|Bhilai|Bhiwandi|Bhopal|Bhubaneshwar|Bialystok|Bielefeld|Bien Hoa|Bila Tserkva|Bilbao|Billings|Birjand|Birkenhead|Birmingham|
Bishkek|Blackburn|Blackpool|Blantyre|Bloemfontein|Bnei Brak|Boca Raton|Bochum|Bochum-Hordel|Bogor|Bogota|Boise|Bojnurd|Boksburg|Bologna|
Bolton|Bombay|Bonn|Bordeaux|Borivli|Borough Park|Borujerd|Boston|Bouake|Boumerdas|Bournemouth|Boyle Heights|Bradford|Braila|Brampton|
Brasilia|Brasov|Bratislava|Braunschweig|Brazzaville|Bremen|Brescia|Bridgeport|Brighton|Brisbane|Bristol|Brno|Brockton|Broken Arrow|Bronx|
Brooklyn|Brownsville|Bruges|Brussels|Bryansk|Bucaramanga|Bucha|Bucharest|Bucheon-si|Budapest|Budta|Buenos Aires|Buffalo|Bukan|Bukavu|
Bulawayo|Burbank|Burlington|Burnaby|Burnley|Bursa|Burton upon Trent|Busan|Bushehr|Bushwick|Bydgoszcz|Bytom|Byzantium|Cagayan de Oro|
Cairns|Cairo|Calabar|Calais|Calcutta|Calgary|Cali|Callao|Caloocan City|Camayenne|Cambridge|Campinas|Campo Grande|Canberra|Cancun|Cankaya|
Cannes|Canterbury|Canton|Cape Coral|Cape Town|Carabanchel|Caracas|Cardiff|Carlsbad|Carrefour|Carrollton|Cartagena|Carthage|Casablanca|
Castello de la Plana|Catania|Cebu City|Cedar Rapids|Cergy-Pontoise|Chandigarh|Chandler|Changchun|Changsha|Changwon|Charleroi|Charleston|
Charlotte|Charlottesville|Chattanooga|Cheboksary|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengdu|Chennai|Cheonan|Cheongju-si|Cherkasy|
Chernihiv|Chernivtsi|Chernobyl|Chesapeake|Chesterfield|Chiang Mai|Chiba|Chicago|Chiclayo|Chico|Chihuahua|Chinatown|Chinju|Chisinau|
Chittagong|Chongqing|Christchurch|Chula Vista|Chuncheon|Cincinnati|City of Balikpapan|City of Westminster|Ciudad Guayana|Ciudad Juarez|
Ciudad Lineal|Ciudad Nezahualcoyotl|Clarksville|Clearwater|Cleveland|Clinton Township|Cluj|Cluj-Napoca|Cochabamba|Cochin|Coimbatore|
Colchester|College Station|Cologne|Colombo|Colorado Springs|Columbia|Columbus|Compton|Conakry|Concepcion|Constanta|Constantine|
Constantinople|Contagem|Copenhagen|Coquitlam|Coral Springs|Cordoba|Corinth|Cork|Corona|Corpus Christi|Costa Mesa|Cotonou|Coventry|
Coyoacan|Cracow|Craiova|Crawley|Croydon|Cuauhtemoc|Cucuta|Cuiaba|Culiacan|Cupertino|Curitiba|Cusco|Cuzco|Czestochowa|Da Nang|Dadonghai|
Daegu|Daejeon|Dagenham|Dakar|Dalian|Dallas|Daly City|Damascus|Dammam|Danang|Danzig|Dar es Salaam|Dar'a|Darlington|Darwin|Dasmarinas|
Davao|Davenport|Davie|Davos|Dayton|Dearborn|Debrecen|Deer Valley|Deir al-Zor|Deir ez-Zor|Delft|Delhi|Delphi|Denpasar|Denton|Denver|Depok|
Derby|Derna|Derry|Des Moines|Detroit|Dhaka|Dihok|Diyarbakir|Djibouti|Dnipro|Dombivli|Donaustadt|Doncaster|Donetsk|Dongguan|Dortmund|
Douala|Douma|Dover|Downey|Dresden|Dubai|Dublin|Dubrovnik|Duisburg|Dundee|Dunedin|Dunkirk|Duque de Caxias|Durban|Durham|Dushanbe|
Dusseldorf|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Independence|East Jerusalem|East London|East Los Angeles|
East New York|Eastbourne|Ebute Ikorodu|Ecatepec de Morelos|Edinburgh|Edmonton|Eilat|Eimsbuttel|Eindhoven|Eixample|El Cajon|El Fasher|
El Monte|El Paso|Elche|Eldoret|Elgin|Elk Grove|Elmhurst|Enerhodar|Enfield Town|Entebbe|Enugu|Erbil|Erfurt|Erie|Escondido|Esenler|
Eskisehir|Espoo|Essen|Etobicoke|Evansville|Exeter|Fairfield|Faisalabad|Fallujah|Fargo|Faridabad|Favoriten|Fayetteville|Federal Way|
Ferguson|Fes|Fez|Flatbush|Flint|Florence|Fontana|Fordham|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fortaleza|Foshan|Frankfurt|
Frankfurt am Main|Freetown|Freiburg|Fremont|Fresno|Frisco|Fuencarral-El Pardo|Fuenlabrada|Fukuoka|Fukushima|Fullerton|Gaillimh|
Gainesville|Galati|Galway|Gangneung|Gao|Garden Grove|Garoua|Gatineau|Gaza|Gaza City|Gaziantep|Gdansk|Gdynia|Geelong|Gelsenkirchen|
General Santos|Geneva|Geneve|Genoa|Gettysburg|Ghaziabad|Ghent|Gijon|Gillingham|Giza|Glasgow|Glendale|Gliwice|Gloucester|Goiania|
Gold Coast|Goma|Gorakhpur|Gorgan|Goteborg|Gothenburg|Goyang-si|Granada|Grand Prairie|Grand Rapids|Gravesend|Graz|Greater Sudbury|Greeley|
Green Bay|Greensboro|Greenville|Gresham|Grimsby|Groningen|Grozny|Guadalajara|Guadalupe|Guangzhou|Guantanamo|Guantanamo Bay|Guarulhos|
Guatemala City|Guayaquil|Gujranwala|Gumi|Gunsan|Guri-si|Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Hachioji|Haifa|Haiphong|Halifax|
Hama|Hamadan|Hamah|Hamamatsu|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamhung|Hamilton|Hamm|Hampton|Hangzhou|Hannover|Hanoi|Hanover|Haora|
Harare|Harbin|Harburg|Hargeisa|Hargeysa|Harlem|Harlow|Hartford|Harvard|Havana|Hayward|Hebron|Hefei|Heidelberg|Helsinki|Herat|Hermosillo|
Hesperia|Hialeah|High Peak|High Point|High Wycombe|Highlands Ranch|Hillsboro|Himeji|Hiroshima|Ho Chi Minh City|Hobart|Hodeidah|Hollywood|
Holon|Homs|Homyel'|Honcho|Hong Kong|Honolulu|Horlivka|Houston|Hsinchu|Hubli|Huddersfield|Hue|Hull|Huntington Beach|Huntsville|
Hwaseong-si|Hyderabad|Iasi|Ibadan|Icheon-si|Idlib|Iksan|Ilorin|Incheon|Indianapolis|Indore|Inglewood|Innsbruck|Inverness|Ipoh|Ipswich|
Iquitos|Irbil|Irkutsk|Ironville|Irpin|Irvine|Isfahan|Islamabad|Islington|Istanbul|Ivano-Frankivsk|Ivanovo|Izhevsk|Izium|Izmir|Iztapalapa|
Jabalpur|Jaboatao|Jaboatao dos Guararapes|Jacksonville|Jaffa|Jaipur|Jakarta|Jalalabad|Jalandhar|Jamaica|Jamshedpur|Jeddah|Jeju City|
Jenin|Jeonju|Jerez de la Frontera|Jericho|Jersey City|Jerusalem|Jilin|Jinan|Joao Pessoa|Jodhpur|Johannesburg|Johor Bahru|Joliet|Jos|
Juarez|Juba|Juneau|Kabul|Kaduna|Kaesong|Kagoshima|Kahriz|Kaliningrad|Kalininskiy|Kalyan|Kamianske|Kampala|Kampung Baru Subang|Kananga|
Kanazawa|Kandahar|Kano|Kanpur|Kansas City|Kaohsiung|Karachi|Karagandy|Karaj|Karbala|Karlsruhe|Kassala|Kassel|Kathmandu|Katowice|Katsina|
Kawaguchi|Kawasaki|Kayseri|Kazan|Kelowna|Kemerovo|Kenosha|Kerch|Kerman|Kermanshah|Khabarovsk|Khabarovsk Vtoroy|Khan Younis|Kharkiv|
Kharkov|Khartoum|Kherson|Khmelnytskyi|Khomeyni Shahr|Khorramabad|Khorramshahr|Khulna|Kiel|Kielce|Kiev|Kigali|Killeen|Kimhae|Kingston|
Kingston upon Hull|Kinshasa|Kirkuk|Kirov|Kisangani|Kismayo|Kisumu|Kitakyushu|Kitchener|Kitwe|Klang|Knoxville|Kobane|Kobe|Kolkata|Koln|
Kolwezi|Konya|Koreatown|Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousseri|Kowloon|Krakow|Kramators'k|Kramatorsk|Krasnodar|Krasnoyarsk|Krefeld|
Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Kuala Lumpur|Kuching|Kumamoto|Kumasi|Kunduz|Kunming|Kunshan|Kupiansk|Kursk|Kwangmyong|Kyiv|Kyoto|
L'Hospitalet de Llobregat|La Paz|La Plata|Ladner|Lafayette|Lagos|Lahore|Lakeland|Lakewood|Lampedusa|Lancaster|Lansing|Lanzhou|Laredo|
Las Cruces|Las Palmas de Gran Canaria|Las Pinas|Las Vegas|Latakia|Latina|Launceston|Lausanne|Laval|Lawton|Le Havre|League City|
Lee's Summit|Leeds|Leganes|Leicester|Leiden|Leipzig|Lekki|Leningrad|Leon de los Aldama|Levis|Lewisville|Lexington|Lexington-Fayette|
Lhasa|Libreville|Liege|Likasi|Lille|Lilongwe|Lima|Limerick|Linz|Lipetsk|Lisbon|Little Rock|Liverpool|Livonia|Lodz|Logan City|Lome|London|
Londonderry|Long Beach|Long Island|Longmont|Longueuil|Los Angeles|Louisville|Lower Hutt|Luanda|Lubbock|Lubeck|Lublin|Lubumbashi|Lucerne|
Lucknow|Ludhiana|Lugano|Lugansk|Luhansk|Luimneach|Lusaka|Luton|Lutsk|Luxor|Lviv|Lvov|Lyon|Lyons|Maastricht|Macau|Maceio|Machu Picchu|
Macon|Madison|Madras|Madrid|Madurai|Magdeburg|Magnitogorsk|Maidstone|Maiduguri|Mainz|Makassar|Makati City|Makhachkala|Makiyivka|Malaga|
Malang|Malingao|Malmo|Managua|Manaus|Manbij|Manchester|Mandalay|Mangere|Manhattan|Manila|Mannheim|Mansfield|Mansilingan|Manukau City|
Maputo|Mar del Plata|Maracaibo|Maracay|Marib|Marienthal|Mariupol|Markham|Marrakech|Marrakesh|Marseille|Maryvale|Masan|Mashhad|Masina|
Matola|Matsudo|Maturin|Mawlamyine|Mazar-i-Sharif|Mbuji-Mayi|McAllen|McKinney|Meads|Mecca|Medan|Medellin|Medina|Meerut|Mekelle|Meknes|
Melbourne|Melitopol|Memphis|Mendip|Mendoza|Merida|Mersin|Mesa|Mesquite|Messina|Metairie|Metairie Terrace|Mexicali|Mexico City|Miami|
Miami Beach|Miami Gardens|Middlesbrough|Midland|Milan|Milton Keynes|Milwaukee|Minneapolis|Minsk|Miramar|Misrata|Mission Viejo|
Mississauga|Mitrovica|Mixco|Modesto|Mogadishu|Mokotow|Mokpo|Mombasa|Monchengladbach|Monrovia|Monterrey|Montevideo|Montgomery|Montpellier|
Montreal|Moradabad|Morelia|Moreno Valley|Moscow|Mostar|Mostoles|Mosul|Mountain View|Multan|Mumbai|Munich|Munster|Murcia|Murfreesboro|
Murrieta|Muscat|Muzaffarabad|Mwanza|Mykolaiv|Mykolayiv|Mysore|N'Djamena|Naberezhnyye Chelny|Nablus|Nagasaki|Nagorno|Nagoya|Nagpur|
Nairobi|Najaf|Najafabad|Najafgarh|Nakuru|Namangan|Namp'o|Nanchang|Nanchong|Nanjing|Nanking|Nantes|Naperville|Napier|Naples|Narela|Nashik|
Nashville|Nasiriyah|Natal|Natanz|Naucalpan de Juarez|Navi Mumbai|Nay Pyi Taw|Nazarabad|Nazareth|Nepean|Netanya|Neue Neustadt|New Bedford|
New Delhi|New Haven|New Kingston|New Orleans|New South Memphis|New York|New York City|Newark|Newcastle|Newcastle upon Tyne|Newport|
Newport News|Neyshabur|Niagara Falls|Niamey|Nice|Niigata|Ningbo|Nis|Nishinomiya-hama|Nizhniy Novgorod|Nizhny Tagil|Norfolk|
North Charleston|North Las Vegas|North Peoria|North Shore|North Stamford|North York|Northampton|Norwalk|Norwich|Nottingham|Nouakchott|
Nova Iguacu|Novi Sad|Novokuznetsk|Novosibirsk|Nowrangapur|Nuneaton|Nuremberg|Nurnberg|Nyala|Oakland|Oakville|Oaxaca|Oberhausen|Oceanside|
Odesa|Odessa|Okanagan|Okayama|Okene|Okinawa|Oklahoma City|Olathe|Oldham|Omaha|Omdurman|Omsk|Onitsha|Ontario|Oradea|Oran|Ordos|Orem|
Orenburg|Orumiyeh|Osaka|Osasco|Oshawa|Oslo|Ostrava|Ottawa|Ouagadougou|Oujda-Angad|Overland Park|Oviedo|Oxford|Oxnard|Oyo|Padang|Padova|
Padua|Palembang|Palermo|Palm Bay|Palma|Palmdale|Palmerston North|Palmyra|Palo Alto|Pamplona|Panama|Panmunjom|Paris|Parkland|Pasadena|
Pasay|Pasig City|Pasragad Branch|Paterson|Patna|Patras|Pattaya|Pearl Harbor|Pearland|Pekanbaru|Peking|Pembroke Pines|Penza|Peoria|Perm|
Perth|Peshawar|Petah Tiqwa|Petaling Jaya|Peterborough|Philadelphia|Phnom Penh|Phoenix|Phuket|Pietermaritzburg|Pikine|Pilsen|Pimpri|
Piraeus|Pisa|Pittsburgh|Plano|Plantation|Ploiesti|Plovdiv|Plymouth|Pohang|Pointe-Noire|Pokrovsk|Poltava|Pomona|Pompano Beach|Pompeii|
Poole|Porirua|Port Elizabeth|Port Harcourt|Port Said|Port Saint Lucie|Port Sudan|Port-au-Prince|Portland|Porto|Porto Alegre|Portsmouth|
Portsmouth Heights|Potsdam|Poznan|Praga Poludnie|Prague|Prato|Preston|Pretoria|Princeton|Pripyat|Pristina|Providence|Provo|Puebla|
Puente Alto|Puente de Vallecas|Pune|Pusan|Puyang|Pyongyang|Qarchak|Qazvin|Qingdao|Qom|Quebec|Quebec City|Queens|Quetta|Quezon City|Quito|
Ra's Bayrut|Rabat|Radom|Rafah|Rahim Yar Khan|Raipur|Rajkot|Rajshahi|Raleigh|Ramadi|Ramat Gan|Ranchi|Rancho Cucamonga|Rangoon|Raqqa|Rasht|
Rawalpindi|Reading|Recife|Redding|Rehovot|Reims|Rennes|Reno|Renton|Reynosa|Rialto|Ribeirao Preto|Richardson|Richmond|Richmond Hill|Riga|
Rio|Rio de Janeiro|Rishon LeZiyyon|Riverside|Rivne|Riyadh|Roanoke|Rochdale|Rochester|Rockford|Rockingham|Rohini|Rome|Romford|Rosario|
Roseville|Rostock|Rostov|Rostov-na-Donu|Rostov-on-Don|Roswell|Rotherham|Rotorua|Rotterdam|Rouen|Round Rock|Royal Leamington Spa|Ryazan'|
Saarbrucken|Sabadell|Sabzevar|Sacramento|Saguenay|Saigon|Saint Louis|Saint Paul|Saint Peters|Saint Petersburg|Saitama|Sakai|Salem|
Salinas|Salt Lake City|Salta|Saltillo|Salvador|Salzburg|Samara|Samarra|Samarra'|San Angelo|San Antonio|San Bernardino|San Diego|
San Francisco|San Jose|San Juan|San Leandro|San Luis Potosi|San Marcos|San Mateo|San Miguel de Tucuman|San Pedro Sula|San Salvador|Sanaa|
Sanandaj|Sandy Springs|Sangli|Sant Marti|Santa Ana|Santa Barbara|Santa Clara|Santa Clarita|Santa Cruz|Santa Cruz de Tenerife|
Santa Cruz de la Sierra|Santa Fe|Santa Maria|Santa Maria Chimalhuacan|Santa Monica|Santa Rosa|Santander|Santiago|Santiago de Cuba|
Santiago de Queretaro|Santiago de los Caballeros|Santo Andre|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Sants-Montjuic|
Sao Bernardo do Campo|Sao Jose dos Campos|Sao Luis|Sao Paulo|Sapporo|Sarajevo|Saratov|Sargodha|Saskatoon|Savannah|Scarborough|Scottsdale|
Seattle|Sejong|Semarang|Sendai|Seongnam-si|Seoul|Sevastopol|Sevilla|Seville|Shah Alam|Shanghai|Shantou|Sharjah|Sharm el-Sheikh|
Sheepshead Bay|Sheffield|Shenyang|Shenzhen|Sherbrooke|Shijiazhuang|Shiraz|Shivaji Nagar|Shiyan|Shizuoka|Shreveport|Shymkent|Sialkot|
Sidon|Siem Reap|Siena|Silicon Valley|Simferopol|Simi Valley|Singapore|Sinuiju|Sioux Falls|Sirjan|Sirte|Skopje|Slough|Sloviansk|Sochi|
Sofia|Sokoto|Solapur|Solihull|Sorocaba|Sosnowiec|South Bend|South Boston|South Gate|South Tangerang|Southampton|Southend-on-Sea|
Southport|Soweto|Sparks|Sparta|Split|Spokane|Spokane Valley|Spring Hill|Spring Valley|Springfield|Srebrenica|Srinagar|St Helens|St Louis|
St Petersburg|St. Catharines|St. Louis|St. Paul|St. Petersburg|Stalingrad|Stamford|Staten Island|Stavanger|Stavropol'|Stepanakert|
Sterling Heights|Stevenage|Stockholm|Stockport|Stockton|Stoke-on-Trent|Strasbourg|Stuttgart|Subang Jaya|Suez|Sukkur|Sultanah|Sumy|
Sunch'on|Suncheon|Sunderland|Sunnyvale|Sunrise Manor|Sunset Park|Surabaya|Surat|Surrey|Sutton|Sutton Coldfield|Suva|Suwon|Suzhou|Swansea|
Swindon|Sydney|Syracuse|Szczecin|Ta'if|Ta'izz|Tabriz|Tabuk|Tacoma|Taguig|Tai'an|Taichung|Tainan|Taipei|Taiyuan|Taiz|Takeo|Tallaght|
Tallahassee|Tampa|Tampere|Tanda|Tangerang|Tangier|Tangshan|Taoyuan City|Taranto|Tartouss|Tashkent|Tauranga|Tbilisi|Tebessa|Tegucigalpa|
Tehran|Tel Aviv|Telford|Tembisa|Temecula|Tempe|Tempe Junction|Teni|Teresina|Ternopil|Terrassa|Thane|The Bronx|The Hague|The Woodlands|
Thessaloniki|Thiruvananthapuram|Thornton|Thousand Oaks|Tianjin|Tianshui|Tijuana|Tikrit|Tilburg|Timbuktu|Timisoara|Tiruchirappalli|
Tirunelveli|Tlalnepantla|Tlalpan|Tlaquepaque|Tobruk|Tokyo|Tol'yatti|Toledo|Tomsk|Toowoomba|Topeka|Toronto|Torreon|Torun|Touba|Toulouse|
Townsville|Trieste|Tripoli|Trondheim|Troy|Trujillo|Tucson|Tula|Tulsa|Tunis|Turin|Turku|Tuscaloosa|Tuxtla|Tver|Tyre|Tyumen|Uberlandia|Ufa|
Uijeongbu-si|Ulan Bator|Ulan-Ude|Ulsan|Ulyanovsk|Umraniye|Universal City|Uppsala|Urumqi|Uskudar|Utrecht|Uvalde|Uyo|Vacaville|Vadodara|
Valencia|Valladolid|Vallejo|Valparaiso|Van Nuys|Vancouver|Vantaa|Varanasi|Varna|Vaughan|Venice|Ventura|Verdun|Vereeniging|Verona|
Versailles|Victoria|Victoria de Durango|Victorville|Vienna|Vigo|Vijayawada|Villa Nueva|Vilnius|Vinnytsia|Virginia Beach|Visakhapatnam|
Visalia|Vladivostok|Volgograd|Voronezh|Waco|Walsall|Wandsbek|Warri|Warrington|Warsaw|Washington|Washington Heights|Waterbury|Watford|
Weimar|Welkom|Wellington|Wembley|West Albany|West Bromwich|West Covina|West Jerusalem|West Jordan|West Palm Beach|West Raleigh|
West Valley City|Westminster|Whangarei|Wichita|Wichita Falls|Wiesbaden|Wigan|Wilmington|Wimbledon|Windsor|Winnipeg|Winston-Salem|Woking|
Wollongong|Wolverhampton|Wonju|Wonsan|Worcester|Worthing|Wroclaw|Wuhan|Wuppertal|Wuxi|Xi'an|Xiamen|Xinyang|Yakima|Yangon|Yaounde|
Yaroslavl|Yazd|Yekaterinburg|Yeosu|Yerevan|Yokohama|Yonkers|Yono|York|Ypres|Yuma|Yunfu|Zabrze|Zagreb|Zahedan|Zamboanga|Zanjan|Zanzibar|
Zapopan|Zaporizhia|Zaporizhzhia|Zaragoza|Zaria|Zarqa|Zhengzhou|Zhongshan|Zhytomyr|Zibo|Zurich`
