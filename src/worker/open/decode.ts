import { UnreadableError } from '../faults.ts'

/** UTF-8, or UTF-16 where a mark says so; what is neither is read as Windows-1252, which any bytes are. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeBytes(bytes)
  if (text.trim() === '') throw new UnreadableError('The file is empty.')
  if (text.includes('\0'))
    throw new UnreadableError('This is not a text file.', 'Open what it was made from, or copy the text and paste it here.')
  return text
}

function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
