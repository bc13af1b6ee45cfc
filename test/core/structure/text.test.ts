import { describe, expect, it } from 'vitest'
import { leftOut, outline, read } from './read.ts'

const lines = (...all: string[]) => all.join('\n')

describe('hard wraps', () => {
  it('are joined, and blank lines part the paragraphs', () => {
    const article = read(
      lines(
        'The council of the island voted on Monday to close its only airport, saying that',
        'the runway was no longer safe.',
        '',
        '"We have waited for six years," the mayor said, "and nobody has come to look at the',
        'cracks."',
        '',
      ),
    )
    expect(outline(article)).toEqual([
      'p: The council of the island voted on Monday to close its only airport, saying that the runway was no longer safe.',
      'p: "We have waited for six years," the mayor said, "and nobody has come to look at the cracks."',
    ])
    expect(article.blocks.map(({ number }) => number)).toEqual([1, 2])
  })

  it('leave an origin for every line of the source', () => {
    const { text, origins } = read('One line that goes\non here and goes\non to its end.\n\n\nAnother one.')
    expect(origins.map(({ start, line }) => [line, text.slice(start, start + 7)])).toEqual([
      [1, 'One lin'],
      [2, 'on here'],
      [3, 'on to i'],
      [6, 'Another'],
    ])
  })

  it('are told from paragraphs of one line each, without blank lines', () => {
    const article = read(
      lines(
        'The bank said on Friday that it would close forty of its branches in the north.',
        'Unions called the plan reckless.',
        'It comes a year after the bank took over its smaller rival, which had twice as many branches as it needed.',
        'Shares rose.',
      ),
    )
    expect(article.blocks).toHaveLength(4)
  })

  it('end a paragraph where the next word would have fitted, even without a blank line', () => {
    const article = read(
      lines(
        'The storm reached the coast shortly after midnight and tore the',
        'roofs off a dozen houses.',
        'Nobody was hurt. The fire brigade was called out ninety times and',
        'said that it had never seen such a night in all of its sixty',
        'years.',
        'Schools stay closed on Monday, and the ferry will not run before',
        'the wind has dropped to thirty knots.',
      ),
    )
    expect(article.blocks).toHaveLength(3)
  })

  it('do not part a paragraph where a sentence happens to end a full line', () => {
    const article = read(
      lines(
        'The old mill burned down on Sunday, two weeks before it was to open as a museum',
        'and concert hall. Police believe that the fire was set, but have no suspects so.',
        'They asked for help from anyone who was near the river between nine and eleven',
        'in the evening.',
        '',
        'The mill was built in 1811.',
      ),
    )
    expect(article.blocks).toHaveLength(2)
  })

  it('break a page where a line begins with a space after a full stop', () => {
    const article = read(' The first line is indented too, but it is not a paragraph of its own and goes\non here.\n A new page begins.\n')
    expect(outline(article)).toEqual([
      'p: The first line is indented too, but it is not a paragraph of its own and goes on here.',
      'p: A new page begins.',
    ])
  })

  it.each([
    ['a form feed after a sentence', 'One page ends here.\n\fAnother begins.', 2],
    ['a form feed inside a sentence', 'One page ends in the middle of\n\fa sentence.', 1],
    ['a page number inside a sentence', 'The minister left the room before the\n\nPage 3 of 7\n\nvote was taken.', 1],
    [
      'blank lines after every line',
      ['The minister left', 'the room before', 'the vote was taken', 'and did not come', 'back until evening', 'when all was over.'].join(
        '\n\n',
      ),
      1,
    ],
    [
      'indented first lines',
      '    One paragraph that is longer than\na line. It ends.\n    Another one that is longer than\na line.\n    A third.',
      3,
    ],
  ])('know %s', (_, text, count) => {
    expect(read(text).blocks).toHaveLength(count)
  })

  it.each([
    ['Park Chang-\nho came.', 'Park Chang-ho came.'],
    ['a months-\nlong siege', 'a months-long siege'],
    ['a catastro-\nphe for all. Then a catastrophe again', 'a catastrophe for all. Then a catastrophe again'],
    ['the years 2027–\n2031 and on', 'the years 2027–2031 and on'],
    ['short-\nand long-term plans', 'short- and long-term plans'],
    ['he waited —\nas ever — for her', 'he waited — as ever — for her'],
    ['and/\nor both', 'and/or both'],
    ['東京で\n会議が開かれた。', '東京で会議が開かれた。'],
  ])('join %j at the hyphen or script it has', (text, joined) => {
    expect(read(text).text).toBe(joined)
  })

  it('undo the hyphens of a text that was typeset', () => {
    const text = lines('The com-', 'mittee had con-', 'sidered the pro-', 'posal for a well-', 'known reason and de-', 'clined it.')
    expect(read(text).text).toBe('The committee had considered the proposal for a well-known reason and declined it.')
  })
})

