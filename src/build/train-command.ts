import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { join as joinCorpora, newNames, readConllu } from '../core/language/train/corpus.ts'
import { packModel } from '../core/language/train/pack.ts'
import { RECIPE, train } from '../core/language/train/recipe.ts'
import { syntaxCard } from './model-card.ts'

const HELP = `Usage: npm run train -- --syntax FOLDER

Trains the tagger and parser on ud/{ewt,gum}-train.conllu and silver/news.conllu below FOLDER, shows scores on
ud/{ewt,gum}-dev.conllu, and writes src/core/language/model/syntax.bin with its card. The same data give the same file.

  --seed N     start of the random numbers (${RECIPE.seed})
  --silver X   share of the silver sentences used, 0 to 1 (${RECIPE.silver})
  --help       show this help
`

const MODEL = fileURLToPath(new URL('../core/language/model/', import.meta.url))

/** npm runs scripts in the project's folder and tells where it was called; paths are meant from there. */
const CALLED_FROM = (process.env.npm_lifecycle_event === 'train' && process.env.INIT_CWD) || process.cwd()

function run(args: readonly string[]): number {
  const value = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
  const given = value('--syntax')
  if (args.includes('--help') || given === undefined) {
    process.stdout.write(HELP)
    return given === undefined && !args.includes('--help') ? 2 : 0
  }
  const folder = resolve(CALLED_FROM, given)
  const recipe = { ...RECIPE, seed: Number(value('--seed') ?? RECIPE.seed), silver: Number(value('--silver') ?? RECIPE.silver) }
  const missing = ['ud/ewt-train', 'ud/gum-train', 'ud/ewt-dev', 'ud/gum-dev', ...(recipe.silver > 0 ? ['silver/news'] : [])]
    .map((name) => join(folder, `${name}.conllu`))
    .filter((file) => !existsSync(file))
  if (missing.length > 0) {
    process.stderr.write(`There is no ${missing.join(' and no ')}.\n`)
    return 1
  }
  trainSyntax(folder, recipe)
  return 0
}

function trainSyntax(folder: string, recipe: typeof RECIPE): void {
  const names = newNames()
  const read = (name: string) => readConllu(readFileSync(join(folder, `${name}.conllu`), 'utf8'), names)
  const gold = joinCorpora(read('ud/ewt-train'), read('ud/gum-train'))
  const silver = recipe.silver > 0 ? read('silver/news') : null
  const dev = ['ewt-dev', 'gum-dev'].map((name) => ({ name, corpus: read(`ud/${name}`) }))
  const log: string[] = []
  const began = performance.now()
  const tell = (line: string): void => {
    log.push(line)
    process.stdout.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(5)} s  ${line}\n`)
  }
  const bytes = packModel(train({ names, gold, silver, dev }, recipe, tell))
  tell(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`)
  writeFileSync(join(MODEL, 'syntax.bin'), bytes)
  writeFileSync(join(MODEL, 'README.md'), syntaxCard(recipe, log, new Date().toISOString().slice(0, 10)))
}

process.exitCode = run(process.argv.slice(2))
