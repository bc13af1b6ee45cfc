/**
 * Common family names, without diacritics: they say "person" of a name nothing else is known of.
 *
 * The English ones after faker (fakerjs.dev, MIT licence), with additions.
 */
export const FAMILY_NAMES = `
Abadi Abbas Abbott Abdi Abe Abernathy Abshire Achebe Adams Adebayo Adenauer Adeyemi Adichie Aguilar Ahmadinejad Ahmed Ahn Akhtar
Albanese Allen Allende Almeida Altenwerth Alvarez Alves Andersen Anderson Andersson Andre Ankunding Annan Appiah Aquino Arafat Ardern
Aristotle Armstrong Arnaud Arroyo Asante Aso Assad Assange Ataturk Attlee Auer Aufderhar Austen Babis Bach Bahringer Bailey Baker Bakker
Balistreri Balogun Banda Banerjee Barak Barbier Barrows Bartell Bartoletti Barton Bashirian Batz Bauch Bauer Baumann Baumbach Bautista
Bayer Beahan Beatty Bechtelar Beck Becker Beckett Beckham Bednar Beer Beethoven Begum Beier Bell Bennett Berge Berger Bergnaum Bergstrom
Berlusconi Bernhard Bernier Bezos Bhutto Bianchi Biden Bins Blair Blanc Blanchard Blanda Blick Block Boateng Bode Boehm Bogan Bogisich
Bolsonaro Bolt Bondarenko Bonnet Borer Bos Bosco Bose Botha Botsford Bowie Boyer Boyle Bradtke Brakus Braun Breitenberg Brekke Brezhnev
Brown Bruen Brun Brunet Bruno Buckridge Buffett Buhari Bui Bukele Burns Bush Butler Butt Byrne Cai Cameron Campbell Cao Cardoso Carroll
Carter Cartwright Carvalho Casper Cassin Castillo Castro Ceausescu Celik Cerny Champlin Chan Chang Chaplin Chapman Chatterjee Chaudhry
Chavez Chekhov Chen Cheney Cheng Cheung Chevalier Chiang Chirac Chirwa Cho Choi Chowdhury Chretien Christensen Christiansen Churchill
Claes Clark Clarke Clement Clinton Cole Collier Collins Colombo Compaore Conn Connelly Connor Conroy Considine Conti Cook Cooper Corbyn
Corkery Cormier Correa Corwin Costa Cox Cremin Crist Crona Cronin Crooks Cruickshank Cruz Cummerata Cummings D'Amore Dabrowski Dach Dang
Daniel Dante Dare Darwin Das Daugherty Davies Davis Deckow Dekker Demir Denesik Deng Denis Diallo Diaz Dibbert Dickens Dicki Dickinson
Dietrich Dijkstra Ding Diop Dixon Djokovic Dlamini Doherty Dong Donnelly Dooley Dostoevsky Douglas Doyle Draghi Du DuBuque Dube Dubois
Duda Dufour Dumont Duong Dupont Duque Durand Durgan Duterte Duval Dvorak Dylan Ebert Edwards Effertz Einstein Eisenhower Emard Emmerich
Engels Epstein Erdman Erdogan Eriksson Ernser Esposito Estrada Evans Eze Fadel Fahey Farah Farrell Faulkner Faure Fay Federer Feeney
Feest Feil Feng Ferguson Fernandez Ferrari Ferreira Ferry Fiala Fischer Fisher Fitzgerald Flatley Flores Fontaine Foster Fournier Frami
Franco Francois Franecki Franey Frank Fraser Freud Friedrich Friesen Fritsch Fuchs Fujimori Fujita Funk Gaddafi Gaillard Gallagher Gallo
Gandhi Gantz Gao Garcia Garnier Gates Gauthier Gautier Gbagbo Gerhold Gerlach Ghani Ghosh Gibson Gillard Giordano Girard Giraud Gislason
Gleason Gleichner Glover Goebbels Goethe Gogol Goh Goldner Gomes Gomez Gonzalez Goodwin Gorbachev Gorczany Gore Goto Gottlieb Goyette
Grady Graham Grant Gray Greco Green Greenfelder Greenholt Grimes Guerin Gulgowski Gunther Guo Gupta Gusikowski Gustafsson Gutierrez
Gutkowski Gutmann Guzman Haag Hackett Hagenes Hahn Haley Hall Halvorson Hamill Hamilton Hammes Han Hand Hane Haniyeh Hansen Hansson
Harber Hariri Harper Harris Harrison Hartmann Harvey Hasegawa Hashimoto Hauck Havel Hayashi Hayes He Heaney Heathcote Hegel Hegmann
Heidenreich Heller Hemingway Henderson Hendriks Henry Herman Hermann Hermiston Hernandez Herrera Herzog Hessel Hettinger Hickle Hill
Hilll Hills Hilpert Himmler Hintz Hirthe Hitchcock Hitler Ho Hoang Hodkiewicz Hoeger Hoffmann Hofmann Hollande Holmes Homenick Homer
Hong Hoppe Horvath Hossain Howard Howe Howell Hu Huang Huber Hudson Huel Huels Hughes Hunt Hussain Hussein Hwang Hyatt Ikeda Iliescu
Inoue Ionescu Iqbal Ishikawa Islam Ito Ivanov Iyer Izetbegovic Jackson Jacobi Jacobs Jacobson Jagger Jakubowski Jang Jankowski Jansen
Janssen Jansson Jaskolski Jast Jefferson Jenkins Jensen Jerde Jiang Jimenez Jobs Johansen Johansson Johns Johnson Johnston Joly Jonathan
Jones Jonsson Joshi Jovanovic Joyce Jung Kabila Kaczynski Kadhafi Kafka Kagame Kaiser Kamau Kaminski Kang Kant Karadzic Karamanlis
Karanja Karlsson Karzai Kassulke Kato Kautzer Kaya Keebler Keeling Keita Keller Kelly Kemmer Kennedy Kenyatta Kerluke Kerr Kerry
Kertzmann Kessler Khamenei Khan Khatami Khomeini Khrushchev Kibaki Kiehn Kihn Kilback Kim Kimani Kimura King Kiprop Kirchner Kirlin
Kishida Klein Kling Klocko Knight Kobayashi Koch Koelpin Koepp Kohl Kohler Koizumi Kok Kondo Konopelski Korhonen Koss Kovacek Kovacs
Kovalenko Kowalczyk Kowalski Kozey Kozlov Kozlowski Krajcik Krause Kravchenko Kreiger Kris Kristensen Kristiansen Kruger Kshlerin Kub
Kubrick Kuhic Kuhlman Kuhn Kulas Kumar Kunde Kunze Kuphal Kutch Kuvalis Kuznetsov Kwon Labadie Lakin Lambert Lang Lange Langosh
Langworth Lapid Larkin Larsen Larson Larsson Lau Laurent Lavrov Leannon Lebsack Ledner Lee Lefebvre Lefevre Leffler Legrand Legros
Lehmann Lehner Lemaire Lemke Lenin Lennon Leroy Lesch Leung Leuschke Lewandowski Li Liang Lim Lima Lin Lincoln Lind Lindgren Littel
Little Liu Livni Lockman Lombardi Lopez Lorenz Lowe Lu Lubowitz Luca Lucas Lueilwitz Luettgen Lukashenko Lula Lumumba Luo Lynch Ma
MacDonald MacGyver Macejkovic Macri Macron Madison Madsen Maduro Maeda Maes Maggio Mahama Mahathir Major Makinen Malan Malik Maliki
Mancini Mandela Mann Mante Maradona Marchand Marcos Marie Marino Marks Marquardt Marshall Martin Martinez Martins Marvin Marx Mason
Masson Mathieu Matsumoto Matthews Mayer Mayert Mbeki McCain McCarthy McCartney McClure McConnell McCullough McDermott McDonald McGlynn
McKenzie McLaughlin Medhurst Medina Medvedev Mehta Meijer Meloni Mendoza Mengistu Menon Mensah Mercier Merkel Mertens Mertz Messi Metz
Meunier Meyer Michel Milei Miller Mills Milosevic Mitchell Mitsotakis Mitterrand Mladic Mnangagwa Mobutu Modi Moen Mohamud Mohr Moi
Moller Monahan Monroe Moon Moore Morales Morar Moreau Moreno Moretti Morgan Mori Morin Morissette Morozov Morris Morrison Morsi Mosciski
Moyo Mozart Mraz Mthembu Mubarak Mueller Mugabe Mukherjee Mulder Muller Mulroney Murakami Murazik Murdoch Murphy Murray Museveni
Musharraf Musk Mussolini Mutua Mwale Mwangi Nadal Nader Nagy Nair Nakajima Nakamura Nasrallah Nasser Navalny Ncube Ndiaye Ndlovu Nehru
Netanyahu Neumann Newton Ng Ngo Nguyen Nicolas Nielsen Nieminen Nienow Nietzsche Nikolaus Nikolic Nilsen Nilsson Nitzsche Nixon Njoroge
Nkosi Nkrumah Noel Nolan Noriega Novak Novikov Novotny Nowak Nwosu O'Connell O'Conner O'Hara O'Keefe O'Kon O'Reilly Obama Obasanjo
Oberbrunner Ochieng Odhiambo Odinga Ogawa Okada Okafor Okonkwo Okoro Okuneva Oliveira Olmert Olsen Olson Olsson Ondricka Orban Orlov Orn
Ortega Ortiz Orwell Osei Osinski Otieno Ouattara Owusu Ozturk Pacocha Padberg Pagac Palmer Pan Papadopoulos Papandreou Parisian Park
Parker Patel Paterson Paucek Pavlov Pedersen Peeters Pele Pelosi Peng Pereira Peres Perez Persson Peskov Peters Petersen Petro Petrov
Petrovic Pettersson Pfannerstill Pfeffer Pham Phan Phelps Phillips Phiri Picasso Pinochet Plato Poe Pollich Popescu Popov Poroshenko
Pouros Powell Powlowski Predovic Presley Price Prigozhin Prochazka Prohaska Prosacco Purdy Pushkin Putin Qaddafi Quigley Quinn Quitzon
Qureshi Rabin Rafsanjani Rahman Raisi Rajoy Ramaphosa Ramirez Ramos Rao Rasmussen Rath Ratke Rau Rawlings Raynor Reagan Reddy Reichel
Reichert Reid Reilly Reinger Rempel Ren Renner Renzi Reyes Reynolds Rhodes Ribeiro Ricci Rice Richardson Richter Rippin Ritchie Rivera
Riviere Rizzo Robel Roberts Robertson Robin Robinson Rodrigues Rodriguez Rogahn Rogers Rohan Rolfson Romaguera Romano Romero Romney
Ronaldo Roob Rooney Roosevelt Rosenbaum Ross Rossi Roth Rouhani Rousseau Rousseff Roussel Rowe Rudd Ruecker Ruiz Rumsfeld Runolfsdottir
Runolfsson Runte Russel Russell Russo Rutherford Ruto Ryan Sadat Sadr Sahin Samaras Sanchez Sanford Sankara Santos Sarkozy Sasaki Sato
Satterfield Sauer Sawayn Schaden Schaefer Schafer Schamberger Schiller Schimmel Schinner Schmeler Schmidt Schmitt Schneider Schoen
Scholz Schowalter Schroder Schroeder Schulist Schultz Schulz Schumacher Schumer Schumm Schuppe Schuster Schwarz Scorsese Scott Selassie
Sen Senger Senna Seo Shah Shakespeare Shanahan Sharif Sharma Sharon Shaw Shen Shevchenko Shields Shimizu Shin Shinawatra Shoigu Sibanda
Sidorov Silva Simonis Simpson Sinatra Singh Sipes Sisi Sistani Sithole Skiles Smirnov Smit Smith Smitham Smits Smuts Snowden Socrates
Sokolov Song Sorensen Soros Souza Sow Soyinka Spencer Spielberg Spinka Sporer Stalin Stamm Stanton Stark Starmer Stehr Steinbeck Steuber
Stevens Stewart Stiedemann Stokes Stoltenberg Stone Stracke Streich Stroman Strosin Su Suarez Suga Suharto Sukarno Sullivan Sun Sunak
Suzuki Svensson Svoboda Swaniawski Swift Szabo Szymanski Takahashi Tan Tanaka Tang Tarantino Taylor Temer Teo Terry Thatcher Thiel
Thomas Thompson Tian Tillman Tinubu Tito Tkachenko Tolstoy Torp Torphy Torres Toth Towne Toy Tran Trantow Traore Tremblay Treutel Tromp
Trotsky Trudeau Truman Trump Tsai Tshisekedi Tsipras Tsvangirai Tudjman Turcotte Turnbull Turner Tusk Tutu Twain Tymoshenko Ullrich
Upton Uribe Vandervort Varga Vargas Varoufakis Vasquez Verma Vermeulen Verwoerd Veum Vincent Virtanen Visser Vogel Volkman Volkov Von
VonRueden Vos Vu Vucic Waelchi Wagner Walesa Walker Wallace Walsh Walter Wang Wanjiru Ward Watanabe Waters Watsica Watson Webb Weber
Wehner Wei Weimann Weinstein Weiss Weissnat Welch West White Whitman Widodo Wiegand Wilde Wilderman Wilkinson Will Williams Williamson
Willms Wilson Windler Winkler Wintheiser Wisniewski Wisoky Wisozk Witting Wiza Wojcik Wolf Wolff Wong Wood Woods Wozniak Wright Wu
Wuckert Wunsch Wyman Xiao Xie Xu Yamada Yamaguchi Yamamoto Yamazaki Yang Yanukovych Yao Ye Yeats Yeltsin Yilmaz Yoo Yoon Yoshida Yost
Young Yu Yuan Yudhoyono Yundt Yushchenko Zapatero Zardari Zarif Zboncak Zelenskiy Zelensky Zelenskyy Zeman Zemlak Zenawi Zeng Zhang Zhao
Zheng Zhou Zhu Zidane Zielinski Ziemann Zieme Zimmermann Zuckerberg Zulauf Zulu Zuma`
