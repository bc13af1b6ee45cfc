import { useEffect, useRef, useState } from 'react'
import { bookmarklet } from './sent.ts'

/** A link to drag to the bookmarks: pressed on any page, it sends that page here. */
export function Bookmarklet() {
  const link = useRef<HTMLAnchorElement>(null)
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    // React lets no script into an address, and is right to: this one is the reader's to take along.
    link.current?.setAttribute('href', bookmarklet(new URL(`${import.meta.env.BASE_URL}open`, location.href).href))
  }, [])
  return (
    <section className="marklet">
      <h2>From any page</h2>
      <p>
        Drag {/* biome-ignore lint/a11y/useValidAnchor: a link is what can be dragged to the bookmarks */}
        <a
          ref={link}
          href="#bookmarklet"
          onClick={(event) => {
            event.preventDefault()
            setPressed(true)
          }}
        >
          Read in Dateline
        </a>{' '}
        to your bookmarks. Pressed on a page, it sends that page here, up to about 5 MB of it.
      </p>
      <p role="status">{pressed && 'It works on other pages: drag it to the bookmarks bar first.'}</p>
    </section>
  )
}
