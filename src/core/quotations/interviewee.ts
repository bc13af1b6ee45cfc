import { type EntityMention, within } from '../mentions.ts'
import type { EntityId, Span } from '../model.ts'
import { slice, spanAt } from '../span.ts'
import { isQuestion, type Scene } from './scene.ts'

/** How far the introduction of an interview is read, in characters. */
const INTRODUCTION = 2500
/** From "interviewed" to the name, over what describes it. */
const REACH = 90

const TELLS = /\binterview|\bQ ?& ?A\b|\b(?:spoke|speaks|talked|talks|sat down|caught up|chatted) (?:with|to)\b|\b(?:tells|told) \p{Lu}/iu
/** Before the one interviewed: "interviewed Tina Okoro", "sat down with Ana Ruiz". */
const BEFORE =
  /\b(?:interview(?:s|ed|ing)?(?:\s+(?:with|of))?|(?:spoke|speaks|talked|talks|sat down|sits down|caught up|chatted|conversation|Q ?& ?A)\s+(?:with|to)):?\s+/gi
/** After the one interviewed: "Ana Ruiz, interviewed by", "Ana Ruiz: An interview", "Ana Ruiz tells the Herald". */
const AFTER = /^[^.!?]{0,30}?(?:\binterviewed by\b|:\s*(?:an?|the)\s+(?:\w+\s+)?interview\b|^\s+(?:tells|talks to|speaks to|answers)\b)/i
/** What a name is only about, or another's: "interviews a bar owner on Santorum", "in an interview with the Herald, Okoro". */
const ABOUT = /\b(?:on|about|regarding|after|as|following|over|at|by|for|during)\b|[,;.!?]\s/i

/** The one person that an article says it interviews: "spoke with William Evans", "Interview with Ana Ruiz". Null for two. */
export function intervieweeOf(scene: Scene): EntityId | null {
  const { article, mentions } = scene
  const question = article.blocks.find((b) => isQuestion(scene, b))
  const head = { start: 0, end: Math.min(INTRODUCTION, question?.start ?? article.text.length) }
  if (!TELLS.test(slice(article.text, head))) return null
  const persons = within(mentions, head).filter((m) => m.kind === 'person' && m.form === 'name')
  return namedAfter(scene, head, persons) ?? namedBefore(scene, persons) ?? onlyOne(persons)
}

function namedAfter({ article: { text, blocks } }: Scene, head: Span, persons: readonly EntityMention[]): EntityId | null {
  for (const lead of slice(text, head).matchAll(BEFORE)) {
    const from = lead.index + lead[0].length
    const end = Math.min(from + REACH, spanAt(blocks, from)?.end ?? from)
    const at = persons.findIndex((m) => m.start >= from && m.start < end)
    const [one, two] = [persons[at], persons[at + 1]]
    if (!one || ABOUT.test(text.slice(from, one.start))) continue
    if (two && two.entity !== one.entity && /^,?\s*(?:and|&)\s/.test(text.slice(one.end, two.start))) continue
    return one.entity
  }
  return null
}

const namedBefore = ({ article: { text } }: Scene, persons: readonly EntityMention[]): EntityId | null =>
  persons.find((m) => AFTER.test(text.slice(m.end, m.end + 60)))?.entity ?? null

/** Where the introduction names nobody else. */
function onlyOne(persons: readonly EntityMention[]): EntityId | null {
  const [first] = persons
  return first && persons.every((m) => m.entity === first.entity) ? first.entity : null
}
