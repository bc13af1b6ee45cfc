import { describe, expect, it } from 'vitest'
import { copiesInWords } from '../../../src/app/backup/reminder.ts'

const SAVED = new Date(2026, 2, 3, 12).getTime()
const DAY = 86_400_000

describe('what is said of copies', () => {
  it.each<[string, number, { at: number; articles: number } | null, number, string]>([
    ['a few articles and no copy: nothing', 4, null, SAVED, ''],
    ['many and no copy', 5, null, SAVED, 'You have 5 articles here, and no copy of them yet.'],
    ['a copy', 5, { at: SAVED, articles: 5 }, SAVED + DAY, 'The last backup was saved on 3 March 2026.'],
    ['a fresh copy, and many since', 20, { at: SAVED, articles: 5 }, SAVED + DAY, 'The last backup was saved on 3 March 2026.'],
    [
      'an old copy, and many since',
      12,
      { at: SAVED, articles: 5 },
      SAVED + 40 * DAY,
      'The last backup was saved on 3 March 2026. 7 articles have come since.',
    ],
  ])('%s', (_, articles, backup, now, words) => expect(copiesInWords({ articles, lost: 0, backup }, now)).toBe(words))
})
