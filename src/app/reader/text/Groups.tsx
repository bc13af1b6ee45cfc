import type { ReactNode } from 'react'
import type { Block } from '../../../core/index.ts'
import type { Group, List } from './groups.ts'

interface GroupsProps {
  readonly groups: readonly Group[]
  readonly blocks: readonly Block[]
  /** Renders the block of this index. */
  readonly render: (index: number) => ReactNode
}

/** Blocks in the elements that hold several of them: lists and block quotations. */
export function Groups({ groups, blocks, render }: GroupsProps) {
  return groups.map((group) => {
    if (group.kind === 'block') return render(group.index)
    if (group.kind === 'quote') return <blockquote key={group.indexes[0]}>{group.indexes.map(render)}</blockquote>
    return <ListView key={group.list.items[0]?.index} list={group.list} blocks={blocks} render={render} />
  })
}

function ListView({ list, blocks, render }: { list: List } & Omit<GroupsProps, 'groups'>) {
  const items = list.items.map(({ index, inner }) => (
    <li key={index} value={blocks[index]?.ordinal}>
      {render(index)}
      {inner && <ListView list={inner} blocks={blocks} render={render} />}
    </li>
  ))
  return list.first === null ? <ul>{items}</ul> : <ol start={list.first}>{items}</ol>
}
