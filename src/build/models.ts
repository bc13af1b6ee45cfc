import { readFileSync } from 'node:fs'
import { loadNames, loadSyntax, type Models, type SyntaxModel } from '../core/index.ts'

const SYNTAX = new URL('../core/language/model/syntax.bin', import.meta.url)
/** `NAMES_MODEL` names another file, to score a model that was trained without some corpus. */
const NAMES = process.env.NAMES_MODEL ?? new URL('../core/language/model/names.bin', import.meta.url)

let models: Models | null = null

export const readSyntax = (): SyntaxModel => loadSyntax(readFileSync(SYNTAX))

/** The models of the analysis, read from the disk when they are first asked for. */
export function readModels(): Models {
  models ??= { syntax: readSyntax(), names: loadNames(readFileSync(NAMES)) }
  return models
}
