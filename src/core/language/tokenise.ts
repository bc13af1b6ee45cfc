import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { HYPHEN_PREFIXES, HYPHEN_SUFFIXES, NUMBER_UNITS } from '../lexicon/word-parts.ts'
import type { Span } from '../model.ts'
import { addressEnd } from './addresses.ts'
import { APOSTROPHE, DIGIT, isCapital, kindAt, LETTER, SPACE, SYMBOL } from './characters.ts'
import { splitWord } from './contractions.ts'

/**
 * Words in the sense of the English treebanks of Universal Dependencies: punctuation stands alone, contractions and
 * possessives are split ("do|n't", "Seoul|'s"), hyphens too unless after a prefix ("long|-|term", "co-founder").
 *
 * One pass from left to right. At each character the next token's end is found by looking at single neighbours; only
 * addresses and the words of a hyphen look further, and neither further than `REACH`. So the time is linear.
 */
export function tokenise(text: string, span: Span): Span[] {
  const tokens: Span[] = []
  const { end } = span
  for (let i = span.start; i < end; ) {
    const kind = kindAt(text, i)
    if (kind === SPACE) {
      i++
      continue
    }
    const fresh = i === span.start || kindAt(text, i - 1) === SPACE || !/[\p{L}\p{N}]/u.test(text.charAt(i - 1))
    const address = fresh && kind !== SYMBOL ? addressEnd(text, i, end) : -1
    const stop = address > 0 ? address : kind === SYMBOL || kind === APOSTROPHE ? symbolEnd(text, i, span) : wordEnd(text, i, end)
    if (kind === SYMBOL || address > 0) tokens.push({ start: i, end: stop })
    else splitWord(text, i, stop, tokens)
    i = stop
  }
  return tokens
}

const isWordly = (kind: number): boolean => kind === LETTER || kind === DIGIT

/** How far a hyphen looks back for a prefix, and ahead for an ending. */
const REACH = 12

/** The end of the word that begins at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  let i = start
  let kind = kindAt(text, i)
  while (i < end) {
    if (isWordly(kind)) {
      const before = kind
      i++
      if (i >= end) break
      kind = kindAt(text, i)
      if (before === DIGIT && kind === LETTER && isUnit(text, start, i, end)) return i
      continue
    }
    if (!joins(text, start, i, end, kind)) break
    i++
    if (text.charAt(i - 1) === '$') return i
    if (i >= end) break
    kind = kindAt(text, i)
  }
  return i
}

/** Whether the mark at `i` belongs to the word that began at `start`: what follows it, or how it is written, decides. */
function joins(text: string, start: number, i: number, end: number, kind: number): boolean {
  const next = i + 1 < end ? kindAt(text, i + 1) : SPACE
  const last = kindAt(text, i - 1)
  if (kind === APOSTROPHE) return isWordly(last) && next === LETTER
  switch (text.charCodeAt(i)) {
    case 46: // .
      return isWordly(next) ? stopJoins(text, start, i, end, last, next) : isWordly(last) && stopBelongs(text, start, i)
    case 44: // ,
      return last === DIGIT && next === DIGIT && threeDigits(text, i + 1, end)
    case 58: // :
      return last === DIGIT && next === DIGIT && start < i && digitsOnly(text, start, i)
    case 47: // /
      return last === DIGIT && next === DIGIT && isDate(text, start, i, end)
    case 38: // &
      return last === LETTER && next === LETTER && isCapital(text, i - 1) && isCapital(text, i + 1) && i - start <= 4
    case 45: // -
    case 0x2010:
    case 0x2011:
      return isWordly(last) && isWordly(next) && hyphenJoins(text, start, i, end)
    case 64: // @
      return last === LETTER && next === LETTER
    case 36: // $
      return i - start <= 3 && /^(?:US|A|C|AU|NZ|HK|S|CA)$/.test(text.slice(start, i))
    default:
      return false
  }
}

/** A stop between two letters or digits: "1.5", "U.S", "e.g", "example.com", but not "ended.Then". */
function stopJoins(text: string, start: number, i: number, end: number, last: number, next: number): boolean {
  if (last === DIGIT) return next === DIGIT
  if (next === DIGIT) return isWordly(last) && i - start <= 3
  if (last !== LETTER) return false
  if (i - start === 1 || (i - start === 2 && text.startsWith('Ph', start)) || text.charAt(i - 2) === '.') return true
  // "(HWL.N)": a share and where it is traded.
  if (text.charAt(start - 1) === '(' && /^\p{Lu}{1,3}[):,]/u.test(text.slice(i + 1, Math.min(end, i + 5)))) return true
  if (isCapital(text, i + 1)) return /^(?:DOC|XLS|PDF|COM|HTML?)$/.test(text.slice(i + 1, Math.min(end, i + 5)))
  return !isCapital(text, i - 1) || /^(?:com|org|net|gov)\b/.test(text.slice(i + 1, Math.min(end, i + 5)))
}

/** A stop after a word, before a space or a mark: of an initial, of letters with stops, of a known abbreviation. */
function stopBelongs(text: string, start: number, i: number): boolean {
  const length = i - start
  if (length === 1) return isCapital(text, start) ? text.charAt(start) !== 'I' : /[pc]/.test(text.charAt(start)) && beforeNumber(text, i)
  if (text.charAt(i - 2) === '.' && kindAt(text, i - 1) === LETTER) return true
  if (length > 6) return false
  const word = text.slice(start, i)
  if (/^(?:[Nn]os?|pp|ca)$/.test(word)) return beforeNumber(text, i)
  // "etc." and "Inc." keep their stop within a sentence; at its end the stop is the sentence's.
  if (word === 'etc') return /^[,;)]|^\s\p{Ll}/u.test(text.slice(i + 1, i + 3))
  return TITLE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word)
}

