import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ArticleContext } from '../../../src/app/article/context.ts'
import { viewArticle } from '../../../src/app/article/view.ts'
import { Reader } from '../../../src/app/reader/Reader.tsx'
import { sample } from '../sample.ts'
import { layOutPage } from './fake-page.ts'

let undo: () => void
beforeEach(() => {
  undo = layOutPage()
})
afterEach(() => undo())

const page = (at: string) => {
  const element = (
    <ArticleContext value={viewArticle(sample, null)}>
      <Reader />
    </ArticleContext>
  )
  return <RouterProvider router={createMemoryRouter([{ path: '/read/:slug', element }], { initialEntries: [at] })} />
}

it.each(['/read/harbour', '/read/harbour?entity=ada-obi&mention=2', '/read/harbour?event=arrived#p2'])(
  'the prerendered article hydrates without a word: %s',
  async (at) => {
    const complaints = vi.spyOn(console, 'error')
    const root = document.createElement('div')
    document.body.append(root)
    root.innerHTML = renderToString(page('/read/harbour'))
    expect(root.querySelectorAll('.lit, .passage')).toHaveLength(0)
    const errors: unknown[] = []
    const hydrated = await act(async () => hydrateRoot(root, page(at), { onRecoverableError: (error) => errors.push(error) }))
    expect(errors).toEqual([])
    expect(complaints).not.toHaveBeenCalled()
    expect(root.querySelectorAll('.lit, .passage').length > 0).toBe(at.includes('?'))
    act(() => hydrated.unmount())
    root.remove()
    complaints.mockRestore()
  },
)
