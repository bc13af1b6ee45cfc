import { type FoundEntities, findEntities } from '../../../src/core/entities/find-entities.ts'
import { tagNames } from '../../../src/core/language/names/tag-names.ts'
import type { Article, Entity, Mention } from '../../../src/core/model.ts'
import { findQuotedSpans } from '../../../src/core/quotations/quoted-spans.ts'
import { findTimes } from '../../../src/core/time/find-times.ts'
import { readModels } from '../../support/models.ts'
import { articleOf, languageOf } from '../written.ts'

export const entitiesIn = (article: Article): readonly Entity[] => findIn(article).entities

export function findIn(article: Article): FoundEntities {
  const language = languageOf(article)
  const tagged = tagNames(article.text, language, readModels().names)
  return findEntities(article, language, tagged, findTimes(article, language), findQuotedSpans(article))
}

/** The entities of a text whose paragraphs a blank line divides. */
export const found = (text: string): readonly Entity[] => entitiesIn(articleOf(text.split('\n\n')))

const inOrder = (a: Mention, b: Mention) => a.start - b.start

/** Every name in the order of the text, with its kind: "person Jane Doe". */
export function namesIn(text: string): string[] {
  return found(text)
    .flatMap((entity) => entity.mentions.filter((m) => m.form === 'name').map((m) => ({ ...m, kind: entity.kind })))
    .sort(inOrder)
    .map((m) => `${m.kind} ${text.slice(m.start, m.end)}`)
}

/** What the text calls an entity, in order: "Jane Doe", "the minister", "she". */
export const mentionsOf = (text: string, name: string): string[] =>
  found(text)
    .filter((entity) => entity.name === name)
    .flatMap((entity) => entity.mentions)
    .sort(inOrder)
    .map((m) => text.slice(m.start, m.end))

/** Everybody found, by name, with the other names the article uses. */
export const aliasesIn = (text: string): Record<string, readonly string[]> =>
  Object.fromEntries(found(text).map((entity) => [entity.name, [...entity.aliases].sort()]))

export function descriptionsOf(text: string, name: string): string[] {
  return (found(text).find((entity) => entity.name === name)?.descriptions ?? []).map((span) => text.slice(span.start, span.end))
}
