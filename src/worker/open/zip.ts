import { Unzip, UnzipInflate } from 'fflate'
import { UnreadableError } from '../faults.ts'
import { LARGEST_UNPACKED } from './limits.ts'

/** The text parts of a zip archive, by their paths. */
export type Archive = ReadonlyMap<string, string>

/** So much of an archive is unpacked at a time, in bytes: at most a thousand times as much comes out of it. */
const STEP = 16_384
const MOST_PARTS = 10_000

/**
 * Unpacks those parts of an archive that `wanted` names. What comes out is counted as it comes, whatever the archive
 * says of its sizes: one that unpacks to far more than a text would is given up.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Archive {
  const parts = new Map<string, Uint8Array[]>()
  let total = 0
  let seen = 0
  const unzip = new Unzip((file) => {
    if (++seen > MOST_PARTS) throw tooMuch()
    if (!wanted(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) throw error
      total += chunk.length
      if (total > LARGEST_UNPACKED) throw tooMuch()
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP) unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('The file is damaged.', 'Copy or download it again.')
  }
  return new Map([...parts].map(([path, chunks]) => [path, decodeXml(joined(chunks))]))
}

const tooMuch = (): UnreadableError =>
  new UnreadableError('The file unpacks to far more than a text would.', 'It may have been made to do harm, and was not opened.')

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
