import type { Clause } from '../language/clause.ts'
import type { Word } from '../language/words.ts'
import { STATIVE, WEIGHTY } from '../lexicon/event-verbs.ts'
import { HAPPENING_NOUNS } from '../lexicon/happening-nouns.ts'
import { REPORTING_VERBS, VIEWING } from '../lexicon/reporting-verbs.ts'
import { SPEECH_ACTS } from '../lexicon/speech-acts.ts'
import type { EntityId, Event } from '../model.ts'
import { contains } from '../span.ts'
import type { Telling } from './telling.ts'
import { complementOf } from './verb-tellings.ts'

/** An event with all that its rank is judged by. */
export interface Ranked {
  readonly event: Event
  readonly telling: Telling
  readonly lemma: string
  /** Paragraph it is told in, from 0. */
  readonly paragraph: number
  /** Told inside a quotation in marks. */
  readonly quoted: boolean
  /** An earlier event is of the same deed and names somebody that this one names: it may be the same. */
  readonly again?: boolean
}

/** What an article is about, as far as it tells what weighs in it. */
export interface Story {
  /** Lemmas of the words of its title. */
  readonly title: ReadonlySet<string>
  /** Who is named most. */
  readonly leading: ReadonlySet<EntityId>
}

/** The signs by which an event is ranked, by the names they have in the table of weights. */
export const signsOf = (ranked: Ranked, story: Story): string[] => [
  'any event',
  ...signsOfTelling(ranked),
  ...signsOfEvent(ranked.event),
  ...signsOfWording(wordsOf(ranked)),
  ...signsOfPlace(ranked, story),
]

const wordsOf = ({ event, telling }: Ranked): Word[] =>
  telling.sentence.words.filter((word) => event.label.some((piece) => contains(piece, word)))

function signsOfTelling({ telling, lemma }: Ranked): string[] {
  const { sentence, clause: index, by, weight } = telling
  const clause = sentence.clauses[index]
  if (by === 'noun' || !clause) {
    const kind = weight >= 0.5 ? 'dated noun' : weight >= 0.4 ? 'noun ahead' : 'noun'
    return HAPPENING_NOUNS.has(lemma) ? [kind, 'happening'] : [kind]
  }
  const signs = [completes(telling) ? 'completion' : clause.kind]
  if (WEIGHTY.has(lemma)) signs.push('weighty')
  if (STATIVE.has(lemma) || turnsInward(telling)) signs.push('state')
  if (VIEWING.has(lemma)) signs.push('view')
  else if (REPORTING_VERBS.has(lemma) && !SPEECH_ACTS.has(lemma) && !clause.verb.passive) signs.push('saying')
  return [...signs, ...signsOfVerb(clause, telling)]
}

/** "began | asking", "is expected | to arrive": as good as the main verb. */
const completes = ({ sentence, clause }: Telling): boolean => {
  const parent = sentence.clauses[clause]?.parent ?? null
  return sentence.clauses[clause]?.kind === 'infinitive' || (parent !== null && complementOf(sentence, parent) === clause)
}

/** "became interested", "ended up", "turned to music": a change of mind or of luck, told of no deed. */
function turnsInward({ sentence: { words }, trigger }: Telling): boolean {
  const next = words[trigger + 1]
  return /^(become|grow|get|end|turn|go)$/.test(words[trigger]?.lemma ?? '') && (next?.upos === 'ADJ' || next?.lower === 'up')
}

function signsOfVerb({ verb, subject }: Clause, { sentence, mood, trigger }: Telling): string[] {
  const signs: string[] = []
  // "No injuries were reported".
  if (mood === 'denied' && trigger !== verb.head) signs.push('absence')
  if (verb.modal && mood !== 'planned') signs.push('modal')
  if (verb.tense === 'present' && !verb.perfect && !verb.progressive && mood !== 'planned') signs.push('present')
  const only = subject && subject.first === subject.last ? (sentence.words[subject.first]?.lower ?? '') : ''
  if (/^(i|we|you|one)$/.test(only)) signs.push('speaker')
  return signs
}

function signsOfEvent({ status, when, participants, passages }: Event): string[] {
  const signs: string[] = /^(denied|conditional|planned|claimed)$/.test(status) ? [status] : []
  if (when.time !== null) signs.push('dated')
  if (participants.some((p) => p.role !== 'other')) signs.push('somebody')
  if (passages.length > 0) signs.push('told again')
  return signs
}

/** So many words tell little: "the roof leaked". */
const FEW = 4

function signsOfWording(words: readonly Word[]): string[] {
  const signs: string[] = []
  if (/^(it|this|that|what|which|who|these|those)$/.test(words[0]?.lower ?? '')) signs.push('nobody named')
  if (words.length <= FEW) signs.push('few words')
  if (words.some((word) => word.upos === 'NUM')) signs.push('a number')
  return signs
}

function signsOfPlace(ranked: Ranked, { title, leading }: Story): string[] {
  const { event, lemma, paragraph, quoted } = ranked
  const signs: string[] = paragraph === 0 ? ['lead'] : paragraph <= 2 ? ['near the lead'] : []
  if (quoted) signs.push('quoted')
  if (ranked.again) signs.push('told before')
  if (title.has(lemma)) signs.push('in the title')
  const shared = new Set(
    wordsOf(ranked)
      .map((word) => word.lemma.toLowerCase())
      .filter((word) => title.has(word)),
  ).size
  if (shared > 1) signs.push(shared > 2 ? 'more words of the title' : 'two words of the title')
  if (event.participants.some((p) => leading.has(p.entity))) signs.push('of a leading name')
  return signs
}
