import type { Dialect } from './read.ts'

/** A corpus that the tagger of names learns from, below the folder of corpora. */
export interface Source {
  readonly file: string
  readonly dialect: Dialect
  /** Whether what carries no mark is no name of any kind; else it may be a law, a work or an event. */
  readonly marksOther: boolean
  /** How often a sentence is seen in each pass. */
  readonly times: number
}

const gold = (file: string, dialect: Dialect, marksOther = true): Source => ({ file, dialect, marksOther, times: 2 })

export const SOURCES: readonly Source[] = [
  gold('gum-train.jsonl', 'gum'),
  gold('conll/ewt-train.iob2', 'plain'),
  gold('conll/ewt-a.iob2', 'plain', false),
  gold('conll/ewt-b.iob2', 'plain', false),
  gold('conll/wikigold.conll', 'plain'),
  ...['politics-train', 'politics-dev', 'politics-test', 'ai', 'literature', 'music', 'science'].map((name) =>
    gold(`conll/crossner-${name}.conll`, 'crossner'),
  ),
  { file: 'conll/gmb.conll', dialect: 'gmb', marksOther: false, times: 1 },
  { file: 'silver/silver-news.conll', dialect: 'plain', marksOther: false, times: 1 },
]

/** What scores are told on while training; never trained on. */
export const HELD_OUT: Source = gold('gum-dev.jsonl', 'gum')
