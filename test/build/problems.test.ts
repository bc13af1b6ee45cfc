import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listProblems, overlayError } from '../../src/build/problems.ts'
import { SourceError } from '../../src/core/model.ts'
import { temporaryFolder } from './temporary.ts'

const BAD_DATE = new SourceError('seeds/quay.md', 3, 'The date can’t be read.', 'Write it as 2026-03-03.')
const EMPTY = new SourceError('seeds/bell.txt', 1, 'The file is empty.')

test('one problem or several in one message', () => {
  expect(listProblems([EMPTY])).toBe("A seed can't be shown:\n  seeds/bell.txt:1: The file is empty.")
  expect(listProblems([BAD_DATE, EMPTY])).toBe(`2 seeds can't be shown:
  seeds/quay.md:3: The date can’t be read. Write it as 2026-03-03.
  seeds/bell.txt:1: The file is empty.`)
})

test('what is wrong with corrections hides no article, and is told apart', () => {
  const edits = new SourceError('seeds/quay.edits.json', 4, 'Correction 1 can’t be read.')
  const more = new SourceError('seeds/quay.edits.json', 9, 'Correction 2 can’t be read.')
  expect(listProblems([edits, EMPTY, more])).toBe(`A seed can't be shown:
  seeds/bell.txt:1: The file is empty.
A file of corrections can't be applied:
  seeds/quay.edits.json:4: Correction 1 can’t be read.
  seeds/quay.edits.json:9: Correction 2 can’t be read.`)
})

test('the overlay names file and line and shows the lines around', () => {
  const root = temporaryFolder({ 'seeds/quay.md': '---\ntitle: The quay\npublished: soon\n---\n\nThe council closed it.\n' })
  expect(overlayError(root, [BAD_DATE])).toMatchObject({
    plugin: 'dateline',
    loc: { file: join(root, 'seeds/quay.md'), line: 3, column: 0 },
    frame: `  1 | ---
  2 | title: The quay
> 3 | published: soon
  4 | ---
  5 | `,
  })
})

test('a file that can’t be shown has no lines around', () => {
  const root = temporaryFolder({ 'seeds/bell.txt': 'A\0B' })
  expect(overlayError(root, [EMPTY]).frame).toBe('')
  expect(overlayError(root, [BAD_DATE]).frame).toBe('')
})
