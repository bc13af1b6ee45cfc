import { useEffect, useRef, useState } from 'react'
import { Icon } from '../article/Glyph.tsx'

interface SearchFieldProps {
  readonly query: string
  readonly onChange: (query: string) => void
}

/**
 * Where words to find are typed. The address follows when the page has got round to it, so the letters stand in the field's
 * own state: taken from the address, those typed meanwhile would be lost.
 */
export function SearchField({ query, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(query)
  /** What the address was told and has not shown yet. Anything else that it shows comes from elsewhere: a link, or Back. */
  const told = useRef<string[]>([])
  useEffect(() => {
    const at = told.current.indexOf(query)
    if (at < 0) setTyped(query)
    told.current = told.current.slice(at + 1)
  }, [query])
  return (
    <div className="search">
      <Icon name="find" />
      <input
        id="find"
        type="search"
        aria-label="Find in the library"
        placeholder="Find a word, a name or a year"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          told.current.push(target.value)
          onChange(target.value)
        }}
      />
    </div>
  )
}
