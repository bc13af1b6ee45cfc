import { UnreadableError } from '../faults.ts'

/**
 * UTF-8, or UTF-16 where a mark says so; what is neither is read in the encoding that a page names, else as
 * Windows-1252, which any bytes are.
 */
export function decodeText(bytes: Uint8Array, kind: 'text' | 'markdown' | 'html'): string {
  const text = decodeBytes(bytes, kind)
  if (text.trim() === '') throw new UnreadableError('The file is empty.')
  if (text.includes('\0'))
    throw new UnreadableError('This is not a text file.', 'Open what it was made from, or copy its text and paste it here.')
  return text
}

function decodeBytes(bytes: Uint8Array, kind: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const encoding = kind === 'html' ? namedEncoding(bytes) : 'windows-1252'
    const text = new TextDecoder(encoding).decode(bytes)
    return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control) : text
  }
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on: Node 20 decodes the one as if it were the other. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The encoding that a page names in its head (HTML Living Standard, 13.2.3.2), where it is one that is known. */
function namedEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const label = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?(?<label>[\w-]{2,30})/i.exec(head)?.groups?.label ?? 'windows-1252'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'windows-1252'
  }
}
