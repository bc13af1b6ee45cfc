/// <reference path="./untyped.d.ts" />
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { UnreadableError } from '../faults.ts'
import { dayMade } from './day-made.ts'
import { dayOf, frontMatter } from './front-matter.ts'
import { LONGEST_TEXT } from './limits.ts'
import type { OpenedText } from './opened.ts'
import { type PdfItem, pageText } from './pdf-lines.ts'

/** This is a worker already: PDF.js works in it, rather than in one more. The legacy build, for browsers that are some years old. */
const scope = globalThis as unknown as { pdfjsWorker: unknown }
scope.pdfjsWorker = pdfWorker

/**
 * Reads the text of a PDF, page by page, in the order in which it is written. Nothing is drawn, no script in it is run
 * and no font is loaded.
 */
export async function readPdf(bytes: Uint8Array, tell: (share: number) => void): Promise<OpenedText> {
  const task = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw reasonOf(error)
    })
    const pages = await pagesOf(document, tell)
    const text = pages.join('\n\f')
    if (!/\p{L}{2}/u.test(text)) {
      throw new UnreadableError(
        'There is no text in this PDF, only pictures of pages.',
        'A program for text recognition (OCR) can put text into it.',
      )
    }
    const empty = pages.filter((page) => page.trim() === '').length
    const remarks = empty > 0 ? [`${empty} of its ${pages.length} pages have no text: they may be pictures.`] : []
    return { format: 'text', text: (await propertiesOf(document, text)) + text, remarks }
  } finally {
    await task.destroy()
  }
}

async function pagesOf(document: PDFDocumentProxy, tell: (share: number) => void): Promise<string[]> {
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = pageText(items.filter((item): item is PdfItem & typeof item => 'str' in item))
    page.cleanup()
    pages.push(text)
    length += text.length
    if (length > LONGEST_TEXT)
      throw new UnreadableError(`It has more than ${LONGEST_TEXT / 1_000_000} million characters.`, 'Open it in parts.')
    tell(number / document.numPages)
  }
  return pages
}

function reasonOf(error: unknown): UnreadableError {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new UnreadableError(
      'The PDF is locked with a password.',
      'Open it with the password, print it to a new PDF without one, and open that here.',
    )
  }
  return new UnreadableError('The PDF is damaged.', 'Copy or download it again, or copy its text and paste it here.')
}

/** What the file says of itself. Titles are often leftovers of the program that made it: those are passed over. */
async function propertiesOf(document: PDFDocumentProxy, text: string): Promise<string> {
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> }
  const words = (key: string) => (typeof info[key] === 'string' ? (info[key] as string) : undefined)
  const title = words('Title')
  const leftover =
    !title || /^(?:untitled|microsoft word - |document\d*$)|\.(?:docx?|indd|qxd|pdf|tex|rtf|odt|pages|html?)$|^https?:/i.test(title.trim())
  const created = /^D:(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/.exec(words('CreationDate') ?? '')?.groups
  return frontMatter({
    title: leftover ? undefined : title,
    author: words('Author'),
    published: dayMade(created && dayOf(`${created.year}-${created.month}-${created.day}`), { text, format: 'text' }),
  })
}
