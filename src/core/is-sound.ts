import type { ArticleData } from './digest.ts'

/**
 * Whether something is an article with its analysis and fits itself: every span lies within the text, every id that is
 * named is there, nothing is of another kind than it should be. For what comes from a file that anybody may have written.
 */
export function isSound(data: unknown): data is ArticleData {
  if (!isRecord(data) || !isRecord(data.article) || typeof data.article.text !== 'string') return false
  const { article, analysis, chronicle } = data
  const span = isSpan(data.article.text.length)
  return isArticle(span)(article) && isAnalysis(span, analysis) && isChronicle(span)(chronicle) && data.corrections === undefined
}

type Check = (value: unknown) => boolean

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const text: Check = (value) => typeof value === 'string'
const truth: Check = (value) => typeof value === 'boolean'
const absent: Check = (value) => value === undefined
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const whole: Check = Number.isSafeInteger
const nothing: Check = (value) => value === null
const day: Check = (value) => matches(/^\d{4}-\d\d-\d\d$/)(value) && !Number.isNaN(Date.parse(value as string))
/** Characters of TIMEX3 and EDTF values, and no more of them than the longest has. */
const dateValue = matches(/^[\w.~?%/:+-]{0,80}$/)
const address: Check = (value) => text(value) && /^(?:https?|mailto):/i.test(value as string)

function matches(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value)
}
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value)
function among(known: readonly { readonly id: string }[]): Check {
  const ids = new Set<unknown>(known.map(({ id }) => id))
  return (value) => ids.has(value)
}
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value))
const all =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.every((check) => check(value))
const maybe = (check: Check): Check => either((value) => value === undefined, check)
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined))

type SpanCheck = (value: unknown) => boolean

const isSpan =
  (length: number): SpanCheck =>
  (value) =>
    isRecord(value) &&
    count(value.start) &&
    count(value.end) &&
    (value.start as number) <= (value.end as number) &&
    (value.end as number) <= length

/** Spans in the order of the text of which none begins before the last one ends. */
const inOrder: Check = (value) =>
  (value as readonly { start: number; end: number }[]).every(
    (one, index, spans) => index === 0 || (spans[index - 1]?.end ?? 0) <= one.start,
  )

const unique: Check = (value) => new Set((value as readonly { id: string }[]).map(({ id }) => id)).size === (value as unknown[]).length

