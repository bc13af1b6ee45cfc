import type { EntityMention } from '../mentions.ts'
import { within } from '../mentions.ts'
import type { Block, Entity, EntityId, Span } from '../model.ts'
import { slice } from '../span.ts'
import { intervieweeOf } from './interviewee.ts'
import type { Scene } from './scene.ts'
import type { Turn } from './turn.ts'

/** Fewest labelled paragraphs that make a transcript. */
const FEWEST = 2
/** Longest label, in characters. */
const LONGEST = 60

/** "Image: Ana Ruiz" says who took it. */
const CREDIT = /\b(?:images?|photos?|pictures?|videos?|audio|maps?|source|credit|caption|illustration)$/i

interface Labelled {
  readonly block: Block
  readonly label: Span
  /** Null for one that is not known: "Q". */
  readonly speaker: EntityId | null
}

/** `ANA RUIZ: It is open.`, `Q: … A: …`: the label's speaker has the floor until the next label. */
export function labelledTurns(scene: Scene): Turn[] {
  const { article, entities, mentions } = scene
  const answers = intervieweeOf(scene)
  const labelled = article.blocks.flatMap((block) => labelOf(article.text, block, entities, mentions, answers) ?? [])
  if (labelled.length < FEWEST || !areTurns(article.text, labelled)) return []
  const ofBlock = new Map(labelled.map((l) => [l.block, l]))
  const turns: Turn[] = []
  let current: Labelled | null = null
  for (const block of article.blocks) {
    const own = ofBlock.get(block)
    if (own) current = own
    else if (!/^(paragraph|quote|list-item)$/.test(block.kind)) current = null
    if (!current || current.speaker === null) continue
    const start = own ? startAfter(article.text, own.label, block) : block.start
    if (start < block.end) turns.push({ start, end: block.end, speaker: current.speaker, ...(own ? { label: own.label } : {}) })
  }
  return turns
}

/** In a glossary every label is another, and nothing is asked. */
const areTurns = (text: string, labelled: readonly Labelled[]): boolean =>
  new Set(labelled.map(({ label }) => slice(text, label))).size < labelled.length ||
  labelled.some(({ block }) => text[block.end - 1] === '?')

function startAfter(text: string, label: Span, block: Block): number {
  const rest = text.slice(label.end, block.end)
  return label.end + (rest.match(/^[\s:*]*/)?.[0].length ?? 0)
}

/** The label of a paragraph: a known name before a colon, a name in capitals, "Q" or "A". */
function labelOf(
  text: string,
  block: Block,
  entities: readonly Entity[],
  mentions: readonly EntityMention[],
  answers: EntityId | null,
): Labelled | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST))
  const found = /^(?<label>[^:.?!"“”]+(?:\.\s?[^:.?!"“”]+)?)\s*:(?=\s)/.exec(head)?.groups?.label
  if (!found || CREDIT.test(found)) return null
  const label = { start: block.start, end: block.start + found.trimEnd().length }
  if (/^(Q|Question|Interviewer)$/i.test(found)) return { block, label, speaker: null }
  if (/^(A|Answer)$/i.test(found)) return { block, label, speaker: answers }
  const named = within(mentions, label).find((m) => m.form === 'name' && /^(person|organization)$/.test(m.kind) && m.end === label.end)
  if (named && named.start - label.start <= 24) return { block, label, speaker: named.entity }
  return isCapitals(found) ? { block, label, speaker: inCapitals(found, entities) } : null
}

const isCapitals = (label: string): boolean => /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(label) && label.split(/\s+/).length <= 5

/** The one person whose last name a label in capitals ends with: "MR. OKORO". */
function inCapitals(label: string, entities: readonly Entity[]): EntityId | null {
  const last = (name: string): string => name.split(/\s+/).at(-1)?.toUpperCase() ?? ''
  const fitting = entities.filter((e) => e.kind === 'person' && [e.name, ...e.aliases].some((name) => last(name) === last(label)))
  return fitting.length === 1 ? (fitting[0] as Entity).id : null
}
