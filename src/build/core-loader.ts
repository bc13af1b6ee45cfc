import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type { AnalysedArticle } from './analyse-for-page.ts'
import { hashFiles } from './hashes.ts'
import type { Seed } from './read-document.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The folder whose files decide what an analysis says. */
export const CORE = here('../core')

/** What is kept of an analysis, and how corrections are laid over it. */
const KEEPING = ['./analyse-for-page.ts', './apply-edits-file.ts', './json-places.ts'].map(here)

/** What decides how an analysis comes out: the code of the core, what is kept of it, and the packages it uses. */
export const hashCore = (): string => hashFiles([CORE, ...KEEPING, here('../../package-lock.json')])

/**
 * Loads the core as it is on disk now. It is not imported by the plugin itself, so that a server that has all analyses
 * at hand starts without loading the models of the language, and one that runs takes up a change to the core.
 */
export async function loadCore(root: string): Promise<(document: Seed) => AnalysedArticle> {
  const { module } = await runnerImport<typeof import('./analyse-for-page.ts')>(here('./analyse-for-page.ts'), { root, logLevel: 'warn' })
  return module.analyseForPage
}
