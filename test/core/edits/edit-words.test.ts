import { expect, it } from 'vitest'
import { anchorOf } from '../../../src/core/edits/anchor.ts'
import type { Edit, EntityRef } from '../../../src/core/edits/edit.ts'
import { editInWords } from '../../../src/core/edits/edit-words.ts'
import { articleOf } from '../written.ts'

const article = articleOf(['Ada Obi opened the bridge.', 'She cut the ribbon, and Obi spoke.'])
const at = (words: string) => {
  const start = article.text.indexOf(words)
  return anchorOf(article.text, { start, end: start + words.length })
}
const ADA: EntityRef = { name: 'Ada Obi', kind: 'person', at: null }
const BEN: EntityRef = { name: 'Ben Obi', kind: 'person', at: null }
const OPENED = { label: 'Ada Obi opened the bridge of Marrow Bay, which had been closed since the flood', at: at('opened') }

it.each<[Edit, string]>([
  [{ kind: 'merge', entity: BEN, into: ADA }, '“Ben Obi” is the same as “Ada Obi”'],
  [{ kind: 'split', entity: ADA, wording: 'Obi' }, '“Obi” is not “Ada Obi”'],
  [{ kind: 'split', entity: ADA, wording: 'Ada Obi' }, '“Ada Obi” is a name of its own'],
  [{ kind: 'reassign', mention: at('She'), from: ADA, to: null }, '“She” in paragraph 2 is not “Ada Obi”'],
  [{ kind: 'reassign', mention: at('Ada Obi'), from: ADA, to: null }, '“Ada Obi” in paragraph 1 is a name of its own'],
  [{ kind: 'reassign', mention: at('She'), from: ADA, to: BEN }, '“She” in paragraph 2 is “Ben Obi”'],
  [{ kind: 'reassign', mention: { ...at('She'), start: 3 }, from: ADA, to: BEN }, '“She” in paragraph 2 is “Ben Obi”'],
  [{ kind: 'reassign', mention: { ...at('She'), text: 'He' }, from: ADA, to: BEN }, '“He” is “Ben Obi”'],
  [{ kind: 'rename', entity: ADA, name: 'The mayor' }, '“Ada Obi” is called “The mayor”'],
  [{ kind: 'classify', entity: ADA, as: 'organization' }, '“Ada Obi” is an organisation'],
  [{ kind: 'dismiss', entity: ADA }, '“Ada Obi” is not a name'],
  [{ kind: 'date', event: OPENED, when: '2026-03' }, '“Ada Obi opened the bridge of Marrow Bay, which had been…”: March 2026'],
  [{ kind: 'date', event: OPENED, when: null }, '“Ada Obi opened the bridge of Marrow Bay, which had been…”: no date'],
])('%o is said so: %s', (edit, words) => expect(editInWords(article, edit)).toBe(words))
