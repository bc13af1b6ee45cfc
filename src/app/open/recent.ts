import { kept } from '../store/kept.ts'

/** Articles that were added no later than this, in milliseconds since 1970, are not listed as recent: the reader has had them forgotten. */
export const forgottenUntil = kept<number>('dateline:recent-from', 0, (stored) => (typeof stored === 'number' ? stored : 0))
