import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from '../../article/Glyph.tsx'
import { useText } from '../../article/Verbatim.tsx'
import { finding } from '../../store/page-state.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { useMatches } from './use-matches.ts'

export interface FindProps {
  readonly root: RefObject<HTMLElement | null>
}

/** The bar over the article: what to find, how often it stands there, from one to the next. */
export function FindBar({ root }: FindProps) {
  const [query, setQuery] = useState('')
  const { count, current, step } = useMatches(root, useText(), query)
  const input = useRef<HTMLInputElement>(null)
  const close = () => finding.set(false)
  useShortcut('Escape', close)
  useShortcut('/', () => input.current?.select())
  useFocusWhileOpen(input)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  }
  return (
    <div className="find">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know the search element */}
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <Icon name="find" />
        <input
          ref={input}
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-label="Find in the article"
          placeholder="Find in the article"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <output>{query.trim() === '' ? '' : count === 0 ? 'Not found' : `${current + 1} of ${count}`}</output>
        <button type="button" aria-label="Previous match" disabled={count === 0} onClick={() => step(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" aria-label="Next match" disabled={count === 0} onClick={() => step(1)}>
          <Icon name="down" />
        </button>
        <button type="button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </form>
    </div>
  )
}

/** The field has the focus while the bar is open; then it goes back to where it was. */
function useFocusWhileOpen(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const before = document.activeElement
    const { current } = input
    current?.focus()
    return () => {
      // Whoever has put the focus elsewhere meanwhile wants it there.
      const lost = document.activeElement === document.body || current?.form?.contains(document.activeElement)
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [input])
}
