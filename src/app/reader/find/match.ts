import type { Span } from '../../../core/index.ts'

/** Text in which letters that count as the same are the same, with the way back to the text itself. */
export interface Folded {
  readonly text: string
  /** For every unit of `text`: where the character it comes from begins and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' }
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/, "'"],
  [/[“”„‟″«»]/, '"'],
  [/[\u2010-\u2015\u2212]/, '-'],
  [/\s/, ' '],
]
const PLAIN = /^[a-z0-9 .,;:!?'"()-]$/
const COMBINING = /\p{M}+/gu

/** Case, accents, the style of quotation marks and dashes, and kinds of white space make no difference. */
export function fold(text: string): Folded {
  const parts: string[] = []
  // Unicode's longest decomposition has 18 letters (U+FDFA); the buffers grow for such texts only.
  let starts = new Uint32Array(text.length + 32)
  let ends = new Uint32Array(text.length + 32)
  let length = 0
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const folded = PLAIN.test(character) ? character : foldCharacter(character)
    if (length + folded.length > starts.length) {
      starts = grown(starts)
      ends = grown(ends)
    }
    // An accent that stands alone belongs to the letter before it.
    if (folded === '' && length > 0) ends[length - 1] = end
    for (let unit = 0; unit < folded.length; unit++) {
      starts[length] = at
      ends[length] = end
      length++
    }
    parts.push(folded)
    at = end
  }
  return { text: parts.join(''), starts, ends }
}

function foldCharacter(character: string): string {
  const lower = character.normalize('NFKD').replace(COMBINING, '').toLowerCase().replace(COMBINING, '')
  const letter = LETTERS[lower]
  if (letter !== undefined) return letter
  for (const [sign, plain] of SIGNS) if (sign.test(lower)) return plain
  return lower
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Where `query` stands in a text, from first to last; none overlaps another. An empty query stands nowhere. */
export function findAll({ text, starts, ends }: Folded, query: string): Span[] {
  const wanted = fold(query.trim().replace(/\s+/g, ' ')).text
  if (wanted === '') return []
  const found: Span[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: starts[at] as number, end: ends[at + wanted.length - 1] as number })
  }
  return found
}
