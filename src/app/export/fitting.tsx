/** A part of a list, as much as there is room for. */
export interface Cut<T> {
  readonly shown: readonly T[]
  /** How many there are besides. */
  readonly more: number
}

/** The first ones, as many as there are lines for. */
export function fitting<T>(all: readonly T[], linesOf: (item: T, index: number) => number, lines: number): Cut<T> {
  let left = lines
  const end = all.findIndex((item, index) => {
    left -= linesOf(item, index)
    return left < 0
  })
  return end < 0 ? { shown: all, more: 0 } : { shown: all.slice(0, end), more: all.length - end }
}

/** What did not fit. */
export const More = ({ count }: { count: number }) => (count > 0 ? <p className="note">and {count} more in the article</p> : null)
