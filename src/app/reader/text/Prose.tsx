import type { ReactNode } from 'react'
import type { Block, Event } from '../../../core/index.ts'
import { useGradually } from '../../article/use-gradually.ts'
import { MANY } from '../../article/use-near.ts'
import { BlockView } from './BlockView.tsx'
import type { List } from './groups.ts'
import type { Stretch } from './runs.ts'
import type { ProseLayout } from './use-prose.ts'

interface ProseProps {
  readonly prose: ProseLayout
  readonly blocks: readonly Block[]
  readonly text: string
  readonly runs: readonly (readonly Stretch[])[]
  /** "5 of 7". */
  readonly note: string | null
  /** Where the mark begins that the tip speaks of. */
  readonly tipped: number | null
  readonly chosenEvent: string | null
  /** Number of the paragraph that was just jumped to. */
  readonly arrived: number | null
  /** Where the block begins that has the focus. */
  readonly focused: number | null
  /** Where what is to be seen begins, see `Emphasis`. */
  readonly at: number | null
}

/** Those that are drawn in full from the first: a screen of them. */
const FIRST = 12

/** The running text: its blocks, in the elements that hold several of them. A block is told only what concerns it. */
export function Prose({ prose, blocks, text, runs, note, tipped, chosenEvent, arrived, focused, at }: ProseProps) {
  const block = (index: number): ReactNode => {
    const block = blocks[index]
    const layers = prose.layers[index]
    if (!block || !layers) return null
    const chosen = layers.events.find(({ id }) => id === chosenEvent)
    return (
      <BlockView
        key={block.start}
        block={block}
        tag={prose.tags.get(index)}
        text={text}
        stretches={runs[index] ?? []}
        dates={prose.dates}
        events={signs(prose.signs[index] ?? [], chosen)}
        chosenEvent={chosen?.id ?? null}
        note={runs[index] === prose.atRest[index] ? null : note}
        tipped={tipped !== null && tipped >= block.start && tipped < block.end ? tipped : null}
        arrived={block.number !== undefined && block.number === arrived}
        here={block.start === focused}
        deferred={index >= FIRST && blocks.length > MANY && !(at !== null && at >= block.start && at < block.end)}
      />
    )
  }
  const shown = useGradually(prose.groups.length)
  return prose.groups.slice(0, shown).map((group) => {
    if (group.kind === 'block') return block(group.index)
    if (group.kind === 'quote') return <blockquote key={group.indexes[0]}>{group.indexes.map(block)}</blockquote>
    return <ListView key={group.list.items[0]?.index} list={group.list} blocks={blocks} block={block} />
  })
}

/** The main events have their sign in the margin always, another one only while it is chosen. */
const signs = (main: readonly Event[], chosen: Event | undefined): readonly Event[] =>
  !chosen || main.includes(chosen) ? main : [...main, chosen]

interface ListProps {
  readonly list: List
  readonly blocks: readonly Block[]
  readonly block: (index: number) => ReactNode
}

function ListView({ list, blocks, block }: ListProps) {
  const items = list.items.map(({ index, inner }) => (
    <li key={index} value={blocks[index]?.ordinal}>
      {block(index)}
      {inner && <ListView list={inner} blocks={blocks} block={block} />}
    </li>
  ))
  return list.first === null ? <ul>{items}</ul> : <ol start={list.first}>{items}</ol>
}
