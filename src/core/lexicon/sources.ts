/** Who stands behind a report: what their word is worth to the status of what they tell. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Offices that speak of what they do or count: their plain word is taken as told. By lemma of the head noun. */
export const AUTHORITIES = set(
  'ministry department police authority agency army navy military force government court office council commission bureau service company ' +
    'bank airline university hospital regulator parliament palace embassy spokesman spokeswoman spokesperson official minister secretary ' +
    'president mayor governor prosecutor judge coroner committee board city state union federation association club firm party kremlin pentagon administration organiser organizer coastguard utility operator publisher mission institute fund chief commander director report study record document statement court figure figures data statistics census officer curator treasurer coach organizer founder executive manager superintendent captain colonel sheriff principal headteacher director spokespeople',
)

/** Those who pass on news: what they report happened as far as the article is concerned. */
export const MEDIA = set(
  'agency newspaper paper media television tv radio broadcaster channel news daily weekly magazine times post journal herald gazette tribune press video footage photo photograph image picture recording clip website reuters afp ap tass bbc cnn kcna yonhap xinhua cctv npr dpa ansa interfax ria abc nbc cbs fox guardian',
)

/** People whose word is a view, whoever they are. */
export const VOICES = set(
  'analyst expert critic observer activist campaigner opponent rival supporter resident witness researcher economist rebel insurgent militant group estimate people some many other lawyer defendant suspect user',
)
