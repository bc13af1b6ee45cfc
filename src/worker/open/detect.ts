import { UnreadableError } from '../faults.ts'

export type FileKind = 'text' | 'markdown' | 'html' | 'mail' | 'pdf' | 'docx' | 'epub' | 'zip'

/** What to do about files that others can turn into one that is read. */
const SAVE_AS = 'Save it as .docx, .pdf or .txt in the program it was made with, or copy its text and paste it here.'

const PICTURE = ['This is a picture, and text is not read off pictures.', ''] as const
const RECORDING = ['This is a recording, and text is all that is read.', ''] as const
const ARCHIVE = ['This is an archive.', 'Unpack it, and open the articles in it.'] as const

/** The first bytes of files that are not read, after how many others they stand, and what to say. */
const OTHERS: readonly (readonly [starts: readonly string[], at: number, words: readonly [string, string]])[] = [
  [['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], 0, ['This is a file of an older office program (.doc, .xls, .ppt).', SAVE_AS]],
  [['{\\rtf'], 0, ['This is a file in Rich Text Format.', SAVE_AS]],
  [['\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*'], 0, PICTURE],
  [['WEBP'], 8, PICTURE],
  [['ftypheic', 'ftypmif1', 'ftypavif'], 4, PICTURE],
  [['ID3', '\xff\xfb', '\xff\xf3', 'OggS', 'fLaC', '\x1a\x45\xdf\xa3'], 0, RECORDING],
  [['WAVE', 'AVI '], 8, RECORDING],
  [['ftyp'], 4, RECORDING],
  [['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'], 0, ARCHIVE],
  [['bplist00'], 0, ['This is a web archive of Safari.', 'Save the page as .html, or copy its text and paste it here.']],
]

/** What kind of file this is: by its contents first, for names lie; then by its name. Throws for kinds that are not read. */
export function kindOf(name: string, head: Uint8Array): FileKind {
  const start = String.fromCharCode(...head.subarray(0, 1024))
  if (/^\s{0,200}%PDF-/.test(start)) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return zipKind(name, start)
  for (const [starts, at, [problem, advice]] of OTHERS) {
    if (starts.some((one) => start.startsWith(one, at))) throw new UnreadableError(problem, advice)
  }
  const extension = /\.(?<extension>\w+)$/.exec(name.toLowerCase())?.groups?.extension ?? ''
  if (/^(?:eml|mhtml?|mht)$/.test(extension) && looksLikeMail(start)) return 'mail'
  if (/^(?:html?|xhtml)$/.test(extension) || /^(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is.test(start))
    return 'html'
  if (/^MIME-Version:|^(?:From|Received|Return-Path|Delivered-To): /im.test(start) && /^Content-Type: /im.test(start)) return 'mail'
  return /^(?:md|markdown)$/.test(extension) ? 'markdown' : 'text'
}

/** The first entry of an EPUB says what it is; a Word document is told by its name, and in the end by what is in it. */
function zipKind(name: string, start: string): FileKind {
  if (start.includes('mimetypeapplication/epub+zip') || /\.epub$/i.test(name)) return 'epub'
  return /\.docx$/i.test(name) || start.includes('word/') ? 'docx' : 'zip'
}

const looksLikeMail = (start: string): boolean => /^[!-9;-~]+:/m.test(start.slice(0, 200))
