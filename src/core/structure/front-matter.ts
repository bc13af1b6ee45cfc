import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar, YAMLError, type YAMLSeq } from 'yaml'
import { parseIsoDate } from '../calendar/iso-date.ts'
import { type IsoDate, type Metadata, SourceError } from '../model.ts'
import { oneLine } from './characters.ts'

export interface FrontMatter {
  readonly metadata: Metadata
  /** What follows the closing fence. */
  readonly body: string
  /** Line of the file the body begins on. */
  readonly firstLine: number
}

const FENCES = { '---': /^---[ \t]*$/, '+++': /^\+\+\+[ \t]*$/ } as const
/** Longer than any that is written by hand: the closing fence is missing, and a rule further down passes for it. */
const MOST_LINES = 200

/**
 * Takes YAML between two `---` lines off the head of a document, or the plain values of TOML between two `+++`. Unknown
 * keys are left alone, empty values count as absent. Throws `SourceError` with the line of the fault.
 */
export function readFrontMatter(file: string, source: string): FrontMatter {
  const text = source.replace(/^\uFEFF/, '')
  const fence = /^(?<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text)?.groups?.fence as keyof typeof FENCES | undefined
  const whole = { metadata: {}, body: text, firstLine: 1 }
  if (!fence) return whole
  const ends = lineEnds(text, MOST_LINES)
  const closing = ends.findIndex(({ start, end }, index) => index > 0 && FENCES[fence].test(text.slice(start, end)))
  if (closing < 0 && fence === '+++') return whole
  if (closing < 0) {
    const advice = 'Close it with a line of three hyphens (---) before the article, or take away the first line.'
    throw new SourceError(file, 1, 'The front matter opened here is never closed.', advice)
  }
  const yaml = ends.slice(1, closing).map(({ start, end }) => text.slice(start, end))
  const lines = fence === '+++' ? yaml.map(yamlOfToml) : yaml
  return { metadata: readYaml(file, lines.join('\n')), body: text.slice(ends[closing]?.next), firstLine: closing + 2 }
}

const TOML = /^\s*(?<key>[\w-]+)\s*=\s*(?<value>"(?:[^"\\]|\\.)*"|'[^']*'|\[[^[\]{}]*\]|[\w:.+-]+)\s*$/

/** A line of TOML whose value YAML would write the same way; any other is left empty, and the lines keep their numbers. */
function yamlOfToml(line: string): string {
  const { key, value } = TOML.exec(line)?.groups ?? {}
  return key ? `${key}: ${value}` : ''
}

function lineEnds(text: string, most: number): { start: number; end: number; next: number }[] {
  const ends: { start: number; end: number; next: number }[] = []
  const lineBreak = /\r\n|\n|\r/g
  let start = 0
  while (ends.length < most && start < text.length) {
    const found = lineBreak.exec(text)
    const end = found?.index ?? text.length
    const next = found ? lineBreak.lastIndex : text.length
    ends.push({ start, end, next })
    start = next
  }
  return ends
}

type Field = { readonly text: string; readonly kind: string; readonly line: number }

function readYaml(file: string, yaml: string): Metadata {
  const fields = fieldsOf(file, yaml)
  const fault = (field: Field, problem: string, advice: string): never => {
    throw new SourceError(file, field.line, problem, advice)
  }
  const words = (key: string): string | undefined => {
    const field = fields.get(key)
    if (!field) return undefined
    const plain = field.kind === 'string' || (key === 'title' && field.kind === 'number')
    return plain ? field.text : fault(field, `\`${key}\` should be words, but it is a ${field.kind}.`, `Put it in quotation marks.`)
  }
  const checked = (key: string, read: (value: string) => string | null, problem: string, advice: string): string | undefined => {
    const field = fields.get(key)
    if (!field) return undefined
    const value = field.kind === 'string' ? read(field.text) : null
    return value ?? fault(field, `\`${key}: ${field.text}\` ${problem}`, advice)
  }
  // What site builders call it: one that is no day of a calendar is none of ours to find fault with.
  const date = readDay(fields.get('date')?.text ?? '') ?? undefined
  const names = (key: string): string | undefined => {
    const field = fields.get(key)
    return field?.kind === 'list' && field.text ? field.text : key === 'author' || field?.kind === 'string' ? words(key) : undefined
  }
  return present({
    title: words('title'),
    published: checked('published', readDay, 'is no calendar date.', 'Write it as year, month and day: 2026-03-31.') ?? date,
    source: words('source'),
    url: checked('url', readWebAddress, 'is no web address.', 'It should begin with https:// or http://.'),
    author: names('author') ?? names('authors'),
    language: checked('language', readLanguageTag, 'is no language tag.', 'Write en, en-GB, de, pt-BR or the like.'),
  })
}

