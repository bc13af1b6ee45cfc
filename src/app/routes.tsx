import { loadArticle } from 'virtual:dateline/library'
import { lazy, Suspense } from 'react'
import { type LoaderFunctionArgs, Outlet, type RouteObject, useLoaderData } from 'react-router'
import type { ArticleData } from '../core/index.ts'
import { ArticleContext } from './article/context.ts'
import { useArticleView } from './article/use-view.ts'
import { isOwnSlug } from './device/own-slug.ts'
import type { PageHandle } from './document-title.ts'
import { Shell } from './shell/Shell.tsx'
import { Trouble } from './shell/Trouble.tsx'
import { editsByReader } from './store/edits.ts'
import { overlay, useObservable } from './store/page-state.ts'
import { useKept } from './store/use-kept.ts'

/** What tells of corrections, and lists them: comes where there are some, or when it is asked for. */
const Corrections = lazy(async () => ({ default: (await import('./corrections/Corrections.tsx')).Corrections }))

async function articleLoader({ params }: LoaderFunctionArgs): Promise<ArticleData> {
  const { slug = '' } = params
  // The reader's own articles are on the device.
  const article = await (isOwnSlug(slug) ? (await import('./device/on-device.ts')).loadForPage(slug) : loadArticle(slug))
  if (!article) throw new Response(null, { status: 404 })
  return article
}

/** Gives the pages of one article its view. */
function ArticleRoute() {
  const data = useLoaderData<ArticleData>()
  const view = useArticleView(data)
  const [edits] = useKept(editsByReader)
  const listed = useObservable(overlay, null) === 'corrections'
  return (
    <ArticleContext value={view}>
      <Outlet />
      <Suspense>{(edits[data.article.slug] || listed) && <Corrections />}</Suspense>
    </ArticleContext>
  )
}

const handle = (h: PageHandle): PageHandle => h
const title = (data: unknown): string => (data as ArticleData | undefined)?.article.title ?? ''
const lead = (data: unknown): string => {
  const { article } = data as ArticleData
  const first = article.blocks.find((block) => block.number)
  return first ? article.text.slice(first.start, first.end).slice(0, 200) : article.title
}

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: Trouble,
    children: [
      {
        index: true,
        handle: handle({ title: () => '' }),
        lazy: async () => ({ Component: (await import('./library/LibraryPage.tsx')).LibraryPage }),
      },
      {
        path: 'read/:slug',
        loader: articleLoader,
        // Without a change of the address it was asked for: one of the reader's own articles was read anew.
        shouldRevalidate: ({ currentUrl, nextUrl, currentParams, nextParams }) =>
          currentParams.slug !== nextParams.slug || currentUrl.href === nextUrl.href,
        Component: ArticleRoute,
        children: [
          {
            index: true,
            handle: handle({ title, description: lead }),
            lazy: async () => ({ Component: (await import('./shell/ReadPage.tsx')).ReadPage }),
          },
          {
            path: 'timeline',
            handle: handle({
              title: (data) => `When: ${title(data)}`,
              description: (data) => `Timeline of the events in “${title(data)}”`,
            }),
            lazy: async () => ({ Component: (await import('./timeline/TimelinePage.tsx')).TimelinePage }),
          },
        ],
      },
      {
        path: 'open',
        handle: handle({ title: () => 'Open' }),
        lazy: async () => ({ Component: (await import('./open/OpenPage.tsx')).OpenPage }),
      },
      {
        path: 'highlights',
        handle: handle({ title: () => 'Highlights' }),
        lazy: async () => ({ Component: (await import('./notes/HighlightsPage.tsx')).HighlightsPage }),
      },
      {
        path: '*',
        handle: handle({ title: () => 'Not found' }),
        lazy: async () => ({ Component: (await import('./shell/NotFound.tsx')).NotFound }),
      },
    ],
  },
]
