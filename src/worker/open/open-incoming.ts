import { UnreadableError } from '../faults.ts'
import type { Around, Incoming, OpenedDocument } from '../protocol.ts'
import { decodeText } from './decode.ts'
import { type FileKind, kindOf } from './detect.ts'
import { checkFileSize, checkLength } from './limits.ts'
import type { OpenedText } from './opened.ts'

/** A document made of what was brought, and what the reader should know of how. */
export interface Opened {
  readonly document: OpenedDocument
  readonly around?: Around
  readonly remarks: readonly string[]
}

type Tell = (share: number) => void

/** What messages call it. */
export const nameOf = (incoming: Incoming): string => (incoming.kind === 'file' ? incoming.name : 'The pasted text')

/** Makes a document of what was brought. Throws `UnreadableError` with what is wrong and what to do about it. */
export async function openIncoming(incoming: Incoming, tell: Tell): Promise<Opened> {
  const {
    format,
    text,
    around,
    remarks = [],
  } = incoming.kind === 'text' ? await openText(incoming) : await openFile(incoming.name, incoming.file, tell)
  checkLength(text, format)
  return { document: { name: nameOf(incoming), format, text }, ...(around && { around }), remarks }
}

/** Each format's reader, and the library it needs, comes when such a file does. */
const READERS: Record<Exclude<FileKind, 'text' | 'markdown' | 'zip'>, (bytes: Uint8Array, tell: Tell) => Promise<OpenedText>> = {
  html: async (bytes) => {
    const html = decodeText(bytes, 'html')
    checkLength(html, 'html')
    return (await import('./page/open-page.ts')).openPage(html)
  },
  mail: async (bytes) => (await import('./mail.ts')).readMail(bytes),
  pdf: async (bytes, tell) => (await import('./pdf.ts')).readPdf(bytes, tell),
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  epub: async (bytes) => (await import('./epub.ts')).readEpub(bytes),
}

async function openFile(name: string, file: Blob, tell: Tell): Promise<OpenedText> {
  checkFileSize(file.size)
  const bytes = new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new UnreadableError(
        'The file can’t be read from the disk.',
        'It may have been moved or deleted since it was chosen. Choose it again.',
      )
    }),
  )
  const kind = kindOf(name, bytes)
  if (kind === 'zip') throw new UnreadableError('This is an archive.', 'Unpack it, and open the articles in it.')
  if (kind === 'text' || kind === 'markdown') return { format: kind, text: decodeText(bytes, kind) }
  return READERS[kind](bytes, tell)
}

async function openText({ text, html, url }: Extract<Incoming, { kind: 'text' }>): Promise<OpenedText> {
  if (text.trim() === '' && !html) throw new UnreadableError('There is nothing in it.', 'Paste the text of an article.')
  if (html === undefined) return { format: 'text', text }
  checkLength(html, 'html')
  const { openPaste } = await import('./page/open-paste.ts')
  return openPaste(html, text, url)
}
