import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeQuotations } from '../../../src/core/quotations/attribute.ts'
import { findQuotedSpans } from '../../../src/core/quotations/quoted-spans.ts'
import { articleOf, type Cast, clausesOf, entitiesOf, languageOf, words } from '../written.ts'

const CAST: Cast[] = [
  { id: 'ruiz', kind: 'person', names: ['Ana Ruiz', 'Ruiz'], nominals: ['the finance minister'], pronouns: ['she'] },
  { id: 'okoro', kind: 'person', names: ['Daniel Okoro', 'Okoro'], pronouns: ['he'] },
  { id: 'fund', kind: 'organization', names: ['Harbour Fund'] },
  { id: 'danes', kind: 'group', names: ['Danes', 'Dane'] },
  { id: 'agency', kind: 'organization', names: ['Reuters', 'Meridian'] },
]

function quotationsIn(...paragraphs: string[]) {
  const article = articleOf(paragraphs)
  const entities = entitiesOf(article.text, CAST)
  return attributeQuotations(article, clausesOf(article, languageOf(article), entities), entities, findQuotedSpans(article)).map((q) => ({
    kind: q.kind,
    said: words(article.text, q),
    speaker: q.speaker,
    cue: words(article.text, q.cue),
    source: words(article.text, q.source),
  }))
}

describe('direct speech', () => {
  it.each([
    ['after, subject first', '"The bridge is open," Ruiz said.', 'ruiz', 'said'],
    ['after, verb first', '"The bridge is open," said Ana Ruiz, who built it.', 'ruiz', 'said'],
    ['after, with a title', '"The bridge is open," said deputy mayor Daniel Okoro.', 'okoro', 'said'],
    ['after, with what the speaker belongs to', '"The bridge is open," said Harbour Fund chairwoman Ana Ruiz.', 'ruiz', 'said'],
    ['after, with an apposition', '"The bridge is open," Okoro, a former engineer, said.', 'okoro', 'said'],
    ['before, with a colon', 'Ruiz said: "The bridge is open."', 'ruiz', 'said'],
    ['before, with a comma', 'Okoro added, "The bridge is open."', 'okoro', 'added'],
    ['told to somebody', '"The bridge is open," Ruiz told Reuters.', 'ruiz', 'told'],
    ['quoted by an agency', '"The bridge is open," Okoro was quoted as saying by Meridian.', 'okoro', 'was quoted as saying'],
    ['with the day of the saying', '"The bridge is open," Okoro said on Monday.', 'okoro', 'said'],
    ['by nobody known', '"The bridge is open," a neighbour said.', null, 'said'],
    [
      'quoted by an agency, the other way round',
      '"The bridge is open," Meridian quoted Okoro as saying.',
      'okoro',
      'quoted Okoro as saying',
    ],
    ['by a newspaper with its name before it', '"The bridge is open," the Meridian newspaper said.', 'agency', 'said'],
    ['by an agency with its name in brackets', '"The bridge is open," the news agency (Meridian) said.', 'agency', 'said'],
    ['by one of a people', '"The bridge is open," the Dane said.', null, 'said'],
  ])('%s', (_, text, speaker, cue) => {
    const [quotation] = quotationsIn(text).filter((q) => q.kind === 'direct')
    expect(quotation).toMatchObject({ kind: 'direct', speaker, cue })
    expect(quotation?.said).toMatch(/^"The bridge is open[,.]"$/)
  })

  it('takes the speaker of a linked pronoun', () => {
    expect(quotationsIn('Ruiz opened the bridge. "It is yours," she said.')).toMatchObject([
      { kind: 'direct', said: '"It is yours,"', speaker: 'ruiz', cue: 'said' },
    ])
  })

  it('is of the only person that the sentence before tells of, where it speaks of itself', () => {
    const speakers = (text: string) => quotationsIn(text).map((q) => q.speaker)
    expect(speakers('Ruiz was unmoved by the vote. "I shall stay in office."')).toEqual(['ruiz'])
    expect(speakers('Ruiz saw Okoro leave. "I shall stay in office."')).toEqual([null])
    expect(speakers('Ruiz was unmoved by the vote. "It is open to all."')).toEqual([null])
  })

  it('has one speaker on both sides of the attribution', () => {
    expect(quotationsIn('"We waited," Okoro said, "and nobody came."').map((q) => [q.said, q.speaker])).toEqual([
      ['"We waited,"', 'okoro'],
      ['"and nobody came."', 'okoro'],
    ])
  })

  it('goes on within the paragraph', () => {
    expect(quotationsIn('"We waited," Okoro said. "Nobody came."').map((q) => q.speaker)).toEqual(['okoro', 'okoro'])
  })

  it('goes on in the next paragraph where the mark was left open', () => {
    expect(quotationsIn('Ruiz said: “We waited.', '“Nobody came.”').map((q) => [q.said, q.speaker])).toEqual([
      ['“We waited.', 'ruiz'],
      ['“Nobody came.”', 'ruiz'],
    ])
  })

  it.each([
    ['the only one quoted in the paragraph before', ['“We waited,” Ruiz said.', '“Nobody came.”'], 'ruiz'],
    ['who is told there to remember', ['Ruiz remembers it as a long night.', '“Nobody came.”'], 'ruiz'],
    ['nobody, where two are quoted there', ['“We waited,” Ruiz said. Okoro said the bridge was open.', '“Nobody came.”'], null],
    ['nobody, where none is', ['The bridge opened.', '“Nobody came.”'], null],
    ['nobody, after a heading or the like', ['“We waited,” Ruiz said.', 'The bridge opened.', '“Nobody came.”'], null],
  ])('a paragraph that is nothing but a quotation is of %s', (_, paragraphs, speaker) => {
    expect(quotationsIn(...paragraphs).at(-1)).toMatchObject({ said: '“Nobody came.”', speaker })
  })

  it('runs on into the next paragraph without a new mark', () => {
    expect(quotationsIn('Ruiz said, "We waited.', 'Nobody came." Then it rained.').map((q) => [q.said, q.speaker])).toEqual([
      ['"We waited.', 'ruiz'],
      ['Nobody came."', 'ruiz'],
    ])
  })

  it('goes on over a scare quote', () => {
    expect(quotationsIn('"We waited," Okoro said. The man they call "the boss" laughed. "Nobody came."').at(-1)?.speaker).toBe('okoro')
  })

  it('goes on after "and"', () => {
    expect(quotationsIn('"We waited", Okoro said; and, later, "nobody came".').map((q) => q.speaker)).toEqual(['okoro', 'okoro'])
  })

  it('goes on after what its speaker is told to have said', () => {
    expect(quotationsIn('Ruiz noted the bridge was old. "We waited for years."').at(-1)).toMatchObject({ kind: 'direct', speaker: 'ruiz' })
  })

  it('is signed after a dash', () => {
    expect(quotationsIn('"We waited for years." — Ana Ruiz')).toMatchObject([{ kind: 'direct', speaker: 'ruiz', source: 'Ana Ruiz' }])
  })

  it('keeps the words for a speaker nobody knows', () => {
    expect(quotationsIn('"The bridge is open," a spokesman for the harbour said.')).toMatchObject([
      { speaker: null, source: 'a spokesman for the harbour' },
    ])
  })

  it('is introduced at the end of the paragraph before', () => {
    expect(quotationsIn('Okoro put it in a letter. It wrote nothing. Okoro wrote:', '"We waited for a week."').at(-1)).toMatchObject({
      kind: 'direct',
      speaker: 'okoro',
      cue: 'wrote',
    })
  })
})

