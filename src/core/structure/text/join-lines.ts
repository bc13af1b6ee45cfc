import type { LineOrigin } from '../../model.ts'
import { isUnspaced } from '../characters.ts'
import type { Draft, Piece } from '../draft.ts'
import { isEnglishWord } from '../english-words.ts'

/** How the lines of one document are put together again. */
export interface LineJoiner {
  join(lines: readonly Piece[]): Pick<Draft, 'text' | 'origins'>
}

/** "re-", "anti-": a hyphen after one of these was there before the line was broken. */
const HYPHENATING_PREFIX =
  /^(?:anti|counter|cross|ex|far|half|high|ill|long|low|mid|multi|neo|non|quasi|self|semi|short|so|three|two|ultra|vice|well)$/i
const WORD_BEFORE_HYPHEN = /(?<word>[\p{L}\p{M}]+)-$/u
const WORD_AT_HEAD = /^(?<word>[\p{L}\p{M}]+)/u
/** From this share of broken words on, the hyphens of a document were made by its typesetting. */
const TYPESET_SHARE = 0.05

/**
 * A joiner that knows the words of the document: a hyphen at the end of a line stays in "Chang-|ho" and goes in
 * "catastro-|phe" where the document writes the word without it elsewhere, the whole is an English word and its halves are not, or
 * the document breaks words throughout.
 */
export function lineJoiner(lines: readonly string[]): LineJoiner {
  const broken = lines.filter((line, index) => WORD_BEFORE_HYPHEN.test(line.slice(-40)) && /^\p{Ll}/u.test(lines[index + 1] ?? '')).length
  const vocabulary = broken > 0 ? vocabularyOf(lines) : new Set<string>()
  const typeset = broken >= 3 && broken / lines.length > TYPESET_SHARE
  const dropsHyphen = (before: string, after: string): boolean => {
    const head = WORD_BEFORE_HYPHEN.exec(before.slice(-40))?.groups?.word
    const tail = WORD_AT_HEAD.exec(after.slice(0, 40))?.groups?.word
    if (!head || !tail || tail.charAt(0) !== tail.charAt(0).toLowerCase()) return false
    if (vocabulary.has(`${head}-${tail}`.toLowerCase())) return false
    const word = `${head}${tail}`.toLowerCase()
    if (vocabulary.has(word) || (isEnglishWord(word) && !(isEnglishWord(head) && isEnglishWord(tail)))) return true
    return typeset && !HYPHENATING_PREFIX.test(head)
  }
  return { join: (pieces) => join(pieces, dropsHyphen) }
}

function join(pieces: readonly Piece[], dropsHyphen: (before: string, after: string) => boolean): Pick<Draft, 'text' | 'origins'> {
  const parts: string[] = []
  const origins: LineOrigin[] = []
  let length = 0
  let last = ''
  for (const piece of pieces) {
    const words = piece.text.trim().replace(/\s+/g, ' ')
    if (words === '') continue
    if (last !== '') {
      const isOneWord = dropsHyphen(last, words)
      if (isOneWord) {
        parts[parts.length - 1] = last.slice(0, -1)
        length -= 1
      }
      const gap = isOneWord ? '' : gapBetween(last, words)
      parts.push(gap)
      length += gap.length
    }
    origins.push({ start: length, line: piece.line })
    parts.push(words)
    length += words.length
    last = words
  }
  return { text: parts.join(''), origins }
}

/** Nothing after a hyphen, a slash or a dash set tight, nor between signs of a script without spaces; else a space. */
function gapBetween(before: string, after: string): string {
  if (/[^\s\p{P}]-$/u.test(before.slice(-3))) return /^(?:and|or|to|bis|und|et|y|e|o)\s/.test(after) ? ' ' : ''
  if (/[^\s][–—/]$/u.test(before)) return ''
  return isUnspaced(before.charAt(before.length - 1)) && isUnspaced(after.charAt(0)) ? '' : ' '
}

function vocabularyOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines) for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?!-$)/gu)) words.add(word.toLowerCase())
  return words
}
