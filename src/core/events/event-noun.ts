import type { SentenceClauses } from '../language/clause.ts'
import { EVENT_NOUNS, LASTING } from '../lexicon/event-nouns.ts'
import { DOING_NOUNS, HAPPENING_NOUNS, NOT_VERBAL, VERBAL_ENDINGS } from '../lexicon/happening-nouns.ts'
import type { TimeExpression } from '../model.ts'
import { wordAt } from './clause-time.ts'
import { isPoint } from './is-point.ts'

/**
 * Whether the noun at a word tells of something done or taking place: always ("the explosion"), or where it tells of
 * a particular case ("their refusal", "the sale of the mill", not "arms sales"). What only qualifies another noun
 * ("[takeover] bid") tells of nothing.
 */
export function tellsOfEvent(sentence: SentenceClauses, at: number, times: readonly TimeExpression[]): boolean {
  const { words, syntax } = sentence
  const lemma = (words[at]?.lemma ?? '').toLowerCase()
  if (words[at]?.upos !== 'NOUN' || syntax.is(at, 'compound')) return false
  if (HAPPENING_NOUNS.has(lemma) || (EVENT_NOUNS.has(lemma) && !LASTING.has(lemma))) return true
  return isDoing(lemma) && (isParticular(sentence, at) || isDated(sentence, at, times))
}

const isDoing = (lemma: string): boolean =>
  EVENT_NOUNS.has(lemma) || DOING_NOUNS.has(lemma) || (lemma.length > 5 && VERBAL_ENDINGS.test(lemma) && !NOT_VERBAL.has(lemma))

/** One with an article or an owner, or some with what is done to whom: "the closure", "Norland's closure", "attacks by wolves". */
function isParticular({ words, syntax }: SentenceClauses, at: number): boolean {
  if (words[at]?.xpos !== 'NNS')
    return syntax.children(at, 'det', 'nmod:poss').some((d) => !/^(any|no|every|each|all)$/.test(words[d]?.lower ?? ''))
  const caseOf = (noun: number) => words[syntax.child(noun, 'case') ?? -1]?.lower ?? ''
  return (
    syntax.children(at, 'det').length > 0 ||
    syntax.children(at, 'nmod').some((noun) => noun > at && /^(of|by|between|against)$/.test(caseOf(noun)))
  )
}

/** "Thursday trading", "talks in May": a time stands in its phrase or right behind it. */
const isDated = (sentence: SentenceClauses, at: number, times: readonly TimeExpression[]): boolean =>
  times.some((time) => {
    if (!isPoint(time)) return false
    const first = wordAt(sentence, time)
    const head = sentence.syntax.headWithin(first, time.end)
    return (
      (head !== null && sentence.syntax.head(head) === at) ||
      first === at + 1 ||
      (first === at + 2 && sentence.words[at + 1]?.upos === 'ADP')
    )
  })
