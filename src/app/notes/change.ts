import {
  type Article,
  anchorOf,
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type PlacedHighlight,
  type Span,
} from '../../core/index.ts'
import type { KeepFault } from '../device/faults.ts'
import { changeHighlights } from '../device/highlights.ts'
import { askToPersist } from '../device/storage.ts'
import { kept } from '../store/kept.ts'
import { observable } from '../store/observable.ts'
import { joining } from './joining.ts'
import { countInWords } from './words.ts'

/** The change of highlights that was made last, if it can be taken back, and what it takes to do so. */
export interface Step {
  readonly words: string
  readonly undone: boolean
  readonly before: readonly Highlight[]
  readonly after: readonly Highlight[]
}

export const lastStep = observable<Step | null>(null)

/** Why the last change is there only until the tab is closed; null where it is kept. */
export const keepFault = observable<KeepFault | null>(null)

/** The colour that was chosen last: a note begins in it. */
export const lastColour = kept<HighlightColour>('dateline:highlight-colour', HIGHLIGHT_COLOURS[0], (stored) => {
  return HIGHLIGHT_COLOURS.find((one) => one === stored) ?? HIGHLIGHT_COLOURS[0]
})

/** Marks a passage. One that is marked already, letter for letter, takes the colour. Gives the highlight's id. */
export async function mark(
  { slug, text }: Article,
  highlights: readonly PlacedHighlight[],
  { start, end }: Span,
  colour: HighlightColour,
): Promise<Highlight['id']> {
  lastColour.set(colour)
  const same = highlights.find(({ at }) => at?.start === start && at.end === end)
  if (same) {
    await recolour(same, colour)
    return same.id
  }
  const { joined, ...whole } = joining(highlights, { start, end }, colour)
  const now = Date.now()
  const made: Highlight = { id: newId(), slug, anchor: anchorOf(text, whole), colour, made: now, changed: now }
  await change(joined, [made])
  return made.id
}

export async function recolour(highlight: PlacedHighlight, colour: HighlightColour): Promise<void> {
  lastColour.set(colour)
  if (highlight.colour !== colour) await change([highlight], [{ ...stored(highlight), colour, changed: Date.now() }])
}

/** Writes the note of a highlight; an empty one takes it away, which can be undone. */
export async function annotate(highlight: PlacedHighlight, words: string): Promise<void> {
  const note = words.trim()
  if (note === (highlight.note ?? '')) return
  const { note: before, ...rest } = stored(highlight)
  const after = { ...rest, ...(note && { note }), changed: Date.now() }
  await change([highlight], [after], before && !note ? 'Note deleted' : undefined)
}

export const remove = (highlight: PlacedHighlight): Promise<void> =>
  change([highlight], [], highlight.note ? 'Highlight and note deleted' : 'Highlight deleted')

/** Deletes several at once, of whichever articles. */
export async function removeAll(highlights: readonly Highlight[]): Promise<void> {
  await replace(highlights, [])
  lastStep.set({ words: `${countInWords(highlights)} deleted`, undone: false, before: highlights, after: [] })
}

/** Undoes the last step, or does it again. */
export async function toggleLastStep(): Promise<void> {
  const step = lastStep.get()
  if (!step) return
  lastStep.set({ ...step, undone: !step.undone })
  await (step.undone ? replace(step.before, step.after) : replace(step.after, step.before))
}

/** `words`: says what was done, and lets it be undone. */
async function change(before: readonly PlacedHighlight[], after: readonly Highlight[], words?: string): Promise<void> {
  const was = before.map(stored)
  await replace(was, after)
  lastStep.set(words === undefined ? null : { words, undone: false, before: was, after })
}

async function replace(before: readonly Highlight[], after: readonly Highlight[]): Promise<void> {
  const left = new Set(after.map(({ id }) => id))
  const remove = before.flatMap(({ id }) => (left.has(id) ? [] : [id]))
  keepFault.set(await changeHighlights({ put: after, remove }))
  if (after.length > 0 && !keepFault.get()) askToPersist()
}

const stored = ({ at: _, ...highlight }: PlacedHighlight): Highlight => highlight

/** Works on pages without a secure context too, where there is no `randomUUID`. */
const newId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
