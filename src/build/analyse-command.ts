import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Correction } from '../core/edits/edit.ts'
import { EDITS_ENDING } from '../core/edits/edits-file.ts'
import type { Analysis, Article } from '../core/model.ts'
import { SourceError } from '../core/model.ts'
import { editsFileOf, nameOfEdits, readDocument, readEdits, type Seed } from './read-document.ts'

const HELP = `Usage: npm run --silent analyse -- [--tokens] FILE…

Analyses each file (.txt, .md or .html) and prints one line of JSON for each, in order:
  { article, sentences, entities, times, quotations, events }

  --tokens   also print the words with their parts of speech
  --help     show this help

Corrections that lie beside a file, as NAME.edits.json, are applied, and it is said that they are.
Problems go to the error output as "file:line: problem". The other files are still done; the exit code is then 1.
`

/** npm runs scripts in the project's folder and tells where it was called; paths are meant from there. */
const CALLED_FROM = (process.env.npm_lifecycle_event === 'analyse' && process.env.INIT_CWD) || process.cwd()

interface Options {
  readonly files: readonly string[]
  readonly tokens: boolean
}

/** Runs the command with its arguments and gives the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`)
    return 2
  }
  if (options === null) {
    await print(HELP)
    return 0
  }
  return analyseFiles(options)
}

/** The options; null where only help is asked for; a message where they make no sense. */
function readOptions(args: readonly string[]): Options | null | string {
  const end = args.indexOf('--')
  const flags = (end < 0 ? args : args.slice(0, end)).filter((arg) => arg.startsWith('-'))
  const files = args.filter((arg, index) => !arg.startsWith('-') || (end >= 0 && index > end))
  if (flags.includes('--help') || flags.includes('-h')) return null
  const unknown = flags.find((flag) => flag !== '--tokens')
  if (unknown) return `Unknown option ${unknown}.`
  if (files.length === 0) return 'No files given.'
  return { files, tokens: flags.includes('--tokens') }
}

async function analyseFiles({ files, tokens }: Options): Promise<number> {
  // The models of the core take a while to load, so help and wrong options do without them.
  const { analyseDocument } = await import('./analyse-document.ts')
  let failed = false
  for (const file of files) {
    if (nameOfEdits(file) !== undefined) {
      say(`${file}: These are corrections: they are applied to the article beside them.`)
      continue
    }
    try {
      const seed = readSeed(file)
      const { article, analysis, corrections, problems, warnings } = analyseDocument(seed)
      for (const { message } of [...problems, ...warnings]) say(message)
      failed ||= problems.length > 0
      if (problems.length > 0) continue
      if (seed.edits) say(`${file}: ${appliedInWords(corrections)} from ${seed.edits.name}.`)
      await print(`${line(article, analysis, tokens)}\n`)
    } catch (error) {
      failed = true
      if (!(error instanceof SourceError)) throw error
      say(error.message)
      if (error.cause instanceof Error) say(error.cause.stack ?? '')
    }
  }
  return failed ? 1 : 0
}

/** The file with the corrections beside it: under its own name, or under that of its page. */
function readSeed(file: string): Seed {
  const path = resolve(CALLED_FROM, file)
  const document = readDocument(path, file)
  const beside = [editsFileOf(file), join(dirname(file), document.slug + EDITS_ENDING)].find((name) =>
    existsSync(resolve(CALLED_FROM, name)),
  )
  return beside === undefined ? document : { ...document, edits: readEdits(resolve(CALLED_FROM, beside), beside) }
}

function appliedInWords(corrections: readonly Correction[]): string {
  const count = corrections.filter(({ fits }) => fits).length
  return count === 1 ? '1 correction applied' : `${count} corrections applied`
}

/** Tells of something beside the output. */
const say = (what: string): boolean => process.stderr.write(`${what}\n`)

function line(article: Article, analysis: Analysis, withTokens: boolean): string {
  const { sentences, tokens, entities, times, quotations, events } = analysis
  return JSON.stringify({ article, sentences, entities, times, quotations, events, ...(withTokens && { tokens }) })
}

/** Writes to the output and waits where the reader is slower than the analysis. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

// A reader that has seen enough (`… | head -1`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

// Setting the code, rather than exiting, lets the output be written to its end.
process.exitCode = await run(process.argv.slice(2))
