/** A value of a table: empty for null and undefined. */
export type Cell = string | number | boolean | null | undefined

/**
 * What makes a spreadsheet take a cell for a formula (OWASP, "CSV injection"): a first sign of these, or of their
 * full-width forms, or a tab or line end, after which the rest is looked at again.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

/**
 * Rows as CSV after RFC 4180: commas, CRLF, quotation marks doubled. Words that a spreadsheet would run as a formula
 * begin with an apostrophe, which spreadsheets take as "this is text".
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  const words = String(cell)
  const safe = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words
  return /[",\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
