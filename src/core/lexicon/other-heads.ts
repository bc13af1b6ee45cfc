/** Words that make a name that of a law, event, work, award, operation or product. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stand last: "Paris Agreement", "World Cup", "Korean War". */
export const OTHER_HEADS = set(`
act bill law laws amendment code charter constitution treaty agreement accord accords pact convention protocol declaration resolution
covenant directive regulation regulations decree edict proclamation statute memorandum award awards prize medal oscar cup trophy bowl games
olympics paralympics championship championships tournament series open derby marathon grand-prix prix festival carnival parade exhibition expo fair
biennale conference summit symposium congress war wars revolution uprising revolt rebellion intifada coup massacre genocide holocaust siege
battle crusade crusades offensive campaign crisis scandal affair disaster earthquake tsunami hurricane cyclone typhoon storm flood pandemic
epidemic flu fever day week month year eve christmas easter era age century renaissance enlightenment reformation depression recession
plan program programme project strategy doctrine policy deal theory theorem equation law principle test index average survey report
study poll syndrome disease virus album song symphony sonata concerto show movie film novel bible quran koran torah edition system
engine model class rocket missile satellite telescope spacecraft shuttle submarine aircraft rifle tank method scale curtain wall debate
election elections referendum vote primary primaries caucuses census trial trials case inquiry papers files leaks cold new-deal spring
`)

/** Stand first: "Operation Overlord", "Hurricane Maria", "Battle of Hastings". */
export const OTHER_FIRST = set(
  'operation hurricane cyclone typhoon tropical storm project battle siege treaty convention declaration resolution war act article section chapter figure table part volume unit type apollo windows boeing airbus hms uss rms mv km soyuz',
)

/** Stand first and take "of" or "on" or "for": "Treaty of Versailles", "Medal of Honor". */
export const OTHER_OF = set(
  'treaty convention declaration battle siege war act peace bill order medal law statute book gospel festival day statement',
)

/** The same so plain that nothing else in the text can gainsay them: last, first, first before "of". */
export const THING_HEADS = set(`
act treaty agreement accord accords pact amendment protocol declaration resolution constitution war wars revolution uprising massacre genocide
holocaust prize medal award awards cup trophy olympics championship championships marathon festival earthquake tsunami hurricane typhoon
pandemic doctrine theorem syndrome virus
`)
export const THINGS_FIRST = set('operation hurricane cyclone typhoon hms uss rms mv km')
export const THINGS_OF = set('treaty battle siege declaration convention peace medal day')
