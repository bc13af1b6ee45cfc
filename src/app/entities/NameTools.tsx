import { type KeyboardEvent, useRef } from 'react'
import { Icon } from '../article/Glyph.tsx'
import { useKept } from '../store/use-kept.ts'
import { nameOrder } from './order.ts'

interface NameToolsProps {
  readonly filter: string
  readonly onFilter: (filter: string) => void
  readonly found: number
}

/** Above a long list: a box to filter it by and the choice of its order. */
export function NameTools({ filter, onFilter, found }: NameToolsProps) {
  const [order, setOrder] = useKept(nameOrder)
  const box = useRef<HTMLInputElement>(null)
  const showAll = () => {
    onFilter('')
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || filter === '') return
    event.preventDefault()
    onFilter('')
  }
  return (
    <search className="name-tools">
      <label className="name-filter">
        <Icon name="find" />
        <span className="hidden">Filter the names</span>
        <input
          ref={box}
          type="search"
          placeholder="Filter the names"
          autoComplete="off"
          value={filter}
          onChange={(event) => onFilter(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <fieldset className="name-order">
        <legend className="hidden">Order of the names</legend>
        <OrderChoice checked={order === 'importance'} onChoose={() => setOrder('importance')} label="By importance" />
        <OrderChoice checked={order === 'text'} onChoose={() => setOrder('text')} label="In the order they appear" />
      </fieldset>
      <p className={filter.trim() && found > 0 ? 'note' : 'hidden'} role="status">
        {filter.trim() && found > 0 && `${found} found`}
        {filter.trim() && found === 0 && 'Nothing found'}
      </p>
      {found === 0 && (
        <p className="no-names">
          No name in this article goes by “{filter.trim()}”.{' '}
          <button type="button" className="show-all" onClick={showAll}>
            Show all
          </button>
        </p>
      )}
    </search>
  )
}

function OrderChoice({ checked, onChoose, label }: { checked: boolean; onChoose: () => void; label: string }) {
  return (
    <label>
      <input type="radio" name="name-order" checked={checked} onChange={onChoose} />
      <span>{label}</span>
    </label>
  )
}
