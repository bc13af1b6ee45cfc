import { describe, expect, it } from 'vitest'
import { found } from './found.ts'

/** Names used for a government in a sentence. */
const governments = (text: string): string[] =>
  found(text)
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.sense === 'government')
    .sort((a, b) => a.start - b.start)
    .map((mention) => text.slice(mention.start, mention.end))

const acting: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Pyongyang has sent thousands of troops.', 'Pyongyang'],
  ['North Korea has yet to comment on the meeting.', 'North Korea'],
  ['Seoul estimates that many died.', 'Seoul'],
  ['Analysts say North Korea is receiving aid.', 'North Korea'],
  ['Kenya and Ethiopia agreed on a truce.', 'Kenya', 'Ethiopia'],
  ['They died supporting Moscow’s war effort.', 'Moscow'],
  ['It was an attack by Kyiv’s troops.', 'Kyiv'],
  ['The aid is helping Pyongyang circumvent sanctions.', 'Pyongyang'],
  ['Washington accused Beijing of spying.', 'Washington', 'Beijing'],
  ['Talks between Paris and Berlin failed.', 'Paris', 'Berlin'],
]

const lying = [
  'A delegation arrived in Pyongyang on Saturday.',
  'Kenya lies on the equator.',
  'Kyiv was hit by missiles.',
  'Officials in Nairobi said no.',
  'Russia’s southwestern Kursk region is flat.',
  'Chicago agreed to pay.',
]

describe('countries and capitals as governments', () => {
  it.each(acting)('%s', (text, ...names) => expect(governments(text)).toEqual(names))
  it.each(lying)('sees the place in “%s”', (text) => expect(governments(text)).toEqual([]))
})
