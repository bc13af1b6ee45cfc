/** Titles, ranks and roles of persons. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Forms of address: they say nothing of a person but, some, the sex. Not part of a name, nor a description. */
export const ADDRESS_MALE = set('mr mr. mister sir lord monsieur signor señor senor herr don')
export const ADDRESS_FEMALE = set('mrs mrs. ms ms. miss madam madame mme dame lady señora senora frau signora')
export const ADDRESS_EITHER = set(
  'dr dr. prof prof. comrade hon hon. honourable honorable rev rev. reverend saint st. messrs messrs. comrades citizen esteemed dear',
)

/** Those of them that everybody has. */
export const PLAIN_ADDRESS = set(
  'mr mr. mister mrs mrs. ms ms. miss dr dr. messrs messrs. monsieur signor señor senor herr señora senora frau signora madame mme don',
)

/** Ranks and offices that stand before a name with a capital: "President Ruto", "Gen. Milley", "Pope Francis". */
export const TITLES = set(`
president vice-president ex-president premier prime minister chancellor vice-chancellor secretary undersecretary secretary-general
general-secretary speaker chairman chairwoman chairperson chair chief commissioner commander commandant governor gov. lieutenant-governor
mayor senator sen. sens. representative rep. reps. congressman congresswoman delegate councillor councilman councilwoman alderman
deputy mp mep md pm fm ambassador envoy consul attorney judge justice magistrate solicitor prosecutor sheriff marshal
general gen. gen lieutenant lieut. lt. lt colonel col. col major maj. maj captain capt. capt sergeant sgt. sgt corporal cpl. cpl private
pvt. admiral adm. commodore cmdr. brigadier brig. officer detective inspector superintendent constable agent
king queen prince princess emperor empress tsar czar sultan emir caliph duke duchess earl count countess baron baroness viscount
pope cardinal archbishop bishop patriarch father sister brother rabbi imam ayatollah mullah sheikh sheik mufti pastor deacon abbot
professor director ceo cfo coo manager head leader founder co-founder boss coach editor author actor actress singer
spokesman spokeswoman spokesperson dictator führer fuhrer duce comrade reporter correspondent analyst economist historian scientist
minister foreign-minister adviser advisor aide counsel counselor counsellor treasurer comptroller administrator
uncle aunt auntie grandma grandpa mom mum dad coach principal dean provost rector nurse doctor
`)

/** Words that stand before a title and belong to it: "Deputy Prime Minister", "former President". */
export const TITLE_MODIFIERS = set(`
deputy vice assistant acting interim former ex late then first second third supreme chief senior junior prime foreign defense defence
interior finance justice health education energy trade economy home transport transportation labor labour agriculture culture
environment information security national state federal attorney lieutenant lt. major brigadier rear crown grand executive managing
general special financial operating technology technical information marketing legal creative communications scientific medical
operations human-resources prime-ministerial cabinet foreign-affairs affairs treasury commerce army navy police fire district county union
republican democratic opposition independent conservative liberal socialist communist associate adjunct emeritus honorary
`)

/** Lower-case nouns that introduce a person: "the analyst Ana Lima", "actor-director Jo Hahn", "his wife Elena". */
export const ROLE_NOUNS = set(`
leader speaker spokesman spokeswoman spokesperson president premier minister chancellor master headmaster harbourmaster secretary chairman chairwoman chairperson chair
chief head commissioner commander governor mayor senator congressman congresswoman lawmaker legislator councillor politician candidate
nominee deputy diplomat ambassador envoy official negotiator mediator activist campaigner dissident organizer organiser lawyer attorney
solicitor barrister judge prosecutor detective officer inspector sheriff general colonel captain sergeant lieutenant admiral soldier
veteran pilot astronaut cosmonaut king queen prince princess emperor empress sultan pope bishop archbishop priest pastor rabbi imam
cleric theologian monk nun professor lecturer teacher scholar academic researcher scientist physicist chemist biologist mathematician
astronomer economist analyst strategist historian philosopher psychologist psychiatrist sociologist anthropologist archaeologist
geologist engineer inventor programmer developer designer architect doctor physician surgeon nurse virologist epidemiologist
director manager executive ceo cfo coo founder co-founder cofounder entrepreneur businessman businesswoman businessperson billionaire
millionaire tycoon magnate oligarch investor banker trader broker owner boss employee worker farmer fisherman shopkeeper driver
journalist reporter correspondent editor columnist commentator broadcaster presenter host anchor blogger photographer videographer
author writer novelist poet playwright screenwriter biographer essayist critic translator publisher actor actress comedian comic
filmmaker film-maker producer singer songwriter singer-songwriter musician composer pianist violinist guitarist drummer bassist
vocalist conductor rapper dj dancer choreographer ballerina artist painter sculptor illustrator cartoonist model chef player
footballer striker goalkeeper midfielder defender forward quarterback pitcher batsman bowler cricketer golfer cyclist swimmer sprinter
runner boxer wrestler jockey gymnast skier skater champion coach trainer captain referee umpire athlete dictator ruler warlord
militant terrorist rebel guerrilla gunman suspect defendant victim witness survivor convict murderer hacker whistleblower spy agent
wife husband son daughter father mother brother sister cousin nephew niece uncle aunt widow widower grandson granddaughter grandfather
grandmother friend colleague ally rival partner girlfriend boyfriend neighbour neighbor resident aide adviser advisor assistant
consultant expert specialist technician volunteer member student graduate alumnus fellow intern pioneer explorer adventurer
`)

/** Role nouns that say the sex of the person. */
export const MALE_ROLES = set(
  'chairman spokesman businessman congressman councilman fisherman king prince emperor duke earl baron count sultan pope bishop archbishop cardinal monk priest husband son father brother nephew uncle widower grandson grandfather boyfriend actor salesman policeman fireman gunman',
)
export const FEMALE_ROLES = set(
  'chairwoman spokeswoman businesswoman congresswoman councilwoman queen princess empress duchess countess baroness nun wife daughter mother sister niece aunt widow granddaughter grandmother girlfriend actress ballerina policewoman',
)

/** Follow a person's name: "Sammy Davis Jr.", "Henry VIII". */
export const NAME_SUFFIXES = set('jr jr. sr sr. ii iii iv vi vii viii ix xi xii xiii xiv xv xvi esq esq. phd ph.d. md mbe obe cbe qc kc')

/** Lower-case particles within persons' names: "Ursula von der Leyen", "Abd al-Fattah". */
export const NAME_PARTICLES = set('de del della di da dos das du des la le van von der den ter bin ibn bint abu al el ul zu af')

/** Verbs that say what somebody holds: "Kim, who leads the country", "Adeyemi, who chairs the panel". */
export const ROLE_VERBS = set(
  'lead head chair run command found co-found cofound own represent direct manage coach govern rule preside edit host oversee captain',
)
