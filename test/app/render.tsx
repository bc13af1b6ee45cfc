import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { ArticleContext } from '../../src/app/article/context.ts'
import { viewArticle } from '../../src/app/article/view.ts'
import type { ArticleData } from '../../src/core/index.ts'
import { sample } from './sample.ts'

interface Options {
  /** The address: `/read/harbour?entity=ada-obi&mention=2`. */
  readonly at?: string
  readonly data?: ArticleData
}

/** Renders a view of an article's page at an address. `search()` tells what the address has become. */
export function renderArticle(ui: ReactNode, { at = '/read/harbour', data = sample }: Options = {}) {
  const element = <ArticleContext value={viewArticle(data, null)}>{ui}</ArticleContext>
  const router = createMemoryRouter([{ path: '/read/:slug', element }], { initialEntries: [at] })
  const result = render(<RouterProvider router={router} />)
  return { ...result, router, search: () => router.state.location.search, user: userEvent.setup() }
}
