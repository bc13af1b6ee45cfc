/** Strings as numbers, in the order they were first met. */
export class Interner {
  readonly ids = new Map<string, number>()
  readonly names: string[] = []

  add(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    this.ids.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** What all corpora of a training share. */
export interface Names {
  readonly forms: Interner
  readonly labels: Interner
  readonly relations: Interner
  readonly lemmas: Interner
}

export const newNames = (): Names => ({ forms: new Interner(), labels: new Interner(), relations: new Interner(), lemmas: new Interner() })

/** Trees laid flat. Sentence `s` has the words from `starts[s]` to `starts[s + 1]`; heads count within it, its length is the root. */
export interface Corpus {
  readonly sentences: number
  readonly words: number
  readonly starts: Int32Array
  readonly forms: Int32Array
  readonly labels: Uint8Array
  readonly heads: Int16Array
  readonly relations: Uint8Array
  readonly lemmas: Int32Array
}

/** Subtypes that the silver trees have too; all others are taken off ("det:predet" → "det"). */
const KEPT = /^(?:nsubj:pass|csubj:pass|aux:pass|acl:relcl|nmod:poss|compound:prt|obl:agent|obl:unmarked|nmod:unmarked)$/

const reduced = (relation: string): string => (KEPT.test(relation) ? relation : (relation.split(':')[0] as string))

/**
 * Reads CoNLL-U. Ranges ("1-2") and empty words ("1.1") are passed over; sentences longer than `longest` words and
 * those that are no tree with one root are left out.
 */
export function readConllu(text: string, names: Names, longest = 250): Corpus {
  const size = text.length / 20
  const starts: number[] = [0]
  const forms = new Int32Array(size)
  const labels = new Uint8Array(size)
  const heads = new Int16Array(size)
  const relations = new Uint8Array(size)
  const lemmas = new Int32Array(size)
  let count = 0
  let from = 0
  const close = (): void => {
    const length = count - from
    if (length === 0) return
    let roots = 0
    for (let i = from; i < count; i++) {
      if (heads[i] === -1) {
        heads[i] = length
        roots++
      }
    }
    if (roots === 1 && length <= longest) starts.push(count)
    else count = from
    from = count
  }
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const first = text.charCodeAt(at)
    if (end === at) close()
    else if (first !== 35) {
      const c = text.slice(at, end).split('\t')
      const id = c[0] as string
      if (!id.includes('-') && !id.includes('.')) {
        forms[count] = names.forms.add(c[1] as string)
        lemmas[count] = names.lemmas.add(c[2] as string)
        labels[count] = names.labels.add(`${c[3]}|${c[4]}`)
        heads[count] = Number(c[6]) - 1
        relations[count] = names.relations.add(reduced(c[7] as string))
        count++
      }
    }
    at = end + 1
  }
  close()
  return {
    sentences: starts.length - 1,
    words: count,
    starts: Int32Array.from(starts),
    forms: forms.slice(0, count),
    labels: labels.slice(0, count),
    heads: heads.slice(0, count),
    relations: relations.slice(0, count),
    lemmas: lemmas.slice(0, count),
  }
}

/** Corpora one after the other. */
export function join(...corpora: readonly Corpus[]): Corpus {
  const words = corpora.reduce((sum, c) => sum + c.words, 0)
  const all = {
    sentences: corpora.reduce((sum, c) => sum + c.sentences, 0),
    words,
    forms: new Int32Array(words),
    labels: new Uint8Array(words),
    heads: new Int16Array(words),
    relations: new Uint8Array(words),
    lemmas: new Int32Array(words),
  }
  const starts: number[] = [0]
  let at = 0
  for (const c of corpora) {
    all.forms.set(c.forms, at)
    all.labels.set(c.labels, at)
    all.heads.set(c.heads, at)
    all.relations.set(c.relations, at)
    all.lemmas.set(c.lemmas, at)
    for (let s = 1; s <= c.sentences; s++) starts.push(at + (c.starts[s] as number))
    at += c.words
  }
  return { ...all, starts: Int32Array.from(starts) }
}
