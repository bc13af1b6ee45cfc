import { viewArticle } from '../../../src/app/article/view.ts'
import { type Emphasis, emphasisOf } from '../../../src/app/reader/text/emphasis.ts'
import { layersOf } from '../../../src/app/reader/text/layers.ts'
import { runsOf, type Stretch } from '../../../src/app/reader/text/runs.ts'
import {
  type Article,
  type Block,
  type Entity,
  type EntityKind,
  type Event,
  forPage,
  type Mention,
  type PageAnalysis,
  type Quotation,
  type TimeExpression,
} from '../../../src/core/index.ts'

/**
 * A one-paragraph article written with its marks in the text:
 *
 * `[obi:Ada Obi]` a name of the entity `obi`, `[obi~she]` linked words for it, `[@t1:Sunday]` a time.
 * Ids that begin with a capital letter are organisations, all others people. `/` parts two paragraphs.
 */
export function marked(source: string, more: { quotations?: readonly Quoted[]; events?: readonly Told[] } = {}) {
  let text = ''
  const mentions = new Map<string, Mention[]>()
  const times: TimeExpression[] = []
  for (const part of source.replaceAll(' / ', '\n\n').split(/(\[[^\]]+\])/)) {
    const found = /^\[(?<time>@)?(?<id>\w+)(?<sign>[:~])(?<words>[^\]]+)\]$/.exec(part)?.groups
    const words = found?.words ?? part
    const span = { start: text.length, end: text.length + words.length }
    text += words
    if (!found?.id) continue
    if (found.time) times.push({ ...span, id: found.id, timex3: { type: 'DATE', value: '2020' }, rule: 'test', symbol: ABSOLUTE })
    else mentions.set(found.id, [...(mentions.get(found.id) ?? []), { ...span, form: found.sign === ':' ? 'name' : 'nominal' }])
  }
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const entities = [...mentions].map(
    ([id, own]): Entity => ({ id, kind: kindOf(id), name: id, aliases: [], descriptions: [], mentions: own }),
  )
  const quotations = (more.quotations ?? []).map(
    ([words, speaker, kind = 'direct'], n): Quotation => ({ id: `q${n}`, ...at(words), kind, speaker }),
  )
  const events = (more.events ?? []).map(
    ([id, words, { passages = [], ...rest } = {}]): Event => ({
      id,
      ...at(words),
      trigger: at(words),
      label: [at(words)],
      when: { time: null, relation: 'on', edtf: null, earliest: null, latest: null, basis: 'none' },
      status: 'happened',
      participants: [],
      place: null,
      source: { kind: 'article' },
      main: true,
      ...rest,
      passages: passages.map(at),
    }),
  )
  return viewOf(text, { sentences: [], entities, times, quotations, events })
}

type Quoted = readonly [words: string, speaker: string | null, kind?: Quotation['kind']]
type Told = readonly [id: string, words: string, more?: Partial<Omit<Event, 'passages'>> & { passages?: readonly string[] }]

const ABSOLUTE = { kind: 'absolute', value: '2020' } as const
const kindOf = (id: string): EntityKind => (/^[A-Z]/.test(id) ? 'organization' : 'person')

export function viewOf(text: string, analysis: PageAnalysis, more: Partial<Article> = {}) {
  let start = 0
  const blocks = text.split('\n\n').map((paragraph, index): Block => {
    const block: Block = { start, end: start + paragraph.length, kind: 'paragraph', number: index + 1 }
    start = block.end + 2
    return block
  })
  const article: Article = { slug: 'x', title: 'X', titleFrom: 'lead', language: 'en', text, blocks, leftOut: [], origins: [], ...more }
  return viewArticle(forPage(article, analysis), null)
}

/** The runs of every paragraph, written down: `[obi:Ada Obi]`, with `*` for lit and `!` for current; `{…}` a passage. */
export function written(view: ReturnType<typeof marked>, chosen: Parameters<typeof emphasisOf>[1]['chosen'] = null): string {
  const emphasis: Emphasis = emphasisOf(view, { chosen, panel: null })
  return layersOf(view)
    .map((layers) =>
      runsOf(layers, emphasis)
        .map((stretch) => writtenStretch(stretch, view.article.text))
        .join(''),
    )
    .join(' / ')
}

function writtenStretch({ told, dateline, runs }: Stretch, text: string): string {
  const words = runs.map((run) => {
    const own = text.slice(run.start, run.end)
    if (run.kind === 'text') return own
    if (run.kind === 'name')
      return `[${run.entity.id}${run.mention.form === 'name' ? ':' : '~'}${own}]${run.current ? '!' : run.lit ? '*' : ''}`
    if (run.kind === 'time') return `[@${run.time.id}:${own}]${run.lit ? '*' : ''}`
    return `<${own}${run.speaker.id}${run.lit ? '*' : ''}>`
  })
  const all = dateline ? `(${words.join('')})` : words.join('')
  return told ? `{${all}}` : all
}

export const chosenEntity = (id: string, mention: number | null = null) => ({ kind: 'entity' as const, id, mention })
export const chosenEvent = (id: string) => ({ kind: 'event' as const, id })
