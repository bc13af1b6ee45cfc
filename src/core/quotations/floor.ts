import { type EntityMention, within } from '../mentions.ts'
import type { Block, EntityId, Span } from '../model.ts'
import { slice } from '../span.ts'
import { intervieweeOf } from './interviewee.ts'
import { FIRST_PERSON, type Scene, wordsIn } from './scene.ts'

/** From a block on somebody holds the floor. */
export interface Floor {
  /** Index of the block. */
  readonly block: number
  readonly speaker: EntityId
  /** In this block, in the next, or once the introduction is over. */
  readonly speaks: 'now' | 'next' | 'later'
}

/** Who takes the floor where: the one interviewed, those called upon ("Ms Ruiz?"), those who give their name. */
export function floorsOf(scene: Scene): Floor[] {
  const interviewee = intervieweeOf(scene)
  const floors: Floor[] = interviewee === null ? [] : [{ block: 0, speaker: interviewee, speaks: 'later' }]
  scene.article.blocks.forEach((block, index) => {
    const self = introducing(scene, block)
    const called = self === null ? calledIn(scene, block, index) : null
    if (self !== null) floors.push({ block: index, speaker: self, speaks: 'now' })
    else if (called !== null) floors.push({ block: index, speaker: called, speaks: 'next' })
  })
  return floors
}

/** "My name is Ana Ruiz": whoever says so speaks. */
function introducing({ article: { text }, mentions }: Scene, block: Block): EntityId | null {
  const intro = /\b[Mm]y name(?: is|['’]s) /.exec(slice(text, block))
  if (!intro || /["“”'‘]/.test(slice(text, block).slice(0, intro.index))) return null
  const at = block.start + intro.index + intro[0].length
  return within(mentions, { start: at, end: at + 1 }).find((m) => m.kind === 'person' && m.form === 'name')?.entity ?? null
}

/** A paragraph that ends in nothing but somebody's name, before one in the first person: "Ms Ruiz?", "Mr. Okoro, please proceed." */
function calledIn(scene: Scene, block: Block, index: number): EntityId | null {
  const { article, sentences, mentions } = scene
  const last = within(sentences, block).at(-1)
  if (!last || last.words.length > 9 || block.kind === 'title' || block.kind === 'heading') return null
  const called = within(mentions, last).find((m) => m.form === 'name' && m.kind === 'person')
  if (!called || !isCall(article.text, last, called)) return null
  const answer = article.blocks.slice(index + 1, index + 3).find((b) => b.kind === 'paragraph')
  return answer && wordsIn(scene, answer).some((word) => FIRST_PERSON.test(word)) ? called.entity : null
}

/** Nothing but a greeting, a title and "please" stands around the name. */
function isCall(text: string, sentence: Span, name: EntityMention): boolean {
  const before = text.slice(sentence.start, name.start)
  const after = text.slice(name.end, sentence.end)
  return (
    /^(?:(?:al+ ?right|okay|ok|now|well|and|thank you|thanks|yes)\b[,.]?\s*){0,3}$/i.test(before.replace(TITLES, '')) &&
    /^[,.?\s]*(?:please\s*)?(?:proceed|go ahead|begin)?(?:\s*please)?[.?]$/i.test(after)
  )
}

/** "Ms ", "General ", "Chief Justice " before the name. */
const TITLES = /(?:\p{Lu}[\p{L}.]*\s+){1,2}$/u
