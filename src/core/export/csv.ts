import { edtfInWords } from '../calendar/edtf-words.ts'
import type { Event } from '../model.ts'
import { slice } from '../span.ts'
import { sourceWords } from '../wording/byline.ts'
import { rolesOf } from './briefing.ts'
import { type Cell, csvText } from './csv-text.ts'
import { type Exported, entityLink, eventLink, labelText, nameOf, paragraphAt, sentenceOf } from './exported.ts'

const EVENT_COLUMNS = [
  'event',
  'date',
  'edtf',
  'earliest',
  'latest',
  'stated',
  'basis',
  'relation',
  'status',
  'source',
  'participants',
  'place',
  'main',
  'sentence',
  'paragraph',
  'link',
  'id',
] as const

/** Every event, a row each, in the order of the timeline: dated ones first, then the article's order. Dates are EDTF. */
export function eventsCsv(from: Exported): string {
  const { dated, undated } = from.chronicle
  const events = [...dated.flatMap((item) => (item.kind === 'gap' ? [] : item.events)), ...undated]
  return csvText([EVENT_COLUMNS, ...events.map((event) => eventRow(from, event))])
}

function eventRow(from: Exported, event: Event): Cell[] {
  const { article, analysis } = from
  const { when, source } = event
  const time = analysis.times.find(({ id }) => id === when.time)
  return [
    labelText(from, event),
    when.edtf && edtfInWords(when.edtf),
    when.edtf,
    when.earliest,
    when.latest,
    time && slice(article.text, time),
    when.basis,
    when.relation,
    event.status,
    source.kind === 'article' ? 'the article' : nameOf(from, source.speaker) || sourceWords(event, article.text),
    event.participants.map(({ entity }) => nameOf(from, entity)).join('; '),
    nameOf(from, event.place),
    event.main,
    sentenceOf(from, event),
    paragraphAt(from, event.start),
    eventLink(from, event.id),
    event.id,
  ]
}

const ENTITY_COLUMNS = [
  'name',
  'kind',
  'also called',
  'roles',
  'mentions',
  'first paragraph',
  'quotations',
  'events',
  'country',
  'capital of',
  'link',
  'id',
] as const

/** Every name, a row each, in the order of the sidebar. Countries are ISO 3166-1 codes. */
export function entitiesCsv(from: Exported): string {
  const { entities, quotations, events } = from.analysis
  const rows = entities.map((entity): Cell[] => [
    entity.name,
    entity.kind,
    entity.aliases.join('; '),
    rolesOf(from, entity).join('; '),
    entity.mentions.length,
    entity.mentions[0] && paragraphAt(from, entity.mentions[0].start),
    quotations.filter(({ speaker }) => speaker === entity.id).length,
    events.filter(({ participants, place }) => place === entity.id || participants.some((p) => p.entity === entity.id)).length,
    entity.reference?.country,
    entity.reference?.capitalOf,
    entityLink(from, entity.id),
    entity.id,
  ])
  return csvText([ENTITY_COLUMNS, ...rows])
}
