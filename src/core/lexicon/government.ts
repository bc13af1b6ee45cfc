/** Words by which a country or a capital shows that it stands for its government. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What governments do, by lemma: "Nairobi has sent". What lies, borders or shivers is the place. */
export const ACTING_VERBS = set(`
send supply deploy mobilise mobilize invade attack bomb shell strike fire launch test retaliate occupy annex seize capture withdraw
agree refuse reject accept sign ratify negotiate sue offer propose demand urge call ask seek want plan intend try attempt vow pledge promise
threaten warn accuse blame condemn denounce criticise criticize praise welcome thank support back help assist aid arm fund finance
buy sell import export provide receive give lend impose lift sanction ban block boycott close open cancel suspend halt stop end start
begin resume continue build develop join leave quit sponsor host invite expel recall recognise recognize honour honor release free
deport extradite arrest execute elect appoint order instruct approve veto vote abstain lobby push press pressure force respond react
deny claim estimate insist admit confirm announce declare comment argue say consider decide hope fear expect believe think know
cooperate collaborate coordinate participate intervene mediate broker apologise apologize spend invest cut raise lower hack spy violate
breach comply honour resist fight defend protect use need face
`)

/** What governments have: "Kyiv's troops", "Moscow's war effort". */
export const GOVERNMENT_POSSESSIONS = set(`
war effort troops troop forces force army military navy fleet air-force soldiers soldier government ministry ministries parliament
policy policies position stance decision decisions offer invasion incursion offensive counter-offensive counteroffensive attack attacks
strike strikes operation operations claim claims demand demands plan plans programme program programmes programs request requests response
reaction ally allies ambassador envoy envoys diplomats diplomat delegation negotiators budget sanctions sanction support aid help
assistance approval refusal rejection intention intentions interest interests ambition ambitions threat threats warning warnings campaign
leadership authorities intelligence nuclear missiles missile weapons arsenal drones drone tanks defence defense defences defenses blockade
occupation annexation withdrawal deployment bid efforts willingness commitment commitments obligations accusation accusations denial
strategy tactics goal goals aim aims actions action conduct role involvement
`)

/** Verbs whose object is somebody who can answer, by lemma: "helping Nairobi buy", "accused Moscow of". */
export const ADDRESSING_VERBS = set(`
help urge ask tell persuade convince force press pressure accuse warn allow let enable thank blame condemn criticise criticize praise
sue join fund arm support back assist sanction threaten provoke deter isolate pressure invite call lobby assure reassure notify inform
appease placate
`)

/** Nouns before "with" or "between": "talks with Kyiv", "ties between Moscow and Beijing". */
export const DEALINGS = set(`
talk talks negotiation negotiations deal deals agreement agreements treaty treaties pact pacts tie ties relation relations relationship war
conflict dispute row cooperation partnership alliance truce ceasefire cease-fire peace contact contacts dialogue summit tension tensions
accord accords standoff trade diplomacy stand-off friendship rivalry exchange
`)
