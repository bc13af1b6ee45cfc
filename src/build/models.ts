import { readFileSync } from 'node:fs'
import { loadSyntax, type Models } from '../core/index.ts'

const SYNTAX = new URL('../core/language/model/syntax.bin', import.meta.url)

let models: Models | null = null

/** The models of the analysis, read from the disk when they are first asked for. */
export function readModels(): Models {
  models ??= { syntax: loadSyntax(readFileSync(SYNTAX)) }
  return models
}
