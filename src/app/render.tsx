import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { documentTitle } from './document-title.ts'
import { routes } from './routes.tsx'

export { EARLY_SCRIPT } from './settings/early.ts'

export interface RenderedPage {
  readonly html: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly status: number
}

/** Renders one address to static markup, as a visitor without a past sees it. `base` is Vite's, `/` or `/some/path/`. */
export async function render(path: string, { base }: { base: string }): Promise<RenderedPage> {
  const basename = base.replace(/\/$/, '') || '/'
  const entry = basename === '/' ? path : basename + path
  const router = createMemoryRouter(routes, { basename, initialEntries: [entry] })
  await new Promise<void>((loaded) => {
    const check = () => router.state.initialized && loaded()
    router.subscribe(check)
    check()
  })
  const html = renderToString(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
  const { title, description, language } = documentTitle(router.state)
  const status = router.state.errors || router.state.matches.at(-1)?.route.path === '*' ? 404 : 200
  router.dispose()
  return { html, title, description, language, status }
}
