import { describe, expect, it } from 'vitest'
import { joining } from '../../../src/app/notes/joining.ts'
import type { Span } from '../../../src/core/index.ts'
import { highlight } from '../../core/notes/highlights.ts'

const at = (start: number, end: number): Span => ({ start, end })
const here = [
  highlight('a', at(0, 10)),
  highlight('b', at(8, 20)),
  highlight('noted', at(15, 25), { note: 'why?' }),
  highlight('green', at(18, 30), { colour: 'green' }),
  highlight('far', at(40, 50)),
]

describe('a passage that is to be marked', () => {
  it.each([
    ['becomes one with those of its colour that it overlaps, and those that these overlap', at(5, 7), 'yellow', at(0, 20), ['a', 'b']],
    ['leaves one of another colour as it is', at(19, 22), 'green', at(18, 30), ['green']],
    ['leaves one with a note as it is', at(21, 24), 'yellow', at(21, 24), []],
    ['does not join one that it only touches', at(30, 40), 'yellow', at(30, 40), []],
    ['joins none of another colour', at(0, 50), 'pink', at(0, 50), []],
  ] as const)('%s', (_, span, colour, whole, ids) => {
    const { joined, ...became } = joining(here, span, colour)
    expect([became, joined.map(({ id }) => id)]).toEqual([whole, ids])
  })
})
