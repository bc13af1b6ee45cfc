import { describe, expect, test } from 'vitest'
import { grammarOf } from './sentence.ts'

describe('subject, agent and patient', () => {
  test.each([
    // text, predicate, subject, agent, patient
    ['The mayor opened the bridge.', 'opened', 'mayor', 'mayor', 'bridge'],
    ['The bridge was opened by the mayor on Monday.', 'opened', 'bridge', 'mayor', 'bridge'],
    ['The minister came and signed the treaty.', 'signed', 'minister', 'minister', 'treaty'],
    ['The general wants to leave the city.', 'leave', 'general', 'general', 'city'],
    ['The court ordered the company to pay a fine.', 'pay', 'company', 'company', 'fine'],
    ['The pilot who landed the plane won a medal.', 'landed', 'pilot', 'pilot', 'plane'],
    ['Rebels attacked the town, killing nine people.', 'killing', 'Rebels', 'Rebels', 'people'],
    ['Two men were arrested.', 'arrested', 'men', null, 'men'],
  ])('%s', (text, predicate, subject, agent, patient) => {
    const { grammar, wordAt, find } = grammarOf(text)
    const clause = find(predicate)
    expect(wordAt(grammar.subjectOf(clause)?.word)).toBe(subject)
    expect(wordAt(grammar.agentOf(clause)?.word)).toBe(agent)
    expect(wordAt(grammar.patientOf(clause)?.word)).toBe(patient)
  })
})

describe('tense, aspect, voice, modality and negation', () => {
  const plain = { tense: 'past', perfect: false, progressive: false, voice: 'active', modal: null, negated: false }
  test.each([
    ['The ferry sank.', 'sank', {}],
    ['The ferry has not sunk.', 'sunk', { tense: 'present', perfect: true, negated: true }],
    ['The ferry was being towed.', 'towed', { progressive: false, voice: 'passive' }],
    ['The ferry is sinking.', 'sinking', { tense: 'present', progressive: true }],
    ['The ferry will sink.', 'sink', { tense: 'future' }],
    ["The ferry won't sink.", 'sink', { tense: 'future', negated: true }],
    ['The ferry may have been hit.', 'hit', { tense: 'present', perfect: true, voice: 'passive', modal: 'may' }],
    ['Nobody survived.', 'survived', { negated: true }],
    ['Neither side signed the deal.', 'signed', { negated: true }],
    ['The court sent a message to everyone, no matter who they are.', 'sent', {}],
    ['The ferry not only sank but took the pier with it.', 'sank', {}],
    ['The ferry sank, but not before the crew was saved.', 'saved', { voice: 'passive' }],
    ['The captain was a hero.', 'hero', {}],
    ['They plan to sell the ferry.', 'sell', { tense: 'none' }],
  ])('%s', (text, predicate, features) => {
    const { grammar, find } = grammarOf(text)
    expect(grammar.featuresOf(find(predicate))).toEqual({ ...plain, ...features })
  })
})

describe('clauses', () => {
  test.each([
    ['The minister said that the talks had failed.', 'failed', 'content', 'said'],
    ['The man who left the party founded another.', 'left', 'relative', 'founded'],
    ['He resigned after the court fined him.', 'fined', 'adverbial', 'resigned'],
    ['He resigned and she took over.', 'took', 'joined', 'resigned'],
    ['They showed a video posted online.', 'posted', 'attached', 'showed'],
    ['He resigned.', 'resigned', 'main', null],
  ])('%s', (text, predicate, kind, above) => {
    const { grammar, wordAt, find } = grammarOf(text)
    expect(grammar.kindOf(find(predicate))).toBe(kind)
    expect(wordAt(grammar.clauseAbove(find(predicate)))).toBe(above)
  })

  test('a word belongs to the smallest clause that holds it', () => {
    const { grammar, wordAt, find } = grammarOf('Kyiv said that the old bridge had fallen.')
    expect(wordAt(grammar.clauseOf(find('old')))).toBe('fallen')
    expect(wordAt(grammar.clauseOf(find('Kyiv')))).toBe('said')
    expect(grammar.clausesIn({ start: 0, end: 40 }).map(wordAt)).toEqual(['said', 'fallen'])
  })

  test.each([
    ['He resigned on Sunday.', 'on Sunday', 'resigned'],
    ['The talks on Sunday failed.', 'on Sunday', 'talks'],
    ['The company lost money last year.', 'last year', 'lost'],
  ])('what a date belongs to: %s', (text, date, expected) => {
    const { grammar, wordAt } = grammarOf(text)
    const start = text.indexOf(date)
    expect(wordAt(grammar.modifiedBy({ start, end: start + date.length }))).toBe(expected)
  })
})

