import { useEffect } from 'react'
import { Outlet, useMatches } from 'react-router'
import { titleOf } from '../document-title.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { Masthead } from './Masthead.tsx'
import { useScrollPlaces } from './use-scroll-places.ts'

/** What every page stands in: the masthead (the library has its own, larger one), the page, the overlays. */
export function Shell() {
  const matches = useMatches()
  useScrollPlaces()
  const title = titleOf(matches)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Masthead />
      <Outlet />
      <HelpDialog />
    </>
  )
}
