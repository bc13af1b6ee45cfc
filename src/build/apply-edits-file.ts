import { type Analysis, type Article, applySiteEdits, type Correction, editInWords, readEditsFile } from '../core/index.ts'
import { SourceError } from '../core/model.ts'
import { lineAt } from './decode.ts'
import { type JsonFault, walkJson } from './json-places.ts'
import type { EditsSource } from './read-document.ts'

/** An analysis with the corrections of a file laid over it. */
export interface Applied {
  readonly analysis: Analysis
  readonly corrections: readonly Correction[]
  /** The file can't be read as corrections of this article: nothing of it was applied. */
  readonly problems: readonly SourceError[]
  /** Corrections that could not be applied; the others were. */
  readonly warnings: readonly SourceError[]
}

const SAVE_AGAIN = 'Save them again from the article’s page, by “Save as a file”.'

/** Applies the file of corrections that lies beside an article. Nothing is thrown. */
export function applyEditsFile(article: Article, analysis: Analysis, source: EditsSource): Applied {
  const unapplied = (...problems: SourceError[]): Applied => ({ analysis, corrections: [], problems, warnings: [] })
  const { lines, fault } = linesOfEdits(source.text)
  if (fault) return unapplied(notJson(source, fault))
  const told = (index: number, problem: string, advice = '') =>
    new SourceError(source.name, lines[index] ?? 1, `Correction ${index + 1} ${problem}.`, advice)
  const wrong: SourceError[] = []
  const read = readEditsFile(article, source.text, (index, problem) => wrong.push(told(index, `can’t be read: ${problem}`)))
  if (read.kind === 'not-edits') return unapplied(noCorrections(source))
  if (read.kind === 'other-article') return unapplied(ofAnother(source, read.title, article))
  if (wrong.length > 0) return unapplied(...wrong)
  const applied = applySiteEdits(article.text, analysis, read.edits)
  const warnings = applied.corrections.flatMap(({ edit, fits }, index) =>
    fits ? [] : [told(index, `has no effect, what it speaks of is not there or is so already: ${editInWords(article, edit)}`, ANEW)],
  )
  return { ...applied, problems: [], warnings }
}

const ANEW = 'Take it out, or correct the article anew on its page.'

/** The line that each entry of the list of edits begins in. */
function linesOfEdits(json: string): { readonly lines: readonly number[]; readonly fault: JsonFault | null } {
  const lines: number[] = []
  let [line, seen] = [1, 0]
  const fault = walkJson(json, (offset, [list, index, ...deeper]) => {
    if (list !== 'edits' || typeof index !== 'number' || deeper.length > 0) return
    line += json.slice(seen, offset).match(/\r\n?|\n/g)?.length ?? 0
    seen = offset
    lines[index] = line
  })
  return { lines, fault }
}

function notJson({ name, text }: EditsSource, { offset, wanted }: JsonFault): SourceError {
  const column = offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1))
  const there = offset < text.length ? `not “${String.fromCodePoint(text.codePointAt(offset) as number)}”` : 'and the file ends'
  return new SourceError(
    name,
    lineAt(text, offset),
    `This is not JSON: in column ${column} there should be ${wanted}, ${there}.`,
    SAVE_AGAIN,
  )
}

const noCorrections = ({ name }: EditsSource): SourceError =>
  new SourceError(
    name,
    1,
    'This holds no corrections: it should have “format”: “dateline-edits”, “version”: 1 and a list of “edits”.',
    SAVE_AGAIN,
  )

const ofAnother = ({ name }: EditsSource, title: string, { slug }: Article): SourceError =>
  new SourceError(
    name,
    1,
    `These corrections were made in another article: “${title}”.`,
    `Name the file after that one, or, if it has become this one, write “${slug}” as the “slug” in it.`,
  )
