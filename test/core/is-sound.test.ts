import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forPage, isSound } from '../../src/core/index.ts'
import { sample } from '../app/sample.ts'

const page = () => JSON.parse(JSON.stringify(forPage(sample.article, sample.analysis)))

/** The same data with one place of it changed. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const data = page()
  let at = data
  for (const key of path.slice(0, -1)) at = at[key]
  at[path.at(-1) as string] = value
  return data
}

describe('an analysis that comes from a file', () => {
  it('is sound as the analysis makes it', () => expect(isSound(page())).toBe(true))

  it.each<[string, (string | number)[], unknown]>([
    ['a mention beyond the end of the text', ['analysis', 'entities', 0, 'mentions', 0, 'end'], 1e9],
    ['a mention that ends before it begins', ['analysis', 'entities', 0, 'mentions', 0, 'end'], 0],
    ['an offset between two characters', ['analysis', 'sentences', 0, 'start'], 0.5],
    ['a name that is no text', ['analysis', 'entities', 0, 'name'], { $$typeof: 'x' }],
    ['a kind nobody knows', ['analysis', 'entities', 0, 'kind'], 'constructor'],
    ['an entity without mentions', ['analysis', 'entities', 0, 'mentions'], []],
    ['a speaker who is not there', ['analysis', 'quotations', 0, 'speaker'], 'nobody'],
    ['a participant who is not there', ['analysis', 'events', 0, 'participants'], [{ entity: 'nobody', role: 'agent' }]],
    ['a time that is not there', ['analysis', 'events', 0, 'when', 'time'], 'never'],
    ['two entities of one id', ['analysis', 'entities', 1, 'id'], page().analysis.entities[0].id],
    ['blocks that overlap', ['article', 'blocks', 1, 'start'], 0],
    ['an address that runs', ['article', 'url'], 'javascript:alert(1)'],
    ['a date that is none', ['article', 'published'], '2026-13-45'],
    ['a language that is mark-up', ['article', 'language'], '"><script>'],
    ['a timeline without its events', ['chronicle', 'dated', 0, 'events'], null],
    ['a name found otherwise', ['analysis', 'entities', 0, 'found'], 'x'],
    ['corrections of a site', ['corrections'], [{ edit: 7, fits: true }]],
    ['no text', ['article', 'text'], 7],
    ['no analysis', ['analysis'], null],
  ])('%s is found out', (_, path, value) => expect(isSound(changed(path, value))).toBe(false))

  it('is never more than looked at, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSound(value) === false))
    fc.assert(
      fc.property(fc.constantFrom('article', 'analysis', 'chronicle'), fc.jsonValue(), (part, value) => {
        expect(isSound({ ...page(), [part]: value })).toBe(false)
      }),
    )
  })
})
