import { describe, expect, it } from 'vitest'
import { firstWords } from '../../../src/core/time/first-words.ts'
import { TIME_RULES } from '../../../src/core/time/rules.ts'

describe('the words that a pattern may begin with', () => {
  it.each([
    [/march|april/, 'april march'],
    [/(?:early |mid-)?march/, 'early march mid'],
    [/days?|centur(?:y|ies)/, 'centuries century day days'],
    [/(?<name>this|next)[ -]week/, 'next this'],
    [/th(?:is|ese) week/, 'these this'],
    [/(?<!\d)(?=x)noon(?!x)/, 'noon'],
    [/sept\.? \d/, 'sept'],
    [/['’]9\ds/, "'"],
  ])('%s: %s', (pattern, words) => expect(firstWords(pattern).sort().join(' ')).toBe(words))

  it.each([
    [/the year|the (?:month|'90s)/, ["the '", 'the m', 'the y']],
    [/an? (?:hour|\d)|another/, ['a 0', 'a h', 'an 0', 'an h', 'another']],
    [/\d{4}/, ['0$']],
    [/\d+(?:,\d{3})* days/, ['0 d']],
    [/\d{1,2}(?:st|nd) day|\d-day/, ['0']],
    [/\d(?:[ -]1\/2|½)? years/, ['0', '0 0', '0 y']],
  ])('%s: with the letter after an article or a figure', (pattern, words) => expect(firstWords(pattern).sort()).toEqual(words))

  it.each([/[a-z]+ times/, /\w+/, /(?:early )?/])('%s may begin with any word', (pattern) => expect(() => firstWords(pattern)).toThrow())

  it('are known for every rule', () => {
    for (const { pattern } of TIME_RULES) expect(firstWords(pattern).length).toBeGreaterThan(0)
  })
})
