import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from './temporary.ts'

vi.setConfig({ testTimeout: 30_000 })

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

function run(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), join(PROJECT, 'src/build/add-command.ts'), ...args]
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd }, (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }))
  })
}

test('what can be added is, and what was found is told; what can’t is told of, and the exit code says so', async () => {
  const folder = temporaryFolder({ 'my notes/the quay.txt': 'The quay\n\nIt was closed on Monday.\n', 'seeds/other.txt': 'Other.' })
  const { code, out, err } = await run(folder, 'missing.txt', 'my notes/the quay.txt', 'my notes/the quay.txt')
  expect(code).toBe(1)
  expect(out.split('\n').slice(0, 2)).toEqual(['seeds/the-quay.txt', '  title     The quay (the headline)'])
  expect(err.trimEnd().split('\n')).toEqual([
    `${join(folder, 'missing.txt')}: There is no such file. Check the path; an address begins with http:// or https://.`,
    `${join(folder, 'my notes/the quay.txt')}: seeds/the-quay.txt is there already, and is left as it is. Rename it, or take it away, to add this one.`,
  ])
  expect(readdirSync(join(folder, 'seeds')).sort()).toEqual(['other.txt', 'the-quay.txt'])
})

test.each([
  [[], 2, 'Nothing to add.'],
  [['--force', 'a.txt'], 2, 'Unknown option --force.'],
  [['ftp://example.org/a.txt'], 1, 'ftp://example.org/a.txt: Only addresses that begin with http:// or https:// can be fetched.'],
])('%j is explained', async (args, expected, problem) => {
  const { code, out, err } = await run(temporaryFolder(), ...args)
  expect({ code, out }).toEqual({ code: expected, out: '' })
  expect(err.split('\n')[0]).toContain(problem)
})
