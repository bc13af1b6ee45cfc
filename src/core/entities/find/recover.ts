import { fold } from '../../language/names/fold.ts'
import type { Name } from '../name.ts'
import type { Reading, Word } from '../words.ts'

/**
 * Surnames that look like common words, "Brown said", in an article that gives their bearers' full names: taken for
 * names where they have a capital that nothing else explains.
 */
export function recoverSurnames(reading: Reading, names: readonly Name[]): Name[] {
  const surnames = new Set<string>()
  const taken = new Set<number>()
  for (const { from, to, kind } of names) {
    for (let i = from; i <= to; i++) taken.add(i)
    if (kind === 'person' && to > from) surnames.add(fold((reading.words[to] as Word).text))
  }
  const found = reading.words.filter(
    (word) => word.capital && !word.dated && !taken.has(word.index) && surnames.has(fold(word.text)) && standsAlone(reading, word),
  )
  if (found.length === 0) return [...names]
  const added = found.map(({ index, start, end, text }): Name => ({ from: index, to: index, start, end, text, kind: 'person' }))
  return [...names, ...added].sort((a, b) => a.start - b.start)
}

/** No capital beside it; at the head of a sentence only before a verb or "'s". */
function standsAlone({ words }: Reading, word: Word): boolean {
  const [before, after] = [words[word.index - 1], words[word.index + 1]]
  const beside = (other: Word | undefined) => other?.sentence === word.sentence && other.capital
  if (beside(after) || (beside(before) && !before?.first) || word.casing !== 'sentence') return false
  return !word.first || /^(VERB|AUX)$/.test(after?.upos ?? '') || /^['’]s$/.test(after?.text ?? '')
}
