import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkFirstPerson } from '../../../src/core/entities/refer/first-person.ts'
import type { Quotation } from '../../../src/core/model.ts'
import { articleOf, type Cast, entitiesOf, languageOf } from '../written.ts'

const LIND: Cast = { id: 'lind', kind: 'person', names: ['Jo Lind'] }
const HALDEN: Cast = { id: 'halden', kind: 'organization', names: ['Halden'] }

/** What is linked to each speaker; quotations are the stretches between “ and ”, each with its speaker in order. */
function linked(text: string, ...speakers: readonly (string | null)[]): Record<string, string[]> {
  const entities = entitiesOf(text, [LIND, HALDEN])
  const { tokens } = languageOf(articleOf([text]))
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(
    (m, i): Quotation => ({ id: `q${i}`, kind: 'direct', start: m.index, end: m.index + m[0].length, speaker: speakers[i] ?? null }),
  )
  const result = linkFirstPerson(text, tokens, entities, quotations)
  return Object.fromEntries(
    result.map(({ id, mentions }) => [id, mentions.filter((m) => m.form === 'pronoun').map((m) => text.slice(m.start, m.end))]),
  )
}

describe('"I" and "we"', () => {
  it('are the speaker of the quotation they stand in', () => {
    expect(linked('“I left my keys,” Jo Lind said. “They told me.” I did not ask.', 'lind', 'lind')).toEqual({
      lind: ['I', 'my', 'me'],
      halden: [],
    })
  })

  it('are an organisation that speaks, but not a person and others', () => {
    expect(linked('“We sold our ships,” Halden said. “We left,” Jo Lind said.', 'halden', 'lind')).toEqual({
      lind: [],
      halden: ['We', 'our'],
    })
    expect(linked('“I think so,” Halden said.', 'halden')).toEqual({ lind: [], halden: [] })
  })

  it('are nobody where it is unclear who speaks', () => {
    expect(linked('“I left,” someone said.', null)).toEqual({ lind: [], halden: [] })
  })

  it('are somebody else in a quotation of the quotation', () => {
    expect(linked('“She told me, ‘I am tired,’ and I went,” Jo Lind said.', 'lind')).toEqual({ lind: ['me', 'I'], halden: [] })
  })

  it('are not read into names and abbreviations', () => {
    expect(linked('“The US called me,” Jo Lind said.', 'lind')).toEqual({ lind: ['me'], halden: [] })
  })

  it('never overlap, whatever is quoted', () => {
    const words = fc.array(fc.constantFrom('I', 'we', 'my', 'Jo Lind', 'Halden', '“', '”', '‘', '’', "'", ',', 'said', '.'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(120), fc.nat(60), fc.constantFrom('lind', 'halden', 'nobody', null)), { maxLength: 6 }),
        (list, spans) => {
          const text = `${list.join(' ')} end`
          const entities = entitiesOf(text, [LIND, HALDEN])
          const { tokens } = languageOf(articleOf([text]))
          const quotations = spans.map(
            ([start, length, speaker], i): Quotation => ({ id: `q${i}`, kind: 'direct', start, end: start + length, speaker }),
          )
          const all = linkFirstPerson(text, tokens, entities, quotations).flatMap((e) => e.mentions)
          all.sort((a, b) => a.start - b.start)
          for (const [i, mention] of all.entries()) expect(mention.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0)
        },
      ),
    )
  })
})
