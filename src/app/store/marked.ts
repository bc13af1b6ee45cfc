import { kept } from './kept.ts'

/**
 * How many passages are marked in each article, by its slug. The highlights themselves are in the device's database;
 * from this a page knows, before it asks there, whether it has any, and the library counts them.
 */
export const marked = kept<Readonly<Record<string, number>>>('dateline:marked', {}, (stored) =>
  typeof stored !== 'object' || stored === null
    ? {}
    : Object.fromEntries(Object.entries(stored).filter(([, count]) => Number.isInteger(count) && count > 0)),
)
