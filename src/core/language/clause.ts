import type { Span } from '../model.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { SentenceTree } from './sentence-tree.ts'
import type { Run } from './subjects.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

export type ClauseKind =
  | 'main'
  | 'content' // what somebody says or thinks
  | 'relative' // "who took part"
  | 'adverbial' // "after he left"
  | 'conditional' // "if it rains"
  | 'infinitive' // "to attend"
  | 'participle' // "killing 107", "posted online", "by sending troops"
  | 'small' // "shows [them hugging]"

/** A verb group with what belongs to it. Runs count the words of its sentence. */
export interface Clause {
  readonly verb: VerbGroup
  readonly kind: ClauseKind
  /** Who or what; possibly that of another clause, then `inherited`. */
  readonly subject: Run | null
  readonly inherited: boolean
  readonly insertion: Run | null
  /** The clause it hangs on, by index in the sentence. */
  readonly parent: number | null
  /** The clause it is joined to by "and", by index. */
  readonly joined: number | null
  /** The word that opens it: "that", "after", "and". */
  readonly marker: string | null
  /** `"…," said X`: the subject follows. */
  readonly inverted: boolean
}

export interface SentenceClauses extends Span {
  readonly words: readonly Word[]
  readonly syntax: SentenceTree
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  /** For each word the index of the clause it belongs to, -1 for none. */
  readonly owner: readonly number[]
}

/** A clause while its sentence is still being read. */
export interface Draft extends Clause {
  /** First word of what belongs to it. */
  readonly opening: number
  /** The clause it hangs on in the syntax, whatever its kind. */
  readonly above: number | null
}

/** What most clauses have nothing of. */
export const PLAIN = { inherited: false, insertion: null, joined: null, marker: null, inverted: false } as const

/** The stretch of text of a run of words. */
export function spanOf({ words, start, end }: SentenceClauses, run: Run): Span {
  return { start: words[run.first]?.start ?? start, end: words[run.last]?.end ?? end }
}
