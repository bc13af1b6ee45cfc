/** Working out dates again: loaded when a reader sets a publication date, and not before. */
export { redateArticle } from '../../core/index.ts'
