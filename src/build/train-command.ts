import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { loadNames } from '../core/language/names/model.ts'
import { join as joinCorpora, newNames, readConllu } from '../core/language/train/corpus.ts'
import { packNames } from '../core/language/train/names/pack-names.ts'
import { Grammarian } from '../core/language/train/names/prepare.ts'
import { readDocuments } from '../core/language/train/names/read.ts'
import { NAMES_RECIPE, type NamesRecipe, trainNames } from '../core/language/train/names/recipe.ts'
import { scoreNames } from '../core/language/train/names/score-names.ts'
import { HELD_OUT, SOURCES, type Source } from '../core/language/train/names/sources.ts'
import { packModel } from '../core/language/train/pack.ts'
import { RECIPE, train } from '../core/language/train/recipe.ts'
import { syntaxCard } from './model-card.ts'
import { readSyntax } from './models.ts'
import { fakerLists } from './name-lists.ts'
import { namesCard } from './names-card.ts'

const HELP = `Usage: npm run train -- --syntax FOLDER
       npm run train -- --names FOLDER

Trains a model from the corpora below FOLDER and writes it to src/core/language/model/ with its card. The same data
give the same file.

--syntax: the tagger and parser, on ud/{ewt,gum}-train.conllu and silver/news.conllu, with scores on ud/{ewt,gum}-dev.conllu.

  --seed N          start of the random numbers (${RECIPE.seed})
  --silver X        share of the silver sentences used, 0 to 1 (${RECIPE.silver})

--names: the tagger of names, on gum-train.jsonl, conll/* and silver/silver-news.conll, with scores on gum-dev.jsonl.

  --seed N          start of the random numbers (${NAMES_RECIPE.seed})
  --without NAMES   leaves out corpora whose file has one of these names in its own, between commas
  --out FILE        writes the model there, and no card

  --help            show this help
`

const MODEL = fileURLToPath(new URL('../core/language/model/', import.meta.url))

/** npm runs scripts in the project's folder and tells where it was called; paths are meant from there. */
const CALLED_FROM = (process.env.npm_lifecycle_event === 'train' && process.env.INIT_CWD) || process.cwd()

function run(args: readonly string[]): number {
  const value = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
  const [syntax, names] = [value('--syntax'), value('--names')]
  const given = syntax ?? names
  if (args.includes('--help') || given === undefined) {
    process.stdout.write(HELP)
    return given === undefined && !args.includes('--help') ? 2 : 0
  }
  const folder = resolve(CALLED_FROM, given)
  if (syntax === undefined) {
    const without = (value('--without') ?? '').split(',').filter(Boolean)
    const out = value('--out')
    const sources = SOURCES.filter(({ file }) => !without.some((name) => file.includes(name)))
    if (
      isMissing(
        folder,
        [...sources, HELD_OUT].map(({ file }) => file),
      )
    )
      return 1
    learnNames(folder, sources, { ...NAMES_RECIPE, seed: Number(value('--seed') ?? NAMES_RECIPE.seed) }, out && resolve(CALLED_FROM, out))
    return 0
  }
  const recipe = { ...RECIPE, seed: Number(value('--seed') ?? RECIPE.seed), silver: Number(value('--silver') ?? RECIPE.silver) }
  const files = ['ud/ewt-train', 'ud/gum-train', 'ud/ewt-dev', 'ud/gum-dev', ...(recipe.silver > 0 ? ['silver/news'] : [])]
  if (
    isMissing(
      folder,
      files.map((name) => `${name}.conllu`),
    )
  )
    return 1
  trainSyntax(folder, recipe)
  return 0
}

function isMissing(folder: string, files: readonly string[]): boolean {
  const missing = files.map((file) => join(folder, file)).filter((file) => !existsSync(file))
  if (missing.length > 0) process.stderr.write(`There is no ${missing.join(' and no ')}.\n`)
  return missing.length > 0
}

/** Keeps what is told, and shows it with the seconds gone. */
function teller(log: string[]): (line: string) => void {
  const began = performance.now()
  return (line) => {
    log.push(line)
    process.stdout.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(5)} s  ${line}\n`)
  }
}

const today = (): string => new Date().toISOString().slice(0, 10)

function learnNames(folder: string, sources: readonly Source[], recipe: NamesRecipe, out: string | undefined): void {
  const read = ({ file, dialect, marksOther }: Source) => readDocuments(readFileSync(join(folder, file), 'utf8'), dialect, marksOther)
  const corpora = sources.map((source) => ({ documents: read(source), times: source.times }))
  const [held, grammarian] = [read(HELD_OUT), new Grammarian(readSyntax())]
  const log: string[] = []
  const tell = teller(log)
  const lists = fakerLists()
  const crf = trainNames(corpora, grammarian, lists, recipe, (line, current) => {
    if (!current) return tell(line)
    const { all, kinds } = scoreNames(held, grammarian, loadNames(packNames(current, recipe.bits, lists)))
    tell(`${line}: ${HELD_OUT.file} F1 ${all.toFixed(1)} (${kinds.map((kind) => kind.toFixed(1)).join(', ')})`)
  })
  const bytes = packNames(crf, recipe.bits, lists)
  tell(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`)
  writeFileSync(out ?? join(MODEL, 'names.bin'), bytes)
  if (out === undefined) writeFileSync(join(MODEL, 'names.md'), namesCard(recipe, log, today()))
}

function trainSyntax(folder: string, recipe: typeof RECIPE): void {
  const names = newNames()
  const read = (name: string) => readConllu(readFileSync(join(folder, `${name}.conllu`), 'utf8'), names)
  const gold = joinCorpora(read('ud/ewt-train'), read('ud/gum-train'))
  const silver = recipe.silver > 0 ? read('silver/news') : null
  const dev = ['ewt-dev', 'gum-dev'].map((name) => ({ name, corpus: read(`ud/${name}`) }))
  const log: string[] = []
  const tell = teller(log)
  const bytes = packModel(train({ names, gold, silver, dev }, recipe, tell))
  tell(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`)
  writeFileSync(join(MODEL, 'syntax.bin'), bytes)
  writeFileSync(join(MODEL, 'README.md'), syntaxCard(recipe, log, today()))
}

process.exitCode = run(process.argv.slice(2))
