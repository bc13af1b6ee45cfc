import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { routes } from './routes.tsx'
import { applySettings } from './settings/apply.ts'
import './styles/index.css'

/** `/some/path` where the site lies under a path, `/` where it does not. */
const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/'

const router = createBrowserRouter(routes, { basename })

applySettings()

/** Hydration needs the page's own data and code, so both are awaited before React touches the prerendered page. */
function whenLoaded(start: () => void): void {
  if (router.state.initialized) {
    start()
    return
  }
  const stop = router.subscribe((state) => {
    if (!state.initialized) return
    stop()
    start()
  })
}

whenLoaded(() => {
  const root = document.getElementById('root') as HTMLElement
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
  // A page is hydrated only where it was prerendered for this very address: 404.html serves any, those of the
  // reader's own articles among them, and keeps its words back until it is known that there is nothing.
  const { pathname } = router.state.location
  const prerendered = root.dataset.path === (pathname.replace(/\/$/, '') || '/') && !router.state.errors
  delete root.dataset.path
  // As a transition a long page comes to life in slices, between which the browser gets its turn.
  startTransition(() => {
    if (prerendered) hydrateRoot(root, app)
    else createRoot(root).render(app)
  })
})

if (import.meta.env.PROD && navigator.serviceWorker) {
  // What is to be read comes first.
  window.addEventListener('load', () =>
    setTimeout(() => import('./offline/offline.ts').then(({ goOffline }) => goOffline()).catch(() => {}), 1500),
  )
}
