import { expect, test } from 'vitest'
import { analysisIn, type Chunk, chunksOfPage } from '../../src/build/chunks.ts'

const chunk = (name: string, imports: readonly string[] = [], moduleIds = [`/src/app/${name}.tsx`]): Chunk => ({
  fileName: `assets/${name}.js`,
  code: '',
  isEntry: name === 'index',
  facadeModuleId: moduleIds[0] ?? null,
  moduleIds,
  imports: imports.map((imported) => `assets/${imported}.js`),
})

const CHUNKS = [
  chunk('index', ['react']),
  chunk('react'),
  chunk('library', ['marks', 'index']),
  chunk('read', ['marks', 'text', 'index']),
  chunk('marks', ['react']),
  chunk('text'),
  chunk('a', [], ['\0virtual:dateline/article/a']),
  chunk('b', [], ['\0virtual:dateline/article/b']),
]

const files = (lazy: readonly string[]): string[] => chunksOfPage(CHUNKS, lazy).map(({ fileName }) => fileName.slice(7, -3))

test('a page loads the entry, what it asked for, and what these import, each once', () => {
  expect(files([])).toEqual(['index', 'react'])
  expect(files(['/src/app/library.tsx'])).toEqual(['index', 'react', 'library', 'marks'])
})

test('the page of an article loads that article only', () => {
  expect(files(['\0virtual:dateline/article/b', '/src/app/read.tsx'])).toEqual(['index', 'react', 'read', 'marks', 'text', 'b'])
})

test('chunks that import each other are no trouble', () => {
  expect(chunksOfPage([chunk('index', ['a']), chunk('a', ['index'])], [])).toHaveLength(2)
})

test.each([
  ['/project/src/core/analyse.ts', true],
  ['/project/src/core/entities/find-entities.ts', true],
  ['/project/src/core/language/read.ts', true],
  ['/project/src/core/is-english.ts', false],
  ['/project/src/core/span.ts', false],
  ['/project/src/app/entities/WhoPanel.tsx', false],
  ['/project/node_modules/react/index.js', false],
])('%s is code of the analysis: %s', (id, found) => {
  expect(analysisIn([chunk('read', [], ['/src/app/read.tsx', id])])).toEqual(found ? [`${id} in assets/read.js`] : [])
})
