import { type CSSProperties, type ElementType, type ReactNode, useRef } from 'react'
import { useNear } from './use-near.ts'

/** From so many on, what a list shows (paragraphs, rows) is put into parts that are drawn in full only near to what can be seen. */
const MANY = 60
/** So many rows are in a part of a list. */
const SIZE = 16

interface PartProps {
  readonly as: ElementType
  readonly className?: string
  /** Among the first ones, which can be seen when the page opens. */
  readonly first: boolean
  /** How much is in it, by which a style sheet guesses its height. */
  readonly amount: number
  readonly children: (near: boolean) => ReactNode
}

/** A part of something long. Far from what can be seen it is under the class `far`, and its contents are to be drawn as simply as can be. */
export function Part({ as: Tag, className, first, amount, children }: PartProps) {
  const part = useRef<HTMLElement>(null)
  const near = useNear(part, first)
  const classes = near ? className : className ? `${className} far` : 'far'
  // Never in a prerendered page: its policy lets no styles in with the markup.
  const style = near ? undefined : ({ '--n': amount } as CSSProperties)
  return (
    <Tag ref={part} className={classes} style={style}>
      {children(near)}
    </Tag>
  )
}

export const isLong = (all: readonly unknown[]): boolean => all.length > MANY

/** A long list cut into the lists of its parts. */
export const inParts = <T,>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

interface RowsProps<T> {
  readonly of: readonly T[]
  /** How many parts of it to draw. */
  readonly shown: number
  readonly className?: string
  readonly children: (row: T, near: boolean) => ReactNode
}

/** The rows of a list, all of them or, of a long one, in parts; either way it is one list. */
export function Rows<T>({ of, shown, className, children }: RowsProps<T>) {
  if (!isLong(of)) return <ol className={className}>{of.map((row) => children(row, true))}</ol>
  return (
    // biome-ignore lint/a11y/useSemanticElements: the elements of the list are in those of its parts
    <div role="list" className={className}>
      {inParts(of, SIZE)
        .slice(0, shown)
        .map((rows, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing else that they are known by
          <Part as={PartOfList} first={index === 0} amount={rows.length} key={index}>
            {(near) => rows.map((row) => children(row, near))}
          </Part>
        ))}
    </div>
  )
}

const PartOfList = (props: object) => <ol role="presentation" {...props} />
