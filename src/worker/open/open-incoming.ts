import type { Incoming, OpenedDocument } from '../protocol.ts'
import { decodeText } from './decode.ts'

/** A document made of what was brought, and what the reader should know of how. */
export interface Opened {
  readonly document: OpenedDocument
  readonly remarks: readonly string[]
}

/** What messages call it. */
export const nameOf = (incoming: Incoming): string => (incoming.kind === 'file' ? incoming.name : 'The pasted text')

/** Makes a document of what was brought. Throws `UnreadableError` with what is wrong and what to do about it. */
export async function openIncoming(incoming: Incoming, _tell: (share: number) => void): Promise<Opened> {
  const name = nameOf(incoming)
  if (incoming.kind === 'text') return { document: { name, format: 'text', text: incoming.text }, remarks: [] }
  const text = decodeText(new Uint8Array(await incoming.file.arrayBuffer()))
  const format = /\.html?$/i.test(name) ? 'html' : /\.md$/i.test(name) ? 'markdown' : 'text'
  return { document: { name, format, text }, remarks: [] }
}
