import { fold } from '../../language/names/fold.ts'
import { isEnglish } from '../../language/names/gazetteer.ts'
import type { EntityKind } from '../../model.ts'
import type { Name } from '../name.ts'
import type { Reading, Word } from '../words.ts'

/**
 * Names that the tagger passed over though the article has them elsewhere: surnames that look like common words,
 * "Brown said", where it gives their bearers' full names, and strange words that are a name by themselves. Taken where
 * they have a capital that nothing else explains.
 */
export function recoverNames(reading: Reading, names: readonly Name[]): Name[] {
  const kinds = new Map<string, EntityKind>()
  const taken = new Set<number>()
  for (const { from, to, kind } of names) {
    for (let i = from; i <= to; i++) taken.add(i)
    const last = reading.words[to] as Word
    if (kind === 'person' && to > from) kinds.set(fold(last.text), 'person')
    else if (from === to && kind !== 'group' && !isEnglish(last.lower)) kinds.set(fold(last.text), kind)
  }
  const added = reading.words.flatMap((word): Name[] => {
    const kind = word.capital && !word.dated && !taken.has(word.index) ? kinds.get(fold(word.text)) : undefined
    if (kind === undefined || !standsAlone(reading, word)) return []
    return [{ from: word.index, to: word.index, start: word.start, end: word.end, text: word.text, kind }]
  })
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.start - b.start)
}

/** No capital beside it; at the head of a sentence only before a verb or "'s". */
function standsAlone({ words }: Reading, word: Word): boolean {
  const [before, after] = [words[word.index - 1], words[word.index + 1]]
  const beside = (other: Word | undefined) => other?.sentence === word.sentence && other.capital
  if (beside(after) || (beside(before) && !before?.first) || word.casing !== 'sentence') return false
  return !word.first || /^(VERB|AUX)$/.test(after?.upos ?? '') || /^['’]s$/.test(after?.text ?? '')
}
