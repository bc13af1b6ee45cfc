/** What the build provides: the articles in `seeds/`, analysed. See `src/build/dateline-plugin.ts`. */
declare module 'virtual:dateline/library' {
  import type { ArticleData, LibraryEntry } from '../core/index.ts'

  /** Newest first where the publication date is known, then by title. */
  export const library: readonly LibraryEntry[]

  /** Loads one article with its analysis; undefined where there is none of this slug. */
  export function loadArticle(slug: string): Promise<ArticleData | undefined>
}

declare module 'virtual:dateline/analysis' {
  /** Names the state of the analysis that this build runs: pages made by another one are made anew. */
  export const made: string
}
