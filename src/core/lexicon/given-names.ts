/**
 * Given names of many languages, without diacritics, by the sex of those who mostly bear them. Russian, Ukrainian,
 * Arabic, Persian, Chinese, Japanese and Korean ones stand as newspapers write them.
 *
 * After the name lists of faker (fakerjs.dev, MIT licence) and of stdlib (stdlib.io, public domain), with additions.
 */
export const MALE_NAMES = `
Aadi Aadidev Aadinath Aaditya Aagam Aagney Aagneya Aalok Aamod Aanand Aanandaswarup Aanjaneya Aaron Aaryan Aatmaj Aatreya Aayushmaan
Aayushman Abbas Abdallah Abdel Abdelaziz Abdon Abdou Abdoul Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abe Abeiku Abel
Abelard Abelardo Abhaidev Abhirath Abhisit Abhisyanta Abisola Abisoye Abiy Abner Aboubacar Abraham Abramo Acaryatanaya Achalesvara
Acharyanandana Acharyasuta Achille Achintya Achyut Adalbert Adalberto Adam Adamo Adan Adeboye Adedayo Adegoke Adel Adelbert Adelin Adem
Adheesh Adhiraj Adhrit Adikavi Adil Adinath Aditeya Aditya Adityanandan Adityanandana Adnan Adolf Adolfo Adolph Adolphe Adolphus Adonis
Adriaan Adrian Adriano Adrien Adripathi Adriyan Advaya Afanasiy Afinogen Agafon Agap Agasti Agastya Agaton Aggey Agneya Agnimitra
Agniprava Agnivesh Agustin Ahmad Ahmed Ahmet Aidan Aiden Ajeet Ajit Akande Akanni Akbar Ake Akhmed Akihito Akim Akira Akram Akroor Aksel
Akshaj Akshat Akshayakeerti Akwasi Akwesi Al Alade Alain Alan Alano Alassane Alban Albert Alberto Albin Albrecht Alcibiade Alcide Alden
Aldo Aldric Alec Alejandro Aleksa Aleksandar Aleksander Aleksandr Aleksei Aleksey Ales Alessandro Alessio Alevtin Alex Alexander
Alexandr Alexandre Alexandro Alexandros Alexandru Alexei Alexej Alexey Alexis Alf Alfons Alfonso Alford Alfred Alfredo Ali Alic Alija
Aliou Alistair Allan Allen Almazbek Alois Alojz Alok Alon Alonzo Alparslan Alphonse Alphonso Alton Alvaro Alvin Aly Amadou Amar
Amaranaath Amaresh Amarnath Ambroise Ambrose Amerigo Ameyatma Amin Amir Amish Amit Amogh Amos Amrit Amvrosiy Anaadi Anagh Anand Anang
Ananiy Anas Anastas Anastasiy Anatol Anatole Anatoliy Anatoly Anders Anderson Andras Andre Andreas Andrei Andrej Andres Andrew Andrey
Andrii Andrija Andris Andriy Andron Andronik Andrzej Andy Ange Angel Angelo Angus Anikey Anikita Anil Anilaabh Anilabh Anish Anisim
Anjaneya Ankal Ansel Anselm Anselme Ante Antero Anthony Antim Antin Antip Antoine Anton Antone Antoni Antonin Antonio Antonis Antoniy
Antony Anunay Anura Anuraag Anurag Anwar Apollinariy Apollo Apollon Araldo Aram Archan Archer Archibald Archie Arda Arefiy Ari Arian
Arie Ariel Arif Arindam Aris Aristarkh Aristide Arjun Arkadiy Arkady Arkhip Arman Armand Armando Armel Armin Arnaldo Arnaud Arne Arnesh
Arno Arnold Arnoldo Aron Arpad Arsen Arsene Arseniy Art Artem Artemiy Arthur Artur Arturo Artus Artyom Arun Arunthavanathan Arvid Arvind
Aryan Ashlesh Ashok Ashraf Ashton Asif Askar Askold Aslan Atal Atanas Atmanand Atmananda Attila August Augustin Augusto Augustus Aurel
Aurele Aurelian Aurelio Austen Austin Auxence Avadhesh Avdey Averkiy Averyan Avgust Avgustin Avi Avigdor Avksentiy Avram Avreliy Avtonom
Axel Ayaz Ayden Ayinde Ayman Aymeric Ayoub Azariy Aziz Azubuike Baalaaditya Baalagopaal Babak Babatunde Bahram Bahula Bailey Bakary
Bakir Bakula Bal Balaaditya Balachandra Baladitya Balagopal Balagovind Baldwin Balgopal Balthazar Bandar Bandhu Bandhul Banji Bankim
Bankimchandra Bankole Baptiste Barack Barnabe Barney Barrett Barry Bart Bartolomeo Barton Bas Basel Bashar Basil Basile Basilio Bassam
Bastian Bastien Batuhan Baudouin Bazhen Beau Behzad Ben Benedetto Benedict Benedikt Bengt Beniamin Beniamino Benicio Benigno Benito
Benjamin Bennett Bennie Benny Benoit Bentley Benton Benyamin Berat Berk Berkay Bernard Bernardo Bernhard Bernie Bert Bertram Bertrand
Bezalel Bhaasvan Bhaaswar Bhadrak Bhadraksh Bhadran Bhagavaan Bhagvan Bharadwaj Bharat Bhardwaj Bhargava Bhasvan Bhaswar Bhaumik Bhaves
Bheeshma Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh
Bhuvaneshwar Bidzina Bilal Bill Billy Bilomir Biloslav Binali Bingu Birjesh Bishnu Bjarni Bjorn Blahoslav Blaise Blake Blazej Bo Bob
Bobby Bodhan Bogdan Bohdan Bohumil Bohumir Bohus Bohuslav Bojan Bojko Bola Boleslav Bongani Bonifac Boniface Borimir Borimisl Boris
Borislav Borko Borut Borys Boubacar Boubou Boyan Boyd Boyko Bozhemir Bozhen Bozidar Brad Braden Bradford Bradley Bradly Brady Brahma
Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajendra Brajesh Bram Brando Brandon Brandyn Branimir Branislav Branko Brannon Brant
Bratimir Bratislav Bratomil Bratoslav Brayan Brendan Brenden Brendon Brennan Breno Brent Bret Brett Briac Brian Brice Brieuc Brijesh
Brock Broderick Brody Bronislav Bronislaw Bruce Bruno Bryachislav Bryan Bryant Bryce Bryon Buchi Buck Bud Budhil Budimir Bukola Bulent
Burak Burevist Burhanuddin Buytur Byron Caesar Caio Cale Caleb Calebe Calixte Calvin Cameron Camil Candido Carl Carles Carleton Carlo
Carlos Carlton Carmelo Carmine Carson Carter Cas Caslav Caspar Casper Caua Cecil Cedric Cedrik Celestin Cem Cesar Cesare Cezar Chaanakya
Chaaruchandra Chad Chadd Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti Chanakya Chance Chandak Chandan Chandraayan
Chandrabhan Chandradev Chandraketu Chandramauli Chandramohan Chandran Chandranath Chapal Charak Charles Charlie Charuchandra Charuvrat
Chase Chaten Chatur Chaturaanan Chaturbhuj Chauncey Che Cheikh Cheslav Chester Chet Chetan Chetanaanand Chi-hwa Chidaakaash Chidaatma
Chidambar Chidambaram Chidananda Chinedu Ching-te Chinmayanand Chinmayananda Chinua Chiranjeev Chiranjeeve Chisom Chitraksh Chol
Chornota Chris Christ Christer Christian Christiano Christoffer Christoph Christophe Christopher Chukwu Chukwuemeka Chung-hee Ciprian
Cirillo Ciro Claes Clarence Clark Claude Claudio Claus Clay Clayton Clemens Clement Clemente Cletus Cleve Cleveland Clifford Clifton
Clint Clinton Clovis Clyde Cody Colby Cole Coleman Colin Colins Collin Conner Connor Conrad Constantin Cooper Corbin Cordell Corentin
Corey Cornel Corneliu Cornelius Cornell Corvin Cory Cosimo Costas Craig Crawford Cristian Cristiano Cristobal Cristofor Ctibor Cullen
Curtis Cyprian Cyprien Cyriaque Cyril Cyrille Cyrus Daan Dae Dag Dagoberto Daiwik Dale Dalemir Dalibor Dalton Damian Damiano Damien
Damilare Damilola Damir Damjan Damodara Damon Dan Dandak Dandapaani Dane Daniel Danijel Danil Danilo Danjuma Danny Dante Danu Danylo
Daouda Daren Darian Darin Dario Darius Dariush Dariy Darko Darnell Daromir Darrel Darrell Darren Darrick Darrin Darryl Darshan Darwin
Daryl Datta Dave Davey Davi David Davide Davin Davon Davor Davy Davyd Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dean Deenabandhu
Deepak Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimoy Deevakar Dejan Delbert Delmer Demba
Dementiy Demetrius Demid Demyan Deneval Deng Denis Deniz Dennis Denys Derek Derick Derrick Desmond Dev Devadatt Devagya Devajyoti Devak
Devdan Deven Devesh Deveshwar Devin Devlet Devvrat Dewey Dewitt Dex Dexter Dezider Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin
Dharmaketu Dhruv Dhyanesh Dhyaneshwar Didier Diego Dieter Digambar Digambara Dilip Dillon Dimitri Dimitrios Dimitris Dinakar Dinesh
Dinkar Dino Dinu Dion Dionisio Dionyz Dipankar Dipendra Dipesh Diptendu Dirk Divaakar Divakar Divjot Djibril Dmitri Dmitriy Dmitro
Dmitry Dmytro Dobromir Dobromisl Dobromysl Dobroslav Domenic Domenico Domingo Dominic Dominick Dominik Dominique Don Donald Donat Donato
Donavon Donnell Donnie Donny Dorel Dorian Dorin Dorofey Doug Douglas Dov Doyle Dragan Dragomir Dragoslav Drahomir Drahoslav Drake Drazen
Drew Dron Duane Dudley Dumitru Duncan Durante Durward Dusan Dustin Dwaipayan Dwaipayana Dwayne Dwight Dylan Dzhokhar Earl Earnest
Ebiowei Ebrahim Ed Edd Eddie Eddy Edgar Edgard Edgardo Edi Edison Edmond Edmund Edouard Eduard Eduardo Edvard Edvin Edward Edwin
Eekalabya Efim Efrem Efren Egon Egor Ehud Eirik Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekdant Ekow Ekrem El Elbert Eldon Eldridge
Eleazar Eli Eliah Elian Eliano Elias Elie Elijah Elio Eliot Eliseo Elisey Elisio Eliud Elizar Elliot Elliott Ellis Ellsworth Elmer Elmo
Elmore Elnur Elroy Elton Elvin Elvis Elwin Elwyn Elyas Emad Emanuel Emanuele Emeka Emelyan Emerson Emil Emile Emilian Emiliano Emilio
Emin Emir Emmanuel Emmanuil Emmerson Emmet Emmett Emomali Emre Enea Enes Engelbert Enguerrand Enlai Ennio Enoch Enos Enrico Enrique
Ensar Enzo Ephraim Epifan Erast Eray Erdal Eremey Eren Erhard Eriberto Eric Erich Erick Erik Ermanno Ermil Ermolay Ernest Ernesto Ernie
Ernst Erofey Ervin Erwin Esben Esse Esteban Estevan Ethan Etienne Ettore Eugen Eugene Eugenio Eusebio Evan Evangelos Evdokim Everardo
Everett Evgeniy Evgeny Evgraf Evlampiy Evo Evsey Evstafiy Evstigney Ewan Ewell Ewen Eymen Ezechiel Ezekiel Ezequiel Ezio Ezra Fabian
Fabiano Fabien Fabio Fabrice Fabricio Fadey Fahd Faisal Farhad Farid Fathi Fausto Federico Fedor Fedosiy Fedot Feliciano Feliks Felipe
Felix Feodor Feofan Feoktist Ferapont Ferdinand Ferdinando Fernando Ferre Fethullah Fidel Fiifi Fikret Filaret Filemon Filiberto Filimon
Filip Filipe Filipp Filippo Finlay Finley Finn Finnley Fiodor Firs Flavien Flavio Fletcher Florent Florentin Florian Florin Floyd Flynn
Foka Foma Ford Forest Forrest Fortunat Foss Foster Fotiy Fouad Franc Francesco Francis Francisco Franco Francois Franjo Frank Frankie
Franklin Frantisek Franz Fred Freddie Frederic Frederick Frederico Frederik Fredrick Fredrik Fredy Freeman Friedrich Fritz Frol Fuad
Fumio Funmilade Funmilayo Fynn Fyodor Gabe Gabin Gabriel Gabriele Gadi Gael Gaetano Gage Gajaadhar Gajabahu Gajadhar Gajbaahu Galaktion
Gamal Ganak Ganaka Ganapati Gandharv Gandharva Ganesh Gangesh Gardner Garfield Garik Garnoslav Garrett Garrick Garry Garth Garud Garuda
Gary Gaspar Gaspard Gaston Gati Gatik Gauraang Gaurang Gauranga Gautam Gautama Gauthier Gautier Gavin Gavril Gavrila Gavrilo Gbeminiyi
Gbemisola Gedeon Geir Gejza Gene Gennadiy Gennady Gennaro Geoffrey Geoffroy Georg George Georges Georgi Georgiy Georgy Gerald Gerard
Gerardo Gerasim Gerhard Germain German Gerrit Geun Ghanaanand Ghanashyam Ghanshyam Ghenadie Gheorghe Gherardo Giacomo Gian Gianluca
Gianni Giannis Gideon Gil Gilad Gilbert Gilberto Giles Gilles Gino Gioele Giordano Giorgi Giorgio Giovanni Giri Girik Girika Girindra
Giriraaj Giriraj Girish Gitanas Giuliano Giulio Giuseppe Giusto Gjorge Gleb Glen Glenn Gobinda Godfrey Goh Gonzague Gonzalo Goodluck
Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran Gordan Gordey Gordiy Gordon Gorimir Gorislav Gostomysl Goswamee Goswami Gotabaya
Gottfried Gotum Gouranga Goutam Govinda Gradimir Grady Graham Grant Granville Greg Gregg Gregoire Gregor Gregorio Gregory Gremislav
Grgur Griffin Grigore Grigoriy Grigory Grover Guangcheng Gubio Gudakesa Gudakesha Guglielmo Guido Guilherme Guillaume Guillermo
Gulbuddin Gunnar Gunner Gunter Gurbanguly Gurdev Guriy Gustav Gustave Gustavo Guy Habib Hae Hafez Hagen Haibatullah Haider Haile
Hailemariam Hakainde Hakan Hakim Hakon Hal Halil Halim Hamad Hamid Hamidou Hamish Hamza Hank Hannes Hans Harald Hardy Hari Harinarayan
Haris Harit Harmon Harold Haroun Harrison Harry Haruki Harvey Hasan Hashim Haskell Hassan Hastings Hayao Hayden Hector Heitor Helio
Helmut Henderson Hendrik Henri Henrik Henrique Henry Heorhii Herbert Herman Hermann Hermenegildo Hernan Hershel Hesham Heydar Hideki
Hideo Hilario Hilarius Hillard Hillel Hilton Hiram Hiranmay Hiranmaya Hirohito Hiroshi Hisham Hlib Ho Hobart Holden Homer Homero Horace
Horacio Horst Hosni Hossein Howard Hoyt Hryhorii Hu Hubert Huberto Hugh Hugo Hugues Humberto Hun Hunter Husain Husein Hussein Hyman Hyun
Hyung Iacob Iago Ian Ib Ibrahim Ibrahima Ichiro Idi Idris Idriss Idrissa Ifeanyi Ifeanyichukwu Ignac Ignacio Ignacy Ignatius Ignatiy
Ignazio Igor Ihor Ike Ikenna Ikhidie Il Ilario Ilarion Ilay Ilham Ilian Ilias Ilie Ilija Ilir Ilja Illya Ilya Ilyas Imad Immanuel Imran
Inder Indra Ing-wen Innokentiy Ioan Ionel Iosif Ipat Ipatiy Ippolit Irakli Irakliy Ireti Irvin Irving Irwin Isaac Isac Isacco Isadore
Isaiah Isaias Isak Isay Isidor Isidore Isidoro Isidro Islam Ismael Ismail Isoroku Israel Issa Itamar Iulian Iurie Ivan Ivano Ivar Ive
Ivica Ivo Ivor Iwan Izaak Izidor Izmail Izot Izyaslav Jaber Jace Jack Jackson Jacob Jacobo Jacobus Jacques Jaden Jadesola Jadranko Jae
Jagadish Jagadisha Jagathi Jagdeep Jagdish Jagmeet Jahnu Jai Jaime Jair Jairo Jakaya Jake Jakob Jakov Jakub Jalal Jamaal Jamal James
Jameson Jamie Jamil Jamison Jan Janek Janez Janko Jannik Jannis Jano Janosch Jared Jari Jarne Jarod Jarolim Jaromir Jaron Jaroslav
Jaroslaw Jarred Jarret Jarrett Jarrod Jarvis Jasen Jason Jasper Jassim Javad Javas Javier Jawaharlal Jay Jayce Jayden Jaylen Jayson
Jean-Marc Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffrey Jeffry Jelle Jens Jeppe Jerad Jerald Jeramie Jeremiah Jeremias Jeremie
Jeremy Jermain Jermaine Jerome Jeromy Jeronimo Jerrold Jerry Jesper Jesse Jesus Ji-hoon Jiabao Jian Jim Jimmie Jimmy Jinping Jintao
Jitender Jitendra Joachim Joah Joakim Joao Joaquim Joaquin Joe Joel Joey Johan Johann Johannes John Johnathan Johnathon Johnnie Johnny
Johnson Joko Jomo Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jong Joojo Joon Joost Jordan Jordi Jordon Jordy Jorge Jorgen Joris
Joschka Jose Josef Josep Joseph Josh Joshua Joshuah Josiah Josue Jourdain Jovan Joze Jozef Jozue Juda Judah Judd Jude Jules Julian
Julien Julio Julius Jun Junichiro Junior Juri Justen Justin Justus Justyn Jyotis Ka-shing Kaan Kacper Kadir Kai Kai-shek Kailash Kaj
Kale Kaleb Kalle Kallistrat Kamal Kamalesh Kamau Kambiz Kamil Kamlesh Kamran Kanak Kanaka Kane Kannan Kannen Kapil Kapiton Karan Kareem
Karim Karl Karl-Emil Karl-Johan Karlo Karp Karthik Kartik Karunanidhi Kashyap Kasper Kassym Kasyan Kayode Kazimir Kazuo Kazuya Keano
Keanu Keenan Keerti Keiji Keir Keith Kelvin Kemal Kemi Ken Kenan Kendrick Kenichi Kenji Kenneth Kennith Kenny Kent Kenton Kenyon
Kenzaburo Kenzo Keqiang Kerem Kerim Keven Kevin Kevon Khaled Khalid Khalil Khariton Kharlampiy Khoriv Khristofor Khvalimir Ki-moon Kian
Kiel Kilian Killian King Kipchoge Kiprop Kir Kirill Kirk Kirti Kiy Kjell Klaas Klaus Klavdiy Kleber Klemens Klement Kliment Kobe Kofi
Koichi Koji Kojo Kole Koloman Kondrat Kondratiy Konon Konrad Konstantin Konstantinos Koray Korey Kornel Korneliy Kornil Korniliy Kornilo
Korniy Kory Kostiantyn Kostyantin Krishna Krishnadas Krishnadasa Kristian Kristijan Kristofer Kristoffer Kristopher Krsto Kubura Kujoe
Kumar Kupriyan Kurmanbek Kurt Kurtis Kuzma Kuzman Kwabena Kwadwo Kwaku Kwame Kwamena Kwang Kwasi Kweku Kwesi Kyan Kyle Kyriakos Kyrylo
Kyung Laal Ladimir Ladislau Ladislav Lado Ladomir Lai Lakshman Lakshmidhar Lakshminath Lal Lamar Lambert Lamberto Lamine Lamont Lance
Lancelot Larry Lars Lassana Lasse Latif Laurens Laurent Laurent-Desire Laurin Lavr Lavrentiy Lavrin Lawrence Laxman Lazar Lazare Lazaro
Leander Leandro Lech Lee Leif Leland Lemuel Len Lenin Lenn Lennard Lennart Lennert Lennie Lennox Lenny Leo Leon Leonard Leonardo Leonel
Leonhard Leonid Leonidas Leontiy Leopold Leopoldo Leroy Lester Lev Levent Levi Levin Levko Levy Lew Lewis Li Liam Lias Lincoln Lino
Linus Lio Lionel Lior Lisandro Listvich Livio Liviu Llewellyn Lloyd Lodovico Logan Loic Lolade Lon Longin Lonnie Lonny Lorenz Lorenzo
Lorin Loris Lothaire Louay Louie Louis Loup Lowell Luan Luc Luca Lucas Lucca Luchezar Lucian Luciano Lucien Lucio Lucius Ludovic
Ludovico Ludvig Ludwig Luigi Luis Luiz Luka Lukas Luke Lukyan Luther Lyam Lyle Lyndon Lyubim Lyubodar Lyubomir Lyubosmysl Lyubozar Mac
Mack Macky Mads Mael Magnus Mahathir Mahatma Mahdi Mahendra Mahesh Maheswar Mahinda Mahir Mahmoud Mahmud Maithripala Major Makar Makinwa
Makoto Maksim Maksimilyan Maksym Malachi Malcolm Malick Malik Malo Malthe Mamadou Mamnoon Manfred Manik Manikya Manmohan Manoj Mansour
Mansur Manuel Marc Marceau Marcel Marcello Marcellus Marcelo Marco Marcos Marcus Marek Mariano Marijn Marin Marino Mario Marius Mark
Markiyan Marko Markus Marlo Marlon Marshall Marten Martim Martin Martino Marty Martyan Martyn Marut Marvin Marwan Marwin Maryan Masaru
Masayoshi Mason Masoud Massimiliano Massimo Masud Matej Mateo Mateus Mateusz Matheo Matheus Mathew Mathias Mathis Mathurin Matias Matis
Mats Matt Matteo Matthew Matthias Matthieu Matthis Matti Mattia Mattias Mattis Matvey Matvii Matviy Maurice Mauricio Maurits Maurizio
Mauro Max Maxence Maxim Maxime Maximilian Maximilien Maximo Maxwell Mayeul Maynard Mayoor Mechislav Medard Mefodiy Meghnad Meghnath
Mehdi Mehmet Meir Melchior Meles Melvin Melvyn Menachem Mendel Mengistu Merlin Mert Mervin Metod Mevlut Micah Micha Michael Micheal
Michel Mick Miguel Mihai Mihail Mika Mikael Mikail Mike Mikel Mikhail Mikhaylo Mikheil Mikhey Mikita Mikkel Mikola Mikulas Milan Milen
Miles Milivoj Miliy Milo Milorad Milos Miloslav Milovan Milton Min Min-jun Ming Minoru Miodrag Mir Miran Mircea Mirco Mirek Mirko Miro
Miron Miroslav Mirza Mischa Mishaal Mitch Mitchel Mitchell Mitofan Mladen Moammar Mobutu Modest Modesto Mohamed Mohammad Mohammed Mohan
Mohandas Mohinder Mohsen Moise Moises Moisey Mojmir Mojtaba Mokey Monte Monty Morgan Moritz Morris Morten Mortimer Morton Mose Moses
Moshe Mostafa Mouhamadou Mouhamed Moussa Moustafa Moustapha Mozes Mstislav Muammar Muhammad Muhammadu Muhammed Muhsin Mujibur Mukesh
Mukul Munir Murat Murilo Murray Musa Musiy Mustafa Mutua Muyiwa Mwai Mwangi Mykhailo Mykola Mylan Myles Mylo Myron Myung Nabil Nadir
Nael Naftali Nagabhushanam Nahid Nahil Naim Najib Nanda Naoki Naoto Napoleon Narayan Narcis Narciso Narendra Narinder Narkis Naruhito
Nasrullah Nasser Natale Natan Natanael Nataniel Nate Nathan Nathanael Nathanial Nathaniel Naum Naveen Navin Nawaz Nazar Nazariy Nazif
Neal Ned Neil Nels Nelson Nemir Nenad Neo Nestor Neven Neville Nevio Newton Nguyen Nicholas Nick Nicklas Nickolas Nico Nicolae Nicolai
Nicolaie Nicolas Nicu Niels Niels-Christian Nifont Nigel Nikandr Nikanor Nikifor Nikita Niklas Niko Nikodem Nikodim Nikol Nikola Nikolai
Nikolas Nikolay Nikon Nikos Nils Nimit Nir Niranjan Nirbhay Niro Njoroge Nnamdi Noah Noam Noan Noble Nobuo Noe Noel Nolan Norbert
Norberto Norman Normand Norris Nouri Novak Nurlan Nursultan Obie Obinna Ochieng Octavian Octavio Odell Odin Odon Ofer Oke Okhrim Olaf
Olafur Olaide Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olelko Oles Olimpiy Olin Oliver Olivier Oliviero Oliwier Ollanta Olle Olof
Olufunmi Olumide Olusegun Oluwunmi Omar Omelyan Omer Omero Onoriode Onufriy Onur Oran Orazio Oren Orest Orhan Orin Orion Orkhip Orland
Orlando Orrin Orville Osama Osamu Osborne Oscar Osip Oskar Osman Osmund Ostap Ostromir Osvaldo Oswald Othman Otho Otieno Otis Oto Otto
Oumar Ousmane Owen Paavo Pablo Paco Pacome Pakhom Panagiotis Panas Panfil Pankrac Pankrat Pankratiy Pantaleon Panteleymon Paolo Param
Paramartha Paramon Parfen Parker Pascal Paskal Pasquale Patrice Patricio Patrick Patrik Patrizio Paul Paulo Pavel Pavle Pavlo Pedro Pepe
Perceval Percival Percy Pero Perry Pervez Petar Pete Peter Petko Petr Petre Petro Petru Phan Phil Philip Philipp Philippe Phillip Pierce
Pierre Pieter Pietro Pilip Pimen Pio Piotr Pippo Pius Platon Podolyan Polikarp Pontus Porfiriy Porter Potap Poul Prabowo Prakash Pran
Pranab Pranay Prasad Prathamesh Praveen Prayag Prayut Prayuth Prem Preston Price Prince Prokhor Prokl Prokofiy Prokop Prov Puneet
Purushottam Pushpa Pyotr Qasem Qassem Qiang Qishan Quentin Quincy Quinten Quinton Radim Radimir Radislav Radomir Rados Radoslav Radovan
Radu Raduz Raed Rafael Raff Rafi Rafid Rafik Rafiq Rahim Rahul Raif Raila Raimondo Raimund Rainer Raj Rajan Rajendra Rajesh Rajiv Rajko
Rakesh Ralf Ralph Ramesh Rameshwar Rami Ramiro Ramon Ramush Ramzan Rand Randal Randall Randolf Randolph Randy Ranil Ranjeet Ranjit Ranko
Raoul Raphael Rashid Rasmus Rastislav Ratan Ratibor Ratimir Ratko Ratmir Rauf Raul Ravi Ray Rayan Rayen Raymond Recep Reece Reed
Reginald Reid Reinhard Reinhold Remilekun Remington Remo Remus Renato Renaud Rene Reuben Reuven Rex Reynold Reza Rhett Riad Ricardo
Riccardo Richard Richie Richmond Rick Rickard Rickey Ricky Rico Riek Riley Rinaldo Rino Rishi Ritesh Riyad Riyadh Roan Robb Robert
Roberto Robinson Rocco Rocky Rod Roderick Rodger Rodion Rodney Rodolfo Rodolphe Rodoslav Rodrick Rodrigo Rodrigue Rogelio Roger Rogers
Rohan Rohit Roksolan Roland Rolando Rolf Rollin Romain Roman Romano Romeo Romuald Romulus Ron Ronald Ronan Rongji Ronnie Roosevelt
Roscoe Rosen Ross Rostislav Rotimi Rowan Rowland Roy Royce Ruben Rudolf Rudolfo Rudolph Rudra Rudy Rufus Ruhollah Rumen Rupert Ruperto
Ruprecht Ruslan Russ Russell Rustam Rustem Rusty Ryan Ryo Ryong Ryu Ryurik Sabri Sachin Saddam Sadegh Sadeq Sadyr Saeed Sagar Said Salah
Saleh Sali Salih Salim Salman Salomon Salomone Salva Salvador Salvatore Sam Samba Sameer Sami Samir Sammy Samson Samuel Samuele Samuil
Sancho Sander Sandro Sandu Sanford Sani Sanjay Sanka Sansone Santiago Santino Santos Sardar Sarvin Satish Satoshi Satya Satyen Saul
Sauli Sauveur Sava Saveliy Savva Savvatiy Sayed Sayyid Scot Scott Scotty Seamus Sean Sebastian Sebastiano Sebastien Segun Seiji
Selahattin Selim Selivan Seliverst Sem Semibor Semih Semyon Sen Senne Seok Seppe Serafim Serdar Serge Sergei Sergej Sergey Sergi Sergio
Sergiu Sergiy Serhii Servac Serzh Seth Seung Sevastyan Severin Seydou Shahid Shalewa Shamil Shane Shankar Shantanu Shaun Shavkat Shawn
Shchastislav Shchek Shehbaz Sheldon Sher Sherman Sherwood Shigeo Shigeru Shimon Shintaro Shinzo Shiv Shlomo Shmuel Sho Shohei Siad
Siamak Sid Siddarth Siddhran Sidney Sidor Sidy Siebe Sigismond Sigismondo Sigizmund Sigmar Sigmund Sigurd Silantiy Silas Silvan Silvano
Silvester Silvestr Silvio Silviu Sim Simen Simeon Simion Simon Sinan Sindre Sinook Sipho Sirajuddin Sirineu Siro Sizwe Sky Slavko
Slavolyub Slavomir Slavuta Slobodan Sname Snizhan Sofon Sofron Sokrat Sologub Solomon Som Somnath Somu Sondre Soren Souleymane Sourav
Spartak Spencer Spiridon Spyros Srettha Stan Stanford Stanimir Stanislao Stanislas Stanislav Stanko Stanley Stanton Stavros Steen Stefan
Stefaniy Stefano Steffen Stelian Stepan Stephan Stephane Stephen Sterling Steve Steven Stewart Stig Stjepan Stojan Stoyan Stozhar Stuart
Subhas Subhash Subodh Suharto Suk Sukarno Suleyman Sultan Suman Sundar Sune Sung Sung-hoon Sunil Suresh Surya Suryakant Suryakanta
Susheel Sushil Susilo Sven Svend Svetozar Svyatopolk Svyatoslav Swami Swapnil Sylvain Sylvan Sylvester Tad Taddeo Tadeas Tadeo Tadeusz
Tae Tafadzwa Taha Tahir Takashi Takeshi Takuya Tal Talal Tamim Tancrede Tanguy Tanner Tapan Taras Tarek Tariq Taro Tarun Taylor Tayyip
Ted Tej Tejas Temitope Tendai Teo Teodor Teodoro Teofan Teofil Terence Terentiy Terrance Terrell Terrence Terrill Tertuliano Tetsuya
Thabo Thaddeus Thaksin Thein Themba Theo Theobald Theodor Theodore Theophile Thiago Thibaud Thibault Thibaut Thierno Thierry Thom Thomas
Tiago Tiberio Tibor Tichomir Tidiane Tihomir Tikhon Tim Timish Timmy Timo Timofei Timofey Timofiy Timon Timotej Timoteo Timothee Timothy
Timur Titilope Tito Titus Tobias Tobiloba Tobin Toby Tod Todd Todor Toke Tom Toma Tomas Tomaso Tomiloba Tomislav Tommie Tommy Tony
Toomas Tope Torbjorn Torrance Torrey Toshiro Traian Travis Tremaine Tremayne Trent Trenton Trever Trevor Trey Trifon Trilochan
Trilochana Trilok Trilokanath Trilokesh Triloki Tristan Troels Trofim Troy Tsuyoshi Tudor Tunde Tur Turgut Turki Turner Tushar Tuur
Tverdislav Tvorimir Tybalt Tyler Tymon Tyron Tyrone Tyson Ubaldo Udai Udit Uffe Ugo Uhuru Ujjawal Ujjwal Ulberto Ulf Ulises Ulrich Ulrik
Ulyan Ulysse Ulysses Umang Umar Umaru Umberto Umut Un Upendra Upton Urbain Urbano Uri Uriah Uriel Usama Usman Ustim Ustin Uttam Uzi
Uzodimma Vaclav Vadim Vadym Vagn Valdas Valdemar Valdis Valentijn Valentin Valentino Valentyn Valerii Valeriy Valery Valeryan Valter
Vance Vanja Varfolomey Varlaam Vasco Vasil Vasile Vasili Vasiliy Vasily Vasudev Vasudeva Vasyl Vatslav Vaughn Vedang Vedanga Velemir
Velimir Velupillai Vendelin Venedikt Veniamin Vern Verner Vernon Viacheslav Vianney Vic Vicente Victor Victorien Vidhur Vidhya Vidur
Viggo Vijay Vikentiy Vikram Viktor Viktorin Vilhelm Villy Vimal Vinay Vince Vincenc Vincent Vincenzo Viorel Virat Virgil Virgilio Vishnu
Vishwamitra Vissarion Vit Vitali Vitaliy Vitaly Vito Vitor Vittorio Vlad Vladilen Vladimir Vladimiro Vladislav Vladlen Vlado Vlas
Vlastimil Vlastimir Vo Vojislav Volodimir Volodislav Volodymyr Vratislav Vsemil Vseslav Vsevlad Vsevolod Vuk Vyacheslav Vyas Vysheslav
Wade Wael Wafula Waldo Wale Walid Walker Wallace Walter Walton Wandrille Wang Ward Warley Warren Washington Waylon Wayne Webster Wei
Weiwei Wen Wendell Werner Wes Wesley Wessel Westley Weston Wilbert Wilbur Wiley Wilfred Wilfrid Wilhelm Will Willard Willem William
Willie Willis Willy Wilmer Wilson Wilton Winfield Winston Wissam Wm Wojciech Wole Wolfgang Woodrow Wout Wyatt Xander Xaver Xavier Xi
Xiaobo Xiaoping Xilai Yaakov Yago Yahya Yair Yakov Yakub Yakubu Yango Yanis Yann Yannick Yannik Yannis Yanuariy Yao Yarema Yaromil
Yaromir Yaron Yaropolk Yaroslav Yarovid Yasar Yasin Yasser Yassin Yassine Yasuhiro Yasuo Yaw Yegor Yehuda Yeol Yeremiy Yevgen Yevgeny
Yevhen Yi Yigal Ying-jeou Yitzhak Yoann Yoav Yogendra Yogesh Yoginder Yong Yongkang Yoon Yosef Yoshihide Yoshiro Yossi Younes Young
Younis Yousef Youssef Yoweri Yuji Yukhim Yuki Yukio Yulian Yuliy Yunus Yuri Yurii Yuriy Yury Yusuf Yusuke Yutaka Yuvenaliy Yves Zaccaria
Zach Zacharia Zachariah Zacharie Zachary Zachery Zack Zackary Zafir Zakaria Zakary Zakhar Zakhariy Zane Zayd Zayed Zbigniew Zborislav
Zdenko Zdravko Zechariah Zedong Zeev Zemin Zemislav Zeno Zenoviy Zeyd Zia Ziad Ziaur Zinoviy Ziyad Zlat Zlatan Zlatko Zlatomir Zoltan
Zoran Zoremir Zoreslav Zoryan Zurab Zvenigor Zvenimir Zvenislav`