describe('a paragraph without marks', () => {
  it.each([
    ['after one that announces it', ['In May, Ruiz wrote:', 'The bridge is open to all.'], 'The bridge is open to all.', 'ruiz'],
    ['signed at its end', ['The bridge is open to all. — Ana Ruiz, the mayor'], 'The bridge is open to all.', 'ruiz'],
    ['signed below', ['The bridge is open to all.', '— Ana Ruiz'], 'The bridge is open to all.', 'ruiz'],
  ])('is a turn: %s', (_, paragraphs, said, speaker) => {
    expect(quotationsIn(...paragraphs)).toMatchObject([{ kind: 'turn', said, speaker }])
  })

  it.each([
    ['a list announced by nobody', ['The bridge has three parts:', 'A pier in the harbour.']],
    ['a dash within a sentence', ['She met the mayor — Ana Ruiz opened the bridge.']],
  ])('is no turn: %s', (_, paragraphs) => {
    expect(quotationsIn(...paragraphs)).toEqual([])
  })
})

describe('words of a sentence in marks', () => {
  it.each([
    ['thanked for', 'Okoro thanked Ruiz for "the rescue of the harbour".', 'okoro'],
    ['called', 'Ruiz called the plan "a gift".', 'ruiz'],
    ['within an indirect saying', 'Ruiz said the plan was "a gift" to nobody.', 'ruiz'],
    ['words of a treaty', 'The two towns signed a pact to send help "without delay".', null],
    ['a name', 'The boat "Seagull" left in the morning.', null],
  ])('%s', (_, text, speaker) => {
    expect(quotationsIn(text).filter((q) => q.kind === 'mixed')).toMatchObject([{ speaker }])
  })

  it('are the words of the one who spoke, not of the agency that reports it', () => {
    const found = quotationsIn('Okoro thanked Ruiz for "the rescue of the harbour", Meridian reported on Sunday.')
    expect(found.find((q) => q.kind === 'mixed')).toMatchObject({ said: '"the rescue of the harbour"', speaker: 'okoro' })
  })
})

