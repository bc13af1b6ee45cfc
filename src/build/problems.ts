import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ErrorPayload } from 'vite'
import type { SourceError } from '../core/model.ts'
import { nameOfEdits } from './read-document.ts'

/** By name, not by class: the core may have been loaded apart from the plugin, with a class of its own. */
export const isSourceError = (error: unknown): error is SourceError => error instanceof Error && error.name === 'SourceError'

/** All problems in one message, each on a line with its file and line. */
export function listProblems(problems: readonly SourceError[]): string {
  const edits = problems.filter(({ file }) => nameOfEdits(file) !== undefined)
  const seeds = problems.filter((problem) => !edits.includes(problem))
  const files = new Set(edits.map(({ file }) => file)).size
  return [
    ...(seeds.length > 0 ? [list(`${seeds.length === 1 ? 'A seed' : `${seeds.length} seeds`} can't be shown`, seeds)] : []),
    ...(files > 0 ? [list(`${files === 1 ? 'A file' : `${files} files`} of corrections can't be applied`, edits)] : []),
  ].join('\n')
}

/** What is told, and does not stop anything. */
export const listWarnings = (warnings: readonly SourceError[]): string => list('Some corrections have no effect', warnings)

const list = (title: string, problems: readonly SourceError[]): string =>
  `${title}:\n${problems.map((problem) => `  ${problem.message}`).join('\n')}`

/** The same for the error overlay of the development server, with a look at the first place to mend. */
export function overlayError(root: string, problems: readonly SourceError[]): ErrorPayload['err'] {
  const first = problems[0] as SourceError
  const file = resolve(root, first.file)
  return {
    message: listProblems(problems),
    stack: '',
    plugin: 'dateline',
    id: `${file}:${first.line}`,
    loc: { file, line: first.line, column: 0 },
    frame: linesAround(file, first.line),
  }
}

/** The line at fault with its neighbours; empty where the file can't be shown as text. */
function linesAround(file: string, line: number): string {
  const lines = readLines(file)
  const shown = lines.map((text, index) => ({ text, number: index + 1 })).slice(Math.max(0, line - 3), line + 2)
  const width = String(line + 2).length
  return shown
    .map(({ text, number }) => `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${text.slice(0, 100)}`)
    .join('\n')
}

function readLines(file: string): string[] {
  try {
    const text = readFileSync(file, 'utf8')
    return text.includes('\0') ? [] : text.split(/\r\n?|\n/)
  } catch {
    return []
  }
}
