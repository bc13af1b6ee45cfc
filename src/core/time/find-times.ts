import { resolveAll } from '../calendar/resolve.ts'
import { grammarOf } from '../language/grammar/grammar.ts'
import type { Language } from '../language/read.ts'
import type { Article, TimeExpression } from '../model.ts'
import { anchorAll } from './anchoring.ts'
import { countedFromEvents } from './counted-from-event.ts'
import { directed } from './direction.ts'
import { isHistory } from './history.ts'
import { joinClocks } from './join-clock.ts'
import { matchRules } from './match-rules.ts'
import { linkRanges } from './ranges.ts'
import { TIME_RULES } from './rules.ts'
import { inYearOfStory } from './year-of-story.ts'

/**
 * Finds the time expressions of an article and what each means, in the manner of HeidelTime and SUTime: rules over
 * the words, then tense for the direction of a bare "Sunday", then the expressions told before for "the next day".
 */
export function findTimes(article: Article, language: Language): TimeExpression[] {
  const published = article.published ?? null
  const matches = joinClocks(article.text, matchRules(article.text, article.blocks, TIME_RULES))
  const grammar = grammarOf(language.tokens)
  const anchored = anchorAll(directed(matches, article.text, grammar), { published, history: isHistory(matches, published) })
  const placed = inYearOfStory(article.text, language, grammar, anchored, published)
  const times = countedFromEvents(article.text, language, placed)
  return resolveAll(linkRanges(article.text, times), published)
}
