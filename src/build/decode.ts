import { SourceError } from '../core/model.ts'

const SAVE_AS_UTF8 = 'Save it as UTF-8.'

/**
 * The text of a file: UTF-8, with or without a byte order mark, or UTF-16 with one. Line endings are left as they are.
 * Throws `SourceError` with the line of the first byte that does not belong; nothing is replaced or guessed. `what` is
 * meant to be in the file.
 */
export function decode(bytes: Buffer, file: string, what = 'an article'): string {
  const text = decodeBytes(bytes, file)
  if (text.trim() === '') throw new SourceError(file, 1, 'The file is empty.', `Put ${what} in it, or delete it.`)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const advice = `If it is a text file, it may be UTF-16 without a byte order mark. ${SAVE_AS_UTF8}`
    throw new SourceError(file, lineAt(text, nul), 'There is a NUL byte here, so this is not plain text.', advice)
  }
  return text
}

function decodeBytes(bytes: Buffer, file: string): string {
  const mark = bytes.readUIntBE.bind(bytes)
  if (bytes.length >= 2 && mark(0, 2) === 0xfffe) return decodeUtf16(bytes.subarray(2), file)
  if (bytes.length >= 2 && mark(0, 2) === 0xfeff) {
    const body = bytes.subarray(2)
    return decodeUtf16(Buffer.from(body.subarray(0, body.length & ~1)).swap16(), file, body.length % 2 === 1)
  }
  return decodeUtf8(bytes, file)
}

function decodeUtf8(bytes: Buffer, file: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    throw new SourceError(file, firstLineNotUtf8(bytes), 'There are bytes here that are not UTF-8.', SAVE_AS_UTF8)
  }
}

/** Line ends are ASCII, and no ASCII byte is ever part of a longer UTF-8 sequence, so each line can be tried alone. */
function firstLineNotUtf8(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const lines = bytes.toString('latin1').split(/\r\n?|\n/)
  const bad = lines.findIndex((line) => {
    try {
      decoder.decode(Buffer.from(line, 'latin1'))
      return false
    } catch {
      return true
    }
  })
  return Math.max(bad, 0) + 1
}

function decodeUtf16(bytes: Buffer, file: string, cut = bytes.length % 2 === 1): string {
  const text = bytes.toString('utf16le')
  const lone = /\p{Surrogate}/u.exec(text)
  if (lone || cut) {
    const line = lineAt(text, lone ? lone.index : text.length)
    throw new SourceError(file, line, 'The byte order mark says UTF-16, but there are bytes here that are not.', SAVE_AS_UTF8)
  }
  return text
}

/** The line, from 1, that holds the character at `index`. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length
}
