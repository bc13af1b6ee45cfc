import { describe, expect, it, test } from 'vitest'
import { readLanguage } from '../../../src/core/language/read.ts'
import { decodeWeights, encodeWeights } from '../../../src/core/language/syntax/codec.ts'
import { readLabels } from '../../../src/core/language/syntax/labels.ts'
import { loadSyntax } from '../../../src/core/language/syntax/model.ts'
import { Configuration, LEFT, RIGHT, SHIFT } from '../../../src/core/language/syntax/transitions.ts'
import { newNames, readConllu } from '../../../src/core/language/train/corpus.ts'
import { Oracle } from '../../../src/core/language/train/oracle.ts'
import { packModel } from '../../../src/core/language/train/pack.ts'
import { projectivise } from '../../../src/core/language/train/projectivise.ts'
import { RECIPE, train } from '../../../src/core/language/train/recipe.ts'

/** CoNLL-U of a sentence written "form/UPOS/XPOS/head/relation …". */
const conllu = (sentence: string): string =>
  `${sentence
    .split(' ')
    .map((word, i) => {
      const [form, upos, xpos, head, relation] = word.split('/')
      return [i + 1, form, form?.toLowerCase(), upos, xpos, '_', head, relation, '_', '_'].join('\t')
    })
    .join('\n')}\n\n`

const FERRY = conllu('The/DET/DT/2/det ferry/NOUN/NN/3/nsubj sank/VERB/VBD/0/root fast/ADV/RB/3/advmod ./PUNCT/./3/punct')
const CAPTAIN = conllu('The/DET/DT/2/det captain/NOUN/NN/3/nsubj saw/VERB/VBD/0/root a/DET/DT/5/det light/NOUN/NN/3/obj ./PUNCT/./3/punct')

describe('CoNLL-U', () => {
  it('is read into trees whose root hangs on their length; ranges and comments are passed over', () => {
    const names = newNames()
    const corpus = readConllu(
      `# text = x\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n`,
      names,
    )
    expect([...corpus.heads]).toEqual([2, 2, 3])
    expect([...corpus.forms].map((form) => names.forms.names[form])).toEqual(['do', "n't", 'go'])
  })

  it('what is no tree with one root is left out', () => {
    expect(readConllu(conllu('a/X/X/0/root b/X/X/0/root') + FERRY, newNames()).sentences).toBe(1)
  })
})

test('an arc that crosses another is lifted', () => {
  const corpus = readConllu(conllu('a/X/X/3/dep b/X/X/4/dep c/X/X/0/root d/X/X/3/dep'), newNames())
  expect(projectivise(corpus)).toBe(1)
  // "b" hung on "d", across "c": now on the head of "d".
  expect([...corpus.heads]).toEqual([2, 2, 4, 2])
})

describe('the oracle', () => {
  it.each([
    ['a chain to the right', [4, 0, 1, 2]],
    ['a chain to the left', [1, 2, 3, 4]],
    ['both sides', [1, 4, 3, 1]],
    ['nested', [3, 0, 1, 4]],
  ])('leads to the gold tree: %s', (_, heads) => {
    const oracle = new Oracle()
    const c = new Configuration()
    c.reset(heads.length)
    oracle.begin(Int16Array.from(heads), 0, heads.length)
    while (!c.done) {
      const allowed = [SHIFT, LEFT, RIGHT].filter((action) => c.allows(action)).reduce((set, action) => set | (1 << action), 0)
      const best = oracle.best(c, allowed)
      if (best & (1 << RIGHT)) c.right(0)
      else if (best & (1 << LEFT)) c.left(0)
      else c.shift()
    }
    expect([...c.heads.subarray(0, heads.length)]).toEqual(heads)
  })
})

test('weights keep their place, sign and rough size', () => {
  const weights = new Float32Array(2000)
  weights.set([0.5, 0, -40, 0, 3], 0)
  weights[1500] = -1
  const decoded = decodeWeights(encodeWeights(weights, 16), 2000)
  expect(decoded[2]).toBe(-30_000)
  expect((decoded[0] as number) / 30_000).toBeCloseTo(0.5 / 40, 2)
  expect((decoded[4] as number) / 30_000).toBeGreaterThan(2.4 / 40)
  expect(decoded[1500] as number).toBeLessThan(0)
  expect([...decoded].filter((weight) => weight !== 0)).toHaveLength(4)
})

test('labels know what they are', () => {
  const labels = readLabels(['NOUN|NN', 'DET|DT', 'PROPN|NNP', 'PUNCT|,'])
  expect([...labels.open]).toEqual([0, 2, 3])
  expect([...labels.capital]).toEqual([2])
  expect([...labels.marks]).toEqual([0, 0, 0, 1])
})

test('a model trained on two sentences reads them back, and the same data give the same file', () => {
  const once = (): Uint8Array => {
    const names = newNames()
    const gold = readConllu((FERRY + CAPTAIN).repeat(15), names)
    const recipe = {
      ...RECIPE,
      tagBits: 14,
      parseBits: 14,
      leastWord: 1,
      trustedWord: 5,
      folds: 2,
      tagEpochs: 3,
      parseEpochs: 3,
      retrainEpochs: 1,
      tagKeep: 4000,
      parseKeep: 4000,
    }
    return packModel(train({ names, gold, silver: null, dev: [] }, recipe, () => undefined))
  }
  const bytes = once()
  expect(once()).toEqual(bytes)
  const text = 'The captain saw a light.'
  const { tokens } = readLanguage({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] }, loadSyntax(bytes))
  expect(tokens.map(({ upos, head, deprel }) => [upos, head, deprel])).toEqual([
    ['DET', 1, 'det'],
    ['NOUN', 2, 'nsubj'],
    ['VERB', null, 'root'],
    ['DET', 4, 'det'],
    ['NOUN', 2, 'obj'],
    ['PUNCT', 2, 'punct'],
  ])
})
