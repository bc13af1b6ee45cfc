import { lazy, Suspense } from 'react'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { Masthead } from './Masthead.tsx'

/** Why one of the reader's own articles can't be shown, and what to do. */
const OwnTrouble = lazy(async () => ({ default: (await import('../own/OwnTrouble.tsx')).OwnTrouble }))

const NotFound = lazy(async () => ({ default: (await import('./NotFound.tsx')).NotFound }))

/** What is shown when a page can't be: in words a reader can act on. */
export function Trouble() {
  const error = useRouteError()
  const missing = isRouteErrorResponse(error) && error.status === 404
  return (
    <>
      <Masthead />
      {missing ? (
        <Suspense>{error.data ? <OwnTrouble kind={error.data} /> : <NotFound />}</Suspense>
      ) : isLoadFailure(error) ? (
        <NotLoaded />
      ) : (
        <Broken />
      )}
    </>
  )
}

/** A chunk that did not come: no network, or the site was published anew while this page was open. */
const isLoadFailure = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|Failed to fetch|Loading chunk/i.test(error.message)

interface ApologyProps {
  readonly title: string
  readonly children: string
}

function Apology({ title, children }: ApologyProps) {
  return (
    <main className="notice" id="main">
      <h1>{title}</h1>
      <p>{children}</p>
      <p className="acts">
        <button type="button" className="btn" onClick={() => location.reload()}>
          Load again
        </button>
        <Link className="btn quiet" to="/">
          Go to the library
        </Link>
      </p>
    </main>
  )
}

const NotLoaded = () => (
  <Apology title="This page did not load">
    The network may be down, or the site was published anew while you were reading. Loading the page again helps in both cases.
  </Apology>
)

const Broken = () => (
  <Apology title="Something went wrong on this page">
    The fault is ours, not the article’s. What you have set and read is kept on this device and is not lost.
  </Apology>
)
