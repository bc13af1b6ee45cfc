import type { Grammar } from '../../language/grammar/grammar.ts'
import type { WordIndex } from '../../language/grammar/tree.ts'
import { EMPTY_PREDICATES } from '../../lexicon/function-words.ts'
import { SAYING } from '../../lexicon/reporting-verbs.ts'
import type { Reading } from '../words.ts'
import { isReflexive } from './agreement.ts'
import type { Markable } from './markables.ts'

/** What a phrase is in its clause. */
export type Part = 'subject' | 'object' | 'oblique' | 'owner' | 'of' | 'modifier' | 'other'

export interface Place {
  readonly part: Part
  /** The predicate of its clause. */
  readonly clause: WordIndex
  /** Whether its clause is a main clause or joined to one. */
  readonly main: boolean
  /** The subject of a verb of saying. */
  readonly speaks: boolean
}

/** Where a markable stands in the syntax. */
export function placeOf({ grammar }: Reading, { head }: Pick<Markable, 'head'>): Place {
  const { tree } = grammar
  let at = head
  for (let step = 0; step < 6 && tree.is(at, 'conj', 'flat', 'appos') && tree.head(at) !== null; step++) at = tree.head(at) as WordIndex
  const clause = grammar.clauseOf(at)
  const kind = grammar.kindOf(clause)
  const part = partOf(grammar, at)
  const speaks =
    part === 'subject' && tree.head(at) === clause && (SAYING.has(tree.lemma(clause)) || /^(?:quote|cite)$/.test(tree.lemma(clause)))
  return { part, clause, main: kind === 'main' || kind === 'joined' || kind === 'beside' || kind === null, speaks }
}

function partOf({ tree }: Grammar, at: WordIndex): Part {
  if (tree.is(at, 'nsubj', 'csubj')) return 'subject'
  if (tree.is(at, 'obj', 'iobj')) return 'object'
  if (tree.is(at, 'obl')) return 'oblique'
  if (tree.is(at, 'nmod:poss')) return 'owner'
  if (tree.is(at, 'compound', 'amod')) return 'modifier'
  return tree.is(at, 'nmod') ? 'of' : 'other'
}

/** What is asked of every candidate for a pronoun. */
export interface Pairing {
  readonly pronoun: Markable
  readonly candidate: Markable
  readonly placeP: Place
  readonly placeC: Place
  /** How many other things that agree lie between. */
  readonly rank: number
  /** How often the candidate's thing was spoken of before. */
  readonly count: number
  /** The thing is the one most spoken of among those that agree. */
  readonly leads: boolean
  /** The last pronoun of the class stood for it. */
  readonly continues: boolean
  /** The last quotation was its. */
  readonly lastSpeaker: boolean
  /** Sex as the document shows it. */
  readonly knownSex: boolean
}

/** Whether grammar forbids it: "[Orlov] saw [him]", "[his] brother", a pronoun within the phrase itself. */
export function isForbidden(reading: Reading, pronoun: Markable, candidate: Markable, p: Place, c: Place): boolean {
  const { grammar } = reading
  const { tree } = grammar
  if (pronoun.word.sentence !== candidate.word.sentence) return false
  const possessive = p.part === 'owner'
  // "the president of [his] party": within the candidate's own phrase, no clause between.
  for (let at: WordIndex | null = pronoun.head, step = 0; at !== null && step < 30; at = tree.head(at), step++) {
    if (at === candidate.head) return true
    // "Ana Kovac, [his] wife": an apposition too.
    if (tree.is(at, 'appos') && tree.head(at) === candidate.head) return true
    if (tree.is(at, 'conj', 'appos') || (grammar.kindOf(at) !== null && at !== pronoun.head)) break
  }
  if (possessive || isReflexive(pronoun.word.lower)) return false
  return p.clause === c.clause && c.part === 'subject' && p.part === 'object' && candidate.form !== 'pair'
}

/** "It is time", "It seems that", "There it rained": it stands for nothing. */
export function isEmpty({ grammar: { tree } }: Reading, { head, pronoun, word }: Markable, place: Place): boolean {
  if (pronoun !== 'it' || word.lower !== 'it') return false
  return (
    tree.is(head, 'expl') ||
    (place.part === 'subject' && tree.head(head) === place.clause && EMPTY_PREDICATES.has(tree.lemma(place.clause).toLowerCase()))
  )
}

/** The clauses above a clause, nearest first. */
function isAbove(grammar: Grammar, above: WordIndex, clause: WordIndex): boolean {
  let at = grammar.clauseAbove(clause)
  for (let step = 0; at !== null && step < 8; step++) {
    if (at === above) return true
    at = grammar.clauseAbove(at)
  }
  return false
}

const bucket = (value: number, limits: readonly number[]): number => {
  const at = limits.findIndex((limit) => value <= limit)
  return at < 0 ? limits.length : at
}

