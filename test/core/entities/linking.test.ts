import { describe, expect, it } from 'vitest'
import { articleOf } from '../written.ts'
import { aliasesIn, entitiesIn, found, mentionsOf } from './found.ts'

describe('names of one entity', () => {
  const cases: readonly (readonly [text: string, name: string, aliases: string[]])[] = [
    ['Grace Wanjiru spoke. Wanjiru left.', 'Grace Wanjiru', ['Wanjiru']],
    ['Kim Yong Ho spoke. Kim left.', 'Kim Yong Ho', ['Kim']],
    ['Barack Hussein Obama won. Barack Obama spoke. Obama left.', 'Barack Hussein Obama', ['Barack Obama', 'Obama']],
    ['Ursula von der Leyen spoke. Von der Leyen left.', 'Ursula von der Leyen', ['Von der Leyen']],
    ['Officials met Omar al-Bashir. Al-Bashir agreed, and Bashir left.', 'Omar al-Bashir', ['Al-Bashir', 'Bashir']],
    ['The World Health Organization (WHO) met. The WHO agreed.', 'World Health Organization', ['WHO']],
    ['The African Union met. The AU agreed.', 'African Union', ['AU']],
    ['Halden Energy plc grew. Halden hired.', 'Halden Energy plc', ['Halden']],
    ['Halden Communications International Inc. grew. Halden hired.', 'Halden Communications International Inc.', ['Halden']],
    ['The 5th U.S. Circuit Court of Appeals ruled. The 5th Circuit was clear.', '5th U.S. Circuit Court of Appeals', ['5th Circuit']],
    ['Varna Exchange Group (NYSE: VXG) grew. Later VXG shrank.', 'Varna Exchange Group', ['VXG']],
    ['Members of the State Duma met. The Duma voted.', 'State Duma', ['Duma']],
    ['The United States agreed. The U.S. signed. America waits.', 'United States', ['America', 'U.S.']],
    ['Fighting went on in Luhansk Oblast. Luhansk burned.', 'Luhansk Oblast', ['Luhansk']],
    ['The Poles agreed. A Polish envoy left.', 'Poles', ['Polish']],
    ['She thanked Comrade Pak Sung Il. Pak smiled.', 'Pak Sung Il', ['Comrade Pak Sung Il', 'Pak']],
    ['We met Mr. John Falk and Dr. Anna Holm.', 'John Falk', []],
  ]
  it.each(cases)('%s', (text, name, aliases) => expect(aliasesIn(text)[name]).toEqual(aliases))
})

describe('a firm with a common word for a name', () => {
  it('is known by it where it is plainly a firm', () => {
    const text =
      'The defendant from Harbor Communications was found guilty. Vogt worked with former Harbor CEO Anna Falk. New hires at Harbor were fined.'
    expect(mentionsOf(text, 'Harbor Communications')).toEqual(['Harbor Communications', 'Harbor', 'Harbor'])
  })
})

describe('the short name of a company', () => {
  const text =
    'Owners of FirstOak Corp. and Wellington Bancshares met. Columbus-based Wellington is acquiring FirstOak. Wellington shareholders agreed.'
  it('is the company’s, though a place or a person may have it', () => {
    expect(mentionsOf(text, 'Wellington Bancshares')).toEqual(['Wellington Bancshares', 'Wellington', 'Wellington'])
    const merger = 'Shares of Carlton Lorne & Co rose. Norland agreed to acquire Carlton. Each Carlton Lorne share is worth more.'
    expect(mentionsOf(merger, 'Carlton Lorne & Co')).toEqual(['Carlton Lorne & Co', 'Carlton', 'Carlton Lorne'])
  })

  it('is joined by the letters its shares are traded under', () =>
    expect(aliasesIn('Halden Energy plc (HLD.N) grew. Shares of Halden fell.')['Halden Energy plc']).toEqual(['HLD.N', 'Halden']))

  it('stays the name of the place or the person where the text says so', () => {
    expect(mentionsOf('Boston Foods plc closed. Rain fell in Boston.', 'Boston Foods plc')).toEqual(['Boston Foods plc'])
    const person = 'Carlton Lorne & Co was founded by Anna Carlton. Carlton left.'
    expect(mentionsOf(person, 'Anna Carlton')).toEqual(['Anna Carlton', 'Carlton'])
  })
})

describe('a surname that two persons bear', () => {
  it('is hers whom the text is about, where the other was named once and long ago', () => {
    const text =
      'Elsa Marlow sat in court. Elsa Marlow was tried. Her father was John Marlow. Doors shut. Rain fell. Snow fell. Elsa Marlow spoke. Nobody came. Rain fell. Snow fell. Marlow left.'
    expect(mentionsOf(text, 'Elsa Marlow')).toContain('Marlow')
    expect(mentionsOf(text, 'John Marlow')).toEqual(['John Marlow'])
  })
})

describe('a club', () => {
  it('goes by the last word of its name', () => {
    const text = 'Manchester United beat Manchester City on Saturday. United had more of the ball, but City’s Peter Falk scored.'
    expect(mentionsOf(text, 'Manchester United')).toContain('United')
  })
})

describe('a short first name', () => {
  it('is that of the person who bears the long one', () => {
    const text = 'Joseph Falk was acquitted. “Joe Falk is free,” Jo Lind said. Falk left.'
    expect(mentionsOf(text, 'Joseph Falk')).toEqual(['Joseph Falk', 'Joe Falk', 'Falk'])
  })

  it('but not of one whose name it does not shorten', () => {
    const text = 'Peter Falk was acquitted. “Joe Falk is free,” Jo Lind said.'
    expect(mentionsOf(text, 'Peter Falk')).toEqual(['Peter Falk'])
  })
})

