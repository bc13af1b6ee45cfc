/** Where a text stops being JSON, as an offset, and what should stand there. */
export interface JsonFault {
  readonly offset: number
  readonly wanted: string
}

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end'

const WANTED: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or “]”',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or “}”',
  colon: 'a colon',
  'comma or ]': 'a comma or “]”',
  'comma or }': 'a comma or “}”',
  end: 'nothing more',
}

const SPACE = /[ \t\n\r]*/y
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

interface Token {
  readonly offset: number
  /** `"` a string, `1` any other plain value, else the mark itself; empty at the end of the text. */
  readonly is: string
}

/**
 * Walks through the tokens of a JSON text. The first fault ends it; `JSON.parse` finds the same ones, and does not say in
 * every version of Node where. `onValue` is told where each value begins, and under which names and indexes it stands.
 */
export function walkJson(text: string, onValue: (offset: number, path: readonly (string | number)[]) => void = () => {}): JsonFault | null {
  const path: (string | number)[] = []
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  for (let at = 0; ; ) {
    const { offset, is, end } = tokenAt(text, at)
    at = end
    const next = step(expected, is)
    if (next === null) return is === '' && expected === 'end' ? null : { offset, wanted: WANTED[expected] }
    if (isName(expected) && is === '"') path[path.length - 1] = JSON.parse(text.slice(offset, end)) as string
    if (expected.startsWith('value') && is !== ']') onValue(offset, path)
    expected = next
    if (is === '{' || is === '[') {
      open.push(is)
      path.push(is === '[' ? 0 : '')
    } else if (is === ',') {
      const last = path.at(-1)
      if (typeof last === 'number') path[path.length - 1] = last + 1
    } else if (is === '}' || is === ']') {
      open.pop()
      path.pop()
    }
    if (expected === 'end') expected = afterValue(open.at(-1))
  }
}

const isName = (expected: Expected): boolean => expected === 'name' || expected === 'name or }'

const afterValue = (open: '{' | '[' | undefined): Expected => (open === undefined ? 'end' : open === '[' ? 'comma or ]' : 'comma or }')

/** What is expected after a token; `end`: a value is complete. Null where the token may not stand there. */
function step(expected: Expected, is: string): Expected | null {
  if (expected === 'value' || expected === 'value or ]') {
    if (is === '{') return 'name or }'
    if (is === '[') return 'value or ]'
    return is === '"' || is === '1' || (is === ']' && expected === 'value or ]') ? 'end' : null
  }
  if (isName(expected)) return is === '"' ? 'colon' : is === '}' && expected === 'name or }' ? 'end' : null
  if (expected === 'colon') return is === ':' ? 'value' : null
  if (expected === 'comma or ]') return is === ',' ? 'value' : is === ']' ? 'end' : null
  if (expected === 'comma or }') return is === ',' ? 'name' : is === '}' ? 'end' : null
  return null
}

function tokenAt(text: string, from: number): Token & { readonly end: number } {
  const offset = endOf(SPACE, text, from) ?? from
  const first = text[offset] ?? ''
  const plain = first === '"' ? endOfString(text, offset) : endOf(ATOM, text, offset)
  if (plain !== null) return { offset, is: first === '"' ? '"' : '1', end: plain }
  return '{}[],:'.includes(first) ? { offset, is: first, end: offset + 1 } : { offset, is: '?', end: offset }
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Past the closing quote; null where there is none, or something before it that may not stand in a string. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; ) {
    const character = text[at] as string
    if (character === '"') return at + 1
    const next = character === '\\' ? endOf(ESCAPE, text, at) : character < ' ' ? null : at + 1
    if (next === null) return null
    at = next
  }
  return null
}
