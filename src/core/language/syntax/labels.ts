import type { Upos } from '../../model.ts'

/** The universal parts of speech, by index. */
export const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as readonly Upos[]

/** What the tagger gives a word: its universal part of speech and the Penn tag together, "VERB|VBD". */
export interface Labels {
  readonly names: readonly string[]
  readonly upos: Uint8Array
  readonly xpos: readonly string[]
  /** What a label counts as between two words: 1 a comma or colon, 2 a verb, 3 a conjunction, 0 nothing. */
  readonly marks: Uint8Array
  /** Labels that a word never seen may have. */
  readonly open: Uint8Array
  /** Labels that a capital letter allows besides the word's own: names and adjectives of names. */
  readonly capital: Uint8Array
}

const CLOSED = /^(?:DET|PRON|AUX|CCONJ|SCONJ|ADP|PART)\|/

export function readLabels(names: readonly string[]): Labels {
  const parts = names.map((name) => name.split('|') as [string, string])
  const which = (test: (name: string) => boolean): Uint8Array => Uint8Array.from(names.flatMap((name, i) => (test(name) ? [i] : [])))
  return {
    names,
    upos: Uint8Array.from(parts, ([upos]) => UPOS.indexOf(upos as Upos)),
    xpos: parts.map(([, xpos]) => xpos),
    marks: Uint8Array.from(parts, ([upos, xpos]) =>
      /^[,:]$/.test(xpos) ? 1 : upos === 'VERB' || upos === 'AUX' ? 2 : /CONJ/.test(upos) ? 3 : 0,
    ),
    open: which((name) => !CLOSED.test(name)),
    capital: which((name) => /\|NNPS?$/.test(name)),
  }
}
