import { type CSSProperties, memo, type Ref, useRef } from 'react'
import type { Block, Event } from '../../../core/index.ts'
import { useNear } from '../../article/use-near.ts'
import { Gutter } from './Gutter.tsx'
import { Words, type WordsProps } from './Words.tsx'

export interface BlockViewProps extends WordsProps {
  readonly block: Block
  /** Of a heading. */
  readonly tag: 'h2' | 'h3' | 'h4' | undefined
  /** Signs in the margin. */
  readonly events: readonly Event[]
  readonly chosenEvent: string | null
  /** Whether the reader's focus is in this block. */
  readonly here: boolean
  /** Whether the reader was just taken here. */
  readonly arrived: boolean
  /** Whether it is drawn in full only once it is near. */
  readonly deferred: boolean
}

/** A block as it is read. Its id is the target of every link to the paragraph. */
export const BlockView = memo(function BlockView({ block, tag, events, chosenEvent, here, arrived, deferred, ...words }: BlockViewProps) {
  const { kind, number, start, end } = block
  const ref = useRef<HTMLElement>(null)
  const far = !useNear(ref, deferred)
  const props = {
    id: number === undefined ? undefined : `p${number}`,
    className: ['block', opensWithQuotation(words.text, start) && 'hang', arrived && 'arrived', far && 'far'].filter(Boolean).join(' '),
    'data-start': start,
    tabIndex: -1,
    // By this a style sheet guesses how high it will be.
    style: deferred ? ({ '--n': end - start } as CSSProperties) : undefined,
  }
  const gutter = far ? null : <Gutter text={words.text} number={number} events={events} chosen={chosenEvent} here={here} />
  const content = far ? words.text.slice(start, end) : <Words {...words} />
  if (kind === 'preformatted')
    return (
      <div {...props} ref={ref as Ref<HTMLDivElement>}>
        {gutter}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll, and the keyboard must be able to scroll them */}
        <pre tabIndex={0}>{content}</pre>
      </div>
    )
  const Tag = kind === 'heading' || kind === 'title' ? (tag ?? 'h2') : kind === 'caption' ? 'figcaption' : 'p'
  const element = (
    <Tag {...props} ref={ref as Ref<HTMLParagraphElement>}>
      {gutter}
      {content}
    </Tag>
  )
  return kind === 'caption' ? <figure>{element}</figure> : element
})

const opensWithQuotation = (text: string, at: number): boolean => /["“”„«'‘’]/.test(text.charAt(at)) && /\S/.test(text.charAt(at + 1))
