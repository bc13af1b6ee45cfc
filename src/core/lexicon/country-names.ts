/**
 * What `world-countries` does not hold of how English prose names countries, peoples and capitals. Each entry is a
 * name and an ISO 3166-1 alpha-2 code.
 */

/** Further names of countries, the abbreviated ones included. */
export const COUNTRY_NAMES = `
America US|U.S. US|U.S US|US US|U.S.A. US|USA US|United States of America US|the States US|Britain GB|Great Britain GB|U.K. GB|UK GB|
Holland NL|The Netherlands NL|Turkey TR|Burma MM|Ivory Coast CI|Côte d'Ivoire CI|Cote d'Ivoire CI|Czech Republic CZ|Swaziland SZ|
East Timor TL|Cabo Verde CV|Macao MO|Macedonia MK|Congo CD|Congo-Kinshasa CD|DRC CD|Democratic Republic of Congo CD|
Congo-Brazzaville CG|Bosnia BA|Bosnia-Herzegovina BA|Bosnia and Herzegovina BA|Palestine PS|Palestinian territories PS|
Palestinian Territories PS|Korea KR|ROK KR|R.O.K. KR|D.P.R.K. KP|P.R.C. CN|PRC CN|U.A.E. AE|Emirates AE|Vatican VA|Holy See VA|
Trinidad TT|St. Lucia LC|St Lucia LC|St. Vincent VC|Sao Tome and Principe ST|Micronesia FM|Guinea Bissau GW|Viet Nam VN|Persia IR|
Aotearoa NZ|Eire IE|Irish Republic IE|Republic of Ireland IE|Zaire CD|Siam TH|Ceylon LK|Rhodesia ZW|Upper Volta BF|Dahomey BJ
`

/** Capitals under other names, and cities that stand for a government though they are not the capital. */
export const CAPITAL_NAMES = `
Washington US|Washington, D.C. US|Washington DC US|Washington D.C. US|D.C. US|Kiev UA|Peking CN|Ulaanbaatar MN|Nur-Sultan KZ|
Tel Aviv IL|The Hague NL|Brasilia BR|Bogota CO|Asuncion PY|Yaounde CM|Lome TG|Chisinau MD|San Jose CR|N'Djamena TD|Sana'a YE|Sanaa YE|
Tripoli LY|Reykjavík IS|Berne CH|Port Louis MU|Naypyidaw MM|Rangoon MM|Kishinev MD|Bucharest RO|Andorra la Vella AD|Islamabad PK|
New Delhi IN|Delhi IN|Jerusalem IL|Male MV|Tashkent UZ|Sofia BG|Pristina XK|Ramallah PS
`

/** Adjectives and nouns of peoples, in the form found in texts: plural nouns, irregular forms, older spellings. */
export const PEOPLE_NAMES = `
American US|Americans US|British GB|Briton GB|Britons GB|Brit GB|Brits GB|
Irish IE|Irishman IE|Irishmen IE|French FR|Frenchman FR|
Frenchmen FR|Frenchwoman FR|German DE|Germans DE|Dutch NL|Dutchman NL|Dutchmen NL|Spanish ES|Spaniard ES|Spaniards ES|Danish DK|Dane DK|
Danes DK|Swedish SE|Swede SE|Swedes SE|Finnish FI|Finn FI|Finns FI|Norwegian NO|Polish PL|Pole PL|Poles PL|Turkish TR|Turk TR|Turks TR|
Icelandic IS|Icelander IS|Argentine AR|Argentinian AR|Argentinean AR|Chinese CN|Japanese JP|
Vietnamese VN|Taiwanese TW|Filipino PH|Filipina PH|Filipinos PH|Philippine PH|Kazakh KZ|Kyrgyz KG|Uzbek UZ|Tajik TJ|Turkmen TM|
Turkmens TM|Afghan AF|Iraqi IQ|Saudi SA|Saudis SA|Emirati AE|Kuwaiti KW|Qatari QA|Omani OM|Yemeni YE|Israeli IL|Palestinian PS|
Lebanese LB|Syrian SY|Swiss CH|Portuguese PT|Serb RS|Serbs RS|Serbian RS|Croat HR|Croats HR|Croatian HR|Slovene SI|Slovenian SI|
Bosnian BA|Montenegrin ME|Kosovan XK|Kosovar XK|Macedonian MK|Albanian AL|Greek GR|Hellenic GR|Czech CZ|
Slovak SK|Slovakian SK|Latvian LV|Lett LV|Byelorussian BY|Belarussian BY|Rhodesian ZW|Burmese MM|Thai TH|
Lao LA|Maldivian MV|Nepali NP|Nepalis NP|Botswanan BW|Basotho LS|Swazi SZ|Ivorian CI|Congolese CD|
Beninese BJ|Burkinabe BF|Burkinabé BF|Nigerien NE|Dominican DO|Salvadoran SV|Salvadorean SV|Ecuadorian EC|Costa Rican CR|New Zealand NZ|
Kiwi NZ|Kiwis NZ|Aussie AU|Aussies AU|Timorese TL|Guatemalan GT|Honduran HN|Puerto Rican PR|
Central African CF|Hong Konger HK|Hongkonger HK|Trinidadian TT|Bahamian BS|Greenlander GL|Greenlandic GL
`

