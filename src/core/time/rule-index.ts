import { CUES_OF_RULES, type Cue, WORDS_OF_CUES } from './cues.ts'
import { APOSTROPHE, FIGURE, FIGURE_BEFORE_ALL, firstWords } from './first-words.ts'
import type { TimeRule } from './rule.ts'
import { WordTable } from './word-table.ts'

/** What a word, or a figure, does when it is met. Rules and cues are numbered. */
export interface WordCall {
  /** The cues it gives. */
  readonly cues: readonly number[]
  /** The rules that may begin with it. */
  readonly begins: readonly number[]
}

/** Which rules are worth trying, and where: by their first words and by their cues. */
export interface RuleIndex {
  readonly rules: readonly TimeRule[]
  readonly words: WordTable<WordCall>
  /** An apostrophe before a figure. */
  readonly apostrophe: WordCall
  /** A figure that `words` does not hold together with what follows it. */
  readonly figure: WordCall
  /** What it is besides: of four digits ("2024"), with a mark between ("3/14/1998"), by the mark's code. */
  readonly fourDigits: WordCall
  readonly marks: readonly (WordCall | undefined)[]
  /** For each cue the rules that it calls. */
  readonly calls: readonly (readonly number[])[]
}

/** Between the figures of a date or an hour. */
const MARKS = { '-': 'hyphen', '/': 'slash', '.': 'point', ':': 'colon' } as const
/** Codes of plain characters. */
const CODES = 128

const known = new WeakMap<readonly TimeRule[], RuleIndex>()

/** The index of a list of rules, made when it is first asked for. */
export function indexOf(rules: readonly TimeRule[]): RuleIndex {
  const index = known.get(rules) ?? makeIndex(rules)
  known.set(rules, index)
  return index
}

const NONE: readonly number[] = []

function makeIndex(rules: readonly TimeRule[]): RuleIndex {
  const begins = grouped(rules.flatMap((rule, i) => firstWords(rule.pattern).map((word) => [word, i] as const)))
  const anyFigure = begins.get(FIGURE_BEFORE_ALL) ?? NONE
  const cues = [...new Set(Object.values(CUES_OF_RULES).flat())]
  const call = (cue: Cue, first: readonly number[] = NONE): WordCall => ({ cues: [cues.indexOf(cue)], begins: first })
  const marks = new Array<WordCall | undefined>(CODES).fill(undefined)
  for (const [mark, cue] of Object.entries(MARKS)) marks[mark.charCodeAt(0)] = call(cue)
  return {
    rules,
    words: new WordTable(wordCalls(begins, cues)),
    apostrophe: call('shortYear', begins.get(APOSTROPHE)),
    figure: call('figure', anyFigure),
    fourDigits: call('fourDigits'),
    marks,
    calls: cues.map((cue) => rules.flatMap(({ name }, i) => (CUES_OF_RULES[name]?.includes(cue) ? [i] : []))),
  }
}

function wordCalls(begins: ReadonlyMap<string, readonly number[]>, cues: readonly Cue[]): Map<string, WordCall> {
  const cuesOfWords = grouped(
    cues.flatMap((cue, n) => (WORDS_OF_CUES[cue as keyof typeof WORDS_OF_CUES] ?? []).map((word) => [word, n] as const)),
  )
  const anyFigure = begins.get(FIGURE_BEFORE_ALL) ?? NONE
  const calls = new Map<string, WordCall>()
  for (const word of new Set([...begins.keys(), ...cuesOfWords.keys()])) {
    const figure = word.startsWith(FIGURE)
    calls.set(word, {
      cues: figure ? [cues.indexOf('figure')] : (cuesOfWords.get(word) ?? NONE),
      begins: inOrder([...(begins.get(word) ?? NONE), ...(figure ? anyFigure : NONE)]),
    })
  }
  return calls
}

const inOrder = (rules: readonly number[]): number[] => [...new Set(rules)].sort((a, b) => a - b)

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