describe('characters', () => {
  it.each([
    ['a byte order mark', '\uFEFFThe dam holds.', 'The dam holds.'],
    ['CRLF and CR', 'The dam\r\nholds.\r\rIt is old.', 'The dam holds.\n\nIt is old.'],
    ['no-break and thin spaces', 'The\u00A0dam is 40\u202Fm high.', 'The dam is 40 m high.'],
    ['soft hyphens and zero-width spaces', 'The catas\u00ADtrophe\u200B came.', 'The catastrophe came.'],
    ['tabs and runs of spaces', 'The\tdam   holds.', 'The dam holds.'],
    ['quotation marks, kept', '“It holds,” she said. ‘Truly’, "yes", «oui».', '“It holds,” she said. ‘Truly’, "yes", «oui».'],
    ['emoji with joiners, kept', 'The dam 👩‍🚒 holds.', 'The dam 👩‍🚒 holds.'],
    ['line separators', 'The dam\u2028holds.', 'The dam holds.'],
  ])('knows %s', (_, text, plain) => {
    expect(read(text).text).toBe(plain)
  })
})

describe('headlines and headings', () => {
  it('takes a first line without a full stop for the headline', () => {
    const article = read('Ferry service resumes after nine days\n\nThe ferry to the islands sailed again on Tuesday.')
    expect(article).toMatchObject({ title: 'Ferry service resumes after nine days', titleFrom: 'source' })
    expect(outline(article)[0]).toBe('title: Ferry service resumes after nine days')
    expect(article.blocks.map(({ number }) => number)).toEqual([undefined, 1])
  })

  it('keeps kicker and deck beside it as headings', () => {
    const article = read(
      'HARBOUR\n\nFerry service resumes after nine days\n\nIslanders had lived on tins\n\nThe ferry sailed again on Tuesday.',
    )
    expect(outline(article).slice(0, 3)).toEqual([
      'h2: HARBOUR',
      'title: Ferry service resumes after nine days',
      'h2: Islanders had lived on tins',
    ])
  })

  it('marks the headline in the text when front matter has it as well', () => {
    const article = read('---\ntitle: Ferry sails again\n---\nFerry sails again\n\nThe ferry sailed on Tuesday.')
    expect(outline(article)[0]).toBe('title: Ferry sails again')
  })

  it('finds headings between paragraphs', () => {
    const text = 'The first part is over.\n\nWhat happened next\n\nThe second part begins.\n\nTHE COST\n\nNobody knows it yet.'
    expect(outline(read(text)).filter((line) => line.startsWith('h'))).toEqual(['h2: What happened next', 'h2: THE COST'])
  })

  it.each([
    ['a last line', 'The first part is over.\n\nJane Doe'],
    ['a line that ends in a comma', 'The first part is over.\n\nDear friends,\n\nThe second part begins.'],
    ['three lines in a row', 'It is over. These died:\n\nAna Sousa\n\nJoão Reis\n\nRui Melo\n\nThey were friends.'],
  ])('takes %s for no heading', (_, text) => {
    expect(outline(read(text)).filter((line) => line.startsWith('h'))).toEqual([])
  })
})

describe('lists, quotations and tables', () => {
  it('takes lists apart', () => {
    const article = read('The deal says:\n\n- Both sides leave the\n  island.\n- Nobody comes back.\n\nThen:\n\n1. A vote.\n2. A count.\n')
    expect(outline(article)).toEqual([
      'p: The deal says:',
      'li: Both sides leave the island.',
      'li: Nobody comes back.',
      'p: Then:',
      'li#1: A vote.',
      'li#2: A count.',
    ])
  })

  it('sees no list in a wrapped date or a line of dialogue', () => {
    const wrapped =
      'The law that both houses had fought over all winter took effect on January\n31. The court struck it down before the month was over, on grounds that\nsurprised everyone.'
    expect(outline(read(wrapped))).toHaveLength(1)
    expect(outline(read('She asked him once more.\n\n- No, he said.\n\nShe left.'))[1]).toBe('p: - No, he said.')
  })

  it('takes the marks off quotations', () => {
    expect(outline(read('He wrote:\n\n> I was never\n> there.\n\nNobody believed him.'))[1]).toBe('q: I was never there.')
  })

  it('keeps the lines of a table', () => {
    const article = read('Results for the year.\n\n  Year   Profit\n  2025      112\n  2024       98\n\nThey were good.')
    expect(outline(article)[1]).toBe('pre: Year   Profit\n2025      112\n2024       98')
  })

  it('knows the line of each row, past the rule under the first', () => {
    const { text, origins } = read('Year   Profit\n----   ------\n2025      112\n2024       98\n\nThey were good.')
    expect(origins.map(({ start, line }) => [line, text.slice(start, start + 4)])).toEqual([
      [1, 'Year'],
      [3, '2025'],
      [4, '2024'],
      [6, 'They'],
    ])
  })

  it('takes a table of any length', () => {
    expect(read('a 1   b 2\n'.repeat(150_000)).blocks).toHaveLength(1)
  })

  it('sees no table in justified prose', () => {
    const text = 'The  council  of  the  island   voted\non  Monday to close   its  airport  as\nthe  runway  was  no   longer   safe.'
    expect(outline(read(text))[0]).toMatch(/^p: The council of the island voted on Monday/)
  })
})

