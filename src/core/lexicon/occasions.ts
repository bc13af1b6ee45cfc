/** Occasions, changes and lasting doings: what decides whether a time beside them also dates the verb. By lemma, general vocabulary. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What takes up a time of its own, so that what is done in it is done then: "the 2013 season", "last year's election". */
export const OCCASIONS = set(
  'season draft cup championship olympics paralympics games tournament league final playoff election vote ballot referendum primary campaign convention ' +
    'conference summit congress consultation festival fair expo exhibition session tour series race marathon ceremony gala awards census poll survey ' +
    'competition contest match regatta rally parade meeting assembly summer winter spring autumn revolution uprising rebellion war siege',
)

/** What goes up or down, and so is told with what it was before: "fell from 4.1 percent in December". */
export const CHANGES = set(
  'rise fall grow jump drop decline increase decrease narrow widen soar surge plunge slip climb ease tumble gain shrink double triple inch edge ' +
    'advance slide sink dip swell expand contract recover rebound improve worsen slow accelerate raise cut lower reduce lift boost',
)

/** What goes on for a while once it is begun: "arrived in 1777 and served as an engineer". */
export const LASTING_DOINGS = set(
  'serve study teach work live stay remain reside head lead run manage collaborate play train practise practice rule reign govern lecture edit',
)

/** What is followed by more: "opened on Friday and drew thousands", "came on Monday and left". */
export const BEGINNINGS = set('begin start open launch arrive come go return land enter join become found move leave depart travel be bear')

/** How one side comes off against the other in a match. */
export const OUTPLAYING = set('defeat beat thrash draw tie overcome outplay trounce rout edge lose win upset down top overpower')

/** What a company does in a period. */
export const EARNINGS = set('earn lose net gross')
