import { within } from '../mentions.ts'
import type { Entity, EntityId, Event, Mention, PageAnalysis, Participant, Quotation, Span, UnclearPronoun } from '../model.ts'
import { overlaps } from '../span.ts'

/** Whose something is after a change of hands; null: nobody's. */
export type NewOwner = (owner: EntityId, evidence: readonly (readonly Span[])[]) => EntityId | null

/**
 * Quotations and events whose people have changed hands. `evidence` tells `ownerOf` where the text names the one in
 * question, the closest places first: the attribution of a quotation, the clause of an event, then the sentence around.
 */
export function changeOwners<T extends PageAnalysis>(analysis: T, ownerOf: NewOwner): T {
  const around = (span: Span): readonly Span[] => within(analysis.sentences, span)
  return {
    ...analysis,
    ...(analysis.unclear && { unclear: analysis.unclear.flatMap((pronoun) => ofUnclear(pronoun, ownerOf)) }),
    quotations: analysis.quotations.map((quotation) => ofQuotation(quotation, ownerOf, around)),
    events: analysis.events.map((event) => ofEvent(event, ownerOf, around)),
  }
}

type Around = (span: Span) => readonly Span[]

/** Whom a pronoun may mean rests on nothing that could move: only all of an entity takes it along. */
function ofUnclear({ candidates, ...span }: UnclearPronoun, ownerOf: NewOwner): UnclearPronoun[] {
  const owners = [...new Set(candidates.flatMap((candidate) => ownerOf(candidate, []) ?? []))]
  return owners.length > 0 ? [{ ...span, candidates: owners }] : []
}

function ofQuotation(quotation: Quotation, ownerOf: NewOwner, around: Around): Quotation {
  if (quotation.speaker === null) return quotation
  const attribution = quotation.attribution ?? quotation.cue
  const speaker = ownerOf(quotation.speaker, [attribution ? [attribution] : [], around(attribution ?? quotation)])
  return speaker === quotation.speaker ? quotation : { ...quotation, speaker }
}

function ofEvent(event: Event, ownerOf: NewOwner, around: Around): Event {
  const evidence = [[event, ...event.passages], around(event)]
  const place = event.place === null ? null : ownerOf(event.place, evidence)
  const participants = event.participants.flatMap(({ entity, role }): Participant[] => {
    const owner = ownerOf(entity, evidence)
    return owner === null ? [] : [{ entity: owner, role }]
  })
  const { source } = event
  if (source.kind === 'article' || source.speaker === null) return { ...event, place, participants: eachOnce(participants) }
  const speaker = ownerOf(source.speaker, [[source.cue], around(source.cue)])
  return { ...event, place, participants: eachOnce(participants), source: { ...source, speaker } }
}

const WEIGHT: Readonly<Record<Participant['role'], number>> = { agent: 2, patient: 1, other: 0 }

/** Two that have become one take part once, in the weightier role. */
function eachOnce(participants: readonly Participant[]): Participant[] {
  const byEntity = new Map<EntityId, Participant>()
  for (const participant of participants) {
    const known = byEntity.get(participant.entity)
    if (!known || WEIGHT[participant.role] > WEIGHT[known.role]) byEntity.set(participant.entity, participant)
  }
  return [...byEntity.values()]
}

/** All that was one entity's goes to another, or to nobody. */
export const giveAll =
  (from: EntityId, to: EntityId | null): NewOwner =>
  (owner) =>
    owner === from ? to : owner

/**
 * What rests on the mentions that are moved goes with them: the closest places that name the entity at all are the
 * evidence, and where each mention there is moved, so is what rests on it.
 */
export function giveWith(from: Entity, moved: ReadonlySet<Mention>, to: EntityId | null): NewOwner {
  return (owner, evidence) => (owner === from.id && allMoved(from, moved, evidence) ? to : owner)
}

/** Whether the closest of the places that name it do so by moved mentions only. */
export function allMoved({ mentions }: Entity, moved: ReadonlySet<Mention>, evidence: readonly (readonly Span[])[]): boolean {
  for (const spans of evidence) {
    const there = mentions.filter((mention) => spans.some((span) => overlaps(span, mention)))
    if (there.length > 0) return there.every((mention) => moved.has(mention))
  }
  return false
}
