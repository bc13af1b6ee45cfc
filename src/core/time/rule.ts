import type { CalendarUnit, SymbolicTime, Timex3 } from '../model.ts'

/** The named groups of a match, and all of its words as `0`. */
export type Groups = Readonly<Record<string, string | undefined>>

/** What stands on either side of a match, a few dozen characters. */
export interface Surroundings {
  readonly before: string
  readonly after: string
  /** In a title or heading, where any word may have a capital. */
  readonly headline: boolean
}

/** What a rule reads in its words, before tense and earlier expressions have had their say. */
export interface Draft {
  readonly type: Timex3['type']
  readonly symbol: SymbolicTime
  readonly mod?: Timex3['mod']
  readonly freq?: string
  readonly quant?: string
  /** The tense of its verb decides the direction of a bare "Sunday". */
  readonly byTense?: boolean
  /**
   * Leans on an expression told earlier that is at least as exact as this unit: "the next day". Without one,
   * `else` says whether it leans on the publication date ("a year earlier") or stays underspecified.
   */
  readonly leansOn?: {
    /** Null: on a quarter only. */
    readonly unit: CalendarUnit | null
    /** Must stand in the same block: a clock time without a day. */
    readonly near?: boolean
    /** A quarter told shortly before goes first. */
    readonly quarter?: boolean
    /** The same quarter of this year: "the 1988 period". */
    readonly year?: string
    /** `no-time`: without one the words are no time at all, "the quarter" being a coin. */
    readonly else: 'publication' | 'nothing' | 'no-time'
  }
  /** Says that something is still to come: no time beside a verb in the past, "he soon left". */
  readonly ahead?: boolean
  /** What the words mean where there is nothing to lean on and `else` is `publication`. */
  readonly otherwise?: SymbolicTime
  /** Sets one time against another ("a year earlier"): nothing leans on it. */
  readonly compares?: boolean
}

/** One row of the tables in `rules/`. */
export interface TimeRule {
  /** Stable: `TimeExpression.rule`. */
  readonly name: string
  /** A sentence with the expression in square brackets, and its TIMEX3 value had it been published on Monday, 27 April 2026. */
  readonly example: readonly [sentence: string, value: string]
  readonly pattern: RegExp
  /** Null where the words turn out to be no time: "may" the verb. */
  readonly read: (groups: Groups, around: Surroundings) => Draft | null
}

export const rule = (name: string, example: TimeRule['example'], pattern: RegExp, read: TimeRule['read']): TimeRule => ({
  name,
  example,
  pattern,
  read,
})

const withMod = (draft: Draft, mod: Timex3['mod'] | undefined): Draft => (mod === undefined ? draft : { ...draft, mod })

/** A time whose value is final. */
export const absolute = (type: Timex3['type'], value: string, mod?: Timex3['mod']): Draft =>
  withMod({ type, symbol: { kind: 'absolute', value } }, mod)

/** So many units from the publication date. */
export const offset = (unit: CalendarUnit, count: number, mod?: Timex3['mod']): Draft =>
  withMod({ type: 'DATE', symbol: { kind: 'offset', unit, count } }, mod)

/** A recurring name whose direction the tense decides. */
export const byTense = (name: string, mod?: Timex3['mod']): Draft =>
  withMod({ type: 'DATE', symbol: { kind: 'named', name, direction: 'nearest', cycles: 0 }, byTense: true }, mod)

/** A recurring name whose direction the words themselves give. */
export const recurring = (
  name: string,
  direction: Extract<SymbolicTime, { kind: 'named' }>['direction'],
  cycles = 0,
  mod?: Timex3['mod'],
): Draft => withMod({ type: 'DATE', symbol: { kind: 'named', name, direction, cycles } }, mod)

/** "This Sunday": of the week the article is of, where its verb does not say that it is over ("arrived this Sunday") or to come. */
export const thisOne = (name: string, mod?: Timex3['mod']): Draft => ({ ...recurring(name, 'within', 0, mod), byTense: true })

/** The same with a part of the day or a clock time; TIMEX3 calls that a TIME. */
export function atPart(draft: Draft, part: string | undefined): Draft {
  if (part === undefined) return draft
  const { symbol } = draft
  if (symbol.kind === 'absolute') return { ...draft, type: 'TIME', symbol: { kind: 'absolute', value: symbol.value + part } }
  return symbol.kind === 'range' ? draft : { ...draft, type: 'TIME', symbol: { ...symbol, part } }
}
