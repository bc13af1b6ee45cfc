import type { Block, Span } from '../model.ts'
import { inTextOrder } from '../span.ts'
import type { Draft, Groups, Surroundings, TimeRule } from './rule.ts'
import { RuleCalls } from './rule-calls.ts'
import { indexOf } from './rule-index.ts'

/** Words that a rule has read. */
export interface Match extends Span {
  readonly rule: string
  readonly draft: Draft
  readonly block: Block
}

/** What the rules read in the blocks of a text, in text order and not overlapping. */
export function matchRules(text: string, blocks: readonly Block[], rules: readonly TimeRule[]): Match[] {
  const calls = new RuleCalls(indexOf(rules))
  return blocks.flatMap((block) => matchBlock(text.slice(block.start, block.end), block, calls))
}

/** Of two that compete the one that begins first wins, then the longer, then the rule that stands first in the list. */
function matchBlock(words: string, block: Block, calls: RuleCalls): Match[] {
  const taken: Match[] = []
  const small = inSmallLetters(words)
  const clean = !IRREGULAR.some((blank) => words.includes(blank))
  calls.begin(words, small)
  while (calls.next()) {
    const read = small.slice(0, calls.end)
    const found: Match[] = []
    calls.each((rule, at) => {
      rule.pattern.lastIndex = at
      const match = rule.pattern.exec(read)
      const told = match && readMatch(rule, match, words, block, clean)
      if (told) found.push(told)
    })
    if (found.length === 0) continue
    // The sort is stable, so equal spans stay in the order of the rules.
    found.sort(inTextOrder)
    for (const match of found) if (match.start >= (taken.at(-1)?.end ?? 0)) taken.push(match)
  }
  return taken
}

/** What a rule makes of words that fit its pattern; null where they are no time. */
function readMatch({ name, read }: TimeRule, found: RegExpExecArray, words: string, block: Block, clean: boolean): Match | null {
  const start = found.index
  const end = start + found[0].length
  const groups = asWritten(found, words.slice(start, end))
  const draft = read(groups, new Beside(words, start, end, block, clean))
  return draft && { start: block.start + start, end: block.start + end, rule: name, draft, block }
}

/** Patterns match text in small letters; the offsets stay those of the text. */
function inSmallLetters(words: string): string {
  const small = words.toLowerCase()
  // A few letters of other alphabets are two in small.
  return small.length === words.length ? small : words.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** The groups of a match with their capitals. */
function asWritten(found: RegExpExecArray, written: string): Groups {
  const groups: Record<string, string | undefined> = found.groups ?? {}
  const [small] = found
  if (written !== small) {
    for (const name in groups) {
      const group = groups[name]
      if (group === undefined) continue
      const at = small.indexOf(group)
      if (at >= 0) groups[name] = written.slice(at, at + group.length)
    }
  }
  groups[0] = written
  return groups
}

/** How much of the text on either side a rule may look at. */
const SURROUNDINGS = 40
const HEADLINE = /^(?:title|heading)$/

/** What stands beside a match, cut out only for the rules that ask. */
class Beside implements Surroundings {
  readonly #words: string
  readonly #start: number
  readonly #end: number
  readonly #block: Block
  readonly #clean: boolean

  constructor(words: string, start: number, end: number, block: Block, clean: boolean) {
    this.#words = words
    this.#start = start
    this.#end = end
    this.#block = block
    this.#clean = clean
  }

  get before(): string {
    return this.#spaced(this.#words.slice(Math.max(0, this.#start - SURROUNDINGS), this.#start))
  }

  get after(): string {
    return this.#spaced(this.#words.slice(this.#end, this.#end + SURROUNDINGS))
  }

  get headline(): boolean {
    return HEADLINE.test(this.#block.kind)
  }

  #spaced(words: string): string {
    return this.#clean ? words : words.replace(/[\s\u00a0]+/g, ' ')
  }
}

/** White space other than single blanks. Lines may break anywhere: rules see one blank for any. */
const IRREGULAR = ['  ', '\n', '\u00a0', '\t', '\r', '\u202f', '\u2009', '\u2003', '\u3000']
