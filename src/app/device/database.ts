import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Highlight } from '../../core/index.ts'
import { NotOpenedError } from './faults.ts'
import type { Draft, OwnArticle, OwnContents } from './records.ts'

export interface DeviceSchema extends DBSchema {
  articles: { key: string; value: OwnArticle }
  contents: { key: string; value: OwnContents }
  drafts: { key: string; value: Draft }
  highlights: { key: string; value: Highlight; indexes: { slug: string } }
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>

export const DATABASE = 'dateline'

/**
 * How the database came to be what it is: step n makes version n of version n − 1. A step once released is never
 * changed; what is kept goes through all that it has not been through.
 */
export const MIGRATIONS: readonly ((db: DeviceDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('articles', { keyPath: 'slug' })
    db.createObjectStore('contents', { keyPath: 'slug' })
    db.createObjectStore('drafts', { keyPath: 'key' })
  },
  (db) => {
    db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('slug', 'slug')
  },
]

let opened: Promise<DeviceDatabase> | undefined

/** The database of this device, opened when it is first asked for. Rejects where the browser refuses one. */
export function database(): Promise<DeviceDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

type Step<Stores extends readonly StoreNames<DeviceSchema>[]> = IDBPTransaction<DeviceSchema, Stores, 'readwrite'>

/** Writes to some stores, all of it or nothing. Rejects with what went wrong. */
export async function writeWhole<const Stores extends readonly StoreNames<DeviceSchema>[], Result>(
  stores: Stores,
  write: (step: Step<Stores>) => Promise<Result>,
): Promise<Result> {
  const step = (await database()).transaction(stores, 'readwrite')
  // What goes wrong is told by the steps themselves.
  step.done.catch(() => {})
  try {
    const result = await write(step)
    await step.done
    return result
  } catch (error) {
    try {
      step.abort()
    } catch {
      // It is over already.
    }
    throw error
  }
}

/** How long another tab may keep this page from its database, in milliseconds; and how long a browser may take to open it. */
const PATIENCE = { blocked: 3000, opening: 15_000 }

/** An older tab that is asleep does not make way, and some browsers never answer: nobody is kept waiting for them. */
function open(): Promise<DeviceDatabase> {
  return new Promise((resolve, reject) => {
    let late = false
    const giveUp = (blocked: boolean) => () => {
      late = true
      reject(new NotOpenedError(blocked))
    }
    const timers = [setTimeout(giveUp(false), PATIENCE.opening)]
    openNow(() => timers.push(setTimeout(giveUp(true), PATIENCE.blocked)))
      .then((db) => (late ? db.close() : resolve(db)), reject)
      .finally(() => timers.forEach(clearTimeout))
  })
}

async function openNow(onBlocked: () => void): Promise<DeviceDatabase> {
  const db = await openDB<DeviceSchema>(DATABASE, MIGRATIONS.length, {
    upgrade(db, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(db)
    },
    blocked: onBlocked,
    // A newer Dateline in another tab wants to bring the database up to date: this one makes way.
    blocking: () => {
      db.close()
      opened = undefined
    },
    // The browser has closed it, for want of room say.
    terminated: () => {
      opened = undefined
    },
  })
  return db
}

/** For tests: lets go of the database, so that the next call opens it anew. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined)
  opened = undefined
  db?.close()
}
