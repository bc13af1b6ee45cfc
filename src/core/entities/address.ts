import { PLAIN_ADDRESS } from '../lexicon/titles.ts'
import { isAddress } from './find/titles.ts'
import type { Draft } from './link/draft.ts'
import type { Reading, Word } from './words.ts'

/**
 * A person's names with the form of address before them, where it says more than "Mr" does: "Comrade Kim Jong Un",
 * "Dame Jane Goodall". The form is no part of the name, but readers meet the person under it.
 */
export function addressedNames({ words, text }: Reading, draft: Draft): string[] {
  if (draft.kind !== 'person') return []
  return draft.names.flatMap(({ from, end }) => {
    const before = words[from - 1]
    const tells = before?.capital && isAddress(before.lower) && !PLAIN_ADDRESS.has(before.lower)
    return tells && before.block === (words[from] as Word).block ? [text.slice(before.start, end)] : []
  })
}
