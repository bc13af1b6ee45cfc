/** Clubs and teams of sports in the news, by the names that reports call them, separated by bars. Data, no logic. */
export const SPORTS_TEAMS = `
Arsenal|Aston Villa|Birmingham City|Blackburn|Blackburn Rovers|Blackpool|Bolton Wanderers|Brentford|Brighton and Hove Albion|Bristol City|
Bristol Rovers|Burnley|Cardiff City|Charlton|Charlton Athletic|Chelsea|Coventry City|Crewe|Crewe Alexandra|Crystal Palace|Derby County|
Everton|Exeter City|Fulham|Gillingham|Grimsby Town|Huddersfield Town|Hull City|Ipswich|Ipswich Town|Leeds United|Leicester City|
Leyton Orient|Liverpool|Luton Town|Manchester City|Manchester United|Man City|Man United|Middlesbrough|Millwall|Newcastle United|Norwich City|
Nottingham Forest|Notts County|Oldham Athletic|Oxford United|Peterborough United|Plymouth Argyle|Port Vale|Portsmouth|Preston North End|
Queens Park Rangers|QPR|Reading|Rotherham United|Scunthorpe United|Sheffield United|Sheffield Wednesday|Southampton|Southend United|
Stockport County|Stoke City|Sunderland|Swansea City|Swindon Town|Tottenham|Tottenham Hotspur|Spurs|Tranmere Rovers|Walsall|Watford|
West Bromwich Albion|West Brom|West Ham|West Ham United|Wigan Athletic|Wimbledon|Wolves|Wolverhampton Wanderers|Wrexham|Wycombe Wanderers|
York City|Celtic|Rangers|Aberdeen FC|Dundee United|Hearts|Heart of Midlothian|Hibernian|Kilmarnock|Motherwell|Partick Thistle|Raith Rovers|
St Johnstone|St Mirren|Real Madrid|Atletico Madrid|Barcelona|FC Barcelona|Athletic Bilbao|Real Sociedad|Real Betis|Betis|Celta Vigo|
Deportivo La Coruna|Espanyol|Getafe|Villarreal|Valencia|Sevilla|Rayo Vallecano|Osasuna|Racing Santander|Sporting Gijon|Real Oviedo|
Real Valladolid|Tenerife|Extremadura|Hercules|Juventus|AC Milan|Inter|Inter Milan|Internazionale|AS Roma|Lazio|Fiorentina|Sampdoria|Atalanta|
Udinese|Parma|Torino|Napoli|Bologna|Cagliari|Vicenza|Piacenza|Sassuolo|Bayern Munich|Bayern|Borussia Dortmund|Borussia Moenchengladbach|
Borussia Mönchengladbach|Bayer Leverkusen|Werder Bremen|Hamburger SV|SV Hamburg|VfB Stuttgart|VfL Bochum|VfL Wolfsburg|Schalke|Schalke 04|
Hertha Berlin|Eintracht Frankfurt|FC Cologne|Hansa Rostock|Fortuna Duesseldorf|Arminia Bielefeld|1860 Munich|Karlsruhe SC|MSV Duisburg|
St Pauli|Mainz 05|RB Leipzig|Union Berlin|Paris Saint-Germain|Paris St Germain|Paris SG|PSG|Olympique Marseille|Olympique Lyon|Lyonnais|
Girondins Bordeaux|AJ Auxerre|AS Monaco|Racing Lens|Saint-Etienne|Guingamp|Ajax|Ajax Amsterdam|PSV|PSV Eindhoven|Feyenoord|Twente|
Twente Enschede|Vitesse|Vitesse Arnhem|Roda JC|Roda JC Kerkrade|Heerenveen|AZ Alkmaar|Willem II|Willem II Tilburg|NAC Breda|NEC Nijmegen|
Fortuna Sittard|Sparta Rotterdam|Volendam|Groningen|Anderlecht|Club Brugge|Standard Liege|Germinal Ekeren|Racing Genk|Lokeren|Lierse|
Benfica|Porto|FC Porto|Sporting|Sporting Lisbon|Boavista|Vitoria Guimaraes|Maritimo|Belenenses|Braga|Galatasaray|Fenerbahce|Besiktas|
Trabzonspor|Panathinaikos|Olympiakos|Olympiacos|AEK Athens|PAOK Salonika|PAOK|Spartak Moscow|CSKA Moscow|CSKA|Dynamo Moscow|Lokomotiv Moscow|
Zenit|Zenit St Petersburg|Dynamo Kiev|Dynamo Kyiv|Shakhtar Donetsk|Rosenborg|Brondby|FC Copenhagen|IFK Gothenburg|Malmo FF|Legia Warsaw|
Widzew Lodz|Sparta Prague|Slavia Prague|Slovan Bratislava|Ferencvaros|Ujpest|Steaua Bucharest|Dinamo Bucharest|Rapid Bucharest|Rapid Vienna|
Austria Vienna|Sturm Graz|Grasshopper|Grasshoppers|Neuchatel Xamax|FC Basel|FC Zurich|Servette|Young Boys|Hajduk Split|Croatia Zagreb|
Dinamo Zagreb|Partizan|Partizan Belgrade|Red Star|Red Star Belgrade|Levski|Levski Sofia|CSKA Sofia|Maccabi Tel Aviv|Maccabi Haifa|
Hapoel|Hapoel Tel Aviv|Boca Juniors|River Plate|Racing Club|Independiente|San Lorenzo|Velez Sarsfield|Rosario Central|Flamengo|Fluminense|
Botafogo|Vasco da Gama|Corinthians|Palmeiras|Santos|Gremio|Internacional|Cruzeiro|Atletico Mineiro|Portuguesa|Penarol|Nacional|Colo Colo|
Cerro Porteno|Olimpia|America de Cali|Club America|Chivas|Guadalajara|Necaxa|Al Ahly|Zamalek|Kaizer Chiefs|Orlando Pirates|Raja Casablanca|
Al Hilal|Al Nasr|Al Nassr|Al Ittihad|Al Ain|Esteghlal|Persepolis|Urawa Reds|Kashima Antlers|Gamba Osaka|Pohang Steelers|
Derbyshire|Durham|Essex|Glamorgan|Gloucestershire|Hampshire|Kent|Lancashire|Leicestershire|Middlesex|Northamptonshire|Nottinghamshire|Somerset|
Surrey|Sussex|Warwickshire|Worcestershire|Yorkshire|Western Province|Natal|Transvaal|Queensland Bulls|Mumbai Indians|Chennai Super Kings|
Harlequins|Saracens|Wasps|Northampton Saints|Leicester Tigers|Bath|Sale Sharks|Munster|Leinster|Ulster|Toulouse|Brive|Wigan Warriors|
St Helens|Leeds Rhinos|Bradford Bulls|All Blacks|Springboks|Wallabies|Brumbies|Waratahs|Crusaders|Auckland Blues|Canberra Raiders|
Brisbane Broncos|Manly|Cronulla|Parramatta|Collingwood|Carlton|Essendon|Geelong|Hawthorn|Fitzroy|West Coast Eagles|
Arizona Cardinals|Atlanta Falcons|Baltimore Ravens|Buffalo Bills|Carolina Panthers|Chicago Bears|Cincinnati Bengals|Cleveland Browns|
Dallas Cowboys|Denver Broncos|Detroit Lions|Green Bay|Green Bay Packers|Houston Texans|Houston Oilers|Indianapolis Colts|Jacksonville Jaguars|
Kansas City Chiefs|Las Vegas Raiders|Oakland Raiders|Los Angeles Chargers|San Diego Chargers|Los Angeles Rams|St Louis Rams|Miami Dolphins|
Minnesota Vikings|New England|New England Patriots|New Orleans Saints|New York Giants|New York Jets|Philadelphia Eagles|Pittsburgh Steelers|
San Francisco 49ers|Seattle Seahawks|Tampa Bay|Tampa Bay Buccaneers|Tennessee Titans|Washington Redskins|Washington Commanders|
Cowboys|Broncos|Packers|Patriots|Steelers|Seahawks|Redskins|49ers|Dolphins|Bengals|Raiders|Chargers|Oilers|Vikings|Buccaneers|Falcons|
Atlanta Hawks|Boston Celtics|Brooklyn Nets|New Jersey Nets|Charlotte Hornets|Chicago Bulls|Cleveland Cavaliers|Dallas Mavericks|Denver Nuggets|
Detroit Pistons|Golden State|Golden State Warriors|Houston Rockets|Indiana Pacers|LA Clippers|Los Angeles Clippers|Los Angeles Lakers|
Memphis Grizzlies|Vancouver Grizzlies|Miami Heat|Milwaukee Bucks|Minnesota Timberwolves|New York Knicks|Oklahoma City Thunder|Orlando Magic|
Philadelphia 76ers|Phoenix Suns|Portland Trail Blazers|Sacramento Kings|San Antonio Spurs|Seattle SuperSonics|Toronto Raptors|Utah Jazz|
Washington Wizards|Washington Bullets|Bulls|Lakers|Celtics|Knicks|Pistons|Rockets|Cavaliers|Mavericks|Timberwolves|Raptors|76ers|Sixers|Pacers|
Arizona Diamondbacks|Atlanta Braves|Baltimore Orioles|Boston Red Sox|Chicago Cubs|Chicago White Sox|Cincinnati Reds|Cleveland Indians|
Cleveland Guardians|Colorado Rockies|Detroit Tigers|Florida Marlins|Miami Marlins|Houston Astros|Kansas City Royals|California Angels|
Los Angeles Angels|Los Angeles Dodgers|Milwaukee Brewers|Minnesota Twins|Montreal Expos|New York Mets|New York Yankees|Oakland Athletics|
Philadelphia Phillies|Pittsburgh Pirates|San Diego Padres|San Francisco Giants|Seattle Mariners|St Louis Cardinals|Tampa Bay Rays|Texas Rangers|
Toronto Blue Jays|Washington Nationals|Red Sox|White Sox|Blue Jays|Yankees|Mets|Dodgers|Padres|Phillies|Orioles|Mariners|Astros|Brewers|Cubs|
Braves|Expos|Marlins|Royals|Twins|Angels|Anaheim Ducks|Anaheim Mighty Ducks|Boston Bruins|Buffalo Sabres|Calgary Flames|Carolina Hurricanes|
Chicago Blackhawks|Colorado Avalanche|Columbus Blue Jackets|Dallas Stars|Detroit Red Wings|Edmonton Oilers|Florida Panthers|Hartford Whalers|
Los Angeles Kings|Minnesota Wild|Montreal Canadiens|Nashville Predators|New Jersey Devils|New York Islanders|New York Rangers|Ottawa Senators|
Philadelphia Flyers|Phoenix Coyotes|Pittsburgh Penguins|San Jose Sharks|St Louis Blues|Tampa Bay Lightning|Toronto Maple Leafs|
Vancouver Canucks|Vegas Golden Knights|Washington Capitals|Winnipeg Jets|Bruins|Canadiens|Canucks|Maple Leafs|Red Wings|Blackhawks|Penguins|
Flyers|Islanders|Oilers|Sabres|Avalanche|LA Galaxy|Inter Miami|Seattle Sounders|Portland Timbers|DC United|
Ferrari|McLaren|Benetton|Williams|Ligier|Minardi|Tyrrell|Red Bull Racing|Scuderia Ferrari|
Kinder Bologna|Benetton Treviso|Efes Pilsen|Cibona Zagreb|Alba Berlin|Olimpija Ljubljana|Real Madrid Baloncesto|Estudiantes|Pau-Orthez|
Limoges|Villeurbanne|Panionios|Dynamo Dresden|Duke|Notre Dame|Michigan State|Ohio State|Penn State|Florida State
`

/** What clubs are called among themselves: "City", "Rovers". */
export const CLUB_ENDINGS: ReadonlySet<string> = new Set(
  'United City Rovers Wanderers Albion Villa Forest Palace Rangers County Athletic Hotspur Town Wednesday Orient Argyle Alexandra'.split(
    ' ',
  ),
)
