import type { Analysis, Article, Span } from '../../src/core/index.ts'

/**
 * An analysis in words instead of offsets, so that a golden can be read, reviewed and compared line by line.
 * Everything a reader is shown is in it.
 */
export function summarise(article: Article, analysis: Analysis) {
  const words = ({ start, end }: Span) => article.text.slice(start, end)
  const nameOf = new Map(analysis.entities.map(({ id, name }) => [id, name]))
  const named = (id: string | null) => (id === null ? null : (nameOf.get(id) ?? `unknown ${id}`))
  const timeOf = new Map(analysis.times.map((time) => [time.id, words(time)]))
  return {
    title: `${article.title} (${article.titleFrom})`,
    ...pick(article, ['source', 'author', 'published', 'url']),
    language: article.language,
    ...(article.dateline && { dateline: words(article.dateline) }),
    blocks: article.blocks.map((block) => `${block.number ?? '-'} ${block.kind}: ${shorten(words(block))}`),
    leftOut: article.leftOut.map(({ reason, after, line, text }) => `${reason} after ${after}, line ${line}: ${text}`),
    entities: analysis.entities.map((entity) => ({
      name: `${entity.name} (${entity.kind})`,
      ...(entity.aliases.length > 0 && { aliases: entity.aliases }),
      ...(entity.descriptions.length > 0 && { descriptions: entity.descriptions.map(words) }),
      ...(entity.reference && { reference: JSON.stringify(entity.reference) }),
      mentions: entity.mentions.map(
        (mention) =>
          `${numberAt(article, mention)} ${words(mention)}${mention.form === 'name' ? '' : ` (${mention.form})`}${mention.sense ? ' (government)' : ''}`,
      ),
    })),
    times: analysis.times.map((time) => `${words(time)} = ${time.timex3.type} ${time.timex3.value}${time.edtf ? `, ${time.edtf}` : ''}`),
    quotations: analysis.quotations.map((quotation) => `${named(quotation.speaker) ?? '?'} [${quotation.kind}]: ${words(quotation)}`),
    events: analysis.events
      .filter((event) => !event.minor)
      .map((event) => ({
        label: `${numberAt(article, event)} ${event.label.map(words).join(' … ')}`,
        is: `${event.status}${event.main ? ', main' : ''}`,
        ...(event.when.time && {
          when: `${timeOf.get(event.when.time)}, ${event.when.relation}, ${event.when.edtf ?? 'no date'}, ${event.when.basis}`,
        }),
        ...(event.source.kind === 'attributed' && { source: `${words(event.source.cue)} = ${named(event.source.speaker) ?? '?'}` }),
        ...(event.participants.length > 0 && {
          who: event.participants.map(({ entity, role }) => `${named(entity)} (${role})`).join(', '),
        }),
        ...(event.place && { place: named(event.place) }),
      })),
  }
}

const numberAt = ({ blocks }: Article, { start }: Span) =>
  `¶${blocks.find((block) => block.start <= start && start < block.end)?.number ?? '-'}`

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 40)} … ${text.slice(-16)}` : text)

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Partial<Pick<T, K>>
}
