import { expect, it } from 'vitest'
import { labelOf } from '../../../../src/core/language/names/labels.ts'
import { loadNames } from '../../../../src/core/language/names/model.ts'
import { hashOfName, type NameLists } from '../../../../src/core/language/names/name-lists.ts'
import { allow, type MarkedDocument, NO_NAME } from '../../../../src/core/language/train/names/corpus.ts'
import { packNames } from '../../../../src/core/language/train/names/pack-names.ts'
import { Grammarian } from '../../../../src/core/language/train/names/prepare.ts'
import { NAMES_RECIPE, trainNames } from '../../../../src/core/language/train/names/recipe.ts'
import { scoreNames } from '../../../../src/core/language/train/names/score-names.ts'
import { randomFrom } from '../../../../src/core/language/train/random.ts'
import { readModels } from '../../../support/models.ts'

const [PERSON, PLACE] = [0, 1]
const lists: NameLists = { given: new Set([hashOfName('Ingrid')]), family: new Set(), places: new Set(), placeFirst: new Set() }

/** "Ingrid Solheim left Oslo ." in many wordings. */
function corpus(): MarkedDocument[] {
  const random = randomFrom(7)
  const pick = (words: string): string => words.split(' ')[Math.floor(random() * words.split(' ').length)] as string
  return Array.from({ length: 40 }, () => [
    {
      words: [
        pick('Ingrid Peter Grace Omar'),
        pick('Solheim Lind Wanjiru Haddad'),
        pick('left reached saw likes'),
        pick('Oslo Goris Nairobi Turku'),
        '.',
      ],
      allowed: allow(
        5,
        [
          { from: 0, to: 2, kind: PERSON },
          { from: 3, to: 4, kind: PLACE },
        ],
        NO_NAME,
      ),
    },
  ])
}

it('learns names, and the same ones from the same seed', () => {
  const recipe = { ...NAMES_RECIPE, bits: 16, keep: 20_000 }
  const grammarian = new Grammarian(readModels().syntax)
  const learn = (): Uint8Array =>
    packNames(
      trainNames([{ documents: corpus(), times: 2 }], grammarian, lists, recipe, () => {}, 5),
      recipe.bits,
      lists,
    )
  const bytes = learn()
  expect(learn()).toEqual(bytes)
  const model = loadNames(bytes)
  expect(model.lists).toEqual(lists)
  expect(scoreNames(corpus(), grammarian, model).all).toBeGreaterThan(95)
  expect(labelOf(PERSON, 0)).toBe(1)
})
