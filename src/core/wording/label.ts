import type { Event, Quotation } from '../model.ts'

const OPENING = /^["“]/

/** Whether an event's label was cut out of somebody's speech and has lost the marks that say so. */
export function needsMarks({ label }: Event, quotations: readonly Quotation[], text: string): boolean {
  const [first, last] = [label[0], label.at(-1)]
  if (!first || !last || OPENING.test(text.slice(first.start, first.start + 1))) return false
  return quotations.some(({ kind, start, end }) => kind !== 'indirect' && start < first.start && last.end < end)
}
