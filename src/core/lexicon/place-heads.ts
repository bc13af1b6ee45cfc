/** Words that make a name the name of a place. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stand last: "Perm Krai", "Hudson River", "Heathrow Airport". */
export const PLACE_HEADS = set(`
river lake lakes sea ocean bay gulf strait straits channel canal creek falls waterfall reef atoll lagoon fjord sound estuary delta basin
mountain mountains mount peak hill hills range ridge valley canyon gorge pass plateau plain plains desert steppe forest woods jungle
rainforest island islands isle isles archipelago peninsula cape coast beach shore shores point oasis cave caves glacier volcano
province region oblast krai raion okrug governorate county district prefecture canton municipality territory territories state states
republic kingdom emirate empire commonwealth federation city town township village borough parish suburb quarter neighborhood
neighbourhood settlement park garden gardens zoo square plaza street st. avenue ave ave. road rd rd. boulevard lane drive highway freeway
motorway expressway turnpike route bridge tunnel dam airport airfield airbase station terminal port harbor harbour pier wharf dock
docks base camp fort fortress castle palace tower towers gate wall temple shrine monastery abbey basilica cemetery memorial monument
stadium arena coliseum colosseum hotel mall prison jail penitentiary plant refinery mine farm ranch estate manor mansion heights
crossing border corridor zone strip enclave exclave metro pyramid pyramids ruins wildlife sanctuary
`)

/** Stand first: "Mount Kenya", "Lake Baikal", "Fort Hood". */
export const PLACE_FIRST = set(
  'mount mt mt. lake cape port fort ft ft. camp isle river rio puerto playa villa santa san las los el saint st. st sierra vale monte isla ilha ile praia bad nova novo nueva castel ciudad cidade cabo cerro',
)

/** Stand first and take "of": "Sea of Japan", "Republic of Moldova". */
export const PLACE_OF = set(
  'sea gulf bay strait straits isle island islands city town village port republic kingdom state states province county district region cape hamlet municipality township',
)

/** Lower-case words before or after a place: "the city of Goris", "the Goris region". */
export const PLACE_CUES = set(`
city town village region province district county state prefecture oblast area suburb neighborhood neighbourhood port river lake mountain
mountains island islands peninsula coast valley border airport stadium park street avenue road highway bridge capital municipality
township settlement hamlet hills desert forest governorate territory square station airfield airbase base
`)

/** Compass words that stand before places: "southern Lebanon", "North Korea" is a name of its own. */
export const COMPASS = set(`
north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west
northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western central upper lower inner
outer coastal rural downtown occupied mainland nearby neighboring neighbouring
`)

/** Before "of" they say that a place follows: "the mayor of Goris", "residents of Goris". */
export const OF_PLACES = set(`
mayor ex-mayor mayors governor governors sheriff residents inhabitants villagers townspeople bishop archbishop outskirts suburb suburbs streets
capital
`)
