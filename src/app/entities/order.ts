import { kept } from '../store/kept.ts'
import type { NameOrder } from './names.ts'

/** How the reader has long lists of names put in order. */
export const nameOrder = kept<NameOrder>('dateline:names', 'importance', (stored) => (stored === 'text' ? 'text' : 'importance'))
