import type { PageAnalysis } from '../model.ts'
import { applyEdits } from './apply-edits.ts'
import type { Correction, Edit } from './edit.ts'

/**
 * The corrections that are published with an article, laid over its analysis. It is marked as the site's what they have
 * changed: a reader's own corrections are laid over that, and undone they lead back to it.
 */
export function applySiteEdits<T extends PageAnalysis>(text: string, analysis: T, edits: readonly Edit[]) {
  const { analysis: edited, fits } = applyEdits(text, analysis, edits)
  const entities = edited.entities.map((entity) => {
    const { found, name, kind } = entity
    return found ? { ...entity, edited: { name, kind } } : entity
  })
  const events = edited.events.map((event) => (event.found ? { ...event, when: { ...event.when, basis: 'site' as const } } : event))
  const corrections: Correction[] = edits.map((edit, index) => ({ edit, fits: fits[index] ?? false }))
  return { analysis: { ...edited, entities, events }, corrections }
}

/**
 * A reader's corrections without those at their head that the site has made in the meantime, as when a reader's file was
 * published. What stands further down may rest on a correction that the site does not have, and stays.
 */
export function notYetMade(edits: readonly Edit[], site: readonly Correction[]): readonly Edit[] {
  const made = new Set(site.map(({ edit }) => JSON.stringify(edit)))
  const first = edits.findIndex((edit) => !made.has(JSON.stringify(edit)))
  return first < 0 ? [] : edits.slice(first)
}