/** Peoples, regions' people and continents' people without one country. */
export const PEOPLES = `
English|Englishman|Englishmen|Scottish|Scot|Scots|Scotsman|Welsh|Welshman|Northern Irish|Cornish|Uighur|Uyghur|Tibetan|Sinhalese|Bosniak|Bosniaks|Malay|Bengali|Magyar|African|European|Asian|Korean|Koreans|Soviet|Soviets|South Asian|Southeast Asian|East Asian|Latin American|South American|North American|Central American|Arab|Arabian|
Arabic|Kurd|Kurds|Kurdish|Berber|Tuareg|Pashtun|Hazara|Baloch|Baluch|Punjabi|Sikh|Tamil|Hindi|Urdu|Persian|Roma|Romani|Gypsy|Gypsies|Slav|
Slavs|Slavic|Scandinavian|Nordic|Baltic|Balkan|Caucasian|Caribbean|Latino|Latinos|Latina|Latinas|Latinx|Hispanic|Chicano|Cossack|Cossacks|
Tatar|Chechen|Ossetian|Abkhaz|Abkhazian|Ingush|Dagestani|Crimean|Siberian|Catalan|Basque|Breton|Corsican|Sicilian|Flemish|Walloon|
Bavarian|Prussian|Saxon|Anglo-Saxon|Norman|Viking|Vikings|Celt|Celts|Celtic|Roman|Romans|Byzantine|Byzantines|Ottoman|Ottomans|Mongol|
Mongols|Aztec|Aztecs|Maya|Mayan|Mayans|Inca|Incas|Zulu|Xhosa|Hausa|Yoruba|Igbo|Fulani|Hutu|Hutus|Tutsi|Tutsis|Kikuyu|Luo|Maasai|Oromo|
Amhara|Tigrayan|Tigrean|Dinka|Nuer|Shona|Ndebele|Afrikaner|Afrikaners|Boer|Boers|Rohingya|Karen|Hmong|Han|Manchu|Ainu|Maori|Aboriginal|
Aborigine|Aborigines|Inuit|Cherokee|Navajo|Sioux|Apache|Iroquois|Native American|African American|African-American|Asian American|
Mexican American|Mexican-American|Anglo-American|Texan|Californian|New Yorker|Floridian|Londoner|Parisian|Muscovite|Berliner|Quebecois|
Western|Westerner|Westerners|Athenian|Spartan|Trojan|Hawaiian|Alaskan|Kashmiri|Tibetan|Bengali|Gujarati|Kurdistani|Sahrawi|Darfuri|
Christian|Muslim|Moslem|Islamic|Jewish|Jew|Jews|Hindu|Buddhist|Catholic|Roman Catholic|Protestant|Orthodox|Eastern Orthodox|Anglican|
Lutheran|Methodist|Baptist|Mormon|Evangelical|Presbyterian|Quaker|Jesuit|Jesuits|Shiite|Shi'ite|Shia|Sunni|Alawite|Druze|Yazidi|Yezidi|
Copt|Copts|Coptic|Maronite|Sufi|Salafi|Wahhabi|Islamist|Islamists|Zionist|Zionists|Jain|Bahai|Baha'i|Zoroastrian|Protestants|
Republican|Republicans|Democrat|Democrats|Tory|Tories|Labourite|Liberal Democrat|Whig|Whigs|Communist|Communists|Nazi|Nazis|Neo-Nazi|
Fascist|Fascists|Marxist|Marxists|Maoist|Maoists|Leninist|Trotskyist|Stalinist|Socialist|Socialists|Social Democrat|Christian Democrat|
Bolshevik|Bolsheviks|Menshevik|Mensheviks|Conservative|Conservatives|Peronist|Peronists|Chavista|Baathist|Baathists|Jacobin|Jacobins
`
