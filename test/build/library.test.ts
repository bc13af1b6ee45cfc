import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type LibraryStore, libraryStore } from '../../src/build/library.ts'
import { temporaryFolder, writeInto } from './temporary.ts'

vi.setConfig({ testTimeout: 30_000 })

const dated = (title: string, published: string): string => `---\ntitle: ${title}\npublished: ${published}\n---\n\nThe council met.\n`

/** The files that analyses are kept in, on disk. */
function shelved(root: string): string[] {
  const files = readdirSync(join(root, 'cache'), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.json')).map((file) => join(root, 'cache', file))
}

const storeOf = (root: string) => libraryStore(root, join(root, 'cache'))

const titles = async (store: LibraryStore): Promise<string[]> => (await store.read()).entries.map((entry) => entry.title)

test('the newest article stands first, then those without a date; one that is wrong is told of', async () => {
  const root = temporaryFolder({
    'seeds/a.md': dated('Older', '2025-12-31'),
    'seeds/b.md': '---\ntitle: Zebra\n---\n\nThe council met.\n',
    'seeds/c.md': '---\ntitle: Aardvark\n---\n\nThe council met.\n',
    'seeds/d.md': dated('Newer', '2026-03-03'),
    'seeds/e.md': dated('Wrong', 'soon'),
  })
  const store = storeOf(root)
  expect(await titles(store)).toEqual(['Newer', 'Older', 'Aardvark', 'Zebra'])
  const { pages, problems } = await store.read()
  expect([...pages.keys()]).toEqual(['a', 'b', 'c', 'd'])
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['seeds/e.md:3'])
})

test('an article is analysed once, and again when it changes or what was kept of it is damaged', async () => {
  const root = temporaryFolder({ 'seeds/a.md': dated('The quay', '2026-03-03') })
  expect(await titles(storeOf(root))).toEqual(['The quay'])

  const [kept] = shelved(root) as [string]
  const whole = readFileSync(kept, 'utf8')
  writeFileSync(kept, whole.replaceAll('The quay', 'Kept'))
  expect(await titles(storeOf(root)), 'comes from the shelf').toEqual(['Kept'])

  writeFileSync(kept, whole.slice(0, 100))
  const store = storeOf(root)
  expect(await titles(store), 'is analysed again').toEqual(['The quay'])

  writeInto(root, 'seeds/a.md', dated('The bell', '2026-03-03'))
  expect(await titles(store), 'as it was when it was last read').toEqual(['The quay'])
  store.forget()
  expect(await titles(store)).toEqual(['The bell'])
})
