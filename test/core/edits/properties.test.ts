import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/core/edits/anchor.ts'
import { applyEdits } from '../../../src/core/edits/apply-edits.ts'
import type { Edit } from '../../../src/core/edits/edit.ts'
import { readEditsFile, writeEditsFile } from '../../../src/core/edits/edits-file.ts'
import { readEdits } from '../../../src/core/edits/read-edits.ts'
import { entityRef, eventRef, wordingOf } from '../../../src/core/edits/refer.ts'
import { applySiteEdits } from '../../../src/core/edits/site-edits.ts'
import {
  type Analysis,
  analyse,
  type Entity,
  type EntityKind,
  editArticle,
  forPage,
  readArticle,
  type Span,
} from '../../../src/core/index.ts'
import { inTextOrder } from '../../../src/core/span.ts'
import { readModels } from '../../support/models.ts'

const source = readFileSync(join(import.meta.dirname, '../../articles/harbour-trial/source.txt'), 'utf8')
const article = readArticle({ name: 'harbour-trial', slug: 'harbour-trial', format: 'text', text: source })
const { text } = article
const found: Analysis = analyse(article, readModels())

const KINDS: readonly EntityKind[] = ['person', 'place', 'organization', 'group', 'other']
const DATES = [null, '2026', '2026-03', '2026-03-02', '2026-03-02/2026-03-09', '2026-02-30']

/** What a reader could do to what is there, told by any numbers. */
interface Step {
  readonly what: number
  readonly which: number
  readonly other: number
  readonly mention: number
}

const steps = fc.array(fc.record({ what: fc.nat(7), which: fc.nat(), other: fc.nat(), mention: fc.nat() }), { maxLength: 12 })

const pick = <T>(list: readonly T[], at: number): T | undefined => (list.length > 0 ? list[at % list.length] : undefined)

function editOf({ what, which, other, mention: at }: Step, analysis: Analysis): Edit | null {
  const event = pick(analysis.events, which)
  if (what === 7) return event ? { kind: 'date', event: eventRef(text, event), when: pick(DATES, other) ?? null } : null
  const one = pick(analysis.entities, which)
  const two = pick(analysis.entities, other)
  const mention = one && pick(one.mentions, at)
  if (!one || !two || !mention) return null
  const entity = entityRef(text, one)
  const reassigned = { kind: 'reassign', mention: anchorOf(text, mention), from: entity } as const
  switch (what) {
    case 0:
      return { kind: 'merge', entity, into: entityRef(text, two) }
    case 1:
      return { kind: 'split', entity, wording: wordingOf(text, mention) }
    case 2:
      return { ...reassigned, to: null }
    case 3:
      return { ...reassigned, to: entityRef(text, two) }
    case 4:
      return { kind: 'rename', entity, name: two.name }
    case 5:
      return { kind: 'classify', entity, as: KINDS[other % KINDS.length] as EntityKind }
    default:
      return { kind: 'dismiss', entity }
  }
}

/** The edits of a reader who sees after each step what it has made of the article. */
function editsOf(taken: readonly Step[]): Edit[] {
  const edits: Edit[] = []
  for (const step of taken) {
    const edit = editOf(step, applyEdits(text, found, edits).analysis)
    if (edit) edits.push(edit)
  }
  return edits
}

/** What is wrong with an analysis: mentions that overlap, names that are nobody's, people that are not there. */
function faultsOf({ entities, quotations, events }: Analysis): string[] {
  const ids = new Set(entities.map(({ id }) => id))
  const all = entities.flatMap(({ mentions }) => mentions).sort(inTextOrder)
  const people = [
    ...quotations.map(({ speaker }) => speaker),
    ...events.flatMap(({ place, source, participants }) => [
      place,
      source.kind === 'attributed' ? source.speaker : null,
      ...participants.map(({ entity }) => entity),
    ]),
  ]
  return [
    ...(ids.size < entities.length ? ['an id twice'] : []),
    ...all.filter((mention, index) => mention.start < (all[index - 1]?.end ?? 0)).map(({ start }) => `overlap at ${start}`),
    ...people.filter((id) => id !== null && !ids.has(id)).map((id) => `nobody is ${id}`),
    ...events.filter(({ participants: p }) => new Set(p.map(({ entity }) => entity)).size < p.length).map(({ id }) => `twice in ${id}`),
    ...entities.flatMap((entity) => faultsOfEntity(entity).map((fault) => `${entity.id}: ${fault}`)),
  ]
}

