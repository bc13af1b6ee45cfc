import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, SourceError } from '../../../src/core/model.ts'
import { read } from './read.ts'

const FORMATS = ['text', 'markdown', 'html'] as const

/** What an article is read from any text; null where there is nothing to read in it. */
function tryRead(text: string, format: (typeof FORMATS)[number] = 'text'): Article | null {
  try {
    return read(text, format)
  } catch (error) {
    if (error instanceof SourceError) return null
    throw error
  }
}

/** Lines as pages have them, in any order: the marks and words that the rules look at. */
const pageLine = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 3 }) },
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.constantFrom('', '', ' ', '- ', '> ', '1. ', '2. ', '• ', '    ', '\f', '\t', '---', '* * *', '###', '| a | b |', 'a  b  c'),
  fc.constantFrom(
    'By Ana Sousa',
    'AFP',
    'Published 3 March 2026',
    'Advertisement',
    'Read more: The dam',
    'Related stories',
    'Photo: A dam',
    '3',
    '4',
  ),
  fc.constantFrom(
    'https://islandpost.example/author/ana-sousa',
    'SEOUL, March 3 (Reuters) —',
    'THE COST',
    'A Short Heading',
    '© 2026',
    'well-',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const page = fc
  .array(fc.tuple(fc.constantFrom('', ' ', '- ', '> ', '“', '    '), pageLine), { maxLength: 30 })
  .map((lines) => lines.map(([head, line]) => head + line).join('\n'))
const anything = fc.oneof(page, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }))

const FIXTURES = fileURLToPath(new URL('../../articles/', import.meta.url))
const fixtures = readdirSync(FIXTURES).flatMap((name) =>
  readdirSync(FIXTURES + name)
    .filter((file) => /^source\.(?:txt|md|html)$/.test(file))
    .map(
      (file) =>
        ({
          name,
          text: readFileSync(`${FIXTURES}${name}/${file}`, 'utf8'),
          format: file.endsWith('.md') ? 'markdown' : file.endsWith('.html') ? 'html' : 'text',
        }) as const,
    ),
)

function expectSound({ text, blocks, leftOut, origins, dateline }: Article): void {
  let end = -2
  let number = 0
  for (const block of blocks) {
    expect(block.start).toBe(end + 2)
    expect(text.slice(block.start, block.end).trim()).not.toBe('')
    if (block.number !== undefined) expect(block.number).toBe(++number)
    end = block.end
  }
  expect(end).toBe(text.length)
  expect(text.split('\n\n').length).toBeGreaterThanOrEqual(blocks.length)
  expect(origins[0]?.start).toBe(0)
  for (const [index, origin] of origins.entries()) {
    const before = origins[index - 1]
    if (before) expect(origin.start).toBeGreaterThan(before.start)
    if (before) expect(origin.line).toBeGreaterThanOrEqual(before.line)
    expect(blocks.some((block) => block.start <= origin.start && origin.start < block.end)).toBe(true)
  }
  for (const { after } of leftOut) expect(after).toBeLessThanOrEqual(number)
  if (dateline) expect(text.slice(0, dateline.end).trim()).not.toBe('')
}

const letters = (text: string): string =>
  [...text.matchAll(/[\p{L}\p{N}\p{S}]/gu)]
    .map(([sign]) => sign)
    .sort()
    .join('')

describe('whatever is read', () => {
  it.each(FORMATS)('never throws anything but a SourceError, and the blocks are sound (%s)', (format) => {
    fc.assert(
      fc.property(anything, (text) => {
        const article = tryRead(text, format)
        if (article) expectSound(article)
      }),
      { numRuns: 300 },
    )
  })

  it('loses no letter, digit or symbol of a plain text', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = tryRead(text)
        if (!article) return
        const ordinals = article.blocks.map(({ ordinal }) => ordinal ?? '').join(' ')
        const kept = [article.text, ...article.leftOut.map((item) => item.text), ordinals].join(' ')
        // Quotation marks and bullets are marks, not words; a row of ornaments is neither.
        const source = text.replace(/^[ \t]*[-*+•·_=~#―–—\s]+$/gm, '').replace(/^(?:\s*>)+/gm, '')
        const marks = /[>+|=~^`$<]/g
        expect(letters(kept).replace(marks, '')).toBe(letters(source).replace(marks, ''))
      }),
      { numRuns: 300 },
    )
  })

  it('stays the same when it is read again', () => {
    // Long enough that some lines break in mid-sentence: that is what tells wraps from paragraphs.
    const words = fc.lorem({ mode: 'sentences', maxCount: 6 }).filter((paragraph) => paragraph.length > 240)
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 8 }), fc.integer({ min: 40, max: 100 }), (paragraphs, width) => {
        const once = read(paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n'))
        expect(once.text.replace(/\s+/g, ' ')).toBe(paragraphs.join(' '))
        expect(once.blocks.length).toBeGreaterThanOrEqual(paragraphs.length)
        expect(read(once.text).text).toBe(once.text)
      }),
    )
  })

  it.each(fixtures)('is sound for $name, and the same when read again', ({ text, format }) => {
    const article = read(text, format)
    expectSound(article)
    expect(article.language).toBe('en')
    expect(article.blocks.filter(({ number }) => number !== undefined).length).toBeGreaterThan(10)
    for (const { start, end, kind } of article.blocks)
      if (kind !== 'preformatted') expect(article.text.slice(start, end)).not.toMatch(/\n|\s\s/)
    if (format === 'text') expect(read(article.text).text).toBe(article.text)
  })

  it.each([
    ['one word of a megabyte', 'a'.repeat(1e6)],
    ['a hundred thousand short lines', 'a\n'.repeat(1e5)],
    ['fifty thousand list items', '- a\n'.repeat(5e4)],
    ['a megabyte of brackets', '([{'.repeat(3e5)],
    ['a megabyte of prose in one line', 'The dam holds. '.repeat(7e4)],
    ['lone surrogates', '\uD800 \uDFFF'.repeat(1000)],
  ])(
    'takes no longer than it should for %s',
    (_, text) => {
      const before = performance.now()
      tryRead(text)
      expect(performance.now() - before).toBeLessThan(15_000)
    },
    30_000,
  )
})

function wrap(paragraph: string, width: number): string {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) as string
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
