import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSeeds } from '../../src/build/read-seeds.ts'
import { temporaryFolder } from './temporary.ts'

type Files = Readonly<Record<string, string | Buffer>>

const inSeeds = (files: Files): Files => Object.fromEntries(Object.entries(files).map(([name, content]) => [`seeds/${name}`, content]))

function read(files: Files) {
  const { documents, problems } = readSeeds(temporaryFolder(inSeeds(files)))
  return { documents, messages: problems.map((problem) => problem.message) }
}

const utf16le = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
const utf16be = (text: string): Buffer => utf16le(text).swap16()

test('each text, Markdown and HTML file is a document, in the order of their names', () => {
  const { documents, messages } = read({ 'b.md': '# B', 'a.txt': 'A.', 'C.HTML': '<p>C', 'notes.docx': 'no', '.draft.txt': 'no' })
  expect(messages).toEqual([])
  expect(documents).toEqual([
    { name: 'seeds/C.HTML', slug: 'c', format: 'html', text: '<p>C' },
    { name: 'seeds/a.txt', slug: 'a', format: 'text', text: 'A.' },
    { name: 'seeds/b.md', slug: 'b', format: 'markdown', text: '# B' },
  ])
})

describe('corrections beside an article', () => {
  const EDITS = '{ "edits": [] }'

  test('go with it and are no article, whatever is in them', () => {
    const { documents, messages } = read({
      'Oster bell.txt': 'A.',
      'oster-bell.edits.json': EDITS,
      'quay.md': 'B.',
      'Quay.EDITS.JSON': '{',
    })
    expect(messages).toEqual([])
    expect(documents).toEqual([
      {
        name: 'seeds/Oster bell.txt',
        slug: 'oster-bell',
        format: 'text',
        text: 'A.',
        edits: { name: 'seeds/oster-bell.edits.json', text: EDITS },
      },
      { name: 'seeds/quay.md', slug: 'quay', format: 'markdown', text: 'B.', edits: { name: 'seeds/Quay.EDITS.JSON', text: '{' } },
    ])
  })

  test.each<[string, Files, string]>([
    [
      'without an article',
      { 'quay.edits.json': EDITS },
      'seeds/quay.edits.json:1: There is no article of this name beside these corrections. Name the file after its article, or delete it.',
    ],
    [
      'twice',
      { 'bell one.edits.json': EDITS, 'bell-one.edits.json': EDITS, 'bell-one.txt': 'C.' },
      'seeds/bell-one.edits.json:1: This file and seeds/bell one.edits.json both correct the page /read/bell-one. Make one file of them.',
    ],
    ['empty', { 'a.edits.json': ' ' }, 'seeds/a.edits.json:1: The file is empty. Put corrections in it, or delete it.'],
    [
      'in another encoding',
      { 'a.edits.json': Buffer.from('{\n"Zo\xeb"}', 'latin1') },
      'seeds/a.edits.json:2: There are bytes here that are not UTF-8. Save it as UTF-8.',
    ],
  ])('%s are told of, and the articles are read', (_name, files, message) => {
    const { documents, messages } = read({ 'a.txt': 'A.', ...files })
    expect(messages).toEqual([message])
    expect(documents[0]).toEqual({ name: 'seeds/a.txt', slug: 'a', format: 'text', text: 'A.' })
  })

  test('of an article that can’t be read are not said to lack one', () => {
    const { messages } = read({ 'a.txt': '', 'a.edits.json': EDITS })
    expect(messages).toEqual(['seeds/a.txt:1: The file is empty. Put an article in it, or delete it.'])
  })
})

test('a project without seeds has an empty library', () => {
  expect(readSeeds(temporaryFolder())).toEqual({ documents: [], problems: [] })
})

test('a folder that is called like a file is passed over', () => {
  const root = temporaryFolder({ 'seeds/a.txt': 'A.' })
  mkdirSync(join(root, 'seeds/archive.txt'))
  expect(readSeeds(root).documents).toHaveLength(1)
})

describe('encodings', () => {
  const text = 'Zoë said: “No.”\r\nThe 🐦 left.'
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16le(text)],
    ['UTF-16, big end first', utf16be(text)],
  ])('%s is read, line ends and all', (_name, bytes) => {
    expect(read({ 'a.txt': bytes }).documents[0]?.text).toBe(text)
  })
})

describe('what is wrong is told with file and line', () => {
  const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
  test.each<[string, string | Buffer, string]>([
    ['nothing at all', '', 'seeds/a.txt:1: The file is empty. Put an article in it, or delete it.'],
    ['only white space', ' \n\t\n', 'seeds/a.txt:1: The file is empty. Put an article in it, or delete it.'],
    ['Latin 1', latin1('One.\nTwo.\r\nCaf\xe9.\n'), 'seeds/a.txt:3: There are bytes here that are not UTF-8. Save it as UTF-8.'],
    [
      'a cut sequence',
      Buffer.from('One.\nDé').subarray(0, -1),
      'seeds/a.txt:2: There are bytes here that are not UTF-8. Save it as UTF-8.',
    ],
    [
      'a NUL byte',
      'One.\r\rTwo\0.',
      'seeds/a.txt:3: There is a NUL byte here, so this is not plain text. If it is a text file, it may be UTF-16 without a byte order mark. Save it as UTF-8.',
    ],
    [
      'UTF-16 that stops in the middle of a character',
      utf16le('One.\nTwo.').subarray(0, -1),
      'seeds/a.txt:2: The byte order mark says UTF-16, but there are bytes here that are not. Save it as UTF-8.',
    ],
    [
      'UTF-16 with half a character',
      utf16be('One.\n\uD83D Two.\n'),
      'seeds/a.txt:2: The byte order mark says UTF-16, but there are bytes here that are not. Save it as UTF-8.',
    ],
    [
      'a large file',
      'word '.repeat(1_040_000),
      'seeds/a.txt:1: The file has 5.2 MB; the largest that is read has 5 MB. Split it, or leave it out.',
    ],
  ])('%s', (_name, content, message) => {
    const { documents, messages } = read({ 'a.txt': content, 'b.txt': 'The other one.' })
    expect(messages).toEqual([message])
    expect(documents.map((document) => document.slug)).toEqual(['b'])
  })

  test('two files with one address', () => {
    const { documents, messages } = read({ 'Oster bell.txt': 'A.', 'oster-bell.md': 'B.' })
    expect(documents.map((document) => document.name)).toEqual(['seeds/Oster bell.txt'])
    expect(messages).toEqual([
      'seeds/oster-bell.md:1: This file and seeds/Oster bell.txt would both be the page /read/oster-bell. Rename one of them.',
    ])
  })
})
