import type { Around } from '../../worker/protocol.ts'

interface AroundListProps {
  readonly around: Around
  readonly busy: boolean
  readonly onWhole: () => void
}

/** What stands around the article on its page, and the way to read all of it. */
export function AroundList({ around: { lines, count }, busy, onWhole }: AroundListProps) {
  if (count === 0) return null
  return (
    <details>
      <summary>
        {count === 1 ? 'One line' : `${count} lines`} of the page around the article {count === 1 ? 'is' : 'are'} not shown
      </summary>
      <ul>
        {lines.map((line) => (
          <li className="v" key={line}>
            {line}
          </li>
        ))}
      </ul>
      {count > lines.length && <p>and {count - lines.length} more.</p>}
      <button type="button" className="plain" disabled={busy} onClick={onWhole}>
        Read the whole page
      </button>
    </details>
  )
}
