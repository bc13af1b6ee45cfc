import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entityHref, eventHref, formatSelection, NOTHING_CHOSEN, parseSelection, type Selection } from '../../../src/app/store/selection.ts'

describe('the selection in the address', () => {
  it.each<[string, Selection]>([
    ['', NOTHING_CHOSEN],
    ['?entity=ada-obi', { chosen: { kind: 'entity', id: 'ada-obi', mention: null }, panel: null }],
    ['?entity=ada-obi&mention=3', { chosen: { kind: 'entity', id: 'ada-obi', mention: 2 }, panel: null }],
    ['?event=signed', { chosen: { kind: 'event', id: 'signed' }, panel: null }],
    ['?panel=when', { chosen: null, panel: 'when' }],
  ])('%s', (search, selection) => {
    expect(parseSelection(search)).toEqual(selection)
    expect(formatSelection(selection)).toBe(search)
  })

  it.each([
    ['?entity=ada-obi&mention=0', null],
    ['?entity=ada-obi&mention=-1', null],
    ['?entity=ada-obi&mention=x', null],
    ['?entity=ada-obi&mention=1.5', null],
  ])('takes no nonsense for a mention: %s', (search, mention) => {
    expect(parseSelection(search).chosen).toMatchObject({ mention })
  })

  it('keeps what is not its own', () => {
    expect(formatSelection({ chosen: { kind: 'event', id: 'signed' }, panel: null }, '?status=planned&entity=x&mention=2')).toBe(
      '?status=planned&event=signed',
    )
  })

  it('gives addresses for links', () => {
    expect(entityHref('ada-obi', 1)).toBe('?entity=ada-obi&mention=2')
    expect(eventHref('signed-2')).toBe('?event=signed-2')
  })

  it('never throws, whatever the address', () => {
    fc.assert(fc.property(fc.string(), (search) => typeof formatSelection(parseSelection(search)) === 'string'))
  })
})
