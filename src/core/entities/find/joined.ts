import { phrase, type Reading } from '../words.ts'
import type { Kinded } from './stretch.ts'

/**
 * "Bank of Norland and Harwick", "the Norland-Harwick deal" taken for one name: two, where the article names both apart,
 * as companies where a hyphen joins them. What it names only together stays whole, "Marks and Spencer", "Basse-Terre".
 */
export function splitJoined(reading: Reading, names: readonly Kinded[]): Kinded[] {
  const apart = new Set<string>()
  const firms = new Set<string>()
  for (const name of names) {
    if (jointOf(reading, name) !== null) continue
    for (let to = name.from; to <= name.to; to++) {
      const text = phrase(reading, name.from, to)
      apart.add(text)
      if (name.kind === 'organization') firms.add(text)
    }
  }
  return names.flatMap((name) => {
    const at = jointOf(reading, name)
    if (at === null) return name
    const halves = [
      { from: name.from, to: at - 1 },
      { from: at + 1, to: name.to },
    ]
    const hyphen = reading.words[at]?.lower !== 'and'
    const named = halves.every(({ from, to }) => (hyphen ? firms : apart).has(phrase(reading, from, to)))
    return named ? halves.map((half) => ({ ...half, kind: hyphen ? 'organization' : name.kind })) : name
  })
}

/** The "and", or the hyphen without spaces, within a name. */
function jointOf({ words }: Reading, { from, to }: Kinded): number | null {
  for (let i = from + 1; i < to; i++) {
    const word = words[i]
    if (word?.lower === 'and' || (word?.spaced === false && /^[-‑–]$/.test(word.text))) return i
  }
  return null
}
