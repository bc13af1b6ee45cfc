import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emphasisOf, touches } from '../../../src/app/reader/text/emphasis.ts'
import { layersOf } from '../../../src/app/reader/text/layers.ts'
import { runsOf } from '../../../src/app/reader/text/runs.ts'
import type { Span } from '../../../src/core/index.ts'
import { chosenEntity, chosenEvent, marked, viewOf, written } from './prose.ts'

describe('runs of a block', () => {
  it.each([
    ['No marks at all.'],
    ['[obi:Ada Obi] met [renn:Tobias Renn] on [@t1:Sunday].'],
    ['[obi:Obi][renn:Renn]'],
    ['[obi:Obi] spoke. / [@t1:In May] [Post:the Post] agreed.'],
  ])('marks names and times at rest: %s', (source) => {
    expect(written(marked(source))).toBe(source)
  })

  it('shows linked words only while the one they speak of is chosen', () => {
    const view = marked('[obi:Obi] said [obi~she] and [renn~he] would go.')
    expect(written(view)).toBe('[obi:Obi] said she and he would go.')
    expect(written(view, chosenEntity('obi'))).toBe('[obi:Obi]* said [obi~she]* and he would go.')
  })

  it('makes one mention the current one', () => {
    const view = marked('[obi:Obi] said [obi~she] would go.')
    expect(written(view, chosenEntity('obi', 1))).toBe('[obi:Obi]* said [obi~she]! would go.')
  })

  it('takes no notice of a choice that the article does not know', () => {
    const view = marked('[obi:Obi] spoke.')
    expect(written(view, chosenEntity('nobody'))).toBe('[obi:Obi] spoke.')
    expect(written(view, chosenEntity('obi', 7))).toBe('[obi:Obi]* spoke.')
    expect(written(view, chosenEvent('nothing'))).toBe('[obi:Obi] spoke.')
  })

  it('lets lit words swallow the names within them, and gives them back afterwards', () => {
    const text = 'The Harbour Council speaker left.'
    const view = viewOf(text, {
      sentences: [],
      times: [],
      quotations: [],
      events: [],
      entities: [
        { id: 'Council', kind: 'organization', name: '', aliases: [], descriptions: [], mentions: [{ start: 4, end: 19, form: 'name' }] },
        { id: 'obi', kind: 'person', name: '', aliases: [], descriptions: [], mentions: [{ start: 0, end: 27, form: 'nominal' }] },
      ],
    })
    expect(written(view)).toBe('The [Council:Harbour Council] speaker left.')
    expect(written(view, chosenEntity('obi'))).toBe('[obi~The Harbour Council speaker]* left.')
    expect(written(view, chosenEntity('Council'))).toBe('The [Council:Harbour Council]* speaker left.')
  })

  it('never lets a longer mark swallow one of the chosen name', () => {
    const view = viewOf('University of Marrow', {
      sentences: [],
      times: [],
      quotations: [],
      events: [],
      entities: [
        { id: 'U', kind: 'organization', name: '', aliases: [], descriptions: [], mentions: [{ start: 0, end: 20, form: 'name' }] },
        { id: 'marrow', kind: 'place', name: '', aliases: [], descriptions: [], mentions: [{ start: 14, end: 20, form: 'name' }] },
      ],
    })
    expect(written(view)).toBe('[U:University of Marrow]')
    expect(written(view, chosenEntity('marrow', 0))).toBe('University of [marrow:Marrow]!')
  })
})

describe('quotation marks', () => {
  const quoted = (source: string, words: string, speaker: string | null = 'obi', kind?: 'indirect' | 'mixed') =>
    written(marked(source, { quotations: [kind ? [words, speaker, kind] : [words, speaker]] }))

  it.each([
    ['straight', '"Go," [obi:Obi] said.', '"Go,"', '<"obi>Go,<"obi> [obi:Obi] said.'],
    ['curled', '“Go,” [obi:Obi] said.', '“Go,”', '<“obi>Go,<”obi> [obi:Obi] said.'],
    ['single', "'It isn't,' [obi:Obi] said.", "'It isn't,'", "<'obi>It isn't,<'obi> [obi:Obi] said."],
    [
      'broken by the reporter',
      '"Go," [obi:Obi] said, "now."',
      '"Go," Obi said, "now."',
      '<"obi>Go,<"obi> [obi:Obi] said, <"obi>now.<"obi>',
    ],
    ['opened again in the next paragraph', '[obi:Obi]: "One. / "Two."', '"One.\n\n"Two."', '[obi:Obi]: <"obi>One. / <"obi>Two.<"obi>'],
    ['closed nowhere', '[obi:Obi]: "One', '"One', '[obi:Obi]: <"obi>One'],
  ])('take the speaker’s colour: %s', (_, source, words, expected) => {
    expect(quoted(source, words)).toBe(expected)
  })

  it('stay plain where nobody is known to speak', () => {
    expect(quoted('"Go," somebody said.', '"Go,"', null)).toBe('"Go," somebody said.')
  })

  it('are none of an indirect quotation', () => {
    expect(quoted('[obi:Obi] said the "old" pier was gone.', 'the "old" pier was gone', 'obi', 'indirect')).toBe(
      '[obi:Obi] said the "old" pier was gone.',
    )
  })

  it('are lit with their speaker', () => {
    const view = marked('"Go," [obi:Obi] said. [renn:Renn] left.', { quotations: [['"Go,"', 'obi']] })
    expect(written(view, chosenEntity('obi'))).toBe('<"obi*>Go,<"obi*> [obi:Obi]* said. [renn:Renn] left.')
    expect(written(view, chosenEntity('renn'))).toBe('<"obi>Go,<"obi> [obi:Obi] said. [renn:Renn]* left.')
  })
})

