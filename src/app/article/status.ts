/** What a reader is told of an event's status; its sign is drawn by `Glyph`. */
export { STATUS_WORD } from '../../core/index.ts'
