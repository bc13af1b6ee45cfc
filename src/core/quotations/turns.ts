import { within } from '../mentions.ts'
import type { Block, EntityId } from '../model.ts'
import { alternate, type Part } from './alternation.ts'
import { type Floor, floorsOf } from './floor.ts'
import { labelledTurns } from './labels.ts'
import { FIRST_PERSON, isQuestion, type Scene, SECOND_PERSON, wordsIn } from './scene.ts'
import type { Turn } from './turn.ts'

/** Fewest questions and answers that make an interview of a text whose paragraphs have no labels. */
const FEWEST = 2

/**
 * The turns of interviews and transcripts, in text order, each within a block: by labels ("Q:", "Ana Ruiz:"), else by
 * who holds the floor: the one interviewed, called upon or introducing herself answers the questions that follow.
 * None in running prose.
 */
export function findTurns(scene: Scene): Turn[] {
  const labelled = labelledTurns(scene)
  if (labelled.length > 0) return labelled
  const floors = floorsOf(scene)
  return floors.flatMap((floor, i) => {
    const next = floors[i + 1]
    // Whoever calls upon the next speaks the paragraph that does so.
    const end = next ? next.block + (next.speaks === 'next' && next.block > floor.block ? 1 : 0) : scene.article.blocks.length
    return heldTurns(scene, floor, end)
  })
}

/** What the holder of a floor says before the block `end`, from where the next one holds it. */
function heldTurns(scene: Scene, { block, speaker, speaks }: Floor, end: number): Turn[] {
  const blocks = scene.article.blocks.slice(speaks === 'next' ? block + 1 : block, end)
  const parts = alternate(scene, blocks, START[speaks])
  const answers = blocks.filter((b, i) => parts[i] === 'answer' && !isAbout(scene, b, speaker))
  // An announced interview may have prompts that only address; who is called upon in court is asked.
  const asks = (b: Block) => isQuestion(scene, b) || (speaks === 'later' && addresses(scene, b))
  const questions = blocks.filter((b, i) => parts[i] === 'question' && asks(b))
  const enough = questions.length >= FEWEST && answers.length >= FEWEST
  const spoken = enough ? answers : speaks === 'later' ? [] : opening(blocks, parts)
  return spoken.map(({ start, end: last }) => ({ start, end: last, speaker }))
}

/** A caption or a note that names the speaker and has no "I": nobody speaks so of himself. */
const isAbout = (scene: Scene, block: Block, speaker: EntityId): boolean =>
  within(scene.mentions, block).some((m) => m.entity === speaker && m.form === 'name') &&
  !wordsIn(scene, block).some((word) => FIRST_PERSON.test(word))

const addresses = (scene: Scene, block: Block): boolean => wordsIn(scene, block).some((word) => SECOND_PERSON.test(word))

const START: Readonly<Record<Floor['speaks'], Part>> = { later: 'introduction', now: 'question', next: 'question' }

/** The first paragraph, which is surely of the one who took the floor. */
const opening = (blocks: readonly Block[], parts: readonly (Part | null)[]): Block[] =>
  blocks.filter((_, i) => parts[i] === 'answer').slice(0, 1)
