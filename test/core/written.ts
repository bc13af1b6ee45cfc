import type { SentenceClauses } from '../../src/core/language/clause.ts'
import { readClauses } from '../../src/core/language/clauses.ts'
import { type Language, readLanguage } from '../../src/core/language/read.ts'
import { nameMentions } from '../../src/core/mentions.ts'
import type { Article, Entity, EntityKind, Mention, Span } from '../../src/core/model.ts'
import { readModels } from '../support/models.ts'

/** An article of the given paragraphs, as the structure pass would give it. */
export function articleOf(paragraphs: readonly string[], published?: string): Article {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((paragraph, index) => {
    const start = at
    at += paragraph.length + 2
    return { start, end: start + paragraph.length, kind: 'paragraph' as const, number: index + 1 }
  })
  return {
    slug: 'written',
    title: '',
    titleFrom: 'lead',
    language: 'en',
    text,
    blocks,
    leftOut: [],
    origins: [],
    ...(published ? { published } : {}),
  }
}

/** Its sentences as clauses, the names in it held together. */
export const clausesOf = (article: Article, language: Language, entities: readonly Entity[]): SentenceClauses[] =>
  readClauses(article.text, language, nameMentions(entities))

export const languageOf = (article: Article): Language => readLanguage(article, readModels().syntax)

/** Somebody or something the text names: every place where one of the names stands, and its pronouns by their count in the text. */
export interface Cast {
  readonly id: string
  readonly kind: EntityKind
  readonly names: readonly string[]
  /** Descriptions linked to it: "the minister". */
  readonly nominals?: readonly string[]
  /** `he` or `he#2`: the second "he" of the text. */
  readonly pronouns?: readonly string[]
}

export function entitiesOf(text: string, cast: readonly Cast[]): Entity[] {
  const taken: Span[] = []
  const free = (m: Span) => !taken.some((t) => t.start < m.end && m.start < t.end)
  const places = (word: string, form: Mention['form']): Mention[] => {
    const found = [...text.matchAll(new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'gu'))]
    return found.map((m) => ({ start: m.index, end: m.index + word.length, form }))
  }
  return cast.map(({ id, kind, names, nominals = [], pronouns = [] }) => {
    const mentions = [
      ...names.toSorted((a, b) => b.length - a.length).flatMap((n) => places(n, 'name')),
      ...nominals.flatMap((n) => places(n, 'nominal')),
      ...pronouns.flatMap((p) => {
        const [word = '', count = '1'] = p.split('#')
        return places(word, 'pronoun').slice(Number(count) - 1, Number(count))
      }),
    ].filter((m) => free(m) && taken.push(m) > 0)
    return { id, kind, name: names[0] ?? id, aliases: [], descriptions: [], mentions: mentions.sort((a, b) => a.start - b.start) }
  })
}

export const words = (text: string, span: Span | undefined): string | null => (span ? text.slice(span.start, span.end) : null)
