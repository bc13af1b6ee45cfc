import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse, readArticle, type SourceDocument } from '../../src/core/index.ts'
import { readModels } from '../support/models.ts'
import { summarise } from '../support/summary.ts'

const FOLDER = join(import.meta.dirname, '../articles')

/** Goldens never approve themselves: they are written only when asked for by name, and read by somebody before they are committed. */
const updating = process.env.UPDATE_GOLDENS === '1'

function documentIn(name: string): SourceDocument {
  const file = readdirSync(join(FOLDER, name)).find((f) => f.startsWith('source.')) as string
  const format = file.endsWith('.md') ? 'markdown' : file.endsWith('.html') ? 'html' : 'text'
  return { name: `${name}/${file}`, slug: name, format, text: readFileSync(join(FOLDER, name, file), 'utf8') }
}

describe('whole articles', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const article = readArticle(documentIn(name))
    const summary = summarise(article, analyse(article, readModels()))
    const golden = join(FOLDER, name, 'expected.json')
    if (updating) writeFileSync(golden, `${JSON.stringify(summary, null, 2)}\n`)
    expect(
      existsSync(golden),
      `${golden} is missing: UPDATE_GOLDENS=1 npx vitest run test/core/articles.test.ts writes it for review`,
    ).toBe(true)
    expect(summary).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })
})
