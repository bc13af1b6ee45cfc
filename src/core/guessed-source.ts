import type { Article } from './model.ts'

/** Whether an article's source was only guessed from the site of a link that was left out: a hint, not a statement. */
export const isGuessedSource = ({ source, leftOut }: Article): boolean =>
  source !== undefined && leftOut.some(({ site }) => site === source)
