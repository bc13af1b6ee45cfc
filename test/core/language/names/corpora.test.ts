import { describe, expect, it } from 'vitest'
import { kindOfLabel, LABELS, NAME_KINDS, OUTSIDE } from '../../../../src/core/language/names/labels.ts'
import { ANY, type Marked, NO_MAIN_NAME } from '../../../../src/core/language/train/names/corpus.ts'
import { type Dialect, readDocuments } from '../../../../src/core/language/train/names/read.ts'
import { madeUpResults } from '../../../../src/core/language/train/names/results.ts'
import { randomFrom } from '../../../../src/core/language/train/random.ts'

/** Names in braces with their kinds; "?" after a word that the corpus leaves open. */
function shown({ words, allowed }: Marked): string {
  return words
    .map((word, i) => {
      const bits = allowed[i] as number
      if (bits === ANY) return `${word}?`
      if (bits === NO_MAIN_NAME) return word
      const label = 31 - Math.clz32(bits)
      return label === OUTSIDE ? word : `${word}/${NAME_KINDS[kindOfLabel(label)]}`
    })
    .join(' ')
}

const read = (text: string, dialect: Dialect): string[][] => readDocuments(text, dialect, true).map((document) => document.map(shown))
const lines = (text: string): string => text.split(' ').join('\n').replaceAll('|', '\t')

const sentences: readonly (readonly [title: string, dialect: Dialect, written: string, shown: string])[] = [
  ['reads words and marks', 'plain', 'Ana|B-PER Lund|I-PER left|O Oslo|B-LOC', 'Ana/person Lund/person left Oslo/place'],
  ['reads marks without beginnings', 'plain', 'Ana|I-PER Lund|I-PER left|O', 'Ana/person Lund/person left'],
  ['reads numbered columns', 'plain', '1|Ana|B-PER|-|x 2|left|O|-|-', 'Ana/person left'],
  ['takes titles off persons', 'gmb', 'President|B-per Ana|I-per Lund|I-per', 'President Ana/person Lund/person'],
  ['splits words as we do', 'plain', 'Oslo-based|B-LOC firm|O', 'Oslo/place -/place based/place firm'],
  ['takes possessives off', 'plain', "Oslo|B-LOC 's|I-LOC mayor|O", "Oslo/place 's mayor"],
  ['maps the kinds of other corpora', 'crossner', 'Ana|B-writer joined|O Mercury|B-band', 'Ana/person joined Mercury/organization'],
  ['leaves open what has no place among ours', 'crossner', 'The|O Perseids|B-astronomicalobject', 'The Perseids?'],
]

describe('corpora in columns', () => {
  it.each(sentences)('%s', (_, dialect, written, expected) => expect(read(lines(written), dialect)).toEqual([[expected]]))

  it('begin a document where they say so', () =>
    expect(read('-DOCSTART- O\n\nAna B-PER\n\n-DOCSTART- O\n\nOslo B-LOC\n', 'plain')).toEqual([['Ana/person'], ['Oslo/place']]))
})

describe('mentions as noun phrases', () => {
  const gum = (text: string, ...mentions: (readonly [phrase: string, type: string])[]): string => {
    const spans = mentions.map(([phrase, type]) => ({
      start: text.indexOf(phrase),
      end: text.indexOf(phrase) + phrase.length,
      type,
      form: 'name',
    }))
    return read(JSON.stringify({ text, sentences: [[0, text.length]], mentions: spans }), 'gum')[0]?.[0] as string
  }

  it('are trimmed to the capitalised core', () =>
    expect(gum('He left the old University of Turku.', ['the old University of Turku', 'organization'])).toBe(
      'He left the old University/organization of/organization Turku/organization .',
    ))

  it('give way to those inside where they are more than a name', () =>
    expect(gum('The school of Ana Lund closed.', ['The school of Ana Lund', 'organization'], ['Ana Lund', 'person'])).toBe(
      'The? school of Ana/person Lund/person closed .',
    ))
})

describe('made-up results', () => {
  it('are the same for the same seed', () => expect(madeUpResults(5, randomFrom(3))).toEqual(madeUpResults(5, randomFrom(3))))

  it('say of every word what it is', () => {
    for (const { words, allowed } of madeUpResults(200, randomFrom(1)).flat()) {
      expect(words.length).toBe(allowed.length)
      for (const bits of allowed) expect(Number.isInteger(Math.log2(bits)) && bits < 2 ** LABELS).toBe(true)
    }
  })
})