function fieldsOf(file: string, yaml: string): Map<string, Field> {
  // The text begins on the second line of the file, after the opening fence.
  const counter = new LineCounter()
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const contents = parse(file, yaml, counter, lineAt)
  const fields = new Map<string, Field>()
  if (contents === null) return fields
  if (!isMap(contents)) {
    throw new SourceError(file, 2, 'The front matter is not a list of `key: value` lines.', 'Write for example `title: Flood in Porto`.')
  }
  for (const pair of contents.items as Pair<Scalar, Scalar>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const line = lineAt((pair.value ?? pair.key).range?.[0] ?? pair.key.range?.[0] ?? 0)
    const field = fieldOf(pair.value, line)
    if (field && key) fields.set(key, field)
  }
  return fields
}

function parse(file: string, yaml: string, counter: LineCounter, lineAt: (offset: number) => number) {
  const advice = 'Put values that hold a colon, a quotation mark or a bracket in quotation marks.'
  try {
    const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, version: '1.2', schema: 'core' })
    const [error] = document.errors
    if (error instanceof YAMLError) {
      const problem = oneLine(error.message).replace(/\.?$/, '.')
      throw new SourceError(file, lineOfFault(yaml, error, lineAt), `The front matter is no valid YAML: ${problem}`, advice)
    }
    return document.contents
  } catch (error) {
    if (error instanceof SourceError) throw error
    // Brackets nested thousands deep overflow the parser's stack.
    throw new SourceError(file, 2, 'The front matter is no valid YAML.', advice)
  }
}

/** A quotation mark or bracket that is never closed is noticed at the end, but the fault lies where it opens. */
function lineOfFault(yaml: string, error: YAMLError, lineAt: (offset: number) => number): number {
  const line = lineAt(error.pos[0])
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return line
  const opened = yaml.split('\n').findLastIndex((text, index) => index + 2 <= line && /^[\w-]+:\s*["'[{]/.test(text))
  return opened < 0 ? line : opened + 2
}

function fieldOf(node: Scalar | YAMLSeq | null, line: number): Field | null {
  if (node === null) return null
  if (isSeq(node)) return { text: inARow(node), kind: 'list', line }
  if (!isScalar(node)) return { text: '…', kind: isMap(node) ? 'group of keys' : 'list', line }
  if (node.value === null) return null
  const kind = typeof node.value
  const text = oneLine(kind === 'string' ? String(node.value) : (node.source ?? String(node.value)))
  return text === '' ? null : { text, kind: kind === 'boolean' ? 'yes-or-no value' : kind, line }
}

/** "Hanna Brook, Otto Pike and Ines Calloway"; empty where the list holds anything but words. */
function inARow({ items }: YAMLSeq): string {
  const names = items.map((item) => (isScalar(item) && typeof item.value === 'string' ? oneLine(item.value) : ''))
  if (names.length === 0 || names.includes('')) return ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}

const TIMESTAMP = /^(?<day>\d{4}-\d{2}-\d{2})(?:[Tt ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/

/** The day of an ISO date or timestamp, as written (no time zone is worked out); null where it is neither. */
export function readDay(value: string): IsoDate | null {
  const day = TIMESTAMP.exec(value)?.groups?.day
  return day && parseIsoDate(day) ? day : null
}

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+\S*$/i

export const readWebAddress = (value: string): string | null => (WEB_ADDRESS.test(value) ? value : null)

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

export const readLanguageTag = (value: string): string | null => (LANGUAGE_TAG.test(value) ? value : null)

/** Drops the keys that have no value, as `exactOptionalPropertyTypes` wants them. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
