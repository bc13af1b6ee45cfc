import { resolve } from 'node:path'
import { type Added, addArticle, isAddress } from './add-article.ts'
import { AddError } from './add-error.ts'
import { SEEDS } from './read-seeds.ts'

const HELP = `Usage: npm run add -- FILE|URL…

Imports articles into the folder "${SEEDS}": text, Markdown, saved pages, e-mails, PDF, Word documents, books, or pages by
their address. What is known of each stands in its front matter afterwards, and is told here. Nothing is overwritten.

  --help   show this help
`

/** npm runs scripts in the project's folder and tells where it was called; paths are meant from there. */
const CALLED_FROM = (process.env.npm_lifecycle_event === 'add' && process.env.INIT_CWD) || process.cwd()

async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP)
    return 0
  }
  const unknown = args.find((arg) => arg.startsWith('-'))
  if (unknown || args.length === 0) {
    process.stderr.write(`${unknown ? `Unknown option ${unknown}.` : 'Nothing to add.'}\n\n${HELP}`)
    return 2
  }
  let failed = false
  for (const what of args) {
    try {
      const path = isAddress(what) ? what : resolve(CALLED_FROM, what)
      process.stdout.write(told(await addArticle(path, SEEDS)))
    } catch (error) {
      if (!(error instanceof AddError)) throw error
      failed = true
      process.stderr.write(`${error.message}\n`)
    }
  }
  return failed ? 1 : 0
}

/** The new file, and below it what was found out about the article. */
function told({ file, article, guesses, remarks }: Added): string {
  const found = guesses.map(({ key, value, from }) => `  ${key.padEnd(10)}${value} (${from})`)
  const missing = (['title', 'published', 'source', 'author'] as const).filter((key) => !guesses.some((guess) => guess.key === key))
  const left = article.leftOut.length
  return `${[
    file,
    ...found,
    ...(missing.length > 0 ? [`  not found: ${missing.join(', ')}; write what you know into the front matter`] : []),
    `  ${counted(article.blocks.length, 'block')} of text, ${counted(left, 'line')} left out`,
    ...remarks.map((remark) => `  ${remark}`),
  ].join('\n')}\n`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

process.exitCode = await run(process.argv.slice(2))
