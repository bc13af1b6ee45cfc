import { type EntityMention, within } from '../mentions.ts'
import type { Block, Span } from '../model.ts'
import { slice } from '../span.ts'
import type { SpeakerCue } from './cue.ts'
import type { Said } from './said.ts'
import { isRunning, type Scene } from './scene.ts'

/** Furthest that a cue stands from the colon that ends its paragraph, in characters. */
const REACH = 80
/** Longest signature, in characters. */
const LONGEST_SIGNATURE = 90

/**
 * Paragraphs given as somebody's words without quotation marks: after one that ends "X wrote:", and those signed with a
 * dash and a name, at their end or in a line of their own.
 */
export function announcedSpeech({ article: { text, blocks }, mentions }: Scene, cues: readonly SpeakerCue[]): Said[] {
  const words = cues.map((cue) => ({ ...cue.word, cue }))
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1]
    const signed = isRunning(block) ? signedSpeech(text, block, blocks[i - 1], mentions) : null
    if (signed) return [signed]
    if (!next || !isRunning(next) || !isRunning(block) || isMarked(text, next)) return []
    const cue = within(words, { start: block.end - REACH, end: block.end }).at(-1)?.cue
    const introduces =
      cue?.speech &&
      (cue.entity !== null || PERSON.test(slice(text, cue.source))) &&
      text[block.end - 1] === ':' &&
      !/[.!?]\s/.test(text.slice(cue.word.end, block.end))
    return introduces
      ? [{ ...bounds(next), kind: 'turn', speaker: cue.entity, cue: cue.word, attribution: cue.attribution, source: cue.source }]
      : []
  })
}

const PERSON = /^(?:he|she|they|we|I)$/i
const bounds = ({ start, end }: Span): Span => ({ start, end })
const isMarked = (text: string, block: Span): boolean => /^["“”'‘«]/.test(text.slice(block.start, block.start + 1))

/** "It is open to all. — Ana Ruiz, mayor". */
function signedSpeech(text: string, block: Block, before: Block | undefined, mentions: readonly EntityMention[]): Said | null {
  const from = Math.max(block.start, block.end - LONGEST_SIGNATURE)
  const found = /(?:^|[.!?…]\s+)(?<dash>[—–―]\s*)(?=\p{Lu})/u.exec(text.slice(from, block.end))
  if (!found?.groups?.dash) return null
  const dash = from + found.index + found[0].length - found.groups.dash.length
  const at = dash + found.groups.dash.length
  const name = within(mentions, { start: at, end: at + 1 }).find((m) => m.form === 'name' && m.kind !== 'place')
  if (!name || name.start !== at || !/^(?:,\s[^.!?]*)?\.?$/.test(text.slice(name.end, block.end))) return null
  const alone = dash === block.start
  const said = alone ? before : { start: block.start, end: block.start + slice(text, { start: block.start, end: dash }).trimEnd().length }
  if (!said || said.end <= said.start || (alone && before?.kind !== 'paragraph' && before?.kind !== 'quote') || isMarked(text, said))
    return null
  const source = bounds(name)
  return { ...bounds(said), kind: 'turn', speaker: name.entity, attribution: source, source }
}