describe('whose words', () => {
  test.each([
    ['The minister said that the talks had failed.', 'failed', 'said', 'minister'],
    ['“We won the match,” the captain said.', 'won', 'said', 'captain'],
    ['The army said that the bridge, which opened in 2019, was closed.', 'opened', 'said', 'army'],
  ])('%s', (text, predicate, cue, speaker) => {
    const { grammar, wordAt, find } = grammarOf(text)
    const report = grammar.reportOf(find(predicate))
    expect(wordAt(report?.clause)).toBe(cue)
    expect(wordAt(report?.speaker?.word)).toBe(speaker)
  })

  test('what nobody reports is told by the article', () => {
    const { grammar, find } = grammarOf('The talks failed on Monday.')
    expect(grammar.reportOf(find('failed'))).toBeNull()
  })
})

describe('what nouns are', () => {
  test('an apposition', () => {
    const { grammar, wordAt, find } = grammarOf('Dorn, the mayor of the town, resigned.')
    expect(grammar.appositionsOf(find('Dorn')).map(wordAt)).toEqual(['mayor'])
  })

  test('a title', () => {
    const text = 'Foreign Minister Ana Kovac resigned.'
    const { grammar, wordAt } = grammarOf(text)
    const head = grammar.headWithin({ start: 0, end: 'Foreign Minister Ana Kovac'.length }) as number
    expect(grammar.titlesOf(head).map(wordAt)).toContain('Minister')
  })

  test('what a copula says', () => {
    const { grammar, wordAt, find } = grammarOf('Osei is the speaker of the chamber.')
    expect(grammar.predicatedOf(find('Osei')).map(wordAt)).toEqual(['speaker'])
  })

  test.each([
    ['Osei became head of the fund.', 'Osei', ['head']],
    ['Osei was born in Accra and became a teacher.', 'Osei', ['teacher']],
    ['Osei was elected president of the union.', 'Osei', ['president']],
    ['Osei serves as director of the museum.', 'Osei', ['director']],
    ['The council elected Osei president.', 'Osei', ['president']],
    ['Osei is a doctor and a writer.', 'Osei', ['doctor', 'writer']],
    ['Osei is not the speaker.', 'Osei', []],
    ['Osei might become president.', 'Osei', []],
    ['Osei met the president.', 'Osei', []],
  ])('what somebody is or becomes: %s', (text, name, nouns) => {
    const { grammar, wordAt, find } = grammarOf(text)
    expect(grammar.predicatedOf(find(name)).map(wordAt)).toEqual(nouns)
  })

  test('what a noun is part of', () => {
    const { grammar, wordAt, find } = grammarOf('The head of the fund, Mary Otieno, resigned.')
    expect(grammar.nounsAbove(find('fund')).map(wordAt)).toEqual(['fund', 'head'])
  })

  test('a clause with "who"', () => {
    const { grammar, wordAt, find } = grammarOf('Osei, who leads the country, resigned.')
    expect(grammar.relativesOf(find('Osei')).map(wordAt)).toEqual(['leads'])
  })

  test.each([
    ['The former head of the Kenyan fund, who resigned, came.', 'head', 'former head of the Kenyan fund'],
    ["The ministry's spokesman in Accra said so.", 'spokesman', "ministry's spokesman in Accra"],
    ['Its founder and chairwoman came.', 'founder', 'founder and chairwoman'],
    ['She is the chief executive of Halden Energy.', 'executive', 'chief executive of Halden Energy'],
  ])('a noun with what is tied to it: %s', (text, noun, expected) => {
    const { grammar, tokens, find } = grammarOf(text)
    const [first, last] = grammar.phraseOf(find(noun))
    expect(text.slice(tokens[first]?.start, tokens[last]?.end)).toBe(expected)
  })

  test('what is joined by "and"', () => {
    const { grammar, wordAt, find } = grammarOf('Russia, Belarus and China signed the pact.')
    expect(grammar.conjunctsOf(find('Russia')).map(wordAt)).toEqual(['Russia', 'Belarus', 'China'])
  })

  test('the span of a phrase', () => {
    const text = 'The old bridge over the river fell.'
    const { grammar, find } = grammarOf(text)
    const { start, end } = grammar.spanOf(find('bridge'))
    expect(text.slice(start, end)).toBe('The old bridge over the river')
  })
})
