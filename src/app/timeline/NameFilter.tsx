import { type FormEvent, useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { Entity } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { fold } from '../article/fold.ts'
import { Icon } from '../article/Glyph.tsx'
import { KIND_CLASS } from '../article/kind.ts'
import { useWords } from '../article/Verbatim.tsx'
import { participantChoices } from './filters.ts'
import type { UseFilters } from './use-filters.ts'

/** A list longer than this is no help while typing. */
const SHOWN = 8

/** "Who takes part": a field that finds a name among those who do; choosing it shows only their events. */
export function NameFilter({ use: { filters, change, href } }: { use: UseFilters }) {
  const view = useArticle()
  const said = useWords()
  const [typed, setTyped] = useState('')
  const choices = useMemo(() => participantChoices(view), [view])
  if (choices.length === 0) return null
  const chosen = filters.participant === null ? undefined : view.entities.get(filters.participant)
  const matching = typed.trim() === '' ? [] : choices.filter(({ key }) => matches(view.entities.get(key), typed))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [first] = matching
    if (!first) return
    setTyped('')
    change({ participant: first.key })
  }
  return (
    <section className="takers">
      <h3>Who takes part</h3>
      {chosen && (
        <p className="with-name">
          <span className={`m ${KIND_CLASS[chosen.kind]} v`}>{said(chosen.name)}</span>
          <Link to={{ search: href({ participant: null }) }} preventScrollReset aria-label={`Show events without ${chosen.name} too`}>
            <Icon name="close" />
          </Link>
        </p>
      )}
      <form className="findname" onSubmit={submit}>
        <Icon name="find" />
        <input
          type="search"
          aria-label="Name"
          autoComplete="off"
          placeholder={choices.length === 1 ? 'The only name' : `Any of ${choices.length} names`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      {typed.trim() !== '' && (
        <ul className="pick found">
          {matching.slice(0, SHOWN).map(({ key, count }) => (
            <li key={key}>
              <Link className="v" to={{ search: href({ participant: key }) }} preventScrollReset onClick={() => setTyped('')}>
                {said(view.entities.get(key)?.name ?? key)}
              </Link>
              <span className="n">{count}</span>
            </li>
          ))}
          {matching.length === 0 && <li className="note">Nobody of this name takes part.</li>}
        </ul>
      )}
    </section>
  )
}

/** Whether a name or alias holds what was typed, case and accents aside. */
function matches(entity: Entity | undefined, typed: string): boolean {
  const wanted = fold(typed.trim())
  return entity !== undefined && [entity.name, ...entity.aliases].some((name) => fold(name).includes(wanted))
}
