import { useEffect } from 'react'
import { type GetScrollRestorationKeyFunction, Outlet, ScrollRestoration, useMatches } from 'react-router'
import { titleOf } from '../document-title.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { Masthead } from './Masthead.tsx'

/** The first page of a visit to the tab has no key of its own: where another one was scrolled to is no matter of its. */
const scrollKey: GetScrollRestorationKeyFunction = ({ key, pathname, search }) => (key === 'default' ? pathname + search : key)

/** What every page stands in: the masthead (the library has its own, larger one), the page, the overlays. */
export function Shell() {
  const matches = useMatches()
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
      <ScrollRestoration getKey={scrollKey} />
    </>
  )
}
