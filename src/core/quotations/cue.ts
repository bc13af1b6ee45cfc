import type { SentenceClauses } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import type { Span } from '../model.ts'

/** Where the text says that somebody says, thinks or shows something. */
export interface Cue {
  readonly sentence: SentenceClauses
  /** Index of the reporting clause in its sentence; null for "according to" and the like. */
  readonly clause: number | null
  /** "said", "was quoted as saying", "according to". */
  readonly word: Span
  /** Who says it. */
  readonly speaker: Run
  /** From the speaker to the cue, in either order, with "to reporters" or "by TASS". */
  readonly reach: Run
  readonly attribution: Span
  /** Whether words in quotation marks may follow or precede: not with "knows". */
  readonly speech: boolean
  /** What is said, where the cue itself tells: "her claim | that …". */
  readonly content?: Run
}

/** A cue with the entity that speaks, where it is known. */
export interface SpeakerCue extends Cue {
  readonly entity: string | null
  /** The words that name the speaker. */
  readonly source: Span
}
