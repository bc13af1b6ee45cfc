/** Beginnings that keep their hyphen within one word, "co-founder" (Universal Dependencies; all other hyphens stand alone). */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  `non e mid re anti pre co pro cross post over multi ex sub counter semi mini neo socio psycho inter intra micro macro arch un pseudo
  ultra super trans bi tri uni de dis mis fore extra infra hyper proto meta para tele mega nano geo bio demi poly mono auto electro`.split(
    /\s+/,
  ),
)

/** Endings that keep theirs, "Kafka-esque". */
export const HYPHEN_SUFFIXES: ReadonlySet<string> = new Set('esque fold ish'.split(' '))

/** Units and halves of the day, told from the number before them: "10am" is "10", "am". */
export const NUMBER_UNITS: ReadonlySet<string> = new Set(
  `am pm a.m p.m k m mm bn b t f c x kg g mg lb lbs oz km cm ft in mi mph kph hz khz mhz ghz kb mb gb tb kw mw gw kwh hp p hh sq
  min mins sec secs hr hrs yr yrs`.split(/\s+/),
)

/** Words run together in speech, and after how many letters the first one ends. */
export const RUN_TOGETHER: ReadonlyMap<string, number> = new Map(
  `cannot 3,gonna 3,wanna 3,gotta 3,gimme 3,lemme 3,dunno 2,dont 2,cant 2,wont 2,didnt 3,doesnt 4,isnt 2,wouldnt 5,couldnt 5,shouldnt 6,havent 4,wasnt 3,arent 3,
  hasnt 3,hadnt 3,werent 4,im 1,ive 1,youre 3,theyre 4,thats 4,whats 4,theres 5,heres 4,hes 2,shes 3,y'all 1,d'you 2,'tis 2,'twas 2`
    .split(/,\s*/)
    .map((entry) => entry.split(' ') as [string, string])
    .map(([word, length]) => [word, Number(length)]),
)
