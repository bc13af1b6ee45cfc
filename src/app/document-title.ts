import type { UIMatch } from 'react-router'
import type { ArticleData } from '../core/index.ts'
import { curl } from './article/curl.ts'

/** What a route says of its page, in its `handle`. */
export interface PageHandle {
  readonly title: (data: unknown) => string
  readonly description?: (data: unknown) => string
}

export interface DocumentTitle {
  readonly title: string
  readonly description: string
  readonly language: string
}

const MOTTO = 'Who, where and when, for any article.'

/** The document's title and description: from the innermost route that says something, `… · Dateline`. */
export function documentTitle(state: {
  matches: readonly unknown[]
  loaderData: Record<string, unknown>
  errors?: unknown
}): DocumentTitle {
  const matches = state.matches as readonly { route: { id: string; handle?: PageHandle } }[]
  const own = matches.findLast((match) => match.route.handle)
  if (state.errors || !own) return { title: 'Not found · Dateline', description: MOTTO, language: 'en' }
  const article = matches.map((match) => state.loaderData[match.route.id]).find((data) => data) as ArticleData | undefined
  const title = curl(own.route.handle?.title(article) ?? '')
  return {
    title: title ? `${title} · Dateline` : 'Dateline',
    description: curl(own.route.handle?.description?.(article) ?? MOTTO),
    language: article?.article?.language ?? 'en',
  }
}

/** The same from the matches that components see. */
export const titleOf = (matches: readonly UIMatch[]): string => {
  const own = matches.findLast((match) => match.handle) as (UIMatch & { handle: PageHandle }) | undefined
  const title = curl(own?.handle.title(matches.map((match) => match.loaderData).find((data) => data)) ?? '')
  return title ? `${title} · Dateline` : 'Dateline'
}
