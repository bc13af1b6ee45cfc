import { isEnglish, lookUp } from '../../language/names/gazetteer.ts'
import { ORGANIZATION_OF } from '../../lexicon/organization-heads.ts'
import type { Reading, Word } from '../words.ts'
import type { Stretch } from './stretch.ts'

/** How many words more a list within a name has at most. */
const LONGEST = 9
/** And how many of them after its "and". */
const LONGEST_LAST = 3

/**
 * Where "Organisation of African, Caribbean and Pacific States", "Ministry of Health, Labour and Welfare" end, found as
 * "Organisation of African": a list of peoples, of fields of work. Null for what is none: "the Bank of Norland, Goris and Perm".
 */
export function listEnd({ words }: Reading, { from, to }: Stretch): number | null {
  const [head, of, last] = [words[from] as Word, words[from + 1], words[to] as Word]
  if (!/^(?:of|for|on)$/.test(of?.lower ?? '') || !ORGANIZATION_OF.has(head.lower)) return null
  if (words[to + 1]?.text !== ',' || !isField(last)) return null
  for (let i = to + 1; i < to + LONGEST && words[i]?.sentence === head.sentence; i++) {
    const word = words[i] as Word
    if (word.lower === 'and') {
      const rest = words.slice(i + 1, i + 1 + LONGEST_LAST)
      const stop = rest.findIndex((each) => !isField(each))
      return stop === 0 || rest.length === 0 ? null : i + (stop < 0 ? rest.length : stop)
    }
    if (word.text !== ',' && !isField(word)) return null
  }
  return null
}

/** A people, a part of the world, a common word with a capital; of what it is not the name. */
function isField(word: Word): boolean {
  const known = lookUp(word.text)
  if (!word.capital || known?.country || known?.city) return false
  return isEnglish(word.lower) || (!known?.organization && (known?.people !== undefined || known?.region === true))
}
