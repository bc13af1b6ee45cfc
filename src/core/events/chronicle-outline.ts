import type { Event } from '../model.ts'
import type { Chronicle, ChronicleItem } from './chronicle.ts'

type Stop = Extract<ChronicleItem, { kind: 'stop' }>
type Gap = Extract<ChronicleItem, { kind: 'gap' }>

/** A chronicle that names its events by their ids: as it travels, beside the events themselves. */
export interface ChronicleOutline {
  readonly dated: readonly ((Omit<Stop, 'events'> & { readonly events: readonly string[] }) | Gap)[]
  readonly undated: readonly string[]
}

const idsOf = (events: readonly Event[]): string[] => events.map(({ id }) => id)

export const outlineOf = ({ dated, undated }: Chronicle): ChronicleOutline => ({
  dated: dated.map((item) => (item.kind === 'gap' ? item : { ...item, events: idsOf(item.events) })),
  undated: idsOf(undated),
})

/** The chronicle of an outline; ids of no event are passed over. */
export function chronicleOf({ dated, undated }: ChronicleOutline, events: ReadonlyMap<string, Event>): Chronicle {
  const known = (ids: readonly string[]): Event[] => ids.flatMap((id) => events.get(id) ?? [])
  return {
    dated: dated.map((item) => (item.kind === 'gap' ? item : { ...item, events: known(item.events) })),
    undated: known(undated),
  }
}
