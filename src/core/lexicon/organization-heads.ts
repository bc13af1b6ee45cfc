/** Words that make a name the name of an organisation. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stand last: "Defense Ministry", "Leiden University", "Workers' Party". */
export const ORGANIZATION_HEADS = set(`
ministry ministries department departments agency agencies bureau office directorate inspectorate secretariat commission committee
subcommittee council councils board court courts tribunal parliament senate congress assembly legislature duma rada cabinet
administration authority authorities service services police constabulary sheriff army navy marines infantry brigade battalion regiment
squadron corps forces fleet militia guard guards guardsmen legion command gendarmerie party union unions league alliance coalition front
movement bloc federation confederation association associations society organisation organization organizations institute institution
institutes university universities college colleges school schools academy faculty polytechnic conservatory seminary hospital
hospitals clinic infirmary church churches diocese archdiocese cathedral mosque synagogue bank banks fund funds trust foundation charity
group groups holdings holding company companies co corporation conglomerate partners partnership ventures enterprises industries
international airlines airline airways motors electric electronics steel mills mines mining oil petroleum gas energy power chemicals
pharmaceuticals pharma therapeutics biosciences biotech laboratories laboratory labs technologies technology systems software networks network media entertainment
pictures studios studio productions records recordings publishing publishers press books times post journal gazette tribune herald
chronicle observer telegraph examiner daily weekly magazine review newspaper newspapers news broadcasting radio television tv
channel stores supermarkets foods brewery breweries brewing hotels resorts restaurants insurance securities capital investments
financial finance bancorp bancorporation bancshares brands exchange realty properties logistics railways railway railroad shipping lines cruises aviation aerospace
aeronautics dynamics instruments semiconductor semiconductors telecom telecommunications communications wireless mobile solutions
consulting associates brothers bros sons team club fc united rovers wanderers athletic orchestra philharmonic symphony choir band ballet
theatre theater opera museum museums gallery library archive archives observatory zoo consortium cooperative collective caucus lobby
chamber taskforce watchdog cartel mafia gang brotherhood brigades resistance battalion intelligence treasury exchequer mint
reserve registry census squad unit division embassy consulate legation mission delegation junta regime opposition embassy consulate
research advisory advisors consulting analytics ventures insights strategies alumni laureates collective dynamics robotics
energi energie energia banco banca banque partido partei parti universidad universität université instituto institut fundación stiftung
gesellschaft verein gruppe grupo gruppo société compagnie network initiative forum center centre hq co-operative observatory registrar ombudsman presidency kindergarten dojo faculty
`)

/** Of these, the last words of companies' names alone: "Marlow Bancshares", "Aston Motors". */
export const FIRM_HEADS = set(`
bancshares bancorp bancorporation holdings brands motors airlines airways pharmaceuticals therapeutics biosciences biotech technologies
semiconductor semiconductors telecommunications telecom enterprises securities supermarkets
`)

/** Stand first and take "of", "for" or "on": "Ministry of Foreign Affairs", "Bank of Japan", "Committee on Ethics". */
export const ORGANIZATION_OF = set(`
ministry department bureau office directorate board bank house chamber court courts council commission committee church archdiocese
diocese university college school faculty institute academy museum library society association federation confederation union league
organization organisation party army front movement alliance coalition agency centre center fund foundation campaign congress parliament
senate assembly guild order chiefs forces states brotherhood friends sons daughters daughters' knights legion conference convention institution hospital
gallery theatre theater corporation company group bloc network forum partnership initiative secretariat division embassy
consulate authority service trust inspectorate directorate-general observatory
`)

/** Stand first in names of other languages and kinds: "Banco Santander", "Orquesta Nacional", "Real Madrid". */
export const ORGANIZATION_FIRST = set(`
banco banca banque bank partido parti partei universidad universität université universidade instituto institut istituto fundación fondation
fundação ministerio ministério orquesta orquestra orchestre associação asociación association sociedad société compagnie companhia
compañía clube club fc ac sc cf ec sv vfb vfl afc real sporting atlético atletico deportivo dinamo dynamo spartak lokomotiv radio rádio
pt team museo musée museu teatro opéra ópera académie academia
`)

/** Close the name of a company. */
export const COMPANY_SUFFIXES = set(`
inc inc. corp corp. ltd ltd. plc llc llp lp co co. gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. srl ab asa oyj kg kgaa pty pte sarl s.a.r.l.
limited incorporated l.l.c. p.l.c. a/s as se oy
`)

/** Lower-case words that introduce or follow an organisation: "the company Acme", "Acme shares". */
export const ORGANIZATION_CUES = set(`
company firm group agency newspaper magazine broadcaster network channel airline bank party band club team charity ngo startup start-up
retailer manufacturer automaker carmaker maker subsidiary conglomerate giant website publisher organisation organization union university
college think-tank thinktank militia militants rebels cartel label daily weekly tabloid federation association foundation institute committee council league alliance coalition ministry
commission cooperative chain brand studio magazine watchdog regulator lender insurer brokerage consultancy brewery station outlet operator supplier provider
`)

export const ORGANIZATION_FOLLOWERS = set(`
shares share stock stocks employees employee staff executives executive ceo spokesman spokeswoman spokesperson officials official
headquarters subsidiary subsidiaries investors customers shareholders board profits revenue sales factory factories branch
members member militants militant fighters fighter rebels insurgents leadership lawmakers lawmaker legislators candidate candidates
coach fans players player supporters website newspaper magazine agency reporter correspondent journalist editor airlines
`)

/** After a number they name one of many: "10th Circuit", "42nd Brigade". */
export const NUMBERED = set(`
circuit district division brigade battalion regiment army fleet corps squadron infantry airborne cavalry marine precinct congress legislature wing
`)

/** Where shares are traded, as they stand before a ticker: "(NYSE: ICE)". */
export const STOCK_EXCHANGES = set(`
NYSE NASDAQ NasdaqGS AMEX NYSEARCA OTC OTCMKTS OTCQB OTCQX LSE LON AIM TSX TSXV TSE CSE ASX NSE BSE HKEX HKG SEHK SGX TYO FRA ETR XETRA EPA
AMS EBR BIT BME MCX JSE KRX KOSPI SHA SHE SSE SZSE STO HEL CPH OSE WSE
`)

/** Before "of", "for", "at" or "with" and a company: "merger with Halden", "CEO of Halden". */
export const OF_FIRMS = set(`
ceo cfo coo cto executive chairman chairwoman chairperson president founder co-founder spokesman spokeswoman spokesperson director owner
shareholders shareholder stockholders shares merger takeover acquisition purchase customers employees subsidiary stake
`)

/** What companies do to one another, and with their goods and workers. */
export const DEEDS_OF_FIRMS = set(`
acquire buy merge purchase recall hire manufacture produce sell launch announce report expect agree offer file employ operate own cut lay
open close plan unveil post earn
`)

/** What only a company has: "Halden shareholders", "Halden CEO". */
export const HELD_BY_FIRMS = set(
  'ceo cfo coo cto shareholders shareholder stockholders shares stock subsidiary subsidiaries employees executives',
)
