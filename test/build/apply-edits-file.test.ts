import { describe, expect, it } from 'vitest'
import { applyEditsFile } from '../../src/build/apply-edits-file.ts'
import { type Analysis, type Edit, type EntityRef, writeEditsFile } from '../../src/core/index.ts'
import { articleOf, entitiesOf } from '../core/written.ts'

const article = { ...articleOf(['Ada Obi opened the bridge. The CU paid for it.']), slug: 'bridge', title: 'The bridge' }
const analysis: Analysis = {
  sentences: [],
  tokens: [],
  entities: entitiesOf(article.text, [
    { id: 'ada', kind: 'person', names: ['Ada Obi'] },
    { id: 'cu', kind: 'organization', names: ['CU'] },
  ]),
  times: [],
  quotations: [],
  events: [],
}

const ADA: EntityRef = { name: 'Ada Obi', kind: 'person', at: null }
const CALLED: Edit = { kind: 'rename', entity: ADA, name: 'Ada N. Obi' }
const GONE: Edit = { kind: 'dismiss', entity: { name: 'Nowhere', kind: 'place', at: null } }

const apply = (text: string) => applyEditsFile(article, analysis, { name: 'seeds/bridge.edits.json', text })
const wholeFile = (...edits: unknown[]) => writeEditsFile(article, edits as Edit[])
const told = (text: string) => apply(text).problems.map(({ message }) => message)

describe('a file of corrections beside an article', () => {
  it('is laid over the analysis, which is marked as the site’s where it is changed', () => {
    const { analysis: edited, corrections, problems, warnings } = apply(wholeFile(CALLED))
    expect(edited.entities[0]).toMatchObject({
      name: 'Ada N. Obi',
      found: { name: 'Ada Obi', kind: 'person' },
      edited: { name: 'Ada N. Obi', kind: 'person' },
    })
    expect(edited.entities[1]).toBe(analysis.entities[1])
    expect({ corrections, problems, warnings }).toEqual({ corrections: [{ edit: CALLED, fits: true }], problems: [], warnings: [] })
  })

  it('what has no effect any more is told with its line; the others have theirs', () => {
    const { analysis: edited, corrections, warnings } = apply(wholeFile(GONE, CALLED))
    expect(edited.entities[0]?.name).toBe('Ada N. Obi')
    expect(corrections.map(({ fits }) => fits)).toEqual([false, true])
    expect(warnings.map(({ message }) => message)).toEqual([
      'seeds/bridge.edits.json:10: Correction 1 has no effect, what it speaks of is not there or is so already: “Nowhere” is not a name. Take it out, or correct the article anew on its page.',
    ])
  })

  it.each<[string, string, string]>([
    ['no JSON', '{\n  "format": dateline\n}', ':2: This is not JSON: in column 13 there should be a value, not “d”. Save them again'],
    [
      'cut short',
      wholeFile(CALLED).trimEnd().slice(0, -1),
      ':20: This is not JSON: in column 1 there should be a comma or “}”, and the file ends.',
    ],
    [
      'something else',
      '[]',
      ':1: This holds no corrections: it should have “format”: “dateline-edits”, “version”: 1 and a list of “edits”.',
    ],
    [
      'of another article',
      writeEditsFile({ ...article, slug: 'quay', text: 'Other words.', title: 'The quay' }, [CALLED]),
      ':1: These corrections were made in another article: “The quay”.',
    ],
  ])('that is %s changes nothing and says so', (_, text, message) => {
    expect(told(text).join()).toContain(message)
    expect(apply(text).analysis).toBe(analysis)
  })

  it.each<[string, unknown, string]>([
    ['an unknown kind', { kind: 'translate' }, 'there is no kind of correction called “translate”'],
    ['no kind', 7, 'it has no “kind”'],
    ['nobody to call otherwise', { ...CALLED, entity: 'Ada' }, 'its “entity” names nothing: it needs “name”, “kind” and “at”'],
    ['no name', { ...CALLED, name: '' }, 'it has no “name”'],
    ['a novel for a name', { ...CALLED, name: 'a'.repeat(201) }, 'its “name” has more than 200 characters'],
    [
      'no such kind of name',
      { kind: 'classify', entity: ADA, as: 'ship' },
      'its “as” is none of person, place, organization, group, other',
    ],
    ['nothing to be merged into', { kind: 'merge', entity: ADA }, 'its “into” names nothing: it needs “name”, “kind” and “at”'],
    ['no wording', { kind: 'split', entity: ADA }, 'it has no “wording”'],
    [
      'no place',
      { kind: 'reassign', from: ADA, to: null },
      'its “mention” is no place in the text: it needs “start”, “text”, “before” and “after”',
    ],
    ['no event', { kind: 'date', when: null }, 'its “event” is no event: it needs “label” and “at”'],
    [
      'no date',
      { kind: 'date', event: { label: 'opened', at: { start: 8, text: 'opened', before: '', after: '' } }, when: 'May' },
      'its “when” is no date: a year, a month, a day (“2026-03-02”), two of them with “/” between, or null',
    ],
  ])('with %s in it: said which and why, and nothing is applied', (_, edit, problem) => {
    const text = wholeFile(CALLED, edit)
    const line = text.split('\n').indexOf(typeof edit === 'number' ? '    7' : '    },') + 2
    expect(told(text)).toEqual([
      `seeds/bridge.edits.json:${typeof edit === 'number' ? line - 1 : line}: Correction 2 can’t be read: ${problem}.`,
    ])
    expect(apply(text).analysis).toBe(analysis)
  })

  it('with ten thousand of them takes no time', () => {
    const began = performance.now()
    expect(apply(wholeFile(...Array(10_000).fill(GONE))).warnings).toHaveLength(10_000)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
