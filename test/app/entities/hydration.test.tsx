import { act, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test, vi } from 'vitest'
import { ArticleContext } from '../../../src/app/article/context.ts'
import { viewArticle } from '../../../src/app/article/view.ts'
import { WhoPanel } from '../../../src/app/entities/WhoPanel.tsx'
import { sample } from '../sample.ts'

// The card comes on demand; a busy machine takes its time for that.
await import('../../../src/app/entities/EntityCard.tsx')

const pageAt = (at: string) => {
  const element = (
    <ArticleContext value={viewArticle(sample, null)}>
      <WhoPanel />
    </ArticleContext>
  )
  const router = createMemoryRouter([{ path: '/read/:slug', element }], { initialEntries: [at] })
  return (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
}

test('a prerendered list hydrates without a complaint, also at an address that opens a card', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  const root = document.createElement('div')
  document.body.append(root)
  root.innerHTML = renderToString(pageAt('/read/harbour'))
  expect(root).toHaveTextContent('Tobias Renn')
  const recovered = vi.fn()
  const app = await act(async () => hydrateRoot(root, pageAt('/read/harbour?entity=ada-obi&mention=2'), { onRecoverableError: recovered }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Ada Obi' })).toBeVisible()
  expect(recovered).not.toHaveBeenCalled()
  expect(complaint).not.toHaveBeenCalled()
  await act(async () => app.unmount())
  root.remove()
})
