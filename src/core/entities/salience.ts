import type { SentenceClauses } from '../language/clause.ts'
import { within } from '../mentions.ts'
import type { Article, Block, Entity, EntityId, Mention, Quotation, Span } from '../model.ts'
import { contains, firstStartingFrom, lastStartingBy, overlaps } from '../span.ts'

/** What the passes found that tells how much an article is about an entity. */
export interface Evidence {
  readonly article: Article
  readonly clauses: readonly SentenceClauses[]
  readonly quotations: readonly Quotation[]
}

/** The signs that an article is about an entity, each between 0 and about 1. */
export interface Signs {
  /** How often it is spoken of at all, and by name; both on a scale that flattens. */
  readonly mentions: number
  readonly names: number
  /** Its mentions as a share of those of whoever is spoken of most. */
  readonly share: number
  /** It is mentioned a single time. */
  readonly once: number
  /** Where it is first spoken of: 1 at the very beginning. */
  readonly early: number
  /** How much of the article lies between its first and its last mention. */
  readonly reach: number
  /** In how many tenths of the article it is spoken of. */
  readonly spread: number
  /** The headline, a heading, the opening paragraph speak of it. */
  readonly title: number
  readonly heading: number
  readonly opening: number
  /** How often it is the subject of a clause: who acts. */
  readonly subjects: number
  /** How often it is quoted. */
  readonly said: number
  /** The share of its mentions that only stand in an enumeration. */
  readonly listed: number
  /** A people or followers rather than a single thing. */
  readonly group: number
}

const PARTS = 10

/** Reads off what is asked of every entity once, and gives what tells the signs of each. Linear in the article. */
export function signsIn({ article, clauses, quotations }: Evidence, entities: readonly Entity[]): (entity: Entity) => Signs {
  const length = Math.max(1, article.text.length)
  const most = entities.reduce((most, { mentions }) => Math.max(most, mentions.length), 1)
  const title = article.blocks.find((b) => b.kind === 'title')
  const opening = article.blocks.find((b) => b.kind === 'paragraph')
  const headings = article.blocks.filter((b) => b.kind === 'heading')
  const said = quotedHowOften(quotations)
  return (entity) => {
    const { mentions } = entity
    const first = mentions[0]?.start ?? length
    const listed = mentions.filter((m) => isListed(article.text, m)).length
    const subjects = mentions.filter((m) => isSubject(clauses, m)).length
    return {
      mentions: flat(mentions.length, 5),
      names: flat(mentions.filter((m) => m.form === 'name').length, 5),
      share: mentions.length / most,
      once: Number(mentions.length === 1),
      early: 1 - first / length,
      reach: ((mentions.at(-1)?.start ?? first) - first) / length,
      spread: new Set(mentions.map((m) => Math.floor((PARTS * m.start) / length))).size / PARTS,
      title: Number(isTitled(article, title, entity)),
      heading: Number(holdOne(headings, mentions)),
      opening: Number(opening !== undefined && mentions.some((m) => overlaps(opening, m))),
      subjects: flat(subjects, 4),
      said: flat(said.get(entity.id) ?? 0, 4),
      listed: listed / Math.max(1, mentions.length),
      group: Number(entity.kind === 'group'),
    }
  }
}

const flat = (count: number, scale: number): number => Math.log2(1 + count) / scale

function quotedHowOften(quotations: readonly Quotation[]): Map<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const { speaker } of quotations) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return counts
}

function isTitled(article: Article, title: Block | undefined, { name, aliases, mentions }: Entity): boolean {
  if (title) return mentions.some((m) => contains(title, m))
  return article.titleFrom === 'source' && [name, ...aliases].some((n) => article.title.includes(n))
}

const holdOne = (blocks: readonly Block[], mentions: readonly Mention[]): boolean => mentions.some((m) => within(blocks, m).length > 0)

/** Whether a mention is, or ends, the subject of a clause: "[the minister Ana Ruiz] resigned", no "the home of Ana Ruiz". */
function isSubject(clauses: readonly SentenceClauses[], mention: Span): boolean {
  const sentence = lastStartingBy(clauses, mention.start)
  if (!sentence) return false
  const { words } = sentence
  const first = firstStartingFrom(words, mention.start)
  const last = firstStartingFrom(words, mention.end) - 1
  if (words[last]?.lower === "'s" || words[last + 1]?.lower === "'s") return false
  return sentence.clauses.some(({ subject, inherited }) => {
    if (!subject || inherited || subject.first > last || subject.last < last) return false
    return !words.slice(subject.first, first).some((w) => w.upos === 'ADP')
  })
}

/** Between commas and capitals: one of an enumeration. */
const isListed = (text: string, mention: Span): boolean =>
  /^,\s+(?:and\s+)?\p{Lu}/u.test(text.slice(mention.end, mention.end + 8)) &&
  /(?:,|\band|\bas|:)\s+$/.test(text.slice(Math.max(0, mention.start - 5), mention.start))
