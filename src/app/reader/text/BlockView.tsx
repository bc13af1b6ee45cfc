import { memo } from 'react'
import type { Block, Event } from '../../../core/index.ts'
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
  /** Far from what can be seen: its words will do. */
  readonly far: boolean
}

/** A block as it is read. Its id is the target of every link to the paragraph. */
export const BlockView = memo(function BlockView({ block, tag, events, chosenEvent, here, arrived, far, ...words }: BlockViewProps) {
  const { kind, number, start, end } = block
  const props = {
    id: number === undefined ? undefined : `p${number}`,
    className: ['block', opensWithQuotation(words.text, start) && 'hang', arrived && 'arrived'].filter(Boolean).join(' '),
    'data-start': start,
    tabIndex: -1,
  }
  const gutter = far ? null : <Gutter text={words.text} number={number} events={events} chosen={chosenEvent} here={here} />
  const content = far ? words.text.slice(start, end) : <Words {...words} />
  if (kind === 'preformatted')
    return (
      <div {...props}>
        {gutter}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll, and the keyboard must be able to scroll them */}
        <pre tabIndex={0}>{content}</pre>
      </div>
    )
  const Tag = kind === 'heading' || kind === 'title' ? (tag ?? 'h2') : kind === 'caption' ? 'figcaption' : 'p'
  const element = (
    <Tag {...props}>
      {gutter}
      {content}
    </Tag>
  )
  return kind === 'caption' ? <figure>{element}</figure> : element
})

const opensWithQuotation = (text: string, at: number): boolean => /["“”„«'‘’]/.test(text.charAt(at)) && /\S/.test(text.charAt(at + 1))
