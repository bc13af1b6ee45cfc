import { UnreadableError } from '../faults.ts'

/** The largest file that is opened, in bytes. Books and PDFs are large for their pictures, which are not looked at. */
export const LARGEST_FILE = 100_000_000
/** The longest text that is read, in UTF-16 code units: about 400,000 words, a minute's work. */
export const LONGEST_TEXT = 2_500_000
/** The largest page in HTML, in UTF-16 code units: most of it is mark-up. */
export const LONGEST_HTML = 12_000_000
/** The most that the text parts of a zip archive may unpack to, in bytes. */
export const LARGEST_UNPACKED = 60_000_000

/** Throws where a file is too large to be opened. */
export function checkFileSize(size: number): void {
  if (size === 0) throw new UnreadableError('The file is empty.')
  if (size <= LARGEST_FILE) return
  throw new UnreadableError(
    `The file has ${megabytes(size)} MB; the largest that is opened has ${megabytes(LARGEST_FILE)} MB.`,
    'Open it in parts.',
  )
}

/** Throws where a text is too long to be read. */
export function checkLength(text: string, format: 'text' | 'markdown' | 'html'): void {
  const longest = format === 'html' ? LONGEST_HTML : LONGEST_TEXT
  if (text.length <= longest) return
  const [has, most] = [text.length, longest].map((length) => (length / 1_000_000).toFixed(1))
  throw new UnreadableError(`It has ${has} million characters; the most that is read is ${most} million.`, 'Open it in parts.')
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)
