import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Block, loadSyntax } from '../../../src/core/index.ts'
import { Grammar } from '../../../src/core/language/grammar/grammar.ts'
import { readLanguage } from '../../../src/core/language/read.ts'
import { readModels } from '../../support/models.ts'
import { read } from './sentence.ts'

const model = readModels().syntax
const told = (text: string): string =>
  read(text)
    .tokens.map(({ start, end, upos, lemma }) => `${text.slice(start, end)}/${upos}/${lemma}`)
    .join(' ')

test.each([
  ['The minister has resigned.', 'The/DET/the minister/NOUN/minister has/AUX/have resigned/VERB/resign ./PUNCT/.'],
  ["They didn't stop it.", "They/PRON/they did/AUX/do n't/PART/not stop/VERB/stop it/PRON/it ./PUNCT/."],
  ['The soldiers took two cities.', 'The/DET/the soldiers/NOUN/soldier took/VERB/take two/NUM/two cities/NOUN/city ./PUNCT/.'],
  [
    'Fishermen rescued the stranded tourists.',
    'Fishermen/NOUN/fisherman rescued/VERB/rescue the/DET/the stranded/VERB/strand tourists/NOUN/tourist ./PUNCT/.',
  ],
  ["It's stopping the larger ships.", "It/PRON/it 's/AUX/be stopping/VERB/stop the/DET/the larger/ADJ/large ships/NOUN/ship ./PUNCT/."],
])('words, parts of speech and lemmas: %s', (text, expected) => {
  expect(told(text)).toBe(expected)
})

test.each([
  ['They don’t agree.', ['They', 'do', 'n’t', 'agree', '.']],
  ['Russia’s war', ['Russia', '’s', 'war']],
  ['about 2,000 people', ['about', '2,000', 'people']],
])('offsets are those of the text: %s', (text, expected) => {
  expect(read(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

/** Every tree has one root, no circle, and stays within its sentence; offsets are in order and within their block. */
function check(text: string, blocks: readonly Block[]): void {
  const { sentences, tokens } = readLanguage({ text, blocks }, model)
  let at = 0
  for (const sentence of sentences) {
    expect(blocks.some((block) => block.start <= sentence.start && sentence.end <= block.end)).toBe(true)
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at++
    const inside = tokens.slice(first, at)
    expect(inside.filter((token) => token.head === null)).toHaveLength(1)
    inside.forEach((token, i) => {
      expect(token.end).toBeGreaterThan(token.start)
      if (token.head !== null) {
        expect(token.head).toBeGreaterThanOrEqual(first)
        expect(token.head).toBeLessThan(at)
        expect(token.head).not.toBe(first + i)
      } else expect(token.deprel).toBe('root')
      let up: number | null = first + i
      for (let step = 0; up !== null && step <= inside.length; step++) up = tokens[up]?.head ?? null
      expect(up).toBeNull()
    })
  }
  expect(at).toBe(tokens.length)
  const grammar = new Grammar(tokens)
  for (const clause of grammar.clausesIn({ start: 0, end: text.length })) {
    grammar.subjectOf(clause)
    grammar.patientOf(clause)
    grammar.reportOf(clause)
    grammar.featuresOf(clause)
  }
}

const whole = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'paragraph' }]

describe('any text', () => {
  it('gives whole trees', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'the',
        'Minister',
        'said',
        'that',
        '“',
        '”',
        ',',
        '.',
        'and',
        'who',
        'killed',
        '…',
        '(',
        ')',
        'constructor',
        '__proto__',
        'toString',
        '9',
        "n't",
        'NATO',
        '—',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('', ' ', '\n'), (words, space) => {
        const text = words.join(space)
        check(text, whole(text))
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['nothing', ''],
    ['a headline in capitals', 'KING VISITS LEEDS AS FLOODS HIT NORTH'],
    ['code', 'for (let i = 0; i < n; i++) { sum += a[i] * b[i]; }'],
    ['a table', 'Year 2019 2020 2021\nSales 1,200 1,350 990\nTotal — — 3,540'],
    ['German', 'Der Minister sagte am Montag, dass die Brücke geschlossen bleibe.'],
    ['Japanese', '首相は月曜日に辞任した。'],
    ['a lone surrogate', 'The \ud83d ferry \udc00 sank.'],
    ['emoji', '🎉🎉 We won 🏆!!! 👩‍👩‍👧'],
    ['marks only', '?!… — “”()'],
  ])('gives whole trees for %s', (_, text) => {
    check(text, whole(text))
  })

  it('never crosses a block', () => {
    const text = 'Floods in the north\n\nThe river rose on Monday'
    const blocks: Block[] = [
      { start: 0, end: 19, kind: 'heading' },
      { start: 21, end: text.length, kind: 'paragraph' },
    ]
    check(text, blocks)
    expect(readLanguage({ text, blocks }, model).sentences).toHaveLength(2)
  })

  it('reads a sentence without the dateline before it', () => {
    const text = 'PORTO (Meridian) — Guards left the museum. Doors closed.'
    const { sentences } = readLanguage({ text, blocks: whole(text), dateline: { start: 0, end: 18 } }, model)
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'PORTO (Meridian) —',
      'Guards left the museum.',
      'Doors closed.',
    ])
  })

  test.each([
    ['with commas', 'the river rose, '],
    ['without a mark', 'the river rose and '],
    ['of one sign', '- '],
  ])('a sentence of 10,000 words %s has one root and takes no longer than its words', (_, piece) => {
    const text = piece.repeat(10_000 / piece.trim().split(/\s|(?=,)/).length).trim()
    const began = performance.now()
    const { sentences, tokens } = read(text)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(tokens.length).toBeGreaterThan(9_000)
    expect(sentences).toHaveLength(1)
    expect(tokens.filter((token) => token.head === null)).toHaveLength(1)
  })

  it('is done with a megabyte without spaces', () => {
    const text = 'x'.repeat(1_000_000)
    expect(read(text).tokens).toHaveLength(1)
  })
})

test('a file that is no model is refused', () => {
  expect(() => loadSyntax(new Uint8Array(0))).toThrow('no model')
  expect(() => loadSyntax(new Uint8Array(1000))).toThrow('no model')
})