describe('page furniture', () => {
  it('leaves out page numbers and running heads', () => {
    const page = (number: number, words: string) => `The Island Post\n\n${words}\n\n${number}\n\f`
    const article = read(page(1, 'The first page tells one thing.') + page(2, 'The second tells another.') + page(3, 'The third is short.'))
    expect(outline(article)[0]).toBe('title: The Island Post')
    expect(outline(article)).toHaveLength(4)
    expect(leftOut(article)).toHaveLength(5)
  })

  it('finds the lines between paragraphs without blank lines', () => {
    const article = read('Dam holds after week of rain\nBy Ana Sousa\nPublished 3 March 2026\nThe dam holds.\nAdvertisement\nIt is old.')
    expect(outline(article)).toEqual(['title: Dam holds after week of rain', 'p: The dam holds.', 'p: It is old.'])
    expect(article).toMatchObject({ author: 'Ana Sousa', published: '2026-03-03', publishedFrom: 'text' })
    expect(leftOut(article)).toEqual([
      'byline after 0: By Ana Sousa',
      'date after 0: Published 3 March 2026',
      'notice after 1: Advertisement',
    ])
  })

  it('tells what an address says, and takes the site of an author page for the source', () => {
    const article = read('The dam holds.\n\nhttps://www.islandpost.example/author/ana-sousa\n\nIt is old.')
    expect(article.leftOut).toEqual([
      {
        text: 'https://www.islandpost.example/author/ana-sousa',
        reason: 'link',
        after: 1,
        line: 3,
        url: 'https://www.islandpost.example/author/ana-sousa',
        site: 'islandpost.example',
        page: 'author page ana-sousa',
      },
    ])
    expect(article.source).toBe('islandpost.example')
    expect(read('The dam holds.\n\nhttps://other.example/news/old-dam-may-fall\n\nIt is old.').source).toBeUndefined()
  })

  it('gives the title of a related article', () => {
    const article = read('The dam holds.\n\nRelated article: Old Dam May Fall Within a Year\n\nIt is old.')
    expect(article.leftOut[0]).toMatchObject({ reason: 'related', title: 'Old Dam May Fall Within a Year', after: 1 })
  })

  it('leaves out the list under "Related stories"', () => {
    const article = read('The dam holds.\n\nIt is old.\n\nRelated stories\n\n- Old dam may fall\n- New dam planned')
    expect(leftOut(article)).toHaveLength(3)
  })

  it('keeps a date that parts a chronicle', () => {
    const article = read('This is how it went, day by day.\n\n3 March 2026\n\nThe rain began.\n\n4 March 2026\n\nThe dam held.')
    expect(article.leftOut).toEqual([])
    expect(article.published).toBeUndefined()
  })

  it('knows a page pasted whole, with its menu, byline and captions', () => {
    const article = read(
      lines(
        'Skip to content',
        'Home',
        'World',
        'Europe',
        'Flood warnings issued across the north',
        '3 hours ago',
        'Share',
        'Ana Sousa',
        'Porto correspondent',
        'EPA A man wades through a flooded street',
        'Residents were told to move upstairs',
        'Flood warnings have been issued for six rivers.',
        '',
        'Getty Images',
        'Sandbags were handed out on Monday',
        '',
        'What do we know so far?',
        'At least two people are missing.',
        'More on this story',
        'Why rivers flood',
        'The week in pictures',
      ),
    )
    expect(outline(article)).toEqual([
      'title: Flood warnings issued across the north',
      'p: Flood warnings have been issued for six rivers.',
      'h2: What do we know so far?',
      'p: At least two people are missing.',
    ])
    expect(article.author).toBe('Ana Sousa')
    expect(article.leftOut).toHaveLength(15)
  })

  it('knows a page printed by a browser', () => {
    const article = read(
      'Dam holds - The Island Post https://islandpost.example/dam\n\n1 of 2 12/03/2026, 10:04\n\nDam holds\n\nThe dam holds, the\n\n2 of 2 12/03/2026, 10:04\n\nmayor said.',
    )
    expect(outline(article)).toEqual(['title: Dam holds', 'p: The dam holds, the mayor said.'])
  })

  it('knows a forwarded mail', () => {
    const article = read(
      'From: Ana Sousa\nSubject: Fwd: the dam\n\n> The dam holds, the mayor of\n> the city said on Friday.\n>\n> It is old.\n>\n> It leaks.\n>\n> It will be torn down.',
    )
    expect(outline(article)[0]).toBe('p: The dam holds, the mayor of the city said on Friday.')
    expect(article.blocks).toHaveLength(4)
  })

  it('sets English words broken at a line end together again', () => {
    expect(read('The spill cost 2.4 mil-\nlion euros in the coun-\ntry.').text).toBe('The spill cost 2.4 million euros in the country.')
  })
})
