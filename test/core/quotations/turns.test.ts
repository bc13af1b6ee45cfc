import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMentions } from '../../../src/core/mentions.ts'
import { findTurns } from '../../../src/core/quotations/turns.ts'
import { articleOf, type Cast, clausesOf, entitiesOf, languageOf, words } from '../written.ts'

const CAST: Cast[] = [
  { id: 'ruiz', kind: 'person', names: ['Ana Ruiz', 'Ruiz'] },
  { id: 'okoro', kind: 'person', names: ['Daniel Okoro', 'Okoro'] },
  { id: 'herald', kind: 'organization', names: ['Herald', 'The Herald'] },
]

function turnsIn(...paragraphs: string[]) {
  const article = articleOf(paragraphs)
  const entities = entitiesOf(article.text, CAST)
  const sentences = clausesOf(article, languageOf(article), entities)
  return findTurns({ article, sentences, entities, mentions: allMentions(entities) }).map((t) => [t.speaker, words(article.text, t)])
}

describe('labels', () => {
  it.each([
    [
      'names',
      ['The Herald: Is it open?', 'Ana Ruiz: It is.'],
      [
        ['herald', 'Is it open?'],
        ['ruiz', 'It is.'],
      ],
    ],
    [
      'capitals',
      ['MR. OKORO: Is it open?', 'MS. RUIZ: It is.'],
      [
        ['okoro', 'Is it open?'],
        ['ruiz', 'It is.'],
      ],
    ],
    ['questions and answers', ['An interview with Ana Ruiz.', 'Q: Is it open?', 'A: It is.'], [['ruiz', 'It is.']]],
    [
      'a further paragraph',
      ['Ruiz: It is.', 'You may go in.', 'Okoro: May I?'],
      [
        ['ruiz', 'It is.'],
        ['ruiz', 'You may go in.'],
        ['okoro', 'May I?'],
      ],
    ],
  ])('%s', (_, paragraphs, turns) => {
    expect(turnsIn(...paragraphs)).toEqual(turns)
  })

  it.each([
    ['one alone', ['Ana Ruiz: a life by the harbour', 'She was born in 1951.']],
    ['a glossary', ['Ana Ruiz: an engineer.', 'Daniel Okoro: a teacher.']],
    ['credits', ['A bridge. Image: Ana Ruiz.', 'Harbour Image: Ana Ruiz.', 'Harbour Image: Okoro.']],
    ['notes', ['Update: the bridge is open.', 'Correction: the bridge is closed.']],
    ['a saying', ['Ana Ruiz said: it is open.', 'Okoro said: it is closed.']],
  ])('not %s', (_, paragraphs) => {
    expect(turnsIn(...paragraphs)).toEqual([])
  })
})

const LONG =
  'I have lived by the harbour all my life, and we have always known that the old bridge would have to be closed at some time, so nobody here was surprised when it was.'

describe('interviews without labels', () => {
  it('gives the answers to the one interviewed', () => {
    expect(
      turnsIn(
        'The Herald spoke with the engineer Ana Ruiz about the bridge. It closed in May.',
        'How did you come to be an engineer?',
        LONG,
        'And what will you do now?',
        'I will build another.',
      ),
    ).toEqual([
      ['ruiz', LONG],
      ['ruiz', 'I will build another.'],
    ])
  })

  it('lets an answer run over paragraphs, and a prompt be no question', () => {
    expect(
      turnsIn('Interview with Ana Ruiz', 'Is it open?', LONG, LONG, 'They say you are stubborn.', LONG, 'Are you?', 'Yes.').map(
        ([, said]) => said,
      ),
    ).toEqual([LONG, LONG, LONG, 'Yes.'])
  })

  it.each([
    ['two are interviewed', ['An interview with Ana Ruiz and Daniel Okoro.', 'Is it open?', LONG, 'Are you sure?', LONG]],
    [
      'the interview is only mentioned',
      ['In an interview with the Herald, Ruiz spoke of Okoro.', 'Was he right? Was she?', 'The bridge is closed.'],
    ],
    ['nothing is asked', ['The Herald interviewed Ana Ruiz.', LONG, LONG]],
    ['it is a news story', ['Ana Ruiz opened the bridge.', 'Who will pay?', 'The town is to pay.', 'And when?', 'In May.']],
  ])('gives nobody a turn where %s', (_, paragraphs) => {
    expect(turnsIn(...paragraphs)).toEqual([])
  })
})

describe('the floor', () => {
  it.each([
    ['called upon', ['We will hear the case. Ms Ruiz?', LONG], [['ruiz', LONG]]],
    ['asked to begin', ['Mr. Okoro, please proceed.', LONG], [['okoro', LONG]]],
    ['with a name given', [`My name is Ana Ruiz. ${LONG}`], [['ruiz', `My name is Ana Ruiz. ${LONG}`]]],
  ])('is taken by who is %s', (_, paragraphs, turns) => {
    expect(turnsIn(...paragraphs)).toEqual(turns)
  })

  it.each([
    ['a heading of a part', ['Ana Ruiz', LONG]],
    ['a cheer', ['We want Ruiz.', LONG]],
  ])('is not taken by %s', (_, paragraphs) => {
    expect(turnsIn(...paragraphs)).toEqual([])
  })

  it('is not taken in what is quoted', () => {
    expect(turnsIn('"My name is Ana Ruiz," she said.', LONG)).toEqual([])
  })
})

it('gives turns that lie in one block and do not overlap, for any text', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Interview with Ana Ruiz',
      'Q: Why?',
      'A: I do.',
      'Ana Ruiz: ',
      'OKORO: no',
      'Are you?',
      'Ms Ruiz?',
      'My name is Ruiz.',
      LONG,
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const article = articleOf(pieces)
      const entities = entitiesOf(article.text, CAST)
      const sentences = clausesOf(article, languageOf(article), entities)
      const turns = findTurns({ article, sentences, entities, mentions: allMentions(entities) })
      turns.forEach((turn, i) => {
        expect(article.blocks.some((b) => b.start <= turn.start && turn.end <= b.end && turn.start < turn.end)).toBe(true)
        expect(turn.start).toBeGreaterThanOrEqual(turns[i - 1]?.end ?? 0)
      })
    }),
    { numRuns: 60 },
  )
})
