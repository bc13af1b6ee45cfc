import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../../../src/core/export/exported.ts'
import { markdownBriefing } from '../../../src/core/export/markdown.ts'
import { markdownLink, markdownText } from '../../../src/core/export/markdown-text.ts'
import { sample, spanOf } from '../../app/sample.ts'
import { highlight } from '../notes/highlights.ts'
import { ADDRESS, anyExported, exported } from './exported.ts'

const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])]
const words = (node: Nodes): string => ('children' in node ? node.children.map(words).join('') : 'value' in node ? node.value : '')
const links = (markdown: string): string[] => all(fromMarkdown(markdown)).flatMap((node) => (node.type === 'link' ? [node.url] : []))

describe('words as Markdown', () => {
  it.each([
    '# no heading',
    '- no list',
    '1. no list',
    '2) no list',
    '> no quotation',
    '=== ',
    '+ x',
    '*a* _b_ `c`',
    '[a](b)',
    '<b>',
    '&amp;',
    'a\nb',
    '![x](y)',
    '~~~',
    '|a|b|',
    '    code',
  ])('read as what they are: %j', (text) => {
    const tree = fromMarkdown(markdownText(text))
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph'])
    expect(all(tree).filter(({ type }) => !['root', 'paragraph', 'text'].includes(type))).toEqual([])
    expect(words(tree)).toBe(oneLine(text))
  })

  it('of any kind read as what they are, in a list too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(oneLine(text) !== '')
        const tree = fromMarkdown(`- ${markdownText(text)}`)
        expect(all(tree).map(({ type }) => type)).toEqual(['root', 'list', 'listItem', 'paragraph', 'text'])
        expect(words(tree)).toBe(oneLine(text).replaceAll('\0', '\uFFFD'))
      }),
    )
  })

  it('an address can’t end its link early', () => {
    expect(links(`${markdownLink('a', 'https://x.example/a(b)c d>e')} and more`)).toEqual(['https://x.example/a%28b%29c%20d%3Ee'])
  })
})

describe('the briefing', () => {
  const markdown = markdownBriefing(exported(sample, '2026-04-27'))
  const tree = fromMarkdown(markdown)
  const lines = markdown.split('\n')

  it('has the cast, the chronicle and what was said, under headings that nest', () => {
    const headings = all(tree).flatMap((node) => (node.type === 'heading' ? [`${node.depth} ${words(node)}`] : []))
    expect(headings).toEqual([
      '1 Norland leader Ada Obi thanked the Coast Union for "the opening of the harbour"',
      '2 Who and where',
      '3 People',
      '3 Places',
      '3 Organisations',
      '3 Groups',
      '2 When',
      '3 2019',
      '3 “Saturday” 25 April 2026 2026-04-25',
      '3 “Sunday” 26 April 2026 2026-04-26',
      '3 “next year” 2027',
      '3 2027–2031 2027/2031',
      '3 Without a date',
      '2 What was said',
    ])
  })

  it('tells the role in the article’s words, other names and where it begins', () => {
    expect(lines).toContain(
      `- **[Ada Obi](${ADDRESS}?entity=ada-obi)**, Norland leader. Also “Obi”. 3 mentions, first in [paragraph 1](${ADDRESS}#p1).`,
    )
  })

  it('tells of an event how sure it is, on whose word, and where', () => {
    expect(lines).toContain(
      `- [Norland leader Ada Obi thanked the Coast Union](${ADDRESS}?event=thanked). Happened Sunday or before, says Harbour Post \`../2026-04-26\`. See [paragraph 1](${ADDRESS}#p1).`,
    )
    expect(lines).toContain(
      `- [“We will sign the treaty next year”](${ADDRESS}?event=sign). Planned, says Ada Obi. See [paragraph 3](${ADDRESS}#p3).`,
    )
  })

  it('quotes what somebody said, not single words', () => {
    expect(lines).toContain(`- Ada Obi: "We will sign the treaty next year," See [paragraph 3](${ADDRESS}#p3).`)
    expect(markdown).not.toContain('"It is time,"')
  })

  it('every line of a list leads back to its passage', () => {
    const items = all(tree).filter(({ type }) => type === 'listItem')
    expect(items.length).toBeGreaterThan(10)
    for (const item of items) expect(all(item).some((node) => node.type === 'link' && node.url.startsWith(`${ADDRESS}#p`))).toBe(true)
  })

  it('without a publication date says the article’s own words and no calendar date', () => {
    const undated = markdownBriefing(exported(sample))
    expect(undated).toContain('### “Saturday”\n')
    expect(undated).toContain('*… a gap of unknown length …*')
    expect(undated).not.toContain('Published')
  })

  it('of any words has no HTML, no picture, and no link that leads elsewhere', () => {
    fc.assert(
      fc.property(anyExported, (from) => {
        const nodes = all(fromMarkdown(markdownBriefing(from)))
        expect(nodes.filter(({ type }) => ['html', 'image', 'code', 'blockquote', 'table'].includes(type))).toEqual([])
        for (const node of nodes) if (node.type === 'link') expect(node.url.startsWith(ADDRESS)).toBe(true)
        const headings = nodes.flatMap((node) => (node.type === 'heading' && node.depth < 3 ? [words(node)] : []))
        expect(headings.slice(-3)).toEqual(expect.arrayContaining(['When']))
      }),
    )
  })
})

describe('highlights in the briefing', () => {
  const noted = (more: Parameters<typeof highlight>[2]) => {
    const highlights = [highlight('a', spanOf('Ada Obi thanked'), more), { ...highlight('b', spanOf('two ships')), at: null }]
    return markdownBriefing({ ...exported(sample), highlights })
  }
  const sectionOf = (markdown: string) => markdown.slice(markdown.indexOf('## My highlights and notes')).split('\n')

  it('are quoted with their notes, those whose words are gone apart', () => {
    expect(sectionOf(noted({ note: 'Why *now*?\n\n1. Ask', colour: 'pink' })).slice(0, 9)).toEqual([
      '## My highlights and notes',
      '',
      `- “Ada Obi thanked” *pink*. See [paragraph 1](${ADDRESS}#p1).\\`,
      '  **Note:** Why \\*now\\*?\\',
      '  1\\. Ask',
      '',
      '### No longer found in the text',
      '',
      '- “two ships” *yellow*.',
    ])
  })

  it('read as they were written, whatever is in a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (note) => {
        const tree = fromMarkdown(sectionOf(noted({ note })).join('\n'))
        expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'list', 'heading', 'list', 'thematicBreak', 'paragraph'])
        expect(all(tree).some(({ type }) => type === 'html')).toBe(false)
      }),
    )
  })

  it('are not spoken of where there are none', () => {
    expect(markdownBriefing(exported(sample))).not.toMatch(/highlight|reader’s/)
  })
})
