import { expect, test } from 'vitest'
import { slugOfFile } from '../../src/build/read-document.ts'
import { slugOf } from '../../src/build/slug.ts'

test.each([
  ['harbour-council', 'harbour-council'],
  ['Harbour Council, 3 March', 'harbour-council-3-march'],
  ['Łódź – straße', 'lodz-strasse'],
  ['São Tomé', 'sao-tome'],
  ['Sa\u0303o', 'sao'],
  ['Þingvellir & Ærø', 'thingvellir-aero'],
  ["The mayor's day", 'the-mayors-day'],
  ['--draft__2--', 'draft-2'],
  ['a.b.c', 'a-b-c'],
])('the slug of %j is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('a name without Latin letters or digits gets a slug of its own, always the same', () => {
  const slug = slugOf('Київ')
  expect(slug).toMatch(/^article-[0-9a-f]{8}$/)
  expect(slugOf('Київ')).toBe(slug)
  expect(slugOf('Львів')).not.toBe(slug)
})

test('a slug is never too long for the name of a file', () => {
  expect(slugOf('very long '.repeat(60)).length).toBeLessThanOrEqual(120)
})

test.each([
  ['seeds/treaty.txt', 'treaty'],
  ['seeds\\treaty.md', 'treaty'],
  ['Treaty.of.1974.html', 'treaty-of-1974'],
  ['treaty', 'treaty'],
])('the file %j has the slug %j', (file, slug) => {
  expect(slugOfFile(file)).toBe(slug)
})
