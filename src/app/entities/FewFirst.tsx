import { type ReactNode, useState } from 'react'

interface FewFirstProps<T> {
  readonly of: readonly T[]
  /** So many are shown before the rest is asked for. */
  readonly few: number
  readonly className: string
  /** Shows all, whatever was asked: the current one is among the rest. */
  readonly all?: boolean
  readonly children: (item: T, index: number) => ReactNode
}

/** A list whose first few items are shown, and all of them on asking. One or two left over are shown at once. */
export function FewFirst<T>({ of, few, className, all = false, children }: FewFirstProps<T>) {
  const [asked, setAsked] = useState(false)
  if (all && !asked) setAsked(true)
  const long = of.length > few + 2
  const shown = long && !asked ? of.slice(0, few) : of
  return (
    <>
      <ol className={className}>{shown.map(children)}</ol>
      {long && (
        <button type="button" className="show-all" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {asked ? 'Show fewer' : `Show all ${of.length}`}
        </button>
      )}
    </>
  )
}