const beforeNumber = (text: string, i: number): boolean => /^[ \u00a0]?\d/.test(text.slice(i + 1, i + 3))

function hyphenJoins(text: string, start: number, i: number, end: number): boolean {
  if (i - start > REACH + 8) return false
  const head = text.slice(start, i)
  const tail = wordAfter(text, i + 1, end)
  // Telephone numbers and dates, "345-9945", "2026-03-01"; a range is three words.
  if (/^\d[\d-]*$/.test(head))
    return (
      /^\d+$/.test(tail) &&
      (head.includes('-') ||
        /^\d{1,4}-\d+-\d/.test(text.slice(start, Math.min(end, i + 6))) ||
        (head.length === 3 && tail.length === 4) ||
        (head.length === 5 && tail.length === 4))
    )
  return (HYPHEN_PREFIXES.has(head.toLowerCase()) && tail !== 'to') || HYPHEN_SUFFIXES.has(tail)
}

function wordAfter(text: string, from: number, end: number): string {
  let i = from
  while (i < end && i < from + REACH && isWordly(kindAt(text, i))) i++
  return text.slice(from, i)
}

/** Whether a unit begins at `i`, right after a number: "10|am", "5|km", but "1990s", "4th", "747s". */
function isUnit(text: string, start: number, i: number, end: number): boolean {
  if (!/^\d/.test(text.charAt(start)) || i - start > REACH) return false
  let stop = i
  while (stop < end && stop < i + 4 && (kindAt(text, stop) === LETTER || text.charAt(stop) === '.')) stop++
  if (stop < end && isWordly(kindAt(text, stop))) return false
  const unit = text.slice(i, stop).replace(/\.$/, '').toLowerCase()
  return NUMBER_UNITS.has(unit) && /^[\d.,:]+$/.test(text.slice(start, i))
}

function threeDigits(text: string, from: number, end: number): boolean {
  for (let k = 0; k < 3; k++) if (from + k >= end || kindAt(text, from + k) !== DIGIT) return false
  return from + 3 >= end || kindAt(text, from + 3) !== DIGIT
}

function digitsOnly(text: string, from: number, to: number): boolean {
  return to - from <= REACH && /^[\d:/.]+$/.test(text.slice(from, to))
}

/** "9/11", "03/15/2001", but not the halves of "1/2" nor "2001/02". */
function isDate(text: string, start: number, i: number, end: number): boolean {
  if (!digitsOnly(text, start, i)) return false
  const date = /^(?<a>\d{1,4})\/(?<b>\d{1,2})(?:\/\d{2,4})?$/.exec(
    text.slice(start, Math.min(end, start + REACH)).match(/^[\d/]+/)?.[0] ?? '',
  )
  const [a, b] = [Number(date?.groups?.a), Number(date?.groups?.b)]
  if (date && date[0].split('/').length === 3) return true
  return (a <= 12 && b <= 31 && b > 9) || (b <= 12 && a <= 31 && a > 12)
}

/** Marks of which several in a row are one token. */
const RUNS = '.-*=_~#+<>^|!?…'

/** The end of the token of marks that begins at `start`. */
function symbolEnd(text: string, start: number, { start: from, end }: Span): number {
  const char = text.charAt(start)
  const free = start === from || kindAt(text, start - 1) === SPACE
  if (kindAt(text, start) === APOSTROPHE) return apostropheEnd(text, start, end, free)
  if (char === '.' && start + 1 < end && kindAt(text, start + 1) === DIGIT && free) return wordEnd(text, start + 1, end)
  if ((char === ':' || char === ';' || char === '=') && start + 1 < end) {
    const face = /^[:;=]['-]?[)(DPp|](?![\p{L}\p{N}])/u.exec(text.slice(start, Math.min(end, start + 4)))
    if (face && (free || char !== '=')) return start + face[0].length
  }
  if (char === '[' && text.startsWith('[...]', start) && start + 5 <= end) return start + 5
  if (RUNS.includes(char)) {
    let i = start + 1
    while (i < end && (text.charAt(i) === char || (/[!?]/.test(char) && /[!?]/.test(text.charAt(i))))) i++
    return i
  }
  return pictureEnd(text, start, end)
}

/** "'s" after a closing mark, "'90s", "'em"; else the mark alone. */
function apostropheEnd(text: string, start: number, end: number, free: boolean): number {
  const next = text.slice(start + 1, Math.min(end, start + 6)).toLowerCase()
  const after = free ? /^(?:\d0s|em|til|cause|n|tis|twas)(?![\p{L}\p{N}])/u.exec(next) : /^(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/u.exec(next)
  if (after) return start + 1 + after[0].length
  return start + 1 < end && text.charAt(start + 1) === text.charAt(start) ? start + 2 : start + 1
}

/** One character as a reader sees it: an emoji with its joiners, tones and selectors is one token. */
function pictureEnd(text: string, start: number, end: number): number {
  let i = start + (isPair(text, start, end) ? 2 : 1)
  while (i < end) {
    const code = text.charCodeAt(i)
    if (code === 0xfe0f || code === 0x20e3) i++
    else if (code === 0x200d && i + 1 < end && kindAt(text, i + 1) === SYMBOL) i += 1 + (isPair(text, i + 1, end) ? 2 : 1)
    else if (code === 0xd83c && /^[\udffb-\udfff]$/.test(text.charAt(i + 1)) && i + 1 < end) i += 2
    else break
  }
  return i
}

function isPair(text: string, i: number, end: number): boolean {
  if (i + 1 >= end) return false
  const [high, low] = [text.charCodeAt(i), text.charCodeAt(i + 1)]
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}
