import type { Quotation } from '../model.ts'

/** A quotation before it has an id. */
export type Said = Omit<Quotation, 'id'>
