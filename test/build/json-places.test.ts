import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkJson } from '../../src/build/json-places.ts'

/** The text with the place of the fault marked, and what should stand there. */
function faultIn(json: string): string | null {
  const fault = walkJson(json)
  return fault && `${json.slice(0, fault.offset)}⚑${json.slice(fault.offset)} wants ${fault.wanted}`
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a text that is no JSON', () => {
  it.each([
    ['', '⚑ wants a value'],
    ['{"a": 1,}', '{"a": 1,⚑} wants a name in double quotes'],
    ['{"a": 1 "b": 2}', '{"a": 1 ⚑"b": 2} wants a comma or “}”'],
    ['{"a" 1}', '{"a" ⚑1} wants a colon'],
    ['{a: 1}', '{⚑a: 1} wants a name in double quotes or “}”'],
    ['[1, 2', '[1, 2⚑ wants a comma or “]”'],
    ['["a\nb"]', '[⚑"a\nb"] wants a value or “]”'],
    ['[01]', '[0⚑1] wants a comma or “]”'],
    ['{} {}', '{} ⚑{} wants nothing more'],
    ['{"a": nul}', '{"a": ⚑nul} wants a value'],
  ])('%j is told where it stops being it', (json, told) => expect(faultIn(json)).toBe(told))

  it('is one exactly where JSON.parse says so', () => {
    const cut = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', ']', '"', '\\', '0', ' ', 'é'))
      .map(([json, at, put]) => {
        const place = at % (json.length + 1)
        return json.slice(0, place) + put + json.slice(place + 1)
      })
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), cut), (text) => (walkJson(text) === null) === isJson(text)),
      { numRuns: 2000 },
    )
  })

  it('is found out fast, however deep or long', () => {
    expect(walkJson('['.repeat(1e6))?.offset).toBe(1e6)
    expect(walkJson(`"${'a\\n'.repeat(1e6)}`)?.offset).toBe(0)
  })
})

it('every value is told with where it begins and what leads to it', () => {
  const json = '{"a": [1, {"b": "x"}, []], "c": null}'
  const told: string[] = []
  expect(walkJson(json, (offset, path) => told.push(`${path.join('.')}@${json[offset]}`))).toBeNull()
  expect(told).toEqual(['@{', 'a@[', 'a.0@1', 'a.1@{', 'a.1.b@"', 'a.2@[', 'c@n'])
})
