import { type ReactNode, useMemo } from 'react'
import type { Block, Event } from '../../../core/index.ts'
import { inParts, isLong, Part } from '../../article/Part.tsx'
import { useGradually } from '../../article/use-gradually.ts'
import { BlockView } from './BlockView.tsx'
import type { Group, List } from './groups.ts'
import type { Stretch } from './runs.ts'
import type { ProseLayout, Runs } from './use-prose.ts'

interface ProseProps {
  readonly prose: ProseLayout
  readonly blocks: readonly Block[]
  readonly text: string
  readonly runs: Runs
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

const NO_STRETCHES: readonly Stretch[] = []

/** So many blocks are in a part of a long text. */
const SIZE = 8
/** What a block takes besides its characters, in characters: its last line is not full, and there is space below it. */
const PER_BLOCK = 70

/** The running text: its blocks, in the elements that hold several of them. A block is told only what concerns it. */
export function Prose({ prose, blocks, text, runs, note, tipped, chosenEvent, arrived, focused, at }: ProseProps) {
  const block = (index: number, near: boolean): ReactNode => {
    const block = blocks[index]
    const layers = prose.layers[index]
    if (!block || !layers) return null
    const chosen = layers.events.find(({ id }) => id === chosenEvent)
    const far = !near && !(at !== null && at >= block.start && at < block.end)
    const stretches = far ? NO_STRETCHES : runs(index)
    return (
      <BlockView
        key={block.start}
        block={block}
        tag={prose.tags.get(index)}
        text={text}
        stretches={stretches}
        dates={prose.dates}
        events={signs(prose.signs[index] ?? [], chosen)}
        chosenEvent={chosen?.id ?? null}
        note={far || stretches === prose.atRest(index) ? null : note}
        tipped={tipped !== null && tipped >= block.start && tipped < block.end ? tipped : null}
        arrived={block.number !== undefined && block.number === arrived}
        here={block.start === focused}
        far={far}
      />
    )
  }
  const group = (group: Group, near: boolean): ReactNode => {
    if (group.kind === 'block') return block(group.index, near)
    if (group.kind === 'quote') return <blockquote key={group.indexes[0]}>{group.indexes.map((index) => block(index, near))}</blockquote>
    return <ListView key={group.list.items[0]?.index} list={group.list} blocks={blocks} block={(index) => block(index, near)} />
  }
  const parts = useMemo(() => inParts(prose.groups, SIZE), [prose])
  const shown = useGradually(parts.length, 2, 20)
  if (!isLong(prose.groups)) return prose.groups.map((one) => group(one, true))
  return parts.slice(0, shown).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing else that they are known by
    <Part as="div" first={index < 2} amount={lengthOf(part, blocks)} key={index}>
      {(near) => part.map((one) => group(one, near))}
    </Part>
  ))
}

const lengthOf = (part: readonly Group[], blocks: readonly Block[]): number => {
  const indexes = part.flatMap((one) =>
    one.kind === 'block' ? one.index : one.kind === 'quote' ? one.indexes : one.list.items.map(({ index }) => index),
  )
  return indexes.reduce((sum, index) => sum + (blocks[index]?.end ?? 0) - (blocks[index]?.start ?? 0) + PER_BLOCK, 0)
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
