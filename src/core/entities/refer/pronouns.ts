import type { Draft } from '../link/draft.ts'
import type { Reading } from '../words.ts'
import { agrees, isReflexive, type PronounClass, type Sex } from './agreement.ts'
import { isBesideQuotation, isEmpty, isForbidden, type Pairing, type Place, placeOf, signsOf, signsOfNothing } from './features.ts'
import { isDraft, type Markable } from './markables.ts'
import { ownWordsFrom } from './own-words.ts'
import type { Reference } from './reference.ts'
import { MARGIN, WEIGHTS } from './weights.ts'

/** How far back a pronoun reaches: in markables and in sentences. */
const WINDOW = 40
const REACH = 8

/** A pronoun with all it may stand for, and the signs for each. The last one of `signs` is for none of them. */
export interface Question {
  readonly pronoun: Markable
  readonly candidates: readonly Markable[]
  readonly signs: readonly (readonly string[])[]
}

/** How likely each candidate is, and, last, that it is none of them: sums to 1. */
export type Judge = (question: Question) => readonly number[]

/** Which entity a pronoun stands for, with how likely that is, and which others it may well stand for. */
export interface Answer {
  readonly pronoun: Markable
  readonly draft: Draft
  readonly likelihood: number
  readonly rivals: readonly Draft[]
}

/** A pronoun that is left unlinked, with whom it may mean, the likelier first. Word indexes are inclusive. */
export interface Doubt {
  readonly from: number
  readonly to: number
  readonly drafts: readonly Draft[]
}

/** Whom pronouns mean: where that is plain, and where a reader would want to know that it is not. */
export interface PronounLinks {
  readonly references: readonly Reference[]
  readonly doubts: readonly Doubt[]
}

/**
 * "he", "she", "it", "they" and their forms, each judged against what was spoken of before it. A ranking of mentions by
 * weighted signs (after Denis & Baldridge 2008): the chances of all candidates that speak of the same entity add up,
 * pronouns before it passing on their own doubt. Linked where the chance is high enough. A "he" or "she" below
 * that is a doubt; "it" and "they" mostly speak of what has no name, so theirs are none.
 */
export function linkPronouns(reading: Reading, markables: readonly Markable[]): PronounLinks {
  const references: Reference[] = []
  const doubts: Doubt[] = []
  for (const { pronoun, draft, likelihood, rivals } of answerAll(reading, markables, byWeights)) {
    const { from, to } = pronoun
    if (likelihood >= MARGIN[pronoun.pronoun as PronounClass]) references.push({ from, to, form: 'pronoun', draft })
    else if (pronoun.pronoun === 'he' || pronoun.pronoun === 'she') doubts.push({ from, to, drafts: [draft, ...rivals] })
  }
  return { references, doubts }
}

/** How likely, beside the likeliest, somebody must be to be told of as well. */
const RIVAL = 1 / 3

export const byWeights: Judge = ({ pronoun, signs }) => {
  const row = pronoun.pronoun === 'she' ? 'he' : (pronoun.pronoun as 'he')
  return softmax(signs.map((list) => list.reduce((sum, sign) => sum + (WEIGHTS[row].get(sign) ?? 0), 0)))
}

