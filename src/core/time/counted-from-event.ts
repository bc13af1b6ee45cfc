import { isFineEnough, precisionOf } from '../calendar/anchor.ts'
import type { Language } from '../language/read.ts'
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts'
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts'
import { WEIGHTY } from '../lexicon/event-verbs.ts'
import type { CalendarUnit, TimeExpression, Token } from '../model.ts'
import { firstStartingFrom } from '../span.ts'

/** A day, month or year told in a sentence that tells no other. */
interface Dated {
  readonly sentence: number
  readonly time: TimeExpression
}

const UNITS: Readonly<Record<string, CalendarUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }
const LENGTH = /^P(?<count>\d{1,3})(?<unit>[DWMY])$/
const POINTS_BACK = /^(?:the|that|this|his|her|its|their)$/i

/**
 * "Two days after the vote" becomes a date where one sentence before it, and no other, tells of a vote ("voted", "the
 * vote") and of one date: counted from there. The words then take in "after the vote". Everything else stays as it is.
 */
export function countedFromEvents(text: string, { sentences, tokens }: Language, times: readonly TimeExpression[]): TimeExpression[] {
  const sentenceOf = (offset: number) => firstStartingFrom(sentences, offset + 1) - 1
  let dated: ReadonlyMap<string, readonly Dated[]> | undefined
  return times.map((time, k) => {
    const { count, unit = '' } =
      (time.timex3.type === 'DURATION' && time.symbol.kind === 'absolute' && LENGTH.exec(time.symbol.value)?.groups) || {}
    const after = count && !time.timex3.mod ? eventAfter(text, tokens, time.end) : null
    if (!after || (times[k + 1]?.start ?? text.length) < after.noun.end) return time
    dated ??= datedDeeds(tokens, times, sentenceOf)
    const [first, second] = dated.get(deedOf(after.noun)) ?? []
    const here = sentenceOf(time.start)
    if (!first || first.sentence >= here || (second && second.sentence < here)) return time
    const counted = UNITS[unit] as CalendarUnit
    if (!isFineEnough(precisionOf(first.time.symbol), counted)) return time
    return {
      ...time,
      end: after.noun.end,
      rule: 'counted-from-event',
      timex3: { type: 'DATE', value: '' },
      symbol: { kind: 'offset', unit: counted, count: after.sign * Number(count), anchor: first.time.id },
    }
  })
}

/** "after the [vote]", "before their final [meeting]", "after [resigning]": a deed that is told elsewhere. */
function eventAfter(text: string, tokens: readonly Token[], end: number): { sign: 1 | -1; noun: Token } | null {
  const at = firstStartingFrom(tokens, end + 1)
  const link = tokens[at]
  if (!link || link.start !== end + 1) return null
  const word = text.slice(link.start, link.end).toLowerCase()
  const determiner = tokens[at + 1]
  if (!/^(?:after|before)$/.test(word) || !determiner) return null
  const sign = word === 'after' ? 1 : -1
  const verb = verbAt(tokens, at + 1)
  if (verb) return { sign, noun: verb }
  if (!POINTS_BACK.test(text.slice(determiner.start, determiner.end))) return null
  let last = at + 2
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[last + 1]?.upos ?? '') && last < at + 4) last++
  const noun = tokens[last]
  if (noun?.upos !== 'NOUN' || !(EVENT_NOUNS.has(noun.lemma) || DEED_NOUNS.has(noun.lemma))) return null
  return { sign, noun }
}

/** "after [graduating]", "after she had [resigned]": a verb for a deed that is done once, told by one word or after a pronoun. */
function verbAt(tokens: readonly Token[], at: number): Token | null {
  let last = at
  if (tokens[at]?.upos === 'PRON') last++
  while (last > at && tokens[last]?.upos === 'AUX' && last < at + 3) last++
  const verb = tokens[last]
  return verb?.upos === 'VERB' && (last > at || verb.xpos === 'VBG') && WEIGHTY.has(verb.lemma) ? verb : null
}

const deedOf = ({ lemma }: Token): string => DEED_NOUNS.get(lemma) ?? lemma

/** The sentences with one date in them, by each deed they tell of. */
function datedDeeds(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  sentenceOf: (offset: number) => number,
): Map<string, Dated[]> {
  const datesOf = new Map<number, TimeExpression[]>()
  for (const time of times) {
    if (time.timex3.type !== 'DATE' && time.timex3.type !== 'TIME') continue
    const sentence = sentenceOf(time.start)
    const known = datesOf.get(sentence)
    if (known) known.push(time)
    else datesOf.set(sentence, [time])
  }
  const deeds = new Map<string, Dated[]>()
  for (const token of tokens) {
    if (token.upos !== 'VERB' && token.upos !== 'NOUN') continue
    const sentence = sentenceOf(token.start)
    const [time, another] = datesOf.get(sentence) ?? []
    if (!time || another) continue
    const told = deeds.get(deedOf(token))
    if (!told) deeds.set(deedOf(token), [{ sentence, time }])
    else if (told.at(-1)?.sentence !== sentence) told.push({ sentence, time })
  }
  return deeds
}