export const FEMALE_NAMES = `
Aadrika Aaliyah Aanandinii Aaratrika Aarya Aasa Aasha Aashritha Aatmaja Aba Abagail Abani Abby Abena Abhaya Abigail Abigale Aby Achieng
Ada Adaeze Adah Adalberta Adaline Adaugo Adela Adelaida Adelaide Adelayida Adele Adelie Adelina Adeline Adella Adelle Adina Adria
Adriana Adrianna Adriena Adrienne Adrijana Adwitiya Adwoa Afanasiya Afia Afra Afton Afua Agafiya Agafya Agapiya Agata Agatha Agathe
Aglae Agnes Agnesa Agnese Agneta Agniya Agrata Agripina Agustina Ahalya Ahilya Aicha Aida Aiko Aileen Aimee Aisha Aishani Aishwarya
Aissata Aissatou Akiko Akinyi Akofa Akorfa Akosua Akshainie Akshata Akshita Akua Akula Akulina Akumaa Akunna Alaine Alana Alanna Alba
Albane Alberta Alberte Albertina Albertine Albina Alda Alea Aleen Alejandra Aleksandra Alena Alene Alenka Alessandra Alessia Alevtina
Alexa Alexandra Alexandrea Alexandria Alexandrina Alexandrine Alexane Alexanne Alexia Alexine Aleyna Alfreda Alia Alica Alice Alicia
Alida Alienor Alika Alima Alina Aline Alis Alisa Alisha Alison Alissa Alix Aliya Aliyah Aliza Alla Allegra Allene Allison Alma Almira
Alta Althea Alvera Alverta Alvina Alya Alyce Alycia Alysa Alyson Alyssa Alyssia Alysson Ama Amalia Amalie Amanda Amandine Amara Amata
Amaya Ambar Amber Ambra Ambre Ameenah Amelia Amelie Ameline Ami Amie Amina Aminat Aminata Aminu Amira Amodini Amrita Amritambu Amy Ana
Anabel Anabela Anabelle Anaelle Anais Anala Anamarija Anamika Ananda Anandamayi Ananta Anasooya Anastasia Anastasie Anastasiia
Anastasija Anastasiya Anastazija Anasuya Anatoliya Anda Andra Andrea Andreja Andriana Andrina Aneta Anette Anezka Anfisa Angela Angele
Angelica Angelika Angelina Angeline Angelique Angelita Anghelina Angie Ani Ania Anica Anika Anila Anissa Anita Anja Anjali Anjushree
Anjushri Anka Ann Ann-Christin Ann-Marie Anna Annabel Annabell Annabella Annabelle Annalena Annalise Annamaria Annamarie Annapurna Anne
Anne-Marie Annegret Anneli Annelie Annemarie Annetta Annette Anni Annie Annika Anny Anouk Anselma Anshula Ansley Antea Antigone
Antoinette Antonella Antonetta Antonia Antonida Antonietta Antonina Antoniya Anuja Anushka Anusuya Anwesha Anya Anzhela Anzhelika Anđela
Apollinariya Apolline Apolloniya April Apsara Arabela Arabella Arabelle Araceli Ardella Ardith Ariadna Ariana Ariane Arianna Ariela
Arielle Arina Arkadiya Arlene Arleta Arlette Armance Armelle Armida Artemisa Artemiya Aruna Arundhati Arwen Arya Asha Ashlee Ashleigh
Ashley Ashly Asia Asja Aslesha Asma Assunta Astou Astrid Asya Athena Atieno Atifete Atreyee Atreyi Aubree Aude Audra Audrey Augusta
Augustina Aura Aurelia Aurelie Auriane Aurora Aurore Ava Avani Avantika Aveline Avis Avreliya Avril Avrora Awa Awesi Axelle Aya Ayana
Ayanna Ayebatari Ayelet Ayesha Ayla Aylin Aynur Ayse Ayumi Ayushmati Azadeh Azaliya Azra Baaba Baala Babette Baidehi Baijayanti Balamani
Barbara Barbe Barbora Barbro Basanti Beata Beatrice Beatrix Beatriz Becky Belinda Bella Belle Benazir Benedetta Benedikta Bente Berenice
Berit Bernadette Bernadine Bernice Bernita Berta Bertha Berthe Bertille Beryl Bessie Beth Bethany Betina Betsy Betta Bette Bettina Betty
Bettye Beulah Beverly Bhaanumati Bhadra Bhagirathi Bhagwanti Bhagwati Bhamini Bhanumati Bhargavi Bhavani Bhilangana Bianca Bianka
Bibiana Biljana Billie Biloslava Bilva Bilwa Bilyana Binta Bintou Birdie Birgit Birgitta Birgitte Blagovista Blanca Blanche Blandine
Blanka Blazena Bobbi Bogdana Boguslava Bohdana Bohumila Bohuslava Bojana Boleslava Bonita Bonnie Borislava Borka Bozena Bozhena Bozica
Bozidara Brandi Branislava Branka Brankica Breanne Brenda Brenna Bria Briana Brianne Bridget Bridgette Bridie Brigida Brigita Brigitta
Brigitte Brita Britney Britt Britt-Marie Brittany Bronislava Brooke Bruna Brunhilda Bryana Buddhana Caitlin Calista Callie Camelia
Camila Camilla Camille Canan Candace Candice Candida Capucine Cara Caridad Carina Carine Carissa Carla Carlee Carley Carlota Carlotta
Carmel Carmela Carmella Carmen Carmina Carol Carola Carole Carolin Carolina Caroline Carolyn Carolyne Carrie Casandra Cassandra
Cassandre Cassie Cataleya Catalina Catarina Caterina Catharina Catharine Catherine Cathrine Cathryn Cathy Catrina Cayla Cecelia Cecile
Cecilia Cecilie Celeste Celestina Celestine Celia Celie Celina Celine Ceyda Ceyla Ceylin Cezara Chakrika Chanda Chandani Chandi Chandini
Chandira Chandni Chandrabhaga Chandrakala Chandrakin Chandramani Chandrani Chandraprabha Chandraswaroopa Chandravati Chandrika Chanel
Chantal Chapala Charity Charleen Charlene Charline Charlotta Charlotte Charumati Charvi Chatura Chebet Chelsea Chelsey Chelsie Cherechi
Cheryl Cheyenne Chiamaka Chiang Chiara Chieko Chimamanda Chinwe Chinyere Chioma Chitrali Chitramala Chitrangada Chizoba Chloe Christa
Christelle Christiana Christiane Christie Christin Christina Christine Christy Cindy Claire Clara Clarabelle Clarissa Clarisse Claudia
Claudine Clea Clelia Clemence Clementina Clementine Cleo Cleopatra Clio Cloe Clotilde Colette Coline Colleen Comfort Concepcion Conchita
Condoleezza Connie Consolata Constance Constanta Constantia Constantina Consuela Consuelo Cora Coralie Coraline Corazon Cordelia Corene
Corina Corine Corinna Corinne Cornelia Corrine Cortney Cosima Costanza Coumba Crina Cristal Cristiana Cristina Crystal Cynthia Cyrielle
Daevi Daevika Dafina Dagmar Dagmara Dahlia Daisy Daksha Dakshayani Daleslava Dalia Dalibora Daliborka Dalida Dalila Damaris Damayanti
Damiana Damla Dana Dania Danica Daniela Daniella Danielle Danijela Danika Danka Daphne Daphnee Dara Daria Dariana Dariia Darija Darina
Darinka Darislava Darja Darla Darleen Darlene Darshwana Darya Davida Davina Dawn Dayna Dea Deanna Debbie Debora Deborah Debra Deeksha
Deepali Deepika Deeptimayee Deeptimoyee Defne Delfina Delia Delilah Delinda Della Delores Delphine Demetra Demetria Dena Denisa Denise
Desanka Desdemona Desiree Despina Devangana Devani Devasree Devi Devika Dewi Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhara Dharani
Dharitri Dhatri Dian Diana Diane Dianna Dianne Didina Diksha Dilara Dilma Dimitra Dina Dipali Dita Ditte-Marie Divna Divya Dixie Diyana
Dobrila Dobrinka Dobromila Dobromira Dobromisla Dobroslava Doina Doleslava Dolores Dolyana Domenica Dominika Domnica Dona Donata Donka
Donna Dora Dorcas Doreen Doriana Doriane Dorina Dorine Doris Dorit Dorota Dorotea Doroteja Dorothea Dorothy Dorris Dorthe Dorthy Draga
Dragana Drahomira Drahoslava Draupadi Droupadi Dua Dubravka Dulari Dulce Dulcinea Dunja Durga Durgeshwari Dusana Dyna Ea Easter Ebba
Ebiere Ecaterina Eda Edita Edith Edna Eduarda Edwina Edyth Edythe Effie Efua Eileen Ekaparnika Ekaterina Ela Elaina Elaine Elakshi Elda
Elea Eleanor Eleanora Eleanore Elena Eleni Eleonora Eleonore Elfrieda Eliabeth Eliana Eliane Elif Elin Elina Eline Elinor Elinore Elisa
Elisabet Elisabeth Elisabetta Elisaveta Elise Eliska Elissa Eliza Elizabet Elizabeth Elizaveta Elka Ella Elle Ellen Ellen-Margrethe Elli
Ellie Elly Elmira Elna Elnora Eloa Elodie Eloisa Eloise Elora Elsa Elsbeth Elsie Elva Elvera Elvina Elvira Elwira Elyse Elyssa Elza Ema
Eman Emanuela Emanuelly Emelia Emelie Emeline Emely Emi Emie Emili Emilia Emilie Emilija Emiliya Emily Emine Emma Emmalee Emmanuelle
Emmi Emmie Emmy Ena Enakshi Enid Enola Enrica Enya Erica Ericka Erika Eriko Erin Erma Erminia Erna Ernesta Ernestina Ernestine Eryn Esha
Eshana Eshita Esi Esma Esmeralda Esperanza Essie Esta Estela Estell Estella Estelle Ester Estera Esther Estrella Etela Ethel Ethelyn
Ethyl Ettie Eudora Eugenia Eugenie Eula Eulalia Eulalie Eun Eunice Eusebia Eva Evangelina Evangeline Evdokiya Evelina Eveline Evelyn
Evfrosiniya Evgeniya Evie Evita Evpraksiya Evy Ewa Fabiana Fabiola Fabricia Fae Faina Faith Faiza Fanni Fannie Fanny Fanta Fantine Fara
Farah Fatemeh Fatim Fatima Fatimata Fatma Fatou Fatoumata Faustina Faustine Fawzia Fay Faye Fayina Febe Federica Fedora Felicia Felicie
Felicita Felicity Felipa Femke Feodora Feodosiya Ferdinanda Fernanda Ferne Fevroniya Fidan Fien Filipa Filippa Filomena Finja Fiona
Flavia Flavie Fleur Flo Flor Flora Flore Florence Florencia Florentina Floriana Florie Florina Florine Flossie Folake Frances Francesca
Francine Francisca Francoise Frantiska Freda Frederica Frederique Freida Freja Freya Frida Frieda Friederike Fulvia Fumiko Fyokla
Gabriela Gabriella Gabrielle Gabrijela Gaelle Gaia Gail Galina Galit Ganna Garance Gautami Gayatri Gaye Gayle Geeta Geetanjali Gelena
Gemine Gemini Gemma Geneva Genevieve Georgeta Georgette Georgia Georgiana Georgianna Georgina Geralda Geraldine Gerda Germana Gertrud
Gertruda Gertrude Ghada Giacinta Giada Gianina Gianna Gifty Gigi Gilberta Gilda Gillian Gina Ginevra Ginger Gioia Giorgia Giovanna Girja
Gisela Gisele Gisella Gita Gitanjali Gitte Giuditta Giulia Giuliana Gizela Gladys Glafira Glenda Glenna Glennie Gloria Godiva Golda
Gordana Graca Grace Gracie Graciela Grayce Grazia Greta Gretchen Griselda Gry Guadalupe Gudrun Guillemette Guillermina Gulcin Gunilla
Gunnel Gussie Gwen Gwenaelle Gwendolyn Haby Hadas Hafsa Haifa Hailee Hailey Hala Halie Halima Hallie Halyna Hamsini Hana Hanaa Hanako
Hanan Hanna Hannabel Hannah Hanne Harinakshi Harita Harriet Haruka Haruko Hasina Hasna Hatice Hattie Hawa Hayley Hazel Heather Heda
Hedda Hedvig Heema Heidi Helen Helena Helene Helga Helin Helle Heloisa Heloise Hendrika Henrieta Henrietta Henriette Hermina Hermine
Herminia Herta Hertha Hester Hettie Hilda Hildegard Hillary Himadri Himani Hina Hira Hiranya Hiroko Hoda Hollie Holly Hope Hortense
Hortensia Hua Huda Hui Hulda Hulya Hye Ida Idell Ifeoma Ifunanya Ilaria Ileana Ilene Ilenia Ilhan Iliana Ilinca Ilinka Ilona Ilsa Ilse
Iman Imani Imelda Imke Imogen Imogene Ina Inara Inaya Indira Ines Inesa Inessa Inez Inga Inge Ingeborg Ingrid Ingrida Inka Inna Innesa
Ioana Ioanna Iolanda Iona Ionela Iraida Irena Irene Irina Iris Irma Iryna Isabel Isabela Isabell Isabella Isabelle Isabelly Isadora
Iseult Isidora Isioma Isis Isobel Isra Iulia Iuliana Iva Ivana Ivanka Ivanna Iveta Ivona Ivonne Ivy Iya Izabela Izabella Izolda Jacinda
Jacinthe Jackie Jacklyn Jaclyn Jacqueline Jacquelyn Jada Jade Jadranka Jaimini Jamila Jana Janaina Jane Janelle Janessa Janet Janeta
Janice Janie Janina Janine Janka Janna Janni Jany Jaquelin Jara Jarmila Jaroslava Jasmin Jasmina Jasmine Jasna Jayalalithaa Jayda Jayne
Jazmin Jeana Jeanette Jeanie Jeanne Jeannette Jeannie Jehanne Jela Jelena Jelica Jena Jenifer Jenna Jennie Jennifer Jenny Jessica
Jessika Jessy Jette Jewell Ji-woo Ji-young Jil Jill Jillian Jing Jo Joan Joana Joanie Joann Joanna Joanne Jocelyne Jodi Joelle Johanna
Johanne Jolana Jolanda Jolayemi Joleen Jolie Jolien Joline Jordana Josefa Josefin Josefina Josefine Josephine Josiane Josie Josy Jovana
Joy Joya Joyce Jozefina Juana Juanita Judita Judith Judy Juli Julia Juliana Juliane Julianne Julie Julienne Juliet Julieta Juliette
Julina Julita Juna June Justina Justine Jyoti Jyotsana Kacie Kadiatou Kaela Kaia Kailey Kaitlin Kaitlyn Kaja Kali Kalina Kalinda Kalpana
Kalyani Kama Kamala Kamila Kamla Kanchan Kania Kanishka Kanti Kara Karen Kari Karin Karina Karine Karla Karlee Karlie Karlotta Karmela
Karmen Karolina Karoline Kashyapi Kassandra Kata Katarina Kate Katerina Kateryna Katharina Katherine Katheryn Kathleen Kathrine Kathryn
Kathryne Kathy Katie Katina Katja Kato Katrin Katrina Katrine Kattie Katy Kavita Kaya Kaycee Kayla Kaylee Kayleigh Kayley Kazuko Keeley
Keely Keiko Keira Kelley Kelli Kellie Kelsi Kendra Kenna Kenza Kerry Kerstin Ketanji Khadidiatou Khadija Khadijah Khady Khaleda
Kharitina Khristina Khristya Kiana Kiara Kimberley Kimberly Kira Kirsten Kirstin Klara Klaudia Klavdiya Kleopatra Kolinda Konstance Kora
Kordula Krentta Krista Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Krystyna Ksenia Kseniia Kseniya Kumari Kumiko
Kumuda Kupava Kvitka Kvitoslava Kyla Kyoko Kyra Kyung-wha Lacey Lada Laetitia Laila Lakshmi Lala Lalita Lamia Lan Lana Lara Larina
Larisa Larissa Larysa Lata Latoya Laura Laure Laureen Lauren Laurene Lauretta Lauriane Laurianne Laurie Laurine Lauryn Lavanya Laverna
Laverne Lavina Lavinia Lawrencia Laxmi Layla Lea Leah Leana Leandra Leann Leanna Leanne Leda Leela Leena Leia Leigh Leila Lela Lelah
Lelia Lena Lene Leni Lenia Lenka Lenna Lenora Lenore Lenya Leola Leona Leoni Leonie Leonor Leonora Leonore Leontina Leontine Leopoldina
Leora Lesly Lesya Leta Leticia Letitia Letizia Lexi Lexie Leyla Leymah Lia Liana Libbie Libby Lida Lidia Lidija Lidiya Lien Likera Lila
Lilas Lili Lilia Lilian Liliana Liliane Lilith Liliya Lilla Lilli Lillian Lillie Lilly Lilou Lily Lilyan Lina Linda Linde Lindiwe
Lindsay Lindsey Ling Lingyu Linn Linnea Lis Lisa Lisanne Lisbeth Lise Liselotte Lisette Liudmyla Liv Liva Livia Liya Liyana Liz Liza
Lizbeth Lize Lizzie Lizzy Ljiljana Ljuba Ljubica Lois Lola Lolita Lone Lora Loraine Loredana Loreen Lorelei Lorena Lorene Lorenza
Loretta Lori Lorine Lorna Lorraine Lotta Lotte Lotti Lottie Louisa Louise Loujain Lourdes Lovisa Luana Lubna Luce Lucia Luciana Lucie
Lucienne Lucija Lucile Lucille Lucinda Lucretia Lucy Ludivine Ludmila Ludovica Luella Luena Luisa Luise Luiza Lujza Lukiya Lula Lulu
Luna Lura Lurline Luz Lya Lyda Lydia Lydie Lykke Lyla Lynda Lynette Lynn Lynne Lyubava Lyubislava Lyubomila Lyubomira Lyuborada
Lyuboslava Lyubov Lyudmila Lyudomila Mabel Mabelle Mable Machiko Macy Madalena Madalyn Maddalena Madeleine Madeline Madelyn Madge
Madhuri Madina Madlen Madonna Mae Maegan Maelle Maeve Mafalda Magali Magda Magdalen Magdalena Maggie Mahaut Mahsa Mai Maia Maica Maida
Maimouna Maira Maite Maja Majda Mala Malala Malati Malena Malene Malia Malika Malin Malina Malinda Malou Malti Malva Malvina Mamata
Mamie Manal Manda Mandaakin Mandakini Mandy Mangala Mangalya Mani Manisha Manjusha Manon Manuela Mara Marcela Marcella Marcelle Marcia
Maren Marena Marfa Marga Margaret Margareta Margarete Margaretta Margarette Margarida Margarita Margaux Marge Margie Margit Margita
Margo Margot Margret Marguerite Mari Maria Mariam Mariama Mariana Marianna Marianne Maribel Marica Maricarmen Marichka Maricica Marie
Mariella Marielle Marietta Marija Marika Mariko Marilena Marilou Marilu Marilyn Marina Marion Marisa Marisol Marissa Marit Marita Mariya
Marja Marjorie Marjory Marla Marlee Marleen Marlen Marlena Marlene Marli Marlie Marnie Marsha Marta Marte Martha Marthe Martina Martine
Marwa Mary Maryam Maryana Maryann Maryjane Marylou Maryna Masa Masako Masih Mathilda Mathilde Matilda Matilde Mattie Matylda Maud Maude
Maudie Maura Maureen Maurine Mavis Mawuena Mawusi Maxi Maxine May Maya Maybelle Maye Mayra Mayte Mayumi Mayya Meagan Meaghan Mechislava
Medha Medina Meena Meenakshi Megan Megawati Meggie Meghan Megumi Mei Meihua Meike Meire Melania Melanie Melaniya Melany Melba Melek
Melia Melike Melina Melinda Melis Melisa Melissa Melita Mellie Melodie Melody Menaka Menka Meral Merav Mercedes Mercia Meredith Merel
Merete Merve Meryem Meta Mette Mi-ja Mia Micaela Michaela Michal Michele Micheline Michelle Michiko Mihaela Miho Mikaela Miki Mila
Milada Milana Mildred Milena Milica Militsa Milka Milla Mille Millicent Millie Milly Milodara Miloslava Min-ji Mina Minakshi Mindy
Minerva Minna Minnie Minodora Mira Mirabela Miranda Miray Mireille Mirela Mirella Miri Miriam Mirjam Mirka Mirna Miroslava Mitsuko
Miyuki Moa Modesta Mohana Mohini Moira Mokrina Mollie Molly Mona Monica Monika Monique Monserrat Morena Morgana Morgane Motrya Mozah
Mozelle Mstislava Muriel Mya Myla Myra Myriam Myrna Myrtice Myrtie Myrtle Nada Nadezda Nadezhda Nadia Nadiia Nadine Nadiya Nadja Naina
Nala Naledi Nalini Nancy Nanna Nannie Naomi Naomie Nara Narcisa Narges Nargis Nasrin Natalia Natalie Nataliia Natalija Natalina Nataliya
Natalya Natasa Natasha Nathalie Natka Nawal Naya Nayla Neda Neha Nela Neli Nelia Nell Nelle Nelli Nellie Nelly Nelya Nemira Nena Nerea
Nettie Neva Nevena Nevenka Neyla Ngozi Nia Nichole Nicole Nicoleta Nicolette Nicoline Niculina Nigar Nika Nike Nikki Nikkie Nikolina
Nila Nimakoah Nina Ninel Ninon Nirmala Nisa Njeri Nkechi Nkosazana Noa Noami Nobuko Noelia Noelle Noemi Noemie Nokuthula Nola Nomi
Nomvula Nona Nonna Noor Nora Norah Nore Norene Noriko Norina Norma Nour Noura Novella Novi Nubia Nur Nyambura Obioma Oceane Octavia Oda
Odelia Odessa Odetta Odette Odilia Ofelia Ognyana Ojaswini Oksana Oktyabrina Ola Oleksandra Olena Olesya Olga Olha Olimpia Olimpiada
Oliva Olive Olivera Olivia Olivie Oliwia Olympe Olympia Olympie Omana Omawunmi Omolara Onome Oona Oormila Opalina Opaline Ophelia
Ophelie Ora Oresta Oriana Oriane Orina Orislava Orisya Oriyana Orlane Orly Ornella Orsola Ortensia Otilia Ottilie Oumou Oxana Padma
Palazhka Palmira Paloma Pam Pamela Paola Parisa Parvati Patience Patricia Patrizia Patsy Patti Paula Paule Paulette Paulina Pauline
Pavla Pavlina Pearl Pearline Peggie Peggy Pelageya Pelagia Pelagiya Penda Penelopa Penelope Penny Peri Perla Perle Pernilla Perrine
Petra Petronela Petronilla Petronille Philippa Philippine Philomene Phoebe Phyllis Pia Pilar Piper Pippa Polina Polly Polyana Pooja
Poornima Poppy Potishana Pramila Prasanna Praskovya Pratibha Preity Prema Prisca Priscilla Priscille Priska Priya Priyala Priyanka
Prudence Purnima Pushti Queenie Rabia Rachael Rachel Rachele Rachelle Rada Radha Radmila Radoslava Rae Rafaela Rageshwari Rageswari
Rahel Raina Raisa Rajinder Rakita Ramaa Ramata Ramona Rana Rania Raphaelle Raquel Rasha Rasheedah Rashida Rati Ratna Rayina Rayisa Razia
Rea Reba Rebeca Rebecca Rebeka Rebekah Reem Regina Regitze Reiko Reina Reine Rekha Renata Renate Renee Reta Retha Reyna Rhea Rhianna
Rhoda Rhonda Ria Riana Rica Rie Rigoberta Rikke Rima Rina Ristana Rita Roberta Robina Robyn Rochelle Rocio Rodica Rohana Roksana
Roksolana Romana Romane Romena Romina Romola Romy Rona Ronit Ronja Roos Rosa Rosa-Maria Rosalia Rosalie Rosalind Rosalinda Rosalyn
Rosamond Rosamunda Rosana Rosanna Rosario Rose Roseline Rosella Roselyn Rosemarie Rosemary Roser Rosetta Rosie Rosina Rosita Roslyn
Rosmunda Rostislava Rowena Roxana Roxane Roxanne Roxy Roza Rozalia Rozella Rozina Rubie Ruby Rufina Rukhmani Rukmin Rumena Rupinder
Ruslana Ruth Ruthe Ruthie Ruxanda Ruya Ruza Sabina Sabine Sabrina Sachiko Sadia Sadie Sadye Safira Safiya Sahle-Work Saima Sakura
Salimata Sallie Sally Salma Salome Salomea Salomey Samanta Samantha Samara Samia Samira Sana Sanda Sandra Sandrine Sandy Sanja Sanna
Sanne Santina Sanya Sara Sarada Sarah Sarala Saraswati Sarina Sarisha Sarita Sarla Saroja Sarojini Sasha Saskia Savannah Savina Sayaka
Scarlett Segolene Sekinat Selena Selene Selin Selina Selma Sena Seo-yeon Serafima Serafina Serena Setsuko Shaina Shakti Shakuntala Shana
Shani Shania Shanie Shanna Shanon Shanti Shany Sharda Shari Sharmila Sharon Shashikala Shawna Shayna Shazia Sheela Sheikha Sheila Shelia
Shelley Shelly Sheri Sherri Sherry Sheryl Shira Shirin Shirley Shivakari Shizuka Shobhana Shresth Shresthi Shreya Shreyashi Shridevi
Shrishti Shubha Shubhaprada Shwet Siana Sibel Sibilla Sibylle Siddhi Sidonia Sidonie Sienna Signe Sigrid Silje Silvana Silvia Silvie
Silvija Simisola Simona Simone Sina Sinklitikiya Sirimavo Sitara Siv Sixtine Slava Slavica Slavka Slobodanka Sloka Smita Smiyana Smriti
Snezana Snizhana Sofia Sofie Sofija Sofiya Sofya Sol-ju Solange Soledad Soline Solomiya Solveig Sona Sonia Sonja Sonya Sophia Sophie
Soraya Sorina Stacey Stacy Stanislava Stasa Stefania Stefanie Stela Steliana Stella Stephanie Sterre Stine Suad Subhashini Subhasini
Sucheta Sudeva Sue Suelen Sujata Sukanya Suma Sumaya Sumayyah Sumiko Sumitra Summer Sunita Sunniva Suryakantam Susan Susana Susanna
Susanne Sushma Susie Suzana Suzanne Suzie Svetlana Sviatlana Svitlana Svyatoslava Swara Swarnalata Sweta Sybilla Sybille Sydney Sylvia
Sylvie Synne Syuzana Tabea Tabitha Tahereh Taisiya Talia Talita Talya Tamar Tamara Tami Tamia Tammy Tania Tanirika Tanja Tansu Tanushree
Tanushri Tanya Tara Tarja Taryn Tasha Tatiana Tatjana Tatum Tatyana Tawakkol Tayisiya Teja Tekla Teodora Teona Teresa Tereza Teri Terri
Tess Tessa Tessie Tetiana Tetyana Thais Thalia Thandi Thandiwe Thea Thelma Theodora Theresa Therese Tia Tiana Tiffany Tilda Timea Tina
Tiphaine Tiril Titi Titilayo Toluwani Tomoko Tonya Tracey Traci Tracy Tressa Tricia Trine Trisha Trudie Tsai Tuana Tuva Twila Tzipi
Uchenna Ulla Ulrika Ulyana Uma Una Urmila Ursula Usha Ustina Vaidehi Vaijayanthi Vaijayanti Vaira Vaishnavi Vaishno Vaishvi Vala
Valentina Valera Valeria Valerie Valerija Valeriya Vallie Vanda Vanesa Vanessa Vania Vanna Varalakshmi Varvara Vasanti Vasilina Vasilisa
Vasudha Vasundhara Veda Vedanshi Velma Venera Vera Verda Vere Verena Verica Verla Verna Vernice Verona Veronica Veronika Veronique Vesna
Vibeke Vicki Vickie Vicky Victoire Victoria Vida Vidya Viktoria Viktoriia Viktoriya Vilde Vilena Vilenina Vilina Vilma Vimala Vincenza
Viola Violante Violet Violeta Violetta Violette Viorica Vira Virginia Virginie Virginiya Vita Vitalina Vitoria Vittoria Viva Vivi Vivian
Viviana Viviane Vivianne Vivienne Vjosa Vlada Vladana Vladimira Vladislava Vlasta Vrinda Vrund Vseslava Vyacheslava Wafa Wambui Wanda
Wangari Wanjiku Wanjiru Wendy Whitney Wiktoria Wilhelmina Wilhelmine Willa Willow Wilma Winifred Winnie Winnifred Winona Xenia Xiaoming
Xiomara Yaa Yael Yana Yara Yarina Yaroslava Yasmeen Yasmin Yasmine Yasuko Yekaterina Yelena Yetunde Yevgenia Yevheniia Yingluck Yo-jong
Yoko Yolanda Yolande Yoshiko Yu-na Yukari Yukhima Yukhimiya Yulia Yulianna Yuliia Yuliya Yumi Yumiko Yuna Yuriko Yustina Yvette Yvonne
Zabava Zahra Zainab Zaira Zanele Zaneta Zara Zaria Zaynab Zdenka Zdeslava Zehra Zeinab Zelda Zelma Zelmira Zenobia Zeynep Zhanna
Zhozefina Zina Zinaida Zinayida Zita Zlata Zlatica Zlatka Zoe Zoey Zofia Zoja Zola Zora Zorana Zoreslava Zorina Zorka Zoryana Zoya
Zuzana Zuzanna Zvenislava`