describe('passages of the chosen event', () => {
  it('lie around marks', () => {
    const view = marked('On Monday [obi:Obi] signed it. It rained.', { events: [['sign', 'Obi signed it']] })
    expect(written(view, chosenEvent('sign'))).toBe('On Monday {[obi:Obi] signed it}. It rained.')
  })

  it('take in the whole of a name they begin or end in', () => {
    const view = marked('Then [obi:Ada Obi] met [renn:Tobias Renn].', { events: [['meet', 'Obi met Tobias']] })
    expect(written(view, chosenEvent('meet'))).toBe('Then {[obi:Ada Obi] met [renn:Tobias Renn]}.')
  })

  it('are all of its tellings, and its time is lit wherever it stands', () => {
    const view = marked('The pier fell in [@t1:May]. / The fall hurt two.', {
      events: [
        [
          'fall',
          'The pier fell',
          { passages: ['The fall'], when: { time: 't1', relation: 'on', edtf: null, earliest: null, latest: null, basis: 'none' } },
        ],
      ],
    })
    expect(written(view, chosenEvent('fall'))).toBe('{The pier fell} in [@t1:May]*. / {The fall} hurt two.')
  })

  it('mark the linked words of who takes part', () => {
    const view = marked('[obi:Obi] came. [obi~She] met [renn~her host].', {
      events: [['meet', 'She met her host', { participants: [{ entity: 'obi', role: 'agent' }] }]],
    })
    expect(written(view, chosenEvent('meet'))).toBe('[obi:Obi] came. {[obi~She] met her host}.')
  })
})

describe('datelines', () => {
  it('hold marks and passages', () => {
    const view = marked('[Marrow:MARROW], May 3 - It rained.')
    const dated = { ...view, article: { ...view.article, dateline: { start: 0, end: 13 } } }
    expect(written(dated)).toBe('([Marrow:MARROW], May 3) - It rained.')
  })
})

describe('in any article', () => {
  const LENGTH = 60
  const span = fc
    .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]): Span => ({ start, end: Math.min(LENGTH, start + length) }))
  const analysis = fc.record({
    names: fc.array(fc.tuple(span, fc.nat(2), fc.constantFrom('name' as const, 'pronoun' as const)), { maxLength: 12 }),
    times: fc.array(span, { maxLength: 4 }),
    quotations: fc.array(span, { maxLength: 4 }),
    events: fc.array(fc.tuple(span, span), { maxLength: 3 }),
    dateline: fc.option(span),
    text: fc.string({ unit: fc.constantFrom('a', '"', "'", ' ', '“', '”'), minLength: LENGTH, maxLength: LENGTH }),
  })
  const built = analysis.map(({ names, times, quotations, events, dateline, text }) => {
    const blocks = [0, 20, 40].map((start, n) => ({ start, end: start + 18, kind: 'paragraph' as const, number: n + 1 }))
    const entities = [0, 1, 2].map((n) => ({
      id: `e${n}`,
      kind: 'person' as const,
      name: '',
      aliases: [],
      descriptions: [],
      mentions: names.filter(([, owner]) => owner === n).map(([at, , form]) => ({ ...at, form })),
    }))
    const view = marked('x', {})
    return viewOf(
      text,
      {
        ...view.analysis,
        entities,
        times: times.map((at, n) => ({
          ...at,
          id: `t${n}`,
          timex3: { type: 'DATE', value: '' },
          rule: '',
          symbol: { kind: 'absolute', value: '' },
        })),
        quotations: quotations.map((at, n) => ({ ...at, id: `q${n}`, kind: 'direct' as const, speaker: 'e0' })),
        events: events.map(([at, passage], n) => ({
          ...at,
          id: `v${n}`,
          trigger: at,
          label: [at],
          passages: [passage],
          when: { time: 't0', relation: 'on' as const, edtf: null, earliest: null, latest: null, basis: 'none' as const },
          status: 'happened' as const,
          participants: [{ entity: 'e1', role: 'agent' as const }],
          place: null,
          source: { kind: 'article' as const },
          main: true,
        })),
      },
      { blocks, ...(dateline && { dateline }) },
    )
  })
  const choices = [null, chosenEntity('e0', 0), chosenEntity('e1'), chosenEvent('v0')]

  it('the runs put together are the block, letter for letter, and nothing overlaps', () => {
    fc.assert(
      fc.property(built, fc.constantFrom(...choices), (view, chosen) => {
        const emphasis = emphasisOf(view, { chosen, panel: null })
        for (const layers of layersOf(view)) {
          let at = layers.block.start
          for (const stretch of runsOf(layers, emphasis)) {
            expect(stretch.start).toBe(at)
            for (const run of stretch.runs) {
              expect(run.start).toBe(at)
              expect(run.end).toBeGreaterThan(run.start)
              at = run.end
            }
            expect(stretch.end).toBe(at)
          }
          expect(at).toBe(layers.block.end)
        }
      }),
    )
  })

  it('a block that nothing chosen touches has the runs it has at rest', () => {
    fc.assert(
      fc.property(built, fc.constantFrom(...choices), (view, chosen) => {
        const emphasis = emphasisOf(view, { chosen, panel: null })
        const atRest = emphasisOf(view, { chosen: null, panel: null })
        for (const layers of layersOf(view)) {
          if (!touches(layers, emphasis)) expect(runsOf(layers, emphasis)).toEqual(runsOf(layers, atRest))
        }
      }),
    )
  })
})