export function softmax(scores: readonly number[]): number[] {
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - best))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Goes through the pronouns in the order of the text; `judge` decides. Linear: every pronoun sees a bounded window. */
export function answerAll(reading: Reading, markables: readonly Markable[], judge: Judge): Answer[] {
  const places = markables.map((markable) => placeOf(reading, markable))
  const state = new State(speakersOf(reading, markables, places))
  const answers: Answer[] = []
  for (const markable of markables) {
    if (!markable.pronoun) {
      state.note(markable, markable.thing, new Map([[markable.thing, 1]]))
      if (places[markable.order]?.speaks && isBesideQuotation(reading, markable)) state.lastSpeaker = markable.thing
      continue
    }
    if (isEmpty(reading, markable, places[markable.order] as Place)) continue
    const question = ask(reading, markables, places, state, markable)
    const chances = judge(question)
    const beliefs = new Map<Draft | number, number>()
    question.candidates.forEach((candidate, i) => {
      for (const [thing, belief] of state.beliefsOf(candidate))
        beliefs.set(thing, (beliefs.get(thing) ?? 0) + belief * (chances[i] as number))
    })
    const none = chances.at(-1) as number
    beliefs.set(markable.thing, none)
    const quotes = places[markable.order]?.speaks && isBesideQuotation(reading, markable)
    const [first, ...others] = [...beliefs].sort((a, b) => b[1] - a[1])
    const [thing, belief] = first as [Draft | number, number]
    const likelihood = belief / (belief + (others[0]?.[1] ?? 0))
    state.note(markable, thing, sharpened(beliefs))
    if (quotes) state.lastSpeaker = thing
    const rivals = others.filter(([, chance]) => chance >= RIVAL * belief).flatMap(([other]) => (isDraft(other) ? [other] : []))
    if (isDraft(thing)) answers.push({ pronoun: markable, draft: thing, likelihood, rivals })
  }
  return answers
}

/** Doubt would grow with every pronoun of a chain: what is likely is believed somewhat more when it is passed on. */
const SHARPENING = 1.5

function sharpened(beliefs: ReadonlyMap<Draft | number, number>): ReadonlyMap<Draft | number, number> {
  const powers = [...beliefs].map(([thing, belief]) => [thing, belief ** SHARPENING] as const)
  const sum = powers.reduce((total, [, power]) => total + power, 0)
  return new Map(powers.map(([thing, power]) => [thing, power / sum]))
}

/** What has been read so far. */
class State {
  readonly #speakers: ReadonlyMap<number, Markable>
  readonly #things = new Map<Markable, Draft | number>()
  readonly #beliefs = new Map<Markable, ReadonlyMap<Draft | number, number>>()
  readonly #counts = new Map<Draft | number, number>()
  readonly #sexes = new Map<Draft | number, Sex>()
  readonly #last = new Map<PronounClass, Draft | number>()

