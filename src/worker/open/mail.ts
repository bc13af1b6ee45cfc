import PostalMime, { type Email } from 'postal-mime'
import { readArticle } from '../../core/index.ts'
import { UnreadableError } from '../faults.ts'
import { dayOf, frontMatter } from './front-matter.ts'
import type { OpenedText } from './opened.ts'
import { openPage } from './page/open-page.ts'

/** Reads an e-mail (.eml), or a web page that was saved in the format of one (.mhtml, RFC 2557). */
export async function readMail(bytes: Uint8Array): Promise<OpenedText> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 64 }).catch(() => {
    throw new UnreadableError('The file is damaged.', 'Save or download it again.')
  })
  const saved = header(mail, 'snapshot-content-location') ?? (isSavedPage(mail) ? header(mail, 'content-location') : undefined)
  if (mail.html && (saved !== undefined || isSavedPage(mail))) return openPage(firstPage(mail.html), webAddress(saved))
  return readLetter(mail)
}

/** What browsers write when a page is saved in one file. */
const isSavedPage = (mail: Email): boolean =>
  /^<saved by|blink|^microsoft/i.test(header(mail, 'from') ?? '') && header(mail, 'received') === undefined && !mail.to?.length

/** The text of a letter as its sender wrote it; of one that comes in two forms, plain text has no layout to read around. */
function readLetter(mail: Email): OpenedText {
  const metadata = frontMatter({
    title: mail.subject,
    author: mail.from?.name || mail.from?.address,
    published: dayOf(mail.date),
    source: listName(mail),
  })
  const text = mail.text?.trim()
  // Newsletters often come with no more than a link to themselves as their plain text.
  const fromHtml = mail.html && (!text || text.length * TWICE < lettersIn(mail.html))
  if (fromHtml) return { format: 'html', text: `${metadata}${mail.html}` }
  if (!text)
    throw new UnreadableError(
      'There is no text in this e-mail.',
      mail.attachments.length > 0 ? 'Save its attachments, and open those.' : '',
    )
  return { format: 'text', text: metadata + text }
}

const TWICE = 2

/** How much there is to read in mark-up. */
function lettersIn(html: string): number {
  try {
    return readArticle({ name: '', slug: '', format: 'html', text: html }).text.length
  } catch {
    return 0
  }
}

const header = (mail: Email, key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value

const webAddress = (url: string | undefined): string | undefined => (url && /^https?:\/\//i.test(url) ? url : undefined)

/** The newsletter it came by: "Harbour Weekly <harbour.example.org>". */
const listName = (mail: Email): string | undefined => /^"?(?<name>[^"<]{2,80}?)"?\s*</.exec(header(mail, 'list-id') ?? '')?.groups?.name

/** A saved page holds those in its frames too, one after the other: the first is the page itself. */
function firstPage(html: string): string {
  const end = html.search(/<\/html\s*>/i)
  return end < 0 ? html : html.slice(0, end)
}
