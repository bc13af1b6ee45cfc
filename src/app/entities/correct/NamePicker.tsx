import { useEffect, useId, useRef, useState } from 'react'
import type { Entity } from '../../../core/index.ts'
import { useArticle } from '../../article/context.ts'
import { KIND_CLASS, KIND_NAME } from '../../article/kind.ts'
import { useWords } from '../../article/Verbatim.tsx'
import { matches, wordsToFind } from '../names.ts'
import { likeliest } from './corrections.ts'

interface NamePickerProps {
  readonly entity: Entity
  /** The question it answers: "Which name is it?". */
  readonly label: string
  readonly onPick: (other: Entity) => void
}

/** Another name of the article, found by typing or in the list: the likeliest first. */
export function NamePicker({ entity, label, onPick }: NamePickerProps) {
  const { analysis } = useArticle()
  const words = useWords()
  const [filter, setFilter] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const typed = wordsToFind(filter)
  const found = likeliest(analysis.entities, entity).filter((other) => matches(other, typed))
  return (
    <form
      className="pick-name"
      onSubmit={(event) => {
        event.preventDefault()
        if (found[0] && filter.trim()) onPick(found[0])
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={box} type="search" autoComplete="off" value={filter} onChange={(event) => setFilter(event.target.value)} />
      <ul>
        {found.map((other) => (
          <li key={other.id}>
            <button type="button" className={`choice-row ${KIND_CLASS[other.kind]}`} onClick={() => onPick(other)}>
              <span className="name">{words(other.name)}</span> <span className="note">{KIND_NAME[other.kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="note">No other name in this article goes by that.</p>}
    </form>
  )
}