  note(markable: Markable, thing: Draft | number, beliefs: ReadonlyMap<Draft | number, number>): void {
    this.#things.set(markable, thing)
    this.#beliefs.set(markable, beliefs)
    this.#counts.set(thing, (this.#counts.get(thing) ?? 0) + 1)
    if (markable.traits.sex && (beliefs.get(thing) ?? 0) > 0.8 && !this.#sexes.has(thing)) this.#sexes.set(thing, markable.traits.sex)
    if (markable.pronoun) this.#last.set(markable.pronoun, thing)
  }

  lastSpeaker: Draft | number | undefined

  constructor(speakers: ReadonlyMap<number, Markable>) {
    this.#speakers = speakers
  }

  /** Who speaks the quotation that a pronoun stands in. */
  speakerOf(pronoun: Markable): Draft | number | undefined {
    const speaker = this.#speakers.get(pronoun.order)
    return speaker && this.thingOf(speaker)
  }

  thingOf = (markable: Markable): Draft | number => this.#things.get(markable) ?? markable.thing
  beliefsOf = (markable: Markable): ReadonlyMap<Draft | number, number> => this.#beliefs.get(markable) ?? new Map()
  countOf = (thing: Draft | number): number => this.#counts.get(thing) ?? 0
  sexOf = (thing: Draft | number): Sex | undefined => this.#sexes.get(thing)
  lastOf = (pronoun: PronounClass): Draft | number | undefined => this.#last.get(pronoun)
}

function ask(reading: Reading, markables: readonly Markable[], places: readonly Place[], state: State, pronoun: Markable): Question {
  const kind = pronoun.pronoun as PronounClass
  const place = places[pronoun.order] as Place
  const speaker = state.speakerOf(pronoun)
  const own = ownWordsFrom(reading, pronoun, place)
  const named = own === null ? NOBODY : namedFrom(markables, pronoun, own)
  const fits: Markable[] = []
  const before = markables[pronoun.order - 1]
  // "Park himself".
  const emphatic = isReflexive(pronoun.word.lower) && before?.form === 'name' && before.to === pronoun.from - 1
  const reach = emphatic ? 1 : WINDOW
  for (let i = pronoun.order - 1; i >= Math.max(0, pronoun.order - reach); i--) {
    const candidate = markables[i] as Markable
    if (pronoun.word.sentence - candidate.word.sentence > REACH) break
    const thing = state.thingOf(candidate)
    if (!mayBe(state, kind, candidate) || thing === speaker || (isDraft(thing) && named.has(thing))) continue
    if (!emphatic && isForbidden(reading, pronoun, candidate, place, places[i] as Place)) continue
    fits.push(candidate)
  }
  const order = [...new Set(fits.map(state.thingOf))]
  const most = Math.max(0, ...order.map(state.countOf))
  const signs = fits.map((candidate) => {
    const thing = state.thingOf(candidate)
    const count = state.countOf(thing)
    const pairing: Pairing = {
      pronoun,
      candidate,
      placeP: place,
      placeC: places[candidate.order] as Place,
      rank: order.indexOf(thing),
      count,
      leads: count === most && most > 1,
      continues: state.lastOf(kind) === thing,
      lastSpeaker: state.lastSpeaker === thing,
      knownSex: (state.sexOf(thing) ?? candidate.traits.sex) === pronoun.traits.sex && pronoun.traits.sex !== undefined,
    }
    return signsOf(reading, pairing)
  })
  return { pronoun, candidates: fits, signs: [...signs, signsOfNothing(reading, pronoun, place, order.length)] }
}

const NOBODY: ReadonlySet<Draft> = new Set()

/** Who is named from a word on before a pronoun, as far as it reaches. */
function namedFrom(markables: readonly Markable[], pronoun: Markable, from: number): ReadonlySet<Draft> {
  const drafts = markables
    .slice(Math.max(0, pronoun.order - WINDOW), pronoun.order)
    .filter((markable) => markable.form === 'name' && markable.from >= from)
    .flatMap(({ thing }) => (isDraft(thing) ? thing : []))
  return new Set(drafts)
}

function mayBe(state: State, kind: PronounClass, candidate: Markable): boolean {
  const sex = state.sexOf(state.thingOf(candidate))
  if (candidate.pronoun && candidate.pronoun !== kind) return false
  if (sex && (kind === 'he' || kind === 'she') && (sex === 'male') !== (kind === 'he')) return false
  return candidate.pronoun !== undefined || agrees(kind, candidate.traits)
}

/** For each markable in a quotation, by its order, the subject of the verb of saying beside the quotation. */
function speakersOf(reading: Reading, markables: readonly Markable[], places: readonly Place[]): Map<number, Markable> {
  const { words } = reading
  const found = new Map<number, Markable>()
  const outside = markables.filter((markable) => !markable.word.quoted && (places[markable.order] as Place).speaks)
  let next = 0
  let end = -1
  let speaker: Markable | undefined
  for (const markable of markables) {
    const { word } = markable
    if (!word.quoted) continue
    if (word.index > end) {
      let from = word.index
      end = word.index
      while (words[from - 1]?.quoted) from--
      while (words[end + 1]?.quoted) end++
      while (next < outside.length && (outside[next] as Markable).word.index < from) next++
      const [before, after] = [outside[next - 1], outside[next]]
      const [first, last] = [words[from]?.sentence, words[end]?.sentence]
      if (after && after.word.sentence === last && after.word.index <= end + 6) speaker = after
      // `"…," Ana Kovac said. "He knew."`: she goes on.
      else if (before && ((first as number) - before.word.sentence > 1 || before.word.block !== words[from]?.block)) speaker = undefined
      else speaker = before
      // `said he "would do his best"`: words of a sentence that is not the speaker's own.
      if (!isSentence(reading, from, end)) speaker = undefined
    }
    if (speaker) found.set(markable.order, speaker)
  }
  return found
}

/** Whether quoted words begin as a sentence does. */
function isSentence({ words }: Reading, from: number, end: number): boolean {
  for (let i = from; i <= Math.min(end, from + 3); i++)
    if (/\p{L}/u.test((words[i] as { text: string }).text)) return words[i]?.capital === true
  return false
}