const isArticle = (span: SpanCheck): Check =>
  record({
    slug: text,
    title: text,
    titleFrom: oneOf('source', 'lead'),
    source: maybe(text),
    url: maybe(address),
    author: maybe(text),
    published: maybe(day),
    publishedFrom: maybe(oneOf('source', 'text')),
    language: matches(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
    dateline: maybe(all(span, record({ place: maybe(span), date: maybe(span), agency: maybe(span) }))),
    blocks: all(list(all(span, block)), inOrder),
    leftOut: list(leftOut),
    origins: list(record({ start: count, line: count })),
  })

const block = record({
  kind: oneOf('title', 'heading', 'paragraph', 'quote', 'list-item', 'caption', 'preformatted'),
  level: maybe(count),
  ordinal: maybe(whole),
  number: maybe(count),
})

const leftOut = record({
  text,
  reason: oneOf('link', 'related', 'byline', 'date', 'agency', 'caption', 'notice'),
  after: count,
  line: count,
  title: maybe(text),
  url: maybe(address),
  site: maybe(text),
  page: maybe(text),
})

function isAnalysis(span: SpanCheck, analysis: unknown): boolean {
  if (!record({ entities: list(record({ id: text })), times: list(record({ id: text })) })(analysis)) return false
  const { entities, times } = analysis as { entities: readonly { id: string }[]; times: readonly { id: string }[] }
  const entity = among(entities)
  const time = among(times)
  return record({
    sentences: list(span),
    entities: all(list(isEntity(span)), unique),
    times: all(list(isTime(span, time)), unique),
    quotations: list(isQuotation(span, entity)),
    unclear: maybe(list(all(span, record({ candidates: list(entity) })))),
    events: all(list(isEvent(span, entity, time)), unique),
  })(analysis)
}

/** What corrections leave behind: they are laid over a stored analysis, never stored with it. */
const uncorrected = { found: absent, edited: absent, absorbed: absent }

const isEntity = (span: SpanCheck): Check =>
  record({
    id: text,
    kind: oneOf('person', 'place', 'organization', 'group', 'other'),
    name: text,
    aliases: list(text),
    descriptions: list(span),
    mentions: all(
      list(all(span, record({ form: oneOf('name', 'nominal', 'pronoun'), sense: maybe(oneOf('government')) }))),
      inOrder,
      (mentions) => (mentions as unknown[]).length > 0,
    ),
    reference: maybe(record({ country: maybe(text), capitalOf: maybe(text) })),
    ...uncorrected,
  })

const timex3 = record({
  type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
  value: dateValue,
  mod: maybe(text),
  freq: maybe(text),
  quant: maybe(text),
})

const isTime = (span: SpanCheck, time: Check): Check =>
  all(
    span,
    record({
      id: text,
      timex3,
      edtf: maybe(dateValue),
      rule: text,
      symbol: isSymbol(time),
      range: maybe(record({ from: time, to: time })),
    }),
  )

const unit = oneOf('day', 'week', 'weekend', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century')

function isSymbol(time: Check): Check {
  const simple = either(
    record({ kind: oneOf('absolute'), value: dateValue }),
    record({
      kind: oneOf('offset'),
      unit,
      count: whole,
      as: maybe(oneOf('day', 'week', 'month')),
      part: maybe(dateValue),
      anchor: maybe(time),
    }),
    record({
      kind: oneOf('named'),
      name: dateValue,
      feast: maybe(either(record({ month: whole, weekday: whole, nth: whole }), record({ easter: whole }))),
      direction: oneOf('past', 'future', 'nearest', 'within', 'before', 'after'),
      cycles: whole,
      part: maybe(dateValue),
      as: maybe(oneOf('week', 'weekend')),
      anchor: maybe(time),
    }),
  )
  return either(simple, record({ kind: oneOf('range'), from: simple, to: simple }))
}

const isQuotation = (span: SpanCheck, entity: Check): Check =>
  all(
    span,
    record({
      id: text,
      kind: oneOf('direct', 'indirect', 'mixed', 'turn'),
      speaker: either(nothing, entity),
      cue: maybe(span),
      attribution: maybe(span),
      source: maybe(span),
    }),
  )

const isWhen = (time: Check): Check =>
  record({
    time: either(nothing, time),
    relation: oneOf('on', 'or-before', 'or-after'),
    edtf: either(nothing, dateValue),
    earliest: either(nothing, dateValue),
    latest: either(nothing, dateValue),
    basis: oneOf('stated', 'publication', 'context', 'site', 'reader', 'none'),
  })

const isEvent = (span: SpanCheck, entity: Check, time: Check): Check =>
  all(
    span,
    record({
      id: text,
      trigger: span,
      label: list(span),
      passages: list(span),
      when: isWhen(time),
      status: oneOf('happened', 'ongoing', 'planned', 'claimed', 'denied', 'conditional'),
      participants: list(record({ entity, role: oneOf('agent', 'patient', 'other') })),
      place: either(nothing, entity),
      source: either(
        record({ kind: oneOf('article') }),
        record({ kind: oneOf('attributed'), speaker: either(nothing, entity), cue: span }),
      ),
      main: truth,
      minor: maybe(truth),
      ...uncorrected,
    }),
  )

const isChronicle = (span: SpanCheck): Check =>
  record({
    dated: list(
      either(
        record({ kind: oneOf('gap'), length: either(nothing, text) }),
        record({
          kind: oneOf('stop'),
          id: text,
          stated: either(nothing, span),
          calendar: either(nothing, text),
          edtf: either(nothing, dateValue),
          period: truth,
          events: list(text),
        }),
      ),
    ),
    undated: list(text),
  })
