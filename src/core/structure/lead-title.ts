import { PAST_ONLY } from '../lexicon/irregular-verbs.ts'
import { endOfFirstSentence } from './first-sentence.ts'
import { isDangling } from './text/line-ends.ts'

/** As long as a headline may be, in UTF-16 units. */
const LONGEST = 100
/** A piece of a sentence shorter than this seldom tells anything. */
const SHORTEST = 36

/** Begin what a headline can do without: a further clause, a circumstance. */
const CLAUSE_OPENER =
  /^(?:after|before|as|while|when|because|amid|amidst|following|despite|although|though|since|until|unless|if|where|which|whereas|but|so|during|pending)$/i
/** A prepositional phrase or an infinitive, after which most sentences could have stopped too. */
const PHRASE_OPENER =
  /^(?:in|on|at|from|with|without|for|to|into|over|under|between|against|near|through|across|around|within|and|or|who|about|along|outside)$/i
/** "in order to", "such as": not to be cut in their middle. */
const HOLDS_ON =
  /^(?:more|less|fewer|other|rather|such|same|both|either|neither|as|so|well|much|many|according|due|because|out|up|down|based|able|set|likely|between|some|any|all|no|every|each|this|these|those|another|several|if|not)$/i
/** "designed to", "wants to": what follows is the point. */
const HOLDS_INFINITIVE =
  /^(?:designed|aimed|intended|expected|scheduled|supposed|needed|required|forced|allowed|agreed|failed|plan|plans|planned|want|wants|wanted|tries|tried|trying|going|used|began|begun|begins|continue|continues|continued|ready|have|has|had|ought|seeks?|sought|hopes?|hoped|vow|vowed|vows|refused|refuses|threatened|promised|pledged|decided|ordered|asked|told|urged|about|due|willing|free|way|right|appears?|appeared|seems?|seemed)$/i
/** What is said has a verb of its own. */
const SAYING = /^(?:says?|said)$/i
/** The full stop belongs to these and stays. */
const ABBREVIATED = /(?:\.\p{L}|\b\p{Lu}|\b(?:Corp|Inc|Ltd|Co|Cos|Jr|Sr|Bros|Mt|St|No))\.$/u
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|says?|said|tells?|told|held|made|kept|left|lost|met|paid|put|sent|set|shot|sold|spent|won|found|built|brought|bought|caught|cut|hit|led|let|read|struck|sought|thought|taught|fought|.{2,}ed)$/i

interface Cut {
  readonly end: number
  readonly clause: boolean
  readonly hasVerb: boolean
}

/**
 * A title for a text that has none: its first sentence if that is short, else as much of it as stands alone. It is
 * cut before a clause or a phrase that could be left off, never inside quotation marks, brackets or a name, and does
 * not end in a word that wants another. Where there is no such place, the words break off with an ellipsis.
 *
 * @param text running text, past any dateline
 */
export function titleOfLead(text: string): string {
  const head = text.slice(0, 2000)
  const sentence = head.slice(0, endOfFirstSentence(head)).trim()
  const whole = withoutStop(sentence)
  if (whole.length <= LONGEST) return whole
  const telling = findCuts(sentence).filter((cut) => cut.hasVerb)
  const best = longest(telling.filter((cut) => cut.clause)) ?? longest(telling)
  return best ? withoutStop(sentence.slice(0, best.end)) : brokenOff(sentence)
}

const longest = (cuts: readonly Cut[]): Cut | undefined => cuts.findLast((cut) => cut.end >= SHORTEST)

/** No full stop nor comma at the end; the stop of "U.S." stays, and so do ? and !. */
const withoutStop = (text: string): string => {
  const bare = text.trim().replace(/[\s,;:–—-]+$/u, '')
  return ABBREVIATED.test(bare) || bare.endsWith('...') ? bare : bare.replace(/\.(?<closing>["”’]?)$/u, '$<closing>')
}

/** The places, in order, where the sentence may be cut. */
function findCuts(sentence: string): Cut[] {
  const cuts: Cut[] = []
  const nesting = new Nesting()
  let before = ''
  let hasVerb = false
  let apposition = false
  for (const { index, 0: word } of sentence.slice(0, LONGEST + 40).matchAll(/\S+/g)) {
    const end = index - 1
    if (end > LONGEST) break
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    const afterComma = /[,;:]["”’]?$|^[–—-]$/.test(before) || /^[–—-]$/.test(word)
    if (before !== '' && !nesting.isInside && !apposition && mayCut(before, sentence.slice(index, index + 40), bare, afterComma)) {
      cuts.push({ end, clause: afterComma || opensClause(bare, sentence.slice(index)), hasVerb })
    }
    // Between "Ana Reis, the harbour master," and its verb the sentence has only begun.
    if (afterComma && !hasVerb) apposition = !apposition
    nesting.read(word)
    if (SAYING.test(bare)) hasVerb = false
    else hasVerb ||= !apposition && !nesting.isInside && isVerb(bare)
    before = word
  }
  return cuts
}

function mayCut(before: string, rest: string, bare: string, afterComma: boolean): boolean {
  if (afterComma) return !/^(?:and|or)$/i.test(bare) || !/,$/.test(before)
  if (isDangling(before) || HOLDS_ON.test(before) || (/^to /.test(rest) && HOLDS_INFINITIVE.test(before))) return false
  const opener = CLAUSE_OPENER.test(bare) || PHRASE_OPENER.test(bare) || bare === 'by'
  // "Health and Human Services", "Doctors Without Borders": a small word between capitals may belong to a name.
  const inName = /^\p{Lu}/u.test(before) && /^(?:and|for|without|Without) (?:the )?\p{Lu}/u.test(rest)
  return opener && !inName && /^\p{L}/u.test(rest)
}

/** "by sending troops" adds how it was done; "by police" is who did it. */
const opensClause = (word: string, rest: string): boolean => CLAUSE_OPENER.test(word) || /^by \p{Ll}+ing\b/u.test(rest)

const isVerb = (word: string): boolean => /^\p{Ll}/u.test(word) && (VERB.test(word) || PAST_ONLY.has(word))

/** Follows quotation marks and brackets from word to word. Straight marks open before a word and close after one. */
class Nesting {
  #open = 0
  #straight = false

  get isInside(): boolean {
    return this.#open > 0 || this.#straight
  }

  read(word: string): void {
    for (const character of word) {
      if (character === '"') this.#straight = !this.#straight
      else if (/[“«([]/.test(character)) this.#open += 1
      else if (/[”»)\]]/.test(character)) this.#open = Math.max(0, this.#open - 1)
    }
  }
}

function brokenOff(sentence: string): string {
  const spaces = [...sentence.slice(0, LONGEST).matchAll(/\s+|(?<=[、，])/g)].map(({ index }) => index)
  const end = spaces.findLast((index) => index >= SHORTEST / 2 && !isDangling(sentence.slice(0, index)))
  // Not between the two halves of a surrogate pair.
  const hard = /[\uD800-\uDBFF]$/.test(sentence.slice(0, LONGEST)) ? LONGEST - 1 : LONGEST
  return `${sentence.slice(0, end ?? hard).replace(/[\s,;:、，]+$/u, '')}…`
}
