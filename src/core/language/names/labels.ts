/** The kinds of names that the tagger tells apart; `other` is what is none of the first three: laws, works, events. */
export const NAME_KINDS = ['person', 'place', 'organization', 'other'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** Places of a word in a name (BIOES): first, inside, last, alone. Label 0 is "in no name". */
export const FIRST = 0
export const INSIDE = 1
export const LAST = 2
export const ALONE = 3

export const OUTSIDE = 0
export const LABELS = 1 + 4 * NAME_KINDS.length

export const labelOf = (kind: number, place: number): number => 1 + kind * 4 + place
export const kindOfLabel = (label: number): number => (label - 1) >> 2
export const placeOfLabel = (label: number): number => (label - 1) & 3

/** Whether a name is open after such a label: then the next word goes on with it. */
const opens = (label: number): boolean => label !== OUTSIDE && (placeOfLabel(label) === FIRST || placeOfLabel(label) === INSIDE)
const continues = (label: number): boolean => label !== OUTSIDE && (placeOfLabel(label) === INSIDE || placeOfLabel(label) === LAST)

export const mayStart = (label: number): boolean => !continues(label)
export const mayEnd = (label: number): boolean => !opens(label)

/** Of each label those that may stand before it. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from(
    Array.from({ length: LABELS }, (_, before) => before).filter((before) =>
      opens(before) ? continues(label) && kindOfLabel(before) === kindOfLabel(label) : !continues(label),
    ),
  ),
)
