import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type { SourceDocument } from '../core/model.ts'
import type { AnalysedArticle } from './analyse-for-page.ts'
import { hashFiles } from './hashes.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The folder whose files decide what an analysis says. */
export const CORE = here('../core')

/** What decides how an analysis comes out: the code of the core, what is kept of it, and the packages it uses. */
export const hashCore = (): string => hashFiles([CORE, here('./analyse-for-page.ts'), here('../../package-lock.json')])

/**
 * Loads the core as it is on disk now. It is not imported by the plugin itself, so that a server that has all analyses
 * at hand starts without loading the models of the language, and one that runs takes up a change to the core.
 */
export async function loadCore(root: string): Promise<(document: SourceDocument) => AnalysedArticle> {
  const { module } = await runnerImport<typeof import('./analyse-for-page.ts')>(here('./analyse-for-page.ts'), { root, logLevel: 'warn' })
  return module.analyseForPage
}