export const EITHER_NAMES = `
Abbey Abbie Abimbola Addie Adi Aime Akos Allie Alva Anatolie Antonie Asa Atmaja Aubrey Auguste Augustine Aung Aurica Bala Bela Berti
Bibi Blessing Bobbie Brit Brooks Carlie Carroll Cary Cecilio Chandra Clare Courtney Dallas Dani Daniele Danila Darcy Daron Deb Denny
Dilan Drona Efe Elia Esra Evelin Felice Fran Freddy Gabi Germaine Gerry Geun-hye Girija Gus Habiba Haleigh Haley Heath Hilary Inger Ira
Isa Jacky Janis Janne Jaya Jean Jess Jessie Jocelyn Jodie Juan Jule Karel Karol Kay Kellen Kelly Kiley Kim Kip Kiran Kubra Kylie Laney
Laurence Lauri Lesley Leslie Lian Loren Lou Lyn Mady Mallory Marian Mateja Merle Meryl Nana Nat Nevin Nicola Nino Ollie Oluwaseun Paige
Pascale Pattie Quinn Randi Reggie Rey Robin Roch Ronny Rory Saba Safa Sasa Sascha Scottie Shannon Shashi Shay Sheikh Sibyl Sila Skye
Soma Sonny Tari Tate Teddy Terry Tine Toni Vanya Vin Vinnie Virgie Vivien Willi Yan Zena Zosima`
