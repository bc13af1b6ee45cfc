import type { Article, PageAnalysis } from '../core/index.ts'

/** What one article's chunk holds: everything its page shows. */
export interface ArticleData {
  readonly article: Article
  readonly analysis: PageAnalysis
}
