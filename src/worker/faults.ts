import { SourceError } from '../core/index.ts'
import type { Fault } from './protocol.ts'

/** What is wrong with something that was brought, found while making a document of it. */
export class UnreadableError extends Error {
  readonly problem: string
  readonly advice: string

  constructor(problem: string, advice = '') {
    super(`${problem}${advice && ` ${advice}`}`)
    this.name = 'UnreadableError'
    this.problem = problem
    this.advice = advice
  }
}

/** Any error as a fault in words for the reader. */
export function faultOf(error: unknown, name: string): Fault {
  if (error instanceof UnreadableError) return { name, problem: error.problem, advice: error.advice }
  if (error instanceof SourceError) return { name, line: error.line, problem: error.problem, advice: error.advice }
  if (isOutOfMemory(error)) {
    return { name, problem: 'It is too much for the memory of this browser.', advice: 'Open it in parts.' }
  }
  if (isNotLoaded(error)) {
    const problem = 'What reads articles could not be loaded.'
    return { name, problem, advice: 'The network may be down. What you brought is still here: try again.', ours: true }
  }
  const reason = error instanceof Error ? error.message : String(error)
  return {
    name,
    problem: `Reading it failed, which is a fault of the program: ${reason}.`,
    advice: 'Other articles are not touched.',
    ours: true,
  }
}

const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|Failed to fetch|NetworkError|Load failed/i.test(error.message)

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && /allocation|invalid (?:string|array|typed array) length/i.test(error.message)
