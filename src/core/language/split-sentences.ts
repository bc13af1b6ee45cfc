import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { Span } from '../model.ts'
import { isCapital, kindAt, LETTER, SPACE } from './characters.ts'

/**
 * Where sentences begin among the tokens of one block: rules over single neighbours, so in linear time. A mark that
 * ends a sentence takes the quotes and brackets that close after it along. Gives the index of each first token.
 */
export function splitSentences(text: string, tokens: readonly Span[], breaksLines: boolean): number[] {
  const starts: number[] = tokens.length > 0 ? [0] : []
  let first = 0
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i] as Span
    let last = i
    if (breaksLines && lineBreak(text, token.end, (tokens[i + 1] as Span).start)) {
      first = starts.push(i + 1) && i + 1
      continue
    }
    const mark = endingOf(text, token)
    if (mark === null) continue
    let quoted = false
    while (last + 1 < tokens.length && closes(text, tokens, last + 1)) {
      last++
      if (/["”’']/.test(text.charAt((tokens[last] as Span).start))) quoted = true
    }
    while (isNote(text, tokens, last + 1)) last += 3
    if (last + 1 >= tokens.length) break
    if (ends(text, tokens, { mark, at: i, last, first, quoted })) {
      first = last + 1
      starts.push(first)
    }
    i = last
  }
  return starts
}

type Mark = 'stop' | 'shout' | 'trail' | 'abbreviation'

const lineBreak = (text: string, from: number, to: number): boolean => to > from && text.slice(from, to).includes('\n')

/** What of a sentence's end a token may be. */
function endingOf(text: string, { start, end }: Span): Mark | null {
  const char = text.charAt(end - 1)
  if (char === '.') {
    if (end - start === 1) return 'stop'
    return text.charAt(start) === '.' ? 'trail' : 'abbreviation'
  }
  if (char === '…') return 'trail'
  if ((char === '!' || char === '?') && /^[!?]+$/.test(text.slice(start, Math.min(end, start + 40)))) return 'shout'
  return char === '。' || char === '！' || char === '？' ? 'shout' : null
}

/** Whether a token is a mark that closes right after the one before it. */
function closes(text: string, tokens: readonly Span[], i: number): boolean {
  const { start, end } = tokens[i] as Span
  const char = text.charAt(start)
  if (end - start > 2 || start !== (tokens[i - 1] as Span).end) return false
  return /[)\]}”’»"']/.test(char)
}

/** "[12]": the number of a note belongs to the sentence before it. */
function isNote(text: string, tokens: readonly Span[], i: number): boolean {
  const [open, number, close] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (!open || !number || !close) return false
  return text.charAt(open.start) === '[' && text.charAt(close.start) === ']' && /^\d{1,3}$/.test(wordOf(text, number))
}

interface Ending {
  readonly mark: Mark
  /** The token with the mark, the last one that closes after it, and the sentence's first. */
  readonly at: number
  readonly last: number
  readonly first: number
  readonly quoted: boolean
}

const SAYING =
  /^(?:said|says|say|asked|asks|told|tells|added|replied|shouted|cried|wrote|writes|wondered|answered|exclaimed|tweeted|insisted)$/i

function ends(text: string, tokens: readonly Span[], { mark, at, last, first, quoted }: Ending): boolean {
  const next = tokens[last + 1] as Span
  const apart = kindAt(text, next.start - 1) === SPACE
  const lettered = kindAt(text, next.start) === LETTER
  const small = lettered && !isCapital(text, next.start)
  if (mark === 'abbreviation') return abbreviationEnds(text, tokens, at, last, small)
  if (mark === 'trail') return !small && apart && !/^[,;:)\]}—–-]/.test(text.charAt(next.start))
  if (/^[,;:.)\]}]/.test(text.charAt(next.start))) return false
  if (mark === 'shout') {
    if (small) return false
    if (!quoted) return apart
    // `"Why?" the minister asked`, `"Go!" Smith said`: the sentence goes on.
    return ![1, 2, 3, 4].some((k) => says(text, tokens[last + k]))
  }
  // "1. Flour": the number of an item; "approx .": a stop that should not stand alone.
  if (at === first + 1 && /^(?:\d{1,3}|[A-Za-z])$/.test(text.slice((tokens[first] as Span).start, (tokens[first] as Span).end)))
    return false
  // "(b. September 2013)"
  if (at > 1 && /^[a-z]$/.test(wordOf(text, tokens[at - 1] as Span)) && text.charAt((tokens[at - 2] as Span).start) === '(') return false
  if (!apart) return lettered && !small
  if (small) return !quoted && at > first && !/^(?:\p{L}{1,2})$/u.test(wordOf(text, tokens[at - 1] as Span))
  return true
}

const wordOf = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + 20))
const says = (text: string, token: Span | undefined): boolean =>
  token !== undefined && token.end - token.start < 12 && SAYING.test(wordOf(text, token))

const ZONES =
  /^(?:E[SD]?T|C[SDE]?S?T|P[SD]?T|M[SD]T|GMT|UTC|BST|Eastern|Central|Pacific|Mountain|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

function abbreviationEnds(text: string, tokens: readonly Span[], at: number, last: number, small: boolean): boolean {
  if (small) return false
  const token = tokens[at] as Span
  const word = text.slice(token.start, token.end - 1)
  if (word.length > 12) return true
  const next = tokens[last + 1] as Span
  const following = wordOf(text, next)
  if (!/^[\p{L}"“‘(]/u.test(following)) return false
  if (TITLE_ABBREVIATIONS.has(word)) return false
  if (last > at) return true
  if (/^[ap]\.?m$/i.test(word) || word === 'etc') return !ZONES.test(following)
  if (/^["“]/.test(following)) return word.length > 1
  // An initial before a name: "J. Smith"; "vitamin C. The" shows itself by the word that follows.
  return SENTENCE_OPENERS.has(following) && !(following === 'I' || following === 'A' ? word.length === 1 : false)
}
