import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/core/edits/apply-edits.ts'
import type { Edit } from '../../../src/core/edits/edit.ts'
import { entityRef, eventRef } from '../../../src/core/edits/refer.ts'
import { applySiteEdits, notYetMade } from '../../../src/core/edits/site-edits.ts'
import { explainDate } from '../../../src/core/events/explain-date.ts'
import type { Entity, Event, PageAnalysis } from '../../../src/core/model.ts'
import { redate } from '../../../src/core/time/redate.ts'
import { sample } from '../../app/sample.ts'

const { text } = sample.article
const { analysis } = sample
const [first] = analysis.entities as [Entity, ...Entity[]]
const dated = analysis.events.find(({ when }) => when.time !== null && when.edtf !== null) as Event

const CALLED: Edit = { kind: 'rename', entity: entityRef(text, first), name: 'The Mayor' }
const IS: Edit = { kind: 'classify', entity: entityRef(text, first), as: 'other' }
const ON: Edit = { kind: 'date', event: eventRef(text, dated), when: '2020-02-02' }

const entityIn = (of: PageAnalysis) => of.entities.find(({ id }) => id === first.id)
const eventIn = (of: PageAnalysis) => of.events.find(({ id }) => id === dated.id)
const site = applySiteEdits(text, analysis, [CALLED, ON]).analysis

describe('what a site has corrected', () => {
  it('is marked as the site’s, beside what was found', () => {
    const { name, kind } = first
    expect(entityIn(site)).toMatchObject({ name: 'The Mayor', found: { name, kind }, edited: { name: 'The Mayor', kind } })
    expect(eventIn(site)).toMatchObject({ when: { edtf: '2020-02-02', basis: 'site' }, found: { when: dated.when } })
    expect(explainDate(eventIn(site) as Event, site.times, null)[0]).toMatch(/^Set by this site; the text says/)
  })

  it('can be corrected again by a reader; what the site has made of it is kept', () => {
    const reader = applyEdits(text, site, [IS, { ...ON, when: null }]).analysis
    expect(entityIn(reader)).toMatchObject({
      name: 'The Mayor',
      kind: 'other',
      found: { name: first.name },
      edited: { name: 'The Mayor', kind: first.kind },
    })
    expect(eventIn(reader)).toMatchObject({
      when: { edtf: null, basis: 'reader' },
      found: { when: dated.when },
      edited: { when: { basis: 'site' } },
    })
  })

  it('is not corrected by the same again', () => {
    expect(applyEdits(text, site, [CALLED, ON]).fits).toEqual([false, false])
  })

  it('keeps its date when the article is dated otherwise; what the text says goes with it', () => {
    const later = eventIn(redate(site, '2031-05-05')) as Event
    expect(later.when).toEqual(eventIn(site)?.when)
    expect(later.found?.when).toEqual(eventIn(redate(analysis, '2031-05-05'))?.when)
  })
})

describe('of a reader’s corrections', () => {
  const made = (...edits: Edit[]) => edits.map((edit) => ({ edit, fits: true }))

  it.each<[string, Edit[], Edit[], Edit[]]>([
    ['all are laid over an article without any', [CALLED, IS], [], [CALLED, IS]],
    ['those that the site has made in the meantime are not', [CALLED, IS], [CALLED, IS], []],
    ['those made since are', [CALLED, IS], [CALLED], [IS]],
    ['those after one that the site has not made are: they may rest on it', [IS, CALLED], [CALLED], [IS, CALLED]],
  ])('%s', (_, edits, of, left) => expect(notYetMade(edits, made(...of))).toEqual(left))
})
