import { phrase, type Reading } from '../words.ts'
import type { Kinded } from './stretch.ts'

/**
 * "Bank of Norland and Harwick" taken for one name: two, where the article names both apart. What it names only
 * together stays whole, "Marks and Spencer".
 */
export function splitJoined(reading: Reading, names: readonly Kinded[]): Kinded[] {
  const apart = new Set<string>()
  for (const name of names) {
    if (jointOf(reading, name) !== null) continue
    apart.add(phrase(reading, name.from, name.to))
    for (let to = name.from; to < name.to; to++) apart.add(phrase(reading, name.from, to))
  }
  return names.flatMap((name) => {
    const at = jointOf(reading, name)
    if (at === null) return name
    const [left, right] = [
      { from: name.from, to: at - 1 },
      { from: at + 1, to: name.to },
    ]
    const named = [left, right].every(({ from, to }) => apart.has(phrase(reading, from, to)))
    return named
      ? [
          { ...left, kind: name.kind },
          { ...right, kind: name.kind },
        ]
      : name
  })
}

/** The word "and" within a name. */
function jointOf({ words }: Reading, { from, to }: Kinded): number | null {
  for (let i = from + 1; i < to; i++) if (words[i]?.lower === 'and') return i
  return null
}
