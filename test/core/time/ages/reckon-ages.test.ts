import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMentions } from '../../../../src/core/mentions.ts'
import { reckonAges } from '../../../../src/core/time/ages/reckon-ages.ts'
import { toldAges } from '../../../../src/core/time/ages/told-ages.ts'
import { findTimes } from '../../../../src/core/time/find-times.ts'
import { redate } from '../../../../src/core/time/redate.ts'
import { articleOf, type Cast, clausesOf, entitiesOf, languageOf } from '../../written.ts'

const CAST: Cast[] = [
  { id: 'ruiz', kind: 'person', names: ['Ana Ruiz', 'Ruiz'], pronouns: ['She', 'she'] },
  { id: 'okoro', kind: 'person', names: ['Daniel Okoro', 'Okoro'], pronouns: ['He', 'he', 'his', 'His'] },
  { id: 'lisbon', kind: 'place', names: ['Lisbon'] },
]

function reckoned(text: string, published: string | null = '2026-03-11') {
  const article = articleOf(text.split('\n'), published ?? undefined)
  const language = languageOf(article)
  const entities = entitiesOf(article.text, CAST)
  const clauses = clausesOf(article, language, entities)
  return { article, clauses, entities, times: reckonAges(findTimes(article, language), clauses, entities, published) }
}

/** The ages that became dates: `words = date`. */
function ages(text: string, published: string | null = '2026-03-11'): string[] {
  const { article, times } = reckoned(text, published)
  return times.filter((t) => t.rule === 'age').map((t) => `${article.text.slice(t.start, t.end)} = ${t.edtf ?? 'none'}`)
}

describe('an age as a date', () => {
  it.each([
    ['counted from a birth', 'Ana Ruiz was born in 1952. Ruiz moved to Lisbon at the age of 34.', ['the age of 34 = 1986~']],
    ['of a day', 'Ana Ruiz, born on 3 May 1952, moved to Lisbon at age 34.', ['age 34 = 1986~']],
    ['in words', 'Ana Ruiz was born in 1952. Ruiz left home at age of fifteen.', ['age of fifteen = 1967~']],
    ['in hyphened words', 'Ana Ruiz was born in 1952. Ruiz left home at the age of twenty-four.', ['the age of twenty-four = 1976~']],
    ['behind a name in brackets', 'Ana Ruiz (born 3 May 1952) is a painter. She joined the academy aged 20.', ['aged 20 = 1972~']],
    ['of life dates', 'Ana Ruiz (1852 – 1910) was a painter. Ruiz moved to Lisbon at the age of 34.', ['the age of 34 = 1886~']],
    ['told by a clause', 'Ana Ruiz was born in 1952. When Ruiz was 31, she won the prize.', ['31 = 1983~']],
    ['that a clause goes with', 'Ana Ruiz was born in 1952. Ruiz was only 34 when she left Lisbon.', ['34 = 1986~']],
    ['alone in front', 'Ana Ruiz was born in 1952. At 17, Ruiz left school.', ['17 = 1969~']],
    ['alone at the end', 'Ana Ruiz was born in 1952. Ruiz left school at 17.', ['17 = 1969~']],
    ['a birth told later', 'At the age of 17, Ana Ruiz left school.\nRuiz was born in 1950.', ['the age of 17 = 1967~']],
    ['from an age at another time', 'Ana Ruiz joined aged 14. In 1995, at age seventeen, Ruiz left.', ['aged 14 = 1992~']],
    ['from the age at a death', 'Ana Ruiz died in 1999, aged 73. Ruiz opened the school at the age of 30.', ['the age of 30 = 1956~']],
    ['from the age of somebody introduced', 'Ana Ruiz, 45, said that Ruiz joined the force at the age of 19.', ['the age of 19 = 2000~']],
  ])('%s', (_, text, expected) => expect(ages(text)).toEqual(expected))

  it.each([
    ['of nobody whose birth is told', 'Ana Ruiz left Lisbon at the age of 12.'],
    ['of somebody else', 'Daniel Okoro was born in 1970. His mother died at the age of 60.'],
    ['of another', 'Daniel Okoro was born in 1970. Ana Ruiz left Lisbon at the age of 12.'],
    ['beside a date', 'Ana Ruiz was born in 1952. In 1986, at the age of 34, Ruiz moved to Lisbon.'],
    ['of several', 'Ana Ruiz was born in 1952. Ruiz taught pupils aged 8 to 12.'],
    ['of months', 'Ana Ruiz was born in 1952. Ruiz could walk at the age of 10 months.'],
    ['still ahead', 'Ana Ruiz was born in 1990. Ruiz will retire at the age of 65.'],
    ['in the present', 'Ana Ruiz was born in 1952. Ruiz is 74 when she runs.'],
    ['an hour or a price', 'Ana Ruiz was born in 1952. Ruiz bought shares at 12.5 dollars and left at 9.'],
    ['from somebody long dead', 'Daniel Okoro, 45, was killed in 1994. Okoro had left school at the age of 16.'],
  ])('is not one %s', (_, text) => expect(ages(text)).toEqual([]))

  it('waits for a publication date where it is counted from one', () => {
    const text = 'Ana Ruiz, 45, said that Ruiz joined the force at the age of 19.'
    expect(ages(text, null)).toEqual(['the age of 19 = none'])
    const { times } = reckoned(text, null)
    const page = { sentences: [], entities: [], quotations: [], events: [], times }
    expect(redate(page, '2026-03-11').times.map((t) => t.edtf)).toEqual(['2000~'])
  })

  it('keeps all other times, in the order of the text', () => {
    const { times } = reckoned('At the age of 17, Ana Ruiz left school. Ruiz was born in 1950 and died in 2001.')
    expect(times.map((t) => t.edtf)).toEqual(['1967~', '1950', '2001'])
  })

  it('has spans within any text', () => {
    const piece = fc.constantFrom(
      'Ana Ruiz',
      ' was ',
      '34',
      ' at ',
      'the age of ',
      'twenty-',
      'four',
      ' born in 1952',
      'aged',
      ', ',
      '. ',
      '(',
      ')',
      '\ud83d',
      'when she ',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const { article, clauses, entities, times } = reckoned(`Ruiz ${pieces.join('')}`)
        const found = [...times, ...clauses.flatMap((c) => toldAges(c, allMentions(entities)))]
        for (const { start, end } of found) expect(0 <= start && start < end && end <= article.text.length).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
