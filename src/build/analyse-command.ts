import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Analysis, Article } from '../core/model.ts'
import { SourceError } from '../core/model.ts'
import { readDocument } from './read-document.ts'

const HELP = `Usage: npm run --silent analyse -- [--tokens] FILE…

Analyses each file (.txt, .md or .html) and prints one line of JSON for each, in order:
  { article, sentences, entities, times, quotations, events }

  --tokens   also print the words with their parts of speech
  --help     show this help

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
    try {
      const { article, analysis } = analyseDocument(readDocument(resolve(CALLED_FROM, file), file))
      await print(`${line(article, analysis, tokens)}\n`)
    } catch (error) {
      failed = true
      if (!(error instanceof SourceError)) throw error
      process.stderr.write(`${error.message}\n`)
      if (error.cause instanceof Error) process.stderr.write(`${error.cause.stack}\n`)
    }
  }
  return failed ? 1 : 0
}

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
