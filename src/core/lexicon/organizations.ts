/**
 * Organisations known so widely that articles name them without saying what they are, separated by bars: unions of
 * states, agencies, newspapers, armed groups, companies. The list only says "organisation" of a name that nothing in
 * the article explains.
 */
export const ORGANIZATIONS = `
United Nations|UN|U.N.|NATO|Nato|European Union|EU|E.U.|European Commission|European Parliament|European Council|African Union|AU|ASEAN|
OPEC|OPEC+|Arab League|BRICS|G7|G8|G20|OECD|OSCE|IMF|World Bank|WTO|WHO|UNICEF|UNESCO|UNHCR|IAEA|Interpol|INTERPOL|Europol|
International Monetary Fund|World Health Organization|World Trade Organization|Red Cross|Red Crescent|Amnesty International|Greenpeace|
Human Rights Watch|Oxfam|Doctors Without Borders|Médecins Sans Frontières|Transparency International|Commonwealth|
CIA|FBI|NSA|DEA|IRS|FDA|EPA|CDC|NASA|NOAA|FEMA|TSA|SEC|FCC|FTC|DOJ|DHS|Pentagon|Congress|Senate|Capitol|GOP|Fed|Federal Reserve|MI5|MI6|GCHQ|NHS|
Scotland Yard|Mossad|Shin Bet|Knesset|IDF|KGB|FSB|GRU|Kremlin|White House|State Duma|Duma|Bundestag|Bundesrat|Bundeswehr|Rada|
Verkhovna Rada|Sejm|Folketing|Riksdag|Storting|Cortes|Lok Sabha|Rajya Sabha|Majlis|Politburo|Wehrmacht|Luftwaffe|Gestapo|SS|Stasi|
Wagner|Wagner Group|Gazprom|Rosneft|Lukoil|Sberbank|Rosatom|Aeroflot|Kommersant|Izvestia|Pravda|
Reuters|AFP|Agence France-Presse|Associated Press|AP|UPI|TASS|ITAR-TASS|Itar-Tass|RIA Novosti|Interfax|Xinhua|KCNA|Yonhap|Kyodo|Anadolu|IRNA|
BBC|CNN|NBC|ABC|CBS|PBS|NPR|MSNBC|CNBC|ITV|Sky News|Fox News|Al Jazeera|al-Jazeera|Al-Jazeera|Al Arabiya|Deutsche Welle|DW|RT|NHK|ESPN|MTV|HBO|
Bloomberg|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Daily Telegraph|Daily Mail|Times of London|
Los Angeles Times|USA Today|Newsweek|Politico|Der Spiegel|Le Monde|El País|El Pais|Haaretz|Time|Economist|Independent|Wikipedia|Wikimedia|Wikinews|
WikiLeaks|Wikileaks|Voice of America|Radio Free Europe|BuzzFeed|HuffPost|Huffington Post|Vox|
Taliban|Al-Qaeda|al-Qaeda|al Qaeda|Al Qaeda|Al-Qaida|al-Qaida|Al Qaida|al Qaida|ISIS|ISIL|IS|Islamic State|Daesh|Hamas|Hezbollah|Hizbollah|Hizbullah|Fatah|
PLO|PKK|YPG|IRA|ETA|FARC|Boko Haram|Al-Shabaab|al-Shabaab|al Shabaab|al-Shabab|Al Shabaab|Houthi|Houthis|Islamic Jihad|Lashkar-e-Taiba|
Muslim Brotherhood|Khmer Rouge|Tamil Tigers|LTTE|Ku Klux Klan|Black Lives Matter|Antifa|Proud Boys|Likud|Labour|Tories|Kuomintang|KMT|
Sinn Fein|Sinn Féin|Fianna Fáil|Fine Gael|Fidesz|Syriza|Podemos|Vox|CDU|CSU|SPD|AfD|FDP|UKIP|SNP|DUP|ANC|BJP|Congress Party|AKP|
Google|Alphabet|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|YouTube|Instagram|WhatsApp|TikTok|Telegram|LinkedIn|Reddit|Snapchat|Netflix|
Spotify|Uber|Airbnb|Tesla|SpaceX|PayPal|eBay|Yahoo|AOL|IBM|Intel|AMD|Nvidia|Qualcomm|Cisco|Oracle|Adobe|Dell|HP|Hewlett-Packard|Samsung|
LG|Sony|Nintendo|Panasonic|Toshiba|Hitachi|Huawei|Xiaomi|ZTE|Alibaba|Tencent|Baidu|ByteDance|SoftBank|Nokia|Ericsson|Siemens|Philips|SAP|
Motorola|BlackBerry|OpenAI|DeepMind|Mozilla|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|BAE Systems|Rolls-Royce|
General Electric|GE|General Motors|GM|Ford|Chrysler|Toyota|Honda|Nissan|Mazda|Hyundai|Kia|Volkswagen|VW|BMW|Mercedes-Benz|Daimler|Audi|
Porsche|Renault|Peugeot|Fiat|Ferrari|Volvo|Saab|ExxonMobil|Exxon|Mobil|Chevron|Shell|BP|TotalEnergies|Aramco|Saudi Aramco|Petrobras|Enron|
Halliburton|Goldman Sachs|JPMorgan|JP Morgan|Morgan Stanley|Citigroup|Citibank|Wells Fargo|Bank of America|Lehman Brothers|Merrill Lynch|
Credit Suisse|UBS|Deutsche Bank|HSBC|Barclays|Lloyds|Visa|Mastercard|American Express|Moody's|Standard & Poor's|Walmart|Wal-Mart|Target|
Costco|Tesco|Sainsbury's|Ikea|IKEA|Nike|Adidas|Starbucks|McDonald's|Coca-Cola|Pepsi|PepsiCo|Nestlé|Nestle|Unilever|Procter & Gamble|
Pfizer|Moderna|AstraZeneca|Novartis|Roche|Bayer|Merck|GlaxoSmithKline|Johnson & Johnson|Disney|Walt Disney|Pixar|Warner Bros.|Warner Bros|
Universal Studios|Paramount|Lucasfilm|AT&T|Verizon|Vodafone|T-Mobile|Comcast|FedEx|UPS|Delta Air Lines|Lufthansa|Ryanair|easyJet|Qantas|
FIFA|UEFA|IOC|NFL|NBA|MLB|NHL|NCAA|FIA|Premier League|La Liga|Bundesliga|Serie A|Real Madrid|Barcelona FC|Manchester United|
Manchester City|Arsenal|Chelsea|Tottenham|Liverpool FC|Juventus|Bayern Munich|Paris Saint-Germain|Yankees|Red Sox|Dodgers|Lakers|Celtics|
Harvard|Yale|Stanford|MIT|UCLA|Princeton|Caltech|Oxford University|Cambridge University|Sorbonne|Eton|Harvard University|
Smithsonian|Louvre|British Museum|Metropolitan Museum|MoMA|Guggenheim|Tate|Royal Society|Vatican|Holy See|Church of England|
Beatles|The Beatles|Rolling Stones|Pink Floyd|Led Zeppelin|Metallica|Nirvana|Coldplay|ABBA|U2|Radiohead|Marvel|DC Comics|Sotheby's|Christie's
`
