import { allMentions } from '../../mentions.ts'
import type { Entity, EntityId, Mention, Quotation, Token } from '../../model.ts'
import { contains, inTextOrder, slice, spanAt } from '../../span.ts'

const SELF = /^(?:i|me|my|mine|myself)$/i
const OURSELVES = /^(?:we|us|our|ours|ourselves)$/i

/**
 * Links "I", "me" and "my" within a quotation, or a turn of an interview, to its speaker, and "we" and "our" where the
 * speaker is an organisation or a government: of a person's "we" nobody knows who else is meant. Called once it is known
 * who said what; gives the entities with these mentions added, in the same order.
 */
export function linkFirstPerson(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Entity[] {
  const speakers = new Map(entities.map((entity) => [entity.id, entity]))
  const taken = allMentions(entities)
  const found = new Map<EntityId, Mention[]>()
  const speech = quotations.filter(({ kind }) => kind !== 'indirect').sort(inTextOrder)
  const open: Quotation[] = []
  let next = 0
  for (const token of tokens) {
    for (; next < speech.length && (speech[next] as Quotation).start <= token.start; next++) open.push(speech[next] as Quotation)
    while (open.length > 0 && (open.at(-1) as Quotation).end <= token.start) open.pop()
    const quotation = open.at(-1)
    if (token.upos !== 'PRON' || !quotation?.speaker || !contains(quotation, token)) continue
    const speaker = speakers.get(quotation.speaker)
    if (!speaker || !speaksOf(speaker, slice(text, token)) || spanAt(taken, token.start) || isNested(text, quotation, token)) continue
    const mention: Mention = { start: token.start, end: token.end, form: 'pronoun' }
    const list = found.get(speaker.id)
    if (list) list.push(mention)
    else found.set(speaker.id, [mention])
  }
  return entities.map((entity) => {
    const more = found.get(entity.id)
    return more ? { ...entity, mentions: [...entity.mentions, ...more].sort(inTextOrder) } : entity
  })
}

/** Whether the word is one by which this speaker speaks of itself. "US" is no "us". */
function speaksOf({ kind }: Entity, word: string): boolean {
  if (/^(?:US|ME|IT)$/.test(word)) return false
  return kind === 'person' ? SELF.test(word) : kind === 'organization' || kind === 'place' ? OURSELVES.test(word) : false
}

/** How far back a mark within the quotation is looked for. */
const NESTED = 300

/** Within a quotation of the quotation, `"She told me, 'I am tired,'"`: somebody else speaks. */
function isNested(text: string, quotation: Quotation, token: Token): boolean {
  const before = text.slice(Math.max(quotation.start + 1, token.start - NESTED), token.start)
  const opening = Math.max(before.search(/[‘“][^’”‘“]*$/), before.search(/(?:^|[\s(—–-])['"][^'"]*$/))
  return opening >= 0 && !/[’”](?![\p{L}])/u.test(before.slice(opening + 1))
}
