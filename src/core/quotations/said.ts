import type { Quotation } from '../model.ts'
import type { Cue } from './cues.ts'

/** A quotation before it has an id. */
export type Said = Omit<Quotation, 'id'>

/** A cue with the entity that speaks, where it is known. */
export interface SpeakerCue extends Cue {
  readonly entity: string | null
}
