/** Working out dates again: loaded when a reader sets a publication date, and not before. */
export { redate } from '../../core/index.ts'
