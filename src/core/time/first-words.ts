/** What a pattern may begin with, beside words in small letters. */
export const FIGURE = '0'
/** A figure, whatever follows it; `FIGURE` alone is one that something other than a blank follows. */
export const FIGURE_BEFORE_ALL = '0$'
export const APOSTROPHE = "'"
/** Any word at all, which no pattern may begin with, and a mark, which is passed over: ".5 million". */
const ANY_WORD = '*'
const MARK = '.'
const BLANK = ' '
/** Words so common that a letter of the next one is told as well. */
const ARTICLE = /^(?:the|an?)$/

/** The letters a pattern begins with so far; `open` while the word may go on. */
interface Head {
  readonly text: string
  readonly open: boolean
}

const EMPTY: Head = { text: '', open: true }

/**
 * The words that a match of a pattern can begin with, read off its source: of `/(?:early |mid-)?March|\d\d|the year/`,
 * "early", "mid", "march", a figure and "the y": of what follows an article or a figure the first letter is told too. A rule need only be tried where one of its words stands. Knows groups, classes,
 * alternatives and quantifiers, which is what the rules are written in; what is looked at before and after is passed over.
 * Throws where a pattern may begin with any word, or match nothing.
 */
export function firstWords({ source }: RegExp): string[] {
  const { heads } = readAlternatives(source, 0)
  const words = new Set(heads.map(whole))
  words.delete(MARK)
  if (words.has('') || [...words].some((word) => word.endsWith(ANY_WORD)))
    throw new Error(`A rule would have to be tried on every word: ${source}`)
  return [...words]
}

/** What a head says once the pattern ends. */
function whole({ text, open }: Head): string {
  if (text.startsWith(MARK) || text.startsWith(BLANK)) return MARK
  if (text === FIGURE) return open ? FIGURE_BEFORE_ALL : FIGURE
  return text === FIGURE + MARK ? FIGURE : text
}

/** A stretch of the source that has been read, and where the next begins. */
interface Reading {
  readonly heads: readonly Head[]
  readonly next: number
}

/** `a|b|c`, up to the end or the closing bracket. */
function readAlternatives(source: string, from: number): Reading {
  const heads: Head[] = []
  let at = from - 1
  do {
    const sequence = readSequence(source, at + 1)
    heads.push(...sequence.heads)
    at = sequence.next
  } while (source[at] === '|')
  return { heads: distinct(heads), next: at }
}

function readSequence(source: string, from: number): Reading {
  let heads: readonly Head[] = [EMPTY]
  let at = from
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    // Once no word is open the rest says nothing.
    if (heads.every(({ open }) => !open)) return { heads, next: endOfSequence(source, at) }
    const item = readItem(source, at)
    const quantifier = readAt(QUANTIFIER, source, item.next)
    heads = follow(heads, /^(?:[?*]|\{0)/.test(quantifier) ? [EMPTY, ...item.heads] : item.heads)
    at = item.next + quantifier.length
  }
  return { heads, next: at }
}

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y

function readAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? ''
}

/** Where the next alternative begins, or the bracket closes. */
function endOfSequence(source: string, from: number): number {
  let depth = 0
  let at = from
  for (; at < source.length; at++) {
    const c = source[at]
    if (c === '\\') at++
    else if (c === '[') at = source.indexOf(']', at)
    else if (c === '(') depth++
    else if (depth === 0 && (c === '|' || c === ')')) break
    else if (c === ')') depth--
  }
  return at
}

/** Heads that are still open go on with those of what follows. */
const follow = (heads: readonly Head[], next: readonly Head[]): Head[] =>
  distinct(heads.flatMap((head) => (head.open ? next.map((more) => goOn(head.text, more)) : [head])))

function goOn(head: string, more: Head): Head {
  let at: Head = { text: head, open: true }
  for (const part of more.text.match(/[a-z]+|./g) ?? []) {
    if (!at.open) return at
    at = step(at.text, part)
  }
  return { text: at.text, open: at.open && more.open }
}

/** A head and the letters, figure or mark that comes next. */
function step(head: string, part: string): Head {
  if (head === '') return { text: part, open: part !== ANY_WORD && part !== APOSTROPHE }
  if (/^[0.]/.test(head)) return stepFromFigure(head, part)
  if (head.endsWith(BLANK)) return part === BLANK ? { text: head, open: true } : { text: head + part.charAt(0), open: false }
  if (part === BLANK && ARTICLE.test(head)) return { text: head + part, open: true }
  if (part === ANY_WORD) return { text: part, open: false }
  return /^[a-z]/.test(part) ? { text: head + part, open: true } : { text: head, open: false }
}

/** "1,000 days" begins with a figure and a "d", "20-year" and "3rd" with a figure that no blank follows. */
function stepFromFigure(head: string, part: string): Head {
  const start = head.charAt(0)
  if (head.endsWith(BLANK)) {
    if (part === BLANK) return { text: head, open: true }
    return { text: part === MARK || part === ANY_WORD ? FIGURE_BEFORE_ALL : head + part.charAt(0), open: false }
  }
  const marked = head.endsWith(MARK)
  if (part === FIGURE) return { text: start === FIGURE ? FIGURE : MARK + FIGURE, open: true }
  if (marked || (part !== MARK && part !== BLANK)) return { text: start === FIGURE ? FIGURE : MARK + ANY_WORD, open: false }
  return { text: head + part, open: true }
}

const distinct = (heads: readonly Head[]): Head[] => [...new Map(heads.map((head) => [head.text + head.open, head])).values()]

/** A group, a class, an escape or a letter. */
function readItem(source: string, at: number): Reading {
  const group = readAt(GROUP, source, at)
  if (group !== '') {
    const { heads, next } = readAlternatives(source, at + group.length)
    return { heads: /[=!]$/.test(group) ? [EMPTY] : heads, next: next + 1 }
  }
  const letters = readAt(LETTERS_IN_A_ROW, source, at)
  if (letters !== '') return { heads: [{ text: letters.toLowerCase(), open: true }], next: at + letters.length }
  const atom = readAt(ATOM, source, at)
  return { heads: atom === '\\b' ? [EMPTY] : headsOf(atom), next: at + atom.length }
}

const GROUP = /\((?:\?(?:<?[=!]|:|<[A-Za-z]\w*>))?/y
/** As far as none of them may be missing. */
const LETTERS_IN_A_ROW = /[a-z]+(?![a-z?*+{])/iy
const ATOM = /\[[^\]]*\]|\\u[0-9a-f]{4}|\\.|./isy

/** More letters than these: any word. */
const MOST_LETTERS = 5
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const headsOf = memoised((atom: string): readonly Head[] => {
  const one = new RegExp(`^${atom}$`, 'i')
  const heads: Head[] = []
  const letters = [...LETTERS].filter((letter) => one.test(letter))
  if (letters.length > MOST_LETTERS) heads.push({ text: ANY_WORD, open: false })
  else heads.push(...letters.map((text) => ({ text, open: true })))
  if ([...'0123456789'].some((digit) => one.test(digit))) heads.push({ text: FIGURE, open: true })
  if (one.test("'")) heads.push({ text: APOSTROPHE, open: false })
  if (one.test(' ')) heads.push({ text: BLANK, open: true })
  if (['-', ',', '.', '/', ':', '(', ')', '%', '½', '–'].some((mark) => one.test(mark))) heads.push({ text: MARK, open: true })
  return heads
})

function memoised<T>(f: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const value = known.get(key) ?? f(key)
    known.set(key, value)
    return value
  }
}
