import { type ReactNode, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useArticle } from '../article/context.ts'
import { Glyph } from '../article/Glyph.tsx'
import { STATUS_WORD } from '../article/status.ts'
import { useText, useWords } from '../article/Verbatim.tsx'
import { isFiltered, statusChoices, toggleStatus, wordChoices } from './filters.ts'
import { NameFilter } from './NameFilter.tsx'
import type { UseFilters } from './use-filters.ts'

/** What the list shows: which statuses, whose word, who takes part. Counts are those of the whole article. */
export function FilterPanel({ use }: { use: UseFilters }) {
  const [open, setOpen] = useState(false)
  return (
    <section className="filters" aria-labelledby="filters-title" data-open={open}>
      <h2 className="hidden" id="filters-title">
        Filters
      </h2>
      <button type="button" className="fold" aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
        Filters{isFiltered(use.filters) && <span className="n">in use</span>}
      </button>
      <div id="filters" className="folded">
        <Statuses use={use} />
        <Words use={use} />
        <NameFilter use={use} />
      </div>
    </section>
  )
}

function Statuses({ use: { filters, change } }: { use: UseFilters }) {
  const view = useArticle()
  const choices = useMemo(() => statusChoices(view), [view])
  const present = choices.map(({ key }) => key)
  return (
    <fieldset>
      <legend>Show</legend>
      <ul className="checks">
        {choices.map(({ key, count }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={filters.statuses?.includes(key) ?? true}
                onChange={() => change({ statuses: toggleStatus(filters.statuses, key, present) })}
              />
              <Glyph status={key} />
              <span>{key === 'denied' ? 'Denied, or not so' : STATUS_WORD[key]}</span> <span className="n">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function Words({ use: { filters, href } }: { use: UseFilters }) {
  const view = useArticle()
  const text = useText()
  const said = useWords()
  const choices = useMemo(() => wordChoices(view, text), [view, text])
  const choice = (word: string | null, name: ReactNode, count: number, verbatim = false) => (
    <li key={word}>
      <Link
        className={verbatim ? 'v' : undefined}
        to={{ search: href({ word }) }}
        preventScrollReset
        aria-current={filters.word === word ? 'true' : undefined}
      >
        {name}
      </Link>
      <span className="n">{count}</span>
    </li>
  )
  return (
    <nav aria-labelledby="whose-word">
      <h3 id="whose-word">Whose word</h3>
      <ul className="pick">
        {choice(null, 'Anyone’s', view.analysis.events.length)}
        {choices.map(({ key, name, count }) =>
          name === null
            ? choice(key, key === 'article' ? 'The article’s own' : 'Someone not named', count)
            : choice(key, said(name), count, true),
        )}
      </ul>
    </nav>
  )
}
