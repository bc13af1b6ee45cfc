import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curl } from '../../../src/app/article/curl.ts'

describe('curl', () => {
  it.each([
    ['"It is time," she added.', '“It is time,” she added.'],
    ['thanked them for "the opening of the harbour", the Post said', 'thanked them for “the opening of the harbour”, the Post said'],
    ["Norland's ships didn't sail", 'Norland’s ships didn’t sail'],
    ['He said: "They told us \'go home\' and we went."', 'He said: “They told us ‘go home’ and we went.”'],
    ['("a word")', '(“a word”)'],
    ['the war—"a crime"—went on', 'the war—“a crime”—went on'],
    ["the '90s and rock 'n' roll", 'the ’90s and rock ’n’ roll'],
    ["the workers' union", 'the workers’ union'],
    ['“already curled”', '“already curled”'],
    ['', ''],
  ])('%s', (straight, curled) => {
    expect(curl(straight)).toBe(curled)
  })

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => curl(text).length === text.length))
  })
})
