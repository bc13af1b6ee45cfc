import { findEntities } from './entities/find-entities.ts'
import { rank } from './entities/rank.ts'
import { linkFirstPerson } from './entities/refer/first-person.ts'
import { findEvents } from './events/find-events.ts'
import { isEnglish } from './is-english.ts'
import { readClauses } from './language/clauses.ts'
import type { NamesModel } from './language/names/model.ts'
import { tagNames } from './language/names/tag-names.ts'
import { readLanguage } from './language/read.ts'
import type { SyntaxModel } from './language/syntax/model.ts'
import { nameMentions } from './mentions.ts'
import type { Analysis, Article } from './model.ts'
import { attributeQuotations } from './quotations/attribute.ts'
import { findQuotedSpans } from './quotations/quoted-spans.ts'
import { reckonAges } from './time/ages/reckon-ages.ts'
import { findTimes } from './time/find-times.ts'

const NOTHING: Analysis = { sentences: [], tokens: [], entities: [], times: [], quotations: [], events: [] }

/** Is told, now and then, how much of the work is done: from 0 to 1. */
export type Progress = (share: number) => void

/** How much of the work is reading the language, measured on a text of 50,000 words. */
const LANGUAGE = 0.45

/** What was learnt from data and is not part of the code: loaded once, where analysis runs. */
export interface Models {
  readonly syntax: SyntaxModel
  readonly names: NamesModel
}

/**
 * Analyses an article: the ordered list of passes. Each gets the results of those before it and imports none of them.
 *
 * Order is a constraint: entities need the times (a "Sunday" is no name) and the quoted stretches ("he" after a
 * quotation is its speaker); quotations need the entities for their speakers; "I" needs the quotations; events need
 * all of them. The order of the entities comes last: it counts who acts and who is quoted.
 * An article that is not in English is laid out but not analysed.
 */
export function analyse(article: Article, models: Models, tell: Progress = () => {}): Analysis {
  if (!isEnglish(article.language)) return NOTHING
  const language = readLanguage(article, models.syntax, (share) => tell(LANGUAGE * share))
  const times = findTimes(article, language)
  tell(0.55)
  const quoted = findQuotedSpans(article)
  const tagged = tagNames(article.text, language, models.names)
  const { entities: named, unclear } = findEntities(article, language, tagged, times, quoted)
  tell(0.65)
  const clauses = readClauses(article.text, language, nameMentions(named))
  tell(0.82)
  const dated = reckonAges(times, clauses, named, article.published ?? null)
  const quotations = attributeQuotations(article, clauses, named, quoted)
  const entities = linkFirstPerson(article.text, language.tokens, named, quotations)
  tell(0.85)
  const events = findEvents(article, language, { clauses, times: dated, entities, quotations })
  tell(1)
  return {
    ...language,
    times: dated,
    entities: rank({ article, clauses, quotations }, entities),
    quotations,
    ...(unclear.length > 0 && { unclear }),
    events,
  }
}
