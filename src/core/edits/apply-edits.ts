import type { Entity, PageAnalysis } from '../model.ts'
import { date } from './date-edits.ts'
import type { Edit } from './edit.ts'
import { classify, dismiss, merge, reassign, rename, split } from './entity-edits.ts'
import { findEntity, findEvent, findMention } from './refer.ts'

export interface EditedAnalysis<T extends PageAnalysis> {
  readonly analysis: T
  /** For each edit whether it could be applied: what it speaks of may be gone, or be so already. */
  readonly fits: readonly boolean[]
}

/**
 * An analysis with a reader's corrections laid over it, in order. Everything follows from the edited entities and
 * events: whose a quotation is, who takes part, what is marked. An edit that does not fit is passed over; nothing throws.
 * The analysis given is left as it is, so with one edit fewer the same call undoes it.
 *
 * Mentions are only handed on or dropped, never made, so they still do not overlap.
 */
export function applyEdits<T extends PageAnalysis>(text: string, analysis: T, edits: readonly Edit[]): EditedAnalysis<T> {
  let edited = analysis
  const fits = edits.map((edit) => {
    const next = applyEdit(text, edited, edit)
    if (next) edited = next
    return next !== null
  })
  return { analysis: edited, fits }
}

function applyEdit<T extends PageAnalysis>(text: string, analysis: T, edit: Edit): T | null {
  if (edit.kind === 'date') {
    const event = findEvent(text, analysis, edit.event)
    return event && date(analysis, event, edit.when)
  }
  if (edit.kind === 'reassign') {
    const owned = findMention(text, analysis, edit.mention)
    const to = edit.to && findEntity(text, analysis, edit.to)
    // Whom it is of now must be whom the reader saw: it may have been put right since.
    const seen = owned && findEntity(text, analysis, edit.from)?.id === owned.entity.id
    return seen && (to || !edit.to) ? reassign(text, analysis, owned.entity, owned.mention, to) : null
  }
  const entity = findEntity(text, analysis, edit.entity)
  return entity && applyToEntity(text, analysis, entity, edit)
}

type EntityEdit = Exclude<Edit, { readonly kind: 'date' | 'reassign' }>

function applyToEntity<T extends PageAnalysis>(text: string, analysis: T, entity: Entity, edit: EntityEdit): T | null {
  switch (edit.kind) {
    case 'merge': {
      const into = findEntity(text, analysis, edit.into)
      return into && merge(analysis, entity, into)
    }
    case 'split':
      return split(text, analysis, entity, edit.wording)
    case 'rename':
      return rename(analysis, entity, edit.name)
    case 'classify':
      return classify(analysis, entity, edit.as)
    case 'dismiss':
      return dismiss(analysis, entity)
  }
}