function faultsOfEntity({ name, aliases, mentions, descriptions }: Entity): string[] {
  const names = new Set([name, ...aliases])
  const inOrder = (spans: readonly Span[]) => spans.every((span, index) => span.start >= (spans[index - 1]?.start ?? 0))
  return [
    ...(mentions.length === 0 ? ['no mentions'] : []),
    ...(inOrder(mentions) && inOrder(descriptions) ? [] : ['out of order']),
    ...(names.size < aliases.length + 1 ? ['a name twice'] : []),
    ...mentions.filter((one) => one.form === 'name' && !names.has(wordingOf(text, one))).map(({ start }) => `nameless at ${start}`),
  ]
}

/** Without what says who has corrected something. */
const unmarked = (analysis: Analysis) => ({
  ...analysis,
  entities: analysis.entities.map(({ found: _, edited: __, ...entity }) => entity),
  events: analysis.events.map(({ found: _, edited: __, ...event }) =>
    event.when.basis === 'site' ? { ...event, when: { ...event.when, basis: 'reader' } } : event,
  ),
})

describe('whatever a reader corrects', () => {
  it('mentions do not overlap, names are theirs, and nobody unknown is spoken of', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        expect(faultsOf(applyEdits(text, found, editsOf(taken)).analysis)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('to undo the last edit is never to have made it, and to undo all leaves what was found', () => {
    const before = structuredClone(found)
    fc.assert(
      fc.property(steps, (taken) => {
        const edits = editsOf(taken)
        const undone = edits.slice(0, -1)
        const once = applyEdits(text, found, undone).analysis
        applyEdits(text, found, edits)
        expect(applyEdits(text, found, undone).analysis).toEqual(once)
        expect(applyEdits(text, found, []).analysis).toBe(found)
      }),
      { numRuns: 50 },
    )
    expect(found).toEqual(before)
  })

  it('with any of the edits undone the others still keep the promises', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (taken, out) => {
        const edits = editsOf(taken)
        const left = edits.filter((_, index) => index !== out % Math.max(1, edits.length))
        const { analysis, fits } = applyEdits(text, found, left)
        expect(fits).toHaveLength(left.length)
        expect(faultsOf(analysis)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('another text gets no nonsense', () => {
    fc.assert(
      fc.property(steps, fc.string({ maxLength: 40 }), (taken, other) => {
        const edits = editsOf(taken)
        const nothing = { sentences: [], tokens: [], entities: [], times: [], quotations: [], events: [] }
        expect(applyEdits(other, nothing, edits)).toEqual({ analysis: nothing, fits: edits.map(() => false) })
      }),
      { numRuns: 50 },
    )
  })

  it('a file of the edits, read again, holds the same edits and does the same', () => {
    const data = forPage(article, found)
    fc.assert(
      fc.property(steps, (taken) => {
        const edits = editsOf(taken)
        const file = readEditsFile(article, writeEditsFile(article, edits))
        expect(file).toEqual({ kind: 'edits', edits, unread: 0 })
        if (file.kind === 'edits') expect(editArticle(data, file.edits, null)).toEqual(editArticle(data, edits, null))
      }),
      { numRuns: 50 },
    )
  })

  it('some of it published, and the rest laid over that, is the same as all of it published, but for whose it is', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (taken, at) => {
        const edits = editsOf(taken)
        const head = edits.slice(0, at % (edits.length + 1))
        const site = applySiteEdits(text, found, head).analysis
        const over = applyEdits(text, site, edits.slice(head.length))
        const all = applySiteEdits(text, found, edits)
        expect(unmarked(over.analysis)).toEqual(unmarked(all.analysis))
        expect(over.fits).toEqual(all.corrections.slice(head.length).map(({ fits }) => fits))
        expect(faultsOf(over.analysis)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('what is stored may be anything: only edits are read', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        applyEdits(text, found, readEdits(stored))
        expect(readEdits([stored])).toEqual(readEdits(readEdits([stored])))
      }),
      { numRuns: 300 },
    )
  })
})