describe('a name from the middle of another', () => {
  it('is that person’s', () => {
    const text = 'Daniel Okot Lado, the deputy governor, spoke. “It is signed,” said Okot. Lado left.'
    expect(mentionsOf(text, 'Daniel Okot Lado')).toEqual(['Daniel Okot Lado', 'Okot', 'Lado'])
  })

  it('unless somebody else bears it first or last', () => {
    const text = 'Daniel Okot Lado met Grace Okot in Minsk. Okot declined to comment.'
    expect(mentionsOf(text, 'Grace Okot')).toEqual(['Grace Okot', 'Okot'])
  })
})

describe('father and son', () => {
  it('are two where the text tells of them', () => {
    const text = 'Police said that the son of David Falk shot a man. David Falk Jr. was 27 years old.'
    expect(mentionsOf(text, 'David Falk')).toEqual(['David Falk'])
  })

  it('are one where nothing says so', () =>
    expect(mentionsOf('They met David Falk Jr. in Oslo. David Falk left the town.', 'David Falk Jr.')).toHaveLength(2))
})

describe('who bears a shared surname', () => {
  it('tells by the title', () => {
    const text = 'John Falk and Anna Falk met. Mr. Falk left.'
    expect(mentionsOf(text, 'John Falk')).toEqual(['John Falk', 'Falk'])
    expect(mentionsOf(text, 'Anna Falk')).toEqual(['Anna Falk'])
  })

  it('takes the one spoken of last where only one is near', () => {
    const text = 'Peter Falk lives here. It is cold. It is dark. It is late. It is far. Anna Falk is a judge. Falk declined to comment.'
    expect(mentionsOf(text, 'Anna Falk')).toEqual(['Anna Falk', 'Falk'])
  })

  it('leaves the name to itself where it is unclear', () => {
    const text = 'Peter Falk met Anna Falk. Falk declined to comment.'
    expect(mentionsOf(text, 'Falk')).toEqual(['Falk'])
  })

  it('keeps a city apart from the person it is named like, where a preposition says so', () => {
    const text = 'Mary Washington spoke. Washington was born in Washington.'
    expect(mentionsOf(text, 'Mary Washington')).toEqual(['Mary Washington', 'Washington'])
  })
})

describe('countries', () => {
  it('notes initials of the official name that stand only within another name', () => {
    const text = 'North Korea agreed. The DPRK Defense Ministry signed.'
    expect(aliasesIn(text)['North Korea']).toEqual(['DPRK'])
    expect(mentionsOf(text, 'North Korea')).toEqual(['North Korea'])
  })

  it('gives the codes of countries, capitals and peoples', () => {
    const references = Object.fromEntries(found('Kenya and Nairobi waited. A Kenyan envoy left.').map((e) => [e.name, e.reference]))
    expect(references).toEqual({
      Kenya: { country: 'KE' },
      Nairobi: { country: 'KE', capitalOf: 'KE' },
      Kenyan: { country: 'KE' },
    })
  })
})

describe('the place of a dateline', () => {
  it('is one with the same place in the text', () => {
    const text = 'CHARLESTON, S.C. (Meridian) — The dam holds. Engineers came to Charleston on Monday.'
    const article = { ...articleOf([text]), dateline: { start: 0, end: 29, place: { start: 0, end: 16 } } }
    const place = entitiesIn(article).find((e) => e.name === 'Charleston')
    expect(place?.mentions.map((m) => text.slice(m.start, m.end))).toEqual(['CHARLESTON, S.C.', 'Charleston'])
  })
})

describe('what is left out', () => {
  it('leaves out the exchange that trades a share', () => {
    expect(Object.keys(aliasesIn('Varna Exchange Group (NYSE: VXG) grew in Oslo.'))).not.toContain('NYSE')
  })

  it('leaves out the agency of the dateline', () => {
    const text = 'NAIROBI (Reuters) - Kenya agreed. Reuters has asked again.'
    const agency = { start: text.indexOf('Reuters'), end: text.indexOf('Reuters') + 7 }
    const article = { ...articleOf([text]), dateline: { start: 0, end: 20, agency } }
    const reuters = entitiesIn(article).find((e) => e.name === 'Reuters')
    expect(reuters?.mentions.map((m) => m.start)).toEqual([text.lastIndexOf('Reuters')])
  })

  it('takes abuse in a quotation for no group of the story', () => {
    expect(aliasesIn('“We fought the Nazis there,” he said.')).toEqual({})
    expect(aliasesIn('The museum tells how the Nazis came to power.')).toHaveProperty('Nazis')
  })
})

describe('ids and order', () => {
  it('makes ids of names, each once', () => {
    const ids = found('Peter Falk met Anna Falk. Falk declined. Ümit Özdağ was in Kenya’s north.').map((e) => e.id)
    expect(ids.sort()).toEqual(['anna-falk', 'falk', 'kenya', 'peter-falk', 'umit-ozdag'])
  })

  it('puts first whom the article is about', () => {
    const text = 'Kenya agreed. Grace Wanjiru spoke. Wanjiru left. Later Wanjiru came back from Ethiopia.'
    expect(found(text)[0]?.name).toBe('Grace Wanjiru')
  })
})
