import { type Highlight, readHighlight } from '../../core/index.ts'
import { marked } from '../store/marked.ts'
import { channelOf } from './channel.ts'
import { type DeviceDatabase, database, writeWhole } from './database.ts'
import { type KeepFault, keepFaultOf } from './faults.ts'

const channel = channelOf('dateline:highlights')

/** Calls `listener` after each change of highlights, whichever tab made it. Gives what ends that. */
export const onHighlights = channel.onChange

/** What the device has not taken lives here for as long as the tab is open; null: it could not be deleted. */
const unkept = new Map<Highlight['id'], Highlight | null>()

export interface HighlightChange {
  /** Those that are new or have become others. */
  readonly put?: readonly Highlight[]
  readonly remove?: readonly Highlight['id'][]
}

/** Those of one article. */
export async function listHighlights(slug: string): Promise<Highlight[]> {
  const stored = await read((db) => db.getAllFromIndex('highlights', 'slug', slug))
  const all = withUnkept(stored ?? []).filter((one) => one.slug === slug)
  if (stored) tally([slug], all)
  return all
}

/** Those of all articles, but for articles of the reader's own that are deleted. */
export async function listAllHighlights(): Promise<Highlight[]> {
  const [stored, articles] = await Promise.all([read((db) => db.getAll('highlights')), read((db) => db.getAll('articles'))])
  const all = withUnkept(stored ?? [])
  if (stored) tally([...new Set([...Object.keys(marked.get()), ...all.map(({ slug }) => slug)])], all)
  const deleted = new Set((articles ?? []).flatMap(({ slug, deleted }) => (deleted === undefined ? [] : [slug])))
  return all.filter(({ slug }) => !deleted.has(slug))
}

/** All of a change or nothing of it. What the device does not take holds for the visit, and the fault says why. */
export async function changeHighlights({ put = [], remove = [] }: HighlightChange): Promise<KeepFault | null> {
  const ids = [...put.map(({ id }) => id), ...remove]
  const fault = await write(put, remove)
  for (const id of ids) unkept.delete(id)
  if (fault) {
    for (const one of put) unkept.set(one.id, one)
    for (const id of remove) unkept.set(id, null)
  }
  channel.announce()
  return fault
}

/** After highlights were written by others than `changeHighlights`: counts them anew, and says that they have changed. */
export async function highlightsRestored(): Promise<void> {
  await listAllHighlights()
  channel.announce()
}

async function write(put: readonly Highlight[], remove: readonly string[]): Promise<KeepFault | null> {
  try {
    await writeWhole(['highlights'], async (step) => {
      const store = step.objectStore('highlights')
      for (const one of put) await store.put(one)
      for (const id of remove) await store.delete(id)
    })
    return null
  } catch (error) {
    return keepFaultOf(error)
  }
}

/** Null where the device does not answer. */
async function read<T>(query: (db: DeviceDatabase) => Promise<T[]>): Promise<T[] | null> {
  try {
    return await query(await database())
  } catch {
    return null
  }
}

function withUnkept(stored: readonly Highlight[]): Highlight[] {
  const kept = stored.flatMap((one) => readHighlight(one) ?? []).filter(({ id }) => !unkept.has(id))
  return [...kept, ...[...unkept.values()].flatMap((one) => one ?? [])]
}

function tally(slugs: readonly string[], all: readonly Highlight[]): void {
  const before = marked.get()
  const after: Record<string, number> = { ...before }
  for (const slug of slugs) {
    const count = all.reduce((sum, one) => sum + Number(one.slug === slug), 0)
    if (count > 0) after[slug] = count
    else delete after[slug]
  }
  if (JSON.stringify(after) !== JSON.stringify(before)) marked.set(after)
}