/** The signs that speak for or against a candidate, by the names that the table of weights has. */
export function signsOf(reading: Reading, pairing: Pairing): string[] {
  const { pronoun, candidate, placeP, placeC, rank, count, leads, continues, knownSex, lastSpeaker } = pairing
  const sentences = pronoun.word.sentence - candidate.word.sentence
  const signs = [
    `distance ${bucket(sentences, [0, 1, 2, 3, 5])}`,
    `rank ${bucket(rank, [0, 1, 2, 4])}`,
    `form ${candidate.form}`,
    `form ${candidate.form} at ${bucket(sentences, [0, 1, 2])}`,
    `part ${placeC.part}`,
    `part ${placeC.part} for ${placeP.part}`,
    `count ${bucket(count, [1, 2, 4, 8])}`,
    `being ${candidate.traits.being}${candidate.form === 'name' || candidate.thing instanceof Object ? ' named' : ''}`,
    `number ${candidate.traits.count}`,
  ]
  const say = (name: string, when: boolean) => when && signs.push(name)
  say('leads', leads)
  say('continues', continues)
  say('sex known', knownSex)
  say('sex of noun', candidate.traits.sex !== undefined && candidate.form !== 'name' && candidate.form !== 'pronoun')
  say('same word', candidate.pronoun === pronoun.pronoun)
  say('same part', placeC.part === placeP.part)
  say('subject to subject', sentences === 1 && placeC.part === 'subject' && placeC.main && placeP.part === 'subject')
  say('subject of last sentence', sentences === 1 && placeC.part === 'subject' && placeC.main)
  say('main', placeC.main)
  say('speaks', placeC.speaks)
  say('speaks again', placeC.speaks && placeP.speaks)
  say('same paragraph', candidate.word.block === pronoun.word.block)
  say('two paragraphs', pronoun.word.block - candidate.word.block > 1)
  say('introduced', isIntroduced(reading, candidate))
  say('spoke last', lastSpeaker && !pronoun.word.quoted && sentences <= 1)
  say('quotes again', lastSpeaker && placeP.speaks && isBesideQuotation(reading, pronoun))
  say('heading', candidate.word.blockKind === 'title' || candidate.word.blockKind === 'heading')
  say('joined', reading.grammar.tree.is(candidate.head, 'conj'))
  quotedSigns(pairing, say)
  if (sentences === 0) sentenceSigns(reading, pairing, say)
  return signs
}

/** "the mayor, Ana Kovac, who", "Ana Kovac, the mayor": told more of where it stands. */
function isIntroduced({ grammar: { tree } }: Reading, { head }: Markable): boolean {
  return tree.is(head, 'appos') || tree.children(head, 'appos', 'acl').length > 0
}

/** Whether a quotation stands within a few words in the sentence. */
export function isBesideQuotation({ words, sentences }: Reading, { word }: Markable): boolean {
  if (word.quoted) return false
  const { from, to } = sentences[word.sentence] ?? { from: word.index, to: word.index }
  for (let i = Math.max(from, word.index - 8); i < Math.min(to, word.index + 8); i++) if (words[i]?.quoted) return true
  return false
}

type Say = (name: string, when: boolean) => unknown

function quotedSigns({ pronoun, candidate }: Pairing, say: Say): void {
  const [p, c] = [pronoun.word.quoted, candidate.word.quoted]
  say('both quoted', p && c)
  say('left quotation', !p && c)
  say('entered quotation', p && !c)
}

function sentenceSigns({ grammar }: Reading, { pronoun, candidate, placeP, placeC }: Pairing, say: Say): void {
  const same = placeP.clause === placeC.clause
  const owner = placeP.part === 'owner'
  const subject = grammar.subjectOf(placeP.clause)?.word
  const isSubject =
    subject !== undefined && (subject === candidate.head || subject === grammar.tree.head(candidate.head)) && placeC.part === 'subject'
  say('its clause’s subject owns', isSubject && owner)
  say('its clause’s subject', isSubject && !owner)
  say('same clause', same && !isSubject && !owner)
  say('same clause owns', same && !isSubject && owner)
  say('subject above', placeC.part === 'subject' && isAbove(grammar, placeC.clause, placeP.clause))
  say('speaker above', placeC.speaks && isAbove(grammar, placeC.clause, placeP.clause))
  say('object above', placeC.part === 'object' && isAbove(grammar, placeC.clause, placeP.clause))
  say('reflexive subject', isReflexive(pronoun.word.lower) && isSubject)
  say('described by the clause', grammar.kindOf(placeP.clause) === 'relative' && grammar.headOf(placeP.clause) === candidate.head)
}

/** Signs of a pronoun that stands for nothing found: by the pronoun alone. */
export function signsOfNothing(reading: Reading, pronoun: Markable, place: Place, candidates: number): string[] {
  const { tree } = reading.grammar
  const signs = ['none', `none of ${bucket(candidates, [0, 1, 3, 8])}`, `none ${place.part}`]
  if (pronoun.word.quoted) signs.push('none quoted')
  if (pronoun.word.first) signs.push('none first')
  if (place.part === 'subject' && tree.children(place.clause, 'cop').length > 0) {
    signs.push('none copula')
    if (tree.children(place.clause, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl').some((child) => child > place.clause))
      signs.push('none empty')
  }
  return signs
}
