import { describe, expect, it } from 'vitest'
import { findEvents } from '../../../src/core/events/find-events.ts'
import { attributeQuotations } from '../../../src/core/quotations/attribute.ts'
import { findQuotedSpans } from '../../../src/core/quotations/quoted-spans.ts'
import { findTimes } from '../../../src/core/time/find-times.ts'
import { articleOf, clausesOf, entitiesOf, languageOf, words } from '../written.ts'

const CAST = [
  { id: 'okoro', kind: 'person', names: ['Daniel Okoro', 'Okoro'] },
  { id: 'town', kind: 'place', names: ['Norland'] },
] as const

/** How each event of an article of these paragraphs is shown. */
function ranks(title: string, ...paragraphs: string[]): Record<string, 'main' | 'mentioned' | 'minor'> {
  const article = { ...articleOf(paragraphs, '2026-03-11'), title, titleFrom: 'source' as const }
  const language = languageOf(article)
  const times = findTimes(article, language)
  const entities = entitiesOf(article.text, [...CAST])
  const clauses = clausesOf(article, language, entities)
  const quotations = attributeQuotations(article, clauses, entities, findQuotedSpans(article))
  const events = findEvents(article, language, { clauses, times, entities, quotations })
  return Object.fromEntries(
    events.map((e) => [words(article.text, e.trigger) ?? '', e.main ? 'main' : e.minor ? 'minor' : 'mentioned'] as const),
  )
}

/** The paragraph stands far from the lead. */
const far = (text: string) => ['The town is old.', 'Its mills are old.', 'So are its streets.', 'The river is wide.', text]

describe('what is shown first', () => {
  it.each([
    ['what the lead tells', 'closed', ['The council closed the bridge.']],
    ['what has a date', 'closed', far('The council closed the bridge on Friday.')],
    ['what is announced', 'close', far('Okoro will close the bridge.')],
    ['what the title tells', 'repaired', far('Workers repaired the harbour wall.')],
    ['a dated noun', 'flood', far('The flood of 1910 is not forgotten.')],
    ['what must not be missed: nobody was hurt', 'injuries', ['No injuries were reported.']],
    ['a programme', 'opens', far('The museum opens on Friday.')],
    ['what nobody suffered, wherever it is told', 'injuries', far('No injuries were reported.')],
  ])('%s', (_, word, paragraphs) => {
    expect(ranks('Harbour wall repaired', ...paragraphs)[word]).toBe('main')
  })

  it.each([
    ['what only describes', 'posted', far('A video posted online was long.')],
    ['a view', 'described', far('Okoro described the plan as late.')],
    ['what names nobody', 'helped', far('What was done helped people.')],
    ['a claim in few words', 'left', far('A man claimed that they left.')],
    ['a change of mind', 'became', far('People became tired.')],
    ['talk of oneself', 'slept', far('"I slept and I dreamt," said a man.')],
    ['what hangs on a condition', 'strike', far('The union would strike if the talks failed.')],
  ])('not %s', (_, word, paragraphs) => {
    expect(ranks('Harbour wall repaired', ...paragraphs)[word]).not.toBe('main')
  })

  it('holds no more than the length of the article bears', () => {
    const many = Array.from({ length: 60 }, (_, day) => `The council closed street ${day} on Friday.`)
    const main = Object.entries(ranks('Streets', many.join(' ')))
    expect(main.length).toBeGreaterThan(0)
    const article = articleOf([many.join(' ')], '2026-03-11')
    const language = languageOf(article)
    const events = findEvents(article, language, {
      clauses: clausesOf(article, language, []),
      times: findTimes(article, language),
      entities: [],
      quotations: [],
    })
    expect(events.filter((e) => e.main).length).toBeLessThanOrEqual(Math.ceil(language.tokens.length / 20))
  })
})

it('does not show what is talked of by the way', () => {
  expect(ranks('Harbour wall repaired', ...far('"We had met in a bar that a friend kept," said a man.'))).toMatchObject({ said: 'minor' })
})
