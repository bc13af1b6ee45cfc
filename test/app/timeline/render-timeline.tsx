import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useMemo } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { ArticleContext } from '../../../src/app/article/context.ts'
import { viewArticle } from '../../../src/app/article/view.ts'
import { publishedByReader } from '../../../src/app/store/published.ts'
import { useKept } from '../../../src/app/store/use-kept.ts'
import { TimelinePage } from '../../../src/app/timeline/TimelinePage.tsx'
import { WhenPanel } from '../../../src/app/timeline/WhenPanel.tsx'
import { type ArticleData, type Event, forPage, redateArticle } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

/** The article's view as its pages have it: dated by the reader's own publication date where one is set. */
function Dated({ data, children }: { data: ArticleData; children: ReactNode }) {
  const [dates] = useKept(publishedByReader)
  const byReader = dates[data.article.slug] ?? null
  return (
    <ArticleContext value={useMemo(() => viewArticle(byReader ? redateArticle(data, byReader) : data, byReader), [data, byReader])}>
      {children}
    </ArticleContext>
  )
}

/** The two pages that hold the timeline, at an address. */
export function timelineApp(at: string, data: ArticleData = sample) {
  const page = (element: ReactNode) => <Dated data={data}>{element}</Dated>
  const routes = [
    { path: '/read/:slug', element: page(<WhenPanel />) },
    { path: '/read/:slug/timeline', element: page(<TimelinePage />) },
  ]
  const router = createMemoryRouter(routes, { initialEntries: [at] })
  return { router, app: <RouterProvider router={router} /> }
}

export function renderTimeline(at: string, data: ArticleData = sample) {
  const { router, app } = timelineApp(at, data)
  const address = () => router.state.location.pathname + router.state.location.search + router.state.location.hash
  return { ...render(app), router, address, user: userEvent.setup() }
}

/** The sample with other events. */
export const withEvents = (events: readonly Event[]): ArticleData => forPage(sample.article, { ...sample.analysis, events })

/** The sample with some of its events changed. */
export const changing = (change: (event: Event) => Event): ArticleData => withEvents(sample.analysis.events.map(change))
