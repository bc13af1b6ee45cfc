import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnalysedArticle } from './analyse-for-page.ts'
import { hashDocument } from './hashes.ts'
import type { Seed } from './read-document.ts'

/** Where analyses are kept between starts: by the document's hash, for one state of the core. */
export interface Shelf {
  get(document: Seed): AnalysedArticle | undefined
  put(document: Seed, analysed: AnalysedArticle): void
}

/** Opens the shelf for a state of the core; those for other states are cleared away when something is put on it. */
export function openShelf(cache: string, coreHash: string): Shelf {
  const folder = join(cache, coreHash)
  const memory = new Map<string, AnalysedArticle>()
  return {
    get(document) {
      const hash = hashDocument(document)
      const analysed = memory.get(hash) ?? readJson(join(folder, `${hash}.json`))
      if (analysed) memory.set(hash, analysed)
      return analysed
    },
    put(document, analysed) {
      const hash = hashDocument(document)
      memory.set(hash, analysed)
      keepOnly(cache, coreHash)
      writeWhole(join(folder, `${hash}.json`), JSON.stringify(analysed))
    },
  }
}

function keepOnly(cache: string, coreHash: string): void {
  mkdirSync(join(cache, coreHash), { recursive: true })
  for (const entry of readdirSync(cache)) if (entry !== coreHash) rmSync(join(cache, entry), { recursive: true, force: true })
}

function readJson(file: string): AnalysedArticle | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as AnalysedArticle
  } catch {
    return undefined
  }
}

/** A process that is stopped half-way, or a second one at the same time, never leaves half a file behind. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
}
