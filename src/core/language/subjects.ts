import type { SentenceTree } from './sentence-tree.ts'

/** A run of words of a sentence, inclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A noun with what belongs to it, and what is set off after it by a mark: ", a former minister,". */
export interface Noun extends Run {
  readonly insertion: Run | null
}

const OPENING = /^(?:[,(–—-]|--)$/
const DESCRIBING = ['appos', 'acl', 'parataxis', 'nummod', 'advcl', 'dep', 'nmod']

/** The words of the noun at `head` from its first modifier on; at `before` the clause begins that asks for it. */
export function nounAt(s: SentenceTree, head: number, before = Number.POSITIVE_INFINITY): Noun {
  const reach = s.reach(head)
  const first = Math.min(head, withoutLinks(s, head, afterOpening(s, head, reach.first)))
  let last = Math.min(reach.last, Math.max(head, before - 1))
  let insertion: Run | null = null
  for (const child of s.children(head, ...DESCRIBING)) {
    if (child < head) continue
    const opening = s.reach(child).first
    const mark = OPENING.test(s.words[opening]?.text ?? '') ? opening : opening - 1
    if (mark <= head || mark >= last || !OPENING.test(s.words[mark]?.text ?? '')) continue
    insertion = { first: mark, last }
    last = mark - 1
    break
  }
  while (last > head && /^[,;:–—]$/.test(s.words[last]?.text ?? '')) last--
  return { first, last, insertion }
}

/** Over the preposition and the marks that open the phrase: "for | the organisation". */
function withoutLinks(s: SentenceTree, head: number, first: number): number {
  const links = new Set(s.children(head, 'case', 'cc', 'mark').flatMap((link) => [link, ...s.children(link, 'fixed')]))
  let at = first
  while (at < head && (links.has(at) || s.words[at]?.upos === 'PUNCT')) at++
  return at
}

/** "Born in Tianjin, | Chao": what describes it before a comma is no part of the name. */
function afterOpening(s: SentenceTree, head: number, first: number): number {
  let from = first
  for (const child of s.children(head, 'acl', 'advcl', 'parataxis', 'dep')) {
    const after = s.reach(child).last + 1
    if (child < head && after <= head && /^[,”"]$/.test(s.words[after]?.text ?? s.words[after - 1]?.text ?? ''))
      from = Math.max(from, after)
  }
  return from
}
