import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/core/entities/find-entities.ts'
import { tagNames } from '../../../src/core/language/names/tag-names.ts'
import type { Article, Entity, Mention } from '../../../src/core/model.ts'
import { readArticle } from '../../../src/core/structure/read-article.ts'
import { readModels } from '../../support/models.ts'
import { articleOf, languageOf } from '../written.ts'
import { entitiesIn } from './found.ts'

function checkInvariants(article: Article, entities: readonly Entity[]): void {
  const all: Mention[] = []
  for (const entity of entities) {
    expect(entity.mentions.length).toBeGreaterThan(0)
    expect(new Set(entity.aliases).size).toBe(entity.aliases.length)
    expect(entity.aliases).not.toContain(entity.name)
    for (const [i, mention] of entity.mentions.entries()) {
      expect(mention.start).toBeGreaterThanOrEqual(entity.mentions[i - 1]?.end ?? 0)
      expect(mention.end).toBeGreaterThan(mention.start)
      expect(article.blocks.some((b) => b.start <= mention.start && mention.end <= b.end)).toBe(true)
      const text = article.text.slice(mention.start, mention.end)
      if (mention.form === 'name') expect([entity.name, ...entity.aliases]).toContain(text.replace(/\s+/g, ' '))
      all.push(mention)
    }
    for (const role of entity.descriptions) expect(article.text.slice(role.start, role.end).trim()).not.toBe('')
  }
  all.sort((a, b) => a.start - b.start)
  for (const [i, mention] of all.entries()) expect(mention.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0)
  expect(new Set(entities.map((e) => e.id)).size).toBe(entities.length)
}

const PIECES = [
  'Grace Wanjiru', 'Wanjiru', 'President', 'Mr.', 'Kenya', 'Kenya’s', 'Kenyan', 'Nairobi', 'DPRK', 'Ministry of', 'Health', 'and', 'of', 'the', 'The',
  'said', 'he', 'her', '“', '”', ',', '.', '(', ')', '-', '’s', "'s", 'van', 'al', 'Halden plc', 'WHO', 'World Health Organization', 'minister', 'Speaker',
  'head of the fund', 'is', 'a', 'in', 'U.S.', 'No', '🙂', '\ud800', '12', '&',
] // biome-ignore format: a bag of words

/** Milliseconds: machines that run all tests at once are slow. */
const PATIENCE = { timeout: 90_000 }

describe('whatever the text', PATIENCE, () => {
  it('keeps its promises on words thrown together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 5 }),
        (paragraphs) => {
          const article = articleOf(paragraphs.map((pieces) => pieces.join(' ')))
          checkInvariants(article, entitiesIn(article))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('keeps its promises on any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const article = articleOf([text])
        checkInvariants(article, entitiesIn(article))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps its promises on whole articles', () => {
    const folder = join(import.meta.dirname, '../../articles')
    for (const name of readdirSync(folder)) {
      const file = readdirSync(join(folder, name)).find((f) => f.startsWith('source.')) as string
      const format = file.endsWith('.md') ? 'markdown' : file.endsWith('.html') ? 'html' : 'text'
      const article = readArticle({ name: file, slug: name, format, text: readFileSync(join(folder, name, file), 'utf8') })
      checkInvariants(article, entitiesIn(article))
    }
  })

  it('leaves the names of a paragraph alone when another goes that shares no word with it', () => {
    const paragraph = (words: readonly string[]) =>
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((w) => `${w.join(' ')}.`)
    const here = ['Grace Wanjiru', 'President', 'Kenya', 'Nairobi', 'said', 'in', 'Halden plc', 'WHO', 'Mr.', 'of', 'the']
    const there = ['Peter Lind', 'Oslo', 'Norwegian', 'Minister', 'left', 'from', 'Turku Group', 'NATO', 'a', 'and']
    const namesOf = (paragraphs: readonly string[]): string[] => {
      const article = articleOf(paragraphs)
      const end = (paragraphs[0] as string).length
      const names = entitiesIn(article).flatMap((e) =>
        e.mentions.filter((m) => m.form === 'name' && m.end <= end).map((m) => `${m.start} ${m.end} ${e.kind}`),
      )
      return names.sort()
    }
    fc.assert(
      fc.property(paragraph(here), paragraph(there), (kept, gone) => {
        expect(namesOf([kept, gone])).toEqual(namesOf([kept]))
      }),
      { numRuns: 100 },
    )
  })

  it('stands one word of a million letters', () => {
    const article = articleOf([`${'A'.repeat(1_000_000)}a`])
    const word = { start: 0, end: article.text.length, lemma: 'a', upos: 'PROPN', deprel: 'dep', head: null } as const
    expect(findEntities(article, { sentences: [word], tokens: [word] }, [], [], []).entities).toEqual([])
  })

  it('takes time in step with the length', () => {
    const paragraph = 'Grace Wanjiru said Halden Energy plc had left Kenya. “We agree,” she added. The company hired Peter Lind.'
    const seconds = (count: number): number => {
      const article = articleOf(Array.from({ length: count }, () => paragraph))
      const language = languageOf(article)
      const start = performance.now()
      findEntities(article, language, tagNames(article.text, language, readModels().names), [], [])
      return performance.now() - start
    }
    seconds(100)
    expect(seconds(1000)).toBeLessThan(40 * Math.max(10, seconds(100)))
  })
})
