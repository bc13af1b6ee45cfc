import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from './temporary.ts'

vi.setConfig({ testTimeout: 30_000 })

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

function run(cwd: string, ...args: string[]): Promise<Outcome> {
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs')
  const command = [tsx, join(PROJECT, 'src/build/analyse-command.ts'), ...args]
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd, maxBuffer: 1e9 }, (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }))
  })
}

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('one line of JSON for each file, in order; a bad file is told of and the others are done', async () => {
  const folder = temporaryFolder({
    'b.txt': 'The council met on Monday.',
    'bad.txt': Buffer.from('Good.\nCaf\xe9.', 'latin1'),
    'a.md': 'The mayor resigned in 2019.',
  })
  const { code, out, err } = await run(folder, 'b.txt', 'bad.txt', 'missing.txt', '.', 'a.md')
  expect(code).toBe(1)
  expect(err.trimEnd().split('\n')).toEqual([
    'bad.txt:2: There are bytes here that are not UTF-8. Save it as UTF-8.',
    'missing.txt:1: There is no such file. Check the path.',
    '.:1: This is a folder, not a file.',
  ])
  const lines = linesOf(out)
  expect(lines.map((line) => line.article.slug)).toEqual(['b', 'a'])
  expect(Object.keys(lines[0])).toEqual(['article', 'sentences', 'entities', 'times', 'quotations', 'events'])
})

test('--tokens adds the words', async () => {
  const folder = temporaryFolder({ 'a.txt': 'The council met.' })
  const { code, out, err } = await run(folder, '--tokens', 'a.txt')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { article, tokens } = linesOf(out)[0]
  const words = tokens.map((token: { start: number; end: number }) => article.text.slice(token.start, token.end))
  expect(words).toEqual(['The', 'council', 'met', '.'])
})

test('corrections beside a file are applied, and it says so; broken ones are told of', async () => {
  const corrections = (slug: string, ...edits: unknown[]) =>
    JSON.stringify({ format: 'dateline-edits', version: 1, article: { slug }, edits })
  const berlin = { name: 'Berlin', kind: 'place', at: null }
  const folder = temporaryFolder({
    'The bell.txt': 'The bell was cast in Berlin in 1911.',
    'the-bell.edits.json': corrections(
      'the-bell',
      { kind: 'rename', entity: berlin, name: 'Cölln' },
      { kind: 'dismiss', entity: { ...berlin, name: 'Paris' } },
    ),
    'quay.txt': 'The quay of Berlin.',
    'quay.edits.json': corrections('quay', { kind: 'dismiss' }),
  })
  const { code, out, err } = await run(folder, 'quay.txt', 'quay.edits.json', 'The bell.txt')
  expect(code).toBe(1)
  expect(err.trimEnd().split('\n')).toEqual([
    'quay.edits.json:1: Correction 1 can’t be read: its “entity” names nothing: it needs “name”, “kind” and “at”.',
    'quay.edits.json: These are corrections: they are applied to the article beside them.',
    expect.stringMatching(/^the-bell\.edits\.json:1: Correction 2 has no effect, .+: “Paris” is not a name\./),
    'The bell.txt: 1 correction applied from the-bell.edits.json.',
  ])
  const [bell, ...others] = linesOf(out)
  expect(others).toEqual([])
  expect(bell.entities[0]).toMatchObject({ name: 'Cölln', found: { name: 'Berlin' } })
})

test('much output comes out whole', async () => {
  const folder = temporaryFolder({ 'long.txt': 'The council met on Monday and voted.\n\n'.repeat(60) })
  const { code, out } = await run(folder, '--tokens', ...Array<string>(6).fill('long.txt'))
  expect(code).toBe(0)
  expect(out.length).toBeGreaterThan(300_000)
  expect(linesOf(out)).toHaveLength(6)
})

test.each([[['--help']], [['-h', 'a.txt']]])('%j shows the help', async (args) => {
  const { code, out, err } = await run(PROJECT, ...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^Usage: npm run --silent analyse/)
})

test.each([
  [[], 'No files given.'],
  [['--token', 'a.txt'], 'Unknown option --token.'],
])('%j is explained', async (args, problem) => {
  const { code, out, err } = await run(PROJECT, ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.split('\n')[0]).toBe(problem)
})
