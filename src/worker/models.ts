import { loadNames, loadSyntax, type Models } from '../core/index.ts'

const SYNTAX = new URL('../core/language/model/syntax.bin', import.meta.url)
const NAMES = new URL('../core/language/model/names.bin', import.meta.url)

let models: Promise<Models> | undefined

/** The models of the analysis, fetched when they are first asked for; a failed fetch is tried again the next time. */
export function loadModels(): Promise<Models> {
  models ??= fetchModels().catch((error: unknown) => {
    models = undefined
    throw error
  })
  return models
}

async function fetchModels(): Promise<Models> {
  const [syntax, names] = await Promise.all([fetchBytes(SYNTAX), fetchBytes(NAMES)])
  return { syntax: loadSyntax(syntax), names: loadNames(names) }
}

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new TypeError(`Failed to fetch ${url.pathname}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
