import { createHash } from 'node:crypto'

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}

/** A slug becomes the name of a folder and part of that of a file, which may have 255 bytes. */
const LONGEST = 120

/**
 * The slug of a file name without its extension: `Łódź – the story` becomes `lodz-the-story`.
 * A name without any letter or digit of a–z, 0–9 gets a slug made of its hash, so that it has an address too.
 */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’]/g, '')
  const slug = folded
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  return slug || `article-${createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8)}`
}
