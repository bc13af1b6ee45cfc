import type { Span, Token } from '../../model.ts'
import { Forms } from './forms.ts'
import { UPOS } from './labels.ts'
import { baseFinder, type IsBase, lemmaOf } from './lemmas.ts'
import type { SyntaxModel } from './model.ts'
import { Parser } from './parser.ts'
import { cutLong } from './pieces.ts'
import { Tagger } from './tagger.ts'
import { LONGEST } from './transitions.ts'

/** Tags and parses the sentences of one text. Holds what was worked out for its words, so make a new one for each text. */
export class Reader {
  readonly #model: SyntaxModel
  readonly #text: string
  readonly #forms: Forms
  readonly #tagger: Tagger
  readonly #parser: Parser
  readonly #isBase: IsBase
  readonly #rows = new Int32Array(LONGEST)
  readonly #tags = new Uint8Array(LONGEST)

  constructor(model: SyntaxModel, text: string) {
    this.#model = model
    this.#text = text
    this.#forms = new Forms(model.vocabulary)
    this.#tagger = new Tagger(model.tagMask, model.candidates)
    this.#parser = new Parser(model.parseMask, model.frames, model.labels)
    this.#isBase = baseFinder(model.vocabulary, model.labels.names)
  }

  /** Reads the sentence `words[from … end)` and pushes its tokens. A very long one is read in pieces, hung on the first. */
  read(words: readonly Span[], from: number, end: number, tokens: Token[]): void {
    const root = tokens.length
    let first = -1
    for (const piece of cutLong(this.#text, words, from, end)) {
      const at = tokens.length
      this.#readPiece(words, piece.start, piece.end, tokens)
      let top = at
      while ((tokens[top] as Token).head !== null) top++
      if (at === root) first = top
      else tokens[top] = { ...(tokens[top] as Token), deprel: 'parataxis', head: first }
    }
  }

  #readPiece(words: readonly Span[], from: number, end: number, tokens: Token[]): void {
    const { labels, relations, tagWeights, parseWeights, lemmas } = this.#model
    const length = end - from
    const rows = this.#rows
    const tags = this.#tags
    const forms = this.#forms
    for (let i = 0; i < length; i++) {
      const { start, end: stop } = words[from + i] as Span
      rows[i] = forms.add(this.#text.slice(start, stop))
    }
    this.#tagger.tag(tagWeights, forms.values, rows, 0, length, tags)
    this.#parser.begin(forms.values, rows, 0, length, tags, 0)
    this.#parser.run(parseWeights)
    const { heads, relations: arcs } = this.#parser.configuration
    const base = tokens.length
    for (let i = 0; i < length; i++) {
      const { start, end: stop } = words[from + i] as Span
      const tag = tags[i] as number
      const head = heads[i] as number
      tokens.push({
        start,
        end: stop,
        lemma: lemmaOf(this.#text.slice(start, stop), labels.xpos[tag] as string, lemmas, this.#isBase),
        upos: UPOS[labels.upos[tag] as number] as Token['upos'],
        xpos: labels.xpos[tag] as string,
        deprel: head === length ? 'root' : (relations[arcs[i] as number] as string),
        head: head === length ? null : base + head,
      })
    }
  }
}
