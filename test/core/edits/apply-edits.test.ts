import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/core/edits/anchor.ts'
import { applyEdits } from '../../../src/core/edits/apply-edits.ts'
import type { Edit } from '../../../src/core/edits/edit.ts'
import { entityRef, eventRef } from '../../../src/core/edits/refer.ts'
import type { Entity, Event, PageAnalysis, Quotation, Span } from '../../../src/core/model.ts'
import { entitiesOf } from '../written.ts'

const SENTENCES = [
  'Ada Obi, the mayor, opened the bridge on Monday.',
  'Ben Obi cut the ribbon.',
  '“It is late,” Obi said.',
  'She thanked the Coast Union.',
  'The CU paid for it.',
]
const text = SENTENCES.join(' ')

const at = (words: string, nth = 1): Span => {
  let start = -1
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

const event = (id: string, clause: Span, trigger: string, people: readonly string[]): Event => ({
  id,
  ...clause,
  trigger: at(trigger),
  label: [clause],
  passages: [],
  when: { time: null, relation: 'on', edtf: null, earliest: null, latest: null, basis: 'none' },
  status: 'happened',
  participants: people.map((entity) => ({ entity, role: 'agent' })),
  place: null,
  source: { kind: 'article' },
  main: true,
})

const said: Quotation = { id: 'q1', ...at('“It is late,”'), kind: 'direct', speaker: 'ada', cue: at('said'), attribution: at('Obi said') }

function analysisOf(): PageAnalysis {
  const entities = entitiesOf(text, [
    { id: 'ada', kind: 'person', names: ['Ada Obi', 'Obi'], pronouns: ['She'] },
    { id: 'union', kind: 'organization', names: ['Coast Union'] },
    { id: 'cu', kind: 'organization', names: ['CU'] },
  ])
  const [ada, ...others] = entities as [Entity, ...Entity[]]
  const mentions = ada.mentions.map((mention) =>
    mention.start === at('Obi', 2).start ? { ...at('Ben Obi'), form: 'name' as const } : mention,
  )
  let from = 0
  return {
    sentences: SENTENCES.map((sentence) => {
      const start = text.indexOf(sentence, from)
      from = start + sentence.length
      return { start, end: from }
    }),
    entities: [{ ...ada, aliases: ['Ben Obi', 'Obi'], descriptions: [at('the mayor')], mentions }, ...others],
    times: [],
    quotations: [said],
    events: [
      event('opened', at('Ada Obi, the mayor, opened the bridge on Monday'), 'opened', ['ada']),
      event('cut', at('Ben Obi cut the ribbon'), 'cut', ['ada']),
      event('thanked', at('She thanked the Coast Union'), 'thanked', ['ada', 'union']),
      event('paid', at('The CU paid for it'), 'paid', ['cu']),
    ],
  }
}

const analysis = analysisOf()
const entity = (id: string, of: PageAnalysis = analysis): Entity => of.entities.find((one) => one.id === id) as Entity
const ref = (id: string, of?: PageAnalysis) => entityRef(text, entity(id, of))
const edited = (...edits: Edit[]): PageAnalysis => applyEdits(text, analysis, edits).analysis
const fits = (...edits: Edit[]) => applyEdits(text, analysis, edits).fits
const wordsOf = ({ mentions }: Entity) => mentions.map(({ start, end }) => text.slice(start, end))
const peopleOf = (id: string, of: PageAnalysis) => of.events.find((one) => one.id === id)?.participants.map((one) => one.entity)

const MERGED: Edit = { kind: 'merge', entity: ref('cu'), into: ref('union') }
const SPLIT: Edit = { kind: 'split', entity: ref('ada'), wording: 'Ben Obi' }

describe('two names of one thing', () => {
  it('become one, with the mentions of both', () => {
    const union = entity('union', edited(MERGED))
    expect(union).toMatchObject({ name: 'Coast Union', aliases: ['CU'] })
    expect(wordsOf(union)).toEqual(['Coast Union', 'CU'])
    expect(edited(MERGED).entities).toHaveLength(2)
  })

  it('and take part in the events of both', () => {
    expect(peopleOf('paid', edited(MERGED))).toEqual(['union'])
  })

  it('and are meant, once, where either may be; what is no name is meant nowhere', () => {
    const unclear = [
      { ...at('it'), candidates: ['union', 'cu'] },
      { ...at('She'), candidates: ['cu'] },
    ]
    const candidatesAfter = (edit: Edit) =>
      applyEdits(text, { ...analysis, unclear }, [edit]).analysis.unclear?.map((one) => one.candidates)
    expect(candidatesAfter(MERGED)).toEqual([['union'], ['union']])
    expect(candidatesAfter({ kind: 'dismiss', entity: ref('cu') })).toEqual([['union']])
  })

  it('a thing is the same as itself already', () => {
    expect(fits({ kind: 'merge', entity: ref('cu'), into: ref('cu') })).toEqual([false])
  })
})

describe('a name that is another’s', () => {
  it('stands for itself, next to the one it was taken for', () => {
    const after = edited(SPLIT)
    expect(after.entities.map(({ id }) => id)).toEqual(['ada', 'ben-obi', 'union', 'cu'])
    expect(entity('ben-obi', after)).toMatchObject({ name: 'Ben Obi', kind: 'person', aliases: [] })
    expect(entity('ada', after)).toMatchObject({ name: 'Ada Obi', aliases: ['Obi'] })
  })

  it('takes with it what rests on its mentions, and nothing else', () => {
    const after = edited(SPLIT)
    expect(peopleOf('cut', after)).toEqual(['ben-obi'])
    expect(peopleOf('opened', after)).toEqual(['ada'])
    expect(after.quotations[0]?.speaker).toBe('ada')
    expect(entity('ada', after).descriptions).toEqual([at('the mayor')])
  })

  it('a quotation goes with the name in its attribution', () => {
    const after = edited({ kind: 'split', entity: ref('ada'), wording: 'Obi' })
    expect(after.quotations[0]?.speaker).toBe('obi')
  })

  it('a role goes with the name in its sentence, and the fullest name left takes the place of one that is gone', () => {
    const after = edited({ kind: 'split', entity: ref('ada'), wording: 'Ada Obi' })
    expect(entity('ada', after)).toMatchObject({ name: 'Ben Obi', aliases: ['Obi'], descriptions: [] })
    expect(entity('ada-obi', after)).toMatchObject({ name: 'Ada Obi', descriptions: [at('the mayor')] })
  })

  it('the only name there is can’t be split off', () => {
    expect(fits({ kind: 'split', entity: ref('cu'), wording: 'CU' })).toEqual([false])
    expect(fits({ kind: 'split', entity: ref('ada'), wording: 'nowhere' })).toEqual([false])
  })
})

describe('one mention', () => {
  const she: Edit = { kind: 'reassign', mention: anchorOf(text, at('She')), from: ref('ada'), to: null }

  it('that is a pronoun is nobody’s, and what rests on it is left open', () => {
    const after = edited(she)
    expect(wordsOf(entity('ada', after))).not.toContain('She')
    expect(peopleOf('thanked', after)).toEqual(['union'])
  })

  it('goes to another', () => {
    const after = edited({ ...she, to: ref('union') })
    expect(wordsOf(entity('union', after))).toEqual(['She', 'Coast Union'])
    expect(peopleOf('thanked', after)).toEqual(['union'])
  })

  it('that is a name stands for itself', () => {
    const after = edited({ kind: 'reassign', mention: anchorOf(text, at('Obi', 3)), from: ref('ada'), to: null })
    expect(wordsOf(entity('obi', after))).toEqual(['Obi'])
    expect(entity('ada', after).aliases).toEqual(['Ben Obi'])
    expect(after.quotations[0]?.speaker).toBe('obi')
  })

  it('the last one takes all that is left with it', () => {
    const after = edited({ kind: 'reassign', mention: anchorOf(text, at('CU')), from: ref('cu'), to: ref('union') })
    expect(after.entities.map(({ id }) => id)).toEqual(['ada', 'union'])
    expect(peopleOf('paid', after)).toEqual(['union'])
  })

  it('is left alone once it is another’s', () => {
    const to: Edit = { ...she, to: ref('union') }
    expect(fits(to, { ...she, to: ref('cu') })).toEqual([true, false])
  })
})

describe('what it is', () => {
  it('is called otherwise, under the same address; what was found is kept', () => {
    const after = edited({ kind: 'rename', entity: ref('union'), name: 'Coast Union of Norland' })
    expect(entity('union', after)).toMatchObject({
      name: 'Coast Union of Norland',
      aliases: ['Coast Union'],
      found: { name: 'Coast Union', kind: 'organization' },
    })
  })

  it('is of another kind', () => {
    expect(entity('union', edited({ kind: 'classify', entity: ref('union'), as: 'place' }))).toMatchObject({
      kind: 'place',
      found: { name: 'Coast Union', kind: 'organization' },
    })
  })

  it('is what was found again', () => {
    const after = edited(
      { kind: 'classify', entity: ref('union'), as: 'place' },
      { kind: 'classify', entity: ref('union'), as: 'organization' },
    )
    expect(entity('union', after)).toEqual(entity('union'))
  })

  it('is no name: nothing speaks of it and nobody by it', () => {
    const after = edited({ kind: 'dismiss', entity: ref('ada') })
    expect(after.entities.map(({ id }) => id)).toEqual(['union', 'cu'])
    expect(after.quotations[0]?.speaker).toBeNull()
    expect(peopleOf('thanked', after)).toEqual(['union'])
  })
})

describe('the date of an event', () => {
  const on = (when: string | null): Edit => ({ kind: 'date', event: eventRef(text, analysis.events[0] as Event), when })
  const opened = (...edits: Edit[]) => edited(...edits).events[0]

  it.each([
    ['2026-03-02', '2026-03-02', '2026-03-02'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-02-27/2026-03', '2026-02-27', '2026-03-31'],
  ])('is the reader’s: %s', (edtf, earliest, latest) => {
    expect(opened(on(edtf))).toMatchObject({
      when: { time: null, edtf, earliest, latest, basis: 'reader' },
      found: { when: { basis: 'none' } },
    })
  })

  it('is none', () => {
    expect(opened(on('2026'), on(null))).toMatchObject({ when: { edtf: null, basis: 'reader' }, found: { when: { basis: 'none' } } })
  })

  it.each(['2026-02-30', '2026-13', '2027/2026', 'soon', ''])('can’t be “%s”', (edtf) => {
    expect(fits(on(edtf))).toEqual([false])
  })
})

describe('edits in a row', () => {
  it('each works on what those before it made', () => {
    const split = edited(SPLIT)
    const merge: Edit = { kind: 'merge', entity: ref('ben-obi', split), into: ref('union', split) }
    expect(wordsOf(entity('union', edited(SPLIT, merge)))).toEqual(['Ben Obi', 'Coast Union'])
  })

  it('an edit outlasts the undoing of one before it', () => {
    const renamed = edited({ kind: 'rename', entity: ref('union'), name: 'The Union' })
    const classified: Edit = { kind: 'classify', entity: ref('union', renamed), as: 'group' }
    expect(entity('union', edited(classified))).toMatchObject({ name: 'Coast Union', kind: 'group' })
  })

  it('what it speaks of being gone, it is passed over and told', () => {
    expect(fits({ kind: 'dismiss', entity: ref('cu') }, MERGED)).toEqual([true, false])
  })

  it('the analysis given is left as it was', () => {
    edited(MERGED, SPLIT)
    expect(analysis).toEqual(analysisOf())
  })
})

describe('after another analysis', () => {
  it('a name that was found fuller is still the same', () => {
    const full = { ...entity('cu'), id: 'the-cu', name: 'The CU', mentions: [{ ...at('The CU'), form: 'name' as const }] }
    const other = { ...analysis, entities: [...analysis.entities.slice(0, 2), full] }
    expect(applyEdits(text, other, [MERGED]).analysis.entities.map(({ id }) => id)).toEqual(['ada', 'union'])
  })

  it('a text that has grown at its head moves nothing', () => {
    const head = 'Marrow, Monday. '
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + head.length, end: span.end + head.length })
    const entities = analysis.entities.map((one) => ({
      ...one,
      mentions: one.mentions.map(moved),
      descriptions: one.descriptions.map(moved),
    }))
    const later = applyEdits(head + text, { ...analysis, entities, sentences: analysis.sentences.map(moved), events: [] }, [
      { kind: 'reassign', mention: anchorOf(text, at('She')), from: ref('ada'), to: ref('union') },
    ])
    expect(later.fits).toEqual([true])
    expect(entity('union', later.analysis).mentions).toHaveLength(2)
  })
})