describe('indirect speech', () => {
  it.each([
    ['that', 'Ruiz said that the bridge would open in May.', 'the bridge would open in May', 'ruiz', 'said'],
    ['without that', 'Okoro said the bridge had cost too much.', 'the bridge had cost too much', 'okoro', 'said'],
    ['after', 'The bridge opened too late, Okoro said.', 'The bridge opened too late', 'okoro', 'said'],
    ['put in', 'The bridge, Okoro said, had opened two years too late.', 'had opened two years too late', 'okoro', 'said'],
    ['put in before "and"', 'The bridge is old, she said, and could fall into the sea.', 'The bridge is old', 'ruiz', 'said'],
    ['told', 'Ruiz told Reuters the bridge would open in May.', 'the bridge would open in May', 'ruiz', 'told'],
    ['a question', 'Ruiz explained how the bridge was built.', 'how the bridge was built', 'ruiz', 'explained'],
    ['a condition first', 'Ruiz said that, if it rained, the bridge would close.', 'if it rained, the bridge would close', 'ruiz', 'said'],
    ['where it was said', 'Okoro told a court in Lund that the bridge was old.', 'the bridge was old', 'okoro', 'told'],
    ['when it was said', 'Ruiz said on Monday it was ready.', 'it was ready', 'ruiz', 'said'],
    ['when, before "that"', 'Ruiz said last year that the bridge was ready.', 'the bridge was ready', 'ruiz', 'said'],
    ['thought', 'Okoro believes the bridge is too old.', 'the bridge is too old', 'okoro', 'believes'],
    ['held for sure', 'Ruiz is confident that the bridge will hold.', 'the bridge will hold', 'ruiz', 'confident'],
    ['doubted', 'Okoro does not think the bridge will hold.', 'the bridge will hold', 'okoro', 'think'],
    ['according to', 'According to the Harbour Fund, the bridge cost too much.', 'the bridge cost too much', 'fund', 'According to'],
    [
      'according to, at the end',
      'The bridge cost too much, according to the Harbour Fund.',
      'The bridge cost too much',
      'fund',
      'according to',
    ],
    ['a claim', "Okoro rejected Ruiz's claim that the bridge was safe.", 'the bridge was safe', 'ruiz', 'claim'],
    ['a claim by', 'The claim by the Harbour Fund that the bridge was safe was false.', 'the bridge was safe', 'fund', 'claim'],
    ['a claim that is', "Okoro's argument is that the bridge was old.", 'the bridge was old', 'okoro', 'argument'],
    ['a claim made', 'Okoro made the argument that the bridge was old.', 'the bridge was old', 'okoro', 'argument'],
    ['asserted by', 'It was asserted by Ruiz that the bridge was safe.', 'the bridge was safe', 'ruiz', 'was asserted'],
    ['a spokesman for', 'A spokesman for the Harbour Fund said the bridge had closed.', 'the bridge had closed', 'fund', 'said'],
  ])('%s', (_, text, said, speaker, cue) => {
    expect(quotationsIn(text)).toMatchObject([{ kind: 'indirect', said, speaker, cue }])
  })

  it.each([
    ['hearsay has no speaker', 'The bridge is said to have cost too much.'],
    ['nobody says "it is reported"', 'It was reported that the bridge had closed.'],
    ['saying nothing', 'Ruiz said nothing.'],
    ['a verdict', 'A court found Ana Ruiz guilty of wasting public funds and of abuse of other funds she had access to.'],
    [
      'a participle before a noun',
      'The once feared minister, Jonas Okoro, has been sentenced to 12 years for fraud and is facing a second trial.',
    ],
    ['refusing to say', 'Ruiz has not said why the bridge was closed.'],
    ['what might be said', 'Ruiz could say that the bridge was closed.'],
    ['a question', 'Do you think that the bridge is safe?'],
    ['a condition', 'If Ruiz says that the bridge is safe, it will open.'],
    ['seeing', 'Okoro saw the bridge fall.'],
    ['a claim that something', 'Okoro rejected the claim that Ruiz made.'],
    ['no speech at all', 'The bridge opened in May.'],
  ])('%s', (_, text) => {
    expect(quotationsIn(text)).toEqual([])
  })

  it('is not what stands before a quotation', () => {
    expect(quotationsIn('After the storm, Ruiz said: "The bridge is open."')).toMatchObject([
      { kind: 'direct', said: '"The bridge is open."' },
    ])
  })

  it('is not what is told of the speaker after a quotation', () => {
    const found = quotationsIn('"The bridge is open," said Ana Ruiz, a teacher who lives by the river and owns a boat.')
    expect(found).toMatchObject([{ kind: 'direct', speaker: 'ruiz' }])
  })
})

it('gives ids, and spans that lie in a block and nest, for any text', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom('"', '“', '”', ' said ', ' Ruiz ', ', ', '. ', ' that ', ' according to ', '\n', 'the bridge ', ' was ', ' opened '),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const article = articleOf(pieces.join('').split('\n'))
      const entities = entitiesOf(article.text, CAST)
      const quotations = attributeQuotations(article, clausesOf(article, languageOf(article), entities), entities, findQuotedSpans(article))
      expect(quotations.map((q) => q.id)).toEqual(quotations.map((_, i) => `q${i + 1}`))
      for (const q of quotations) {
        expect(article.blocks.some((b) => b.start <= q.start && q.end <= b.end)).toBe(true)
        const crossed = quotations.filter((o) => o.start < q.start && q.start < o.end && o.end < q.end)
        expect(crossed).toEqual([])
        for (const span of [q, q.cue ?? q, q.attribution ?? q, q.source ?? q]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(article.text.length)
        }
      }
    }),
    { numRuns: 40 },
  )
})
