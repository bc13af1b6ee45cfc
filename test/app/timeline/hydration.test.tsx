import { act, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { publishedByReader } from '../../../src/app/store/published.ts'
import { timelineApp } from './render-timeline.tsx'

afterEach(() => {
  localStorage.clear()
  publishedByReader.set({})
})

const strict = (at: string) => <StrictMode>{timelineApp(at).app}</StrictMode>

test.each([
  ['/read/harbour', '?event=arrived'],
  ['/read/harbour/timeline', '?status=happened&event=arrived'],
])('%s hydrates without a complaint, also at %s and with a date set before', async (path, search) => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  const root = document.createElement('div')
  document.body.append(root)
  root.innerHTML = renderToString(strict(path))
  expect(root).toHaveTextContent('Saturday')
  publishedByReader.set({ harbour: '2026-04-27' })
  const recovered = vi.fn()
  const app = await act(async () => hydrateRoot(root, strict(path + search), { onRecoverableError: recovered }))
  expect(screen.getByText('25 April 2026')).toBeVisible()
  expect(await screen.findByText('Why this date?')).toBeVisible()
  expect(recovered).not.toHaveBeenCalled()
  expect(complaint).not.toHaveBeenCalled()
  await act(async () => app.unmount())
  root.remove()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
