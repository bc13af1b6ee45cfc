import { encodeWeights } from '../syntax/codec.ts'
import { writeLemmas } from '../syntax/lemmas.ts'
import { MAGIC, type ModelHeader, SECTIONS, type Section } from '../syntax/model.ts'
import type { Trained } from './recipe.ts'

/** Sizes of weights on either side of zero. */
const LEVELS = 16

/** Writes what was trained as one file, which `loadSyntax` reads. */
export function packModel(trained: Trained): Uint8Array {
  const tag = encodeWeights(trained.tagWeights, LEVELS)
  const parse = encodeWeights(trained.parseWeights, LEVELS)
  const { vocabulary } = trained
  const header: ModelHeader = {
    labels: trained.labels.names,
    relations: trained.relations,
    classes: vocabulary.classes.map((labels) => [...labels]),
    trusted: vocabulary.trusted,
    tagBits: trained.tagBits,
    parseBits: trained.parseBits,
    tagScale: tag.scale,
    parseScale: parse.scale,
  }
  const sections: Record<Section, Uint8Array> = {
    header: bytesOf(JSON.stringify(header)),
    words: bytesOf(trained.words.join('\n')),
    classesLow: Uint8Array.from(vocabulary.classOf, (id) => id & 255),
    classesHigh: Uint8Array.from(vocabulary.classOf, (id) => id >> 8),
    frames: Uint8Array.from(trained.frames.flatMap((frame) => [frame.length, ...frame])),
    lemmas: bytesOf(writeLemmas(trained.lemmas)),
    tagGaps: tag.gaps,
    tagCodes: tag.codes,
    parseGaps: parse.gaps,
    parseCodes: parse.codes,
  }
  const head = 4 + SECTIONS.length * 4
  const bytes = new Uint8Array(head + SECTIONS.reduce((sum, name) => sum + sections[name].length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  let at = head
  SECTIONS.forEach((name, i) => {
    view.setUint32(4 + i * 4, sections[name].length, true)
    bytes.set(sections[name], at)
    at += sections[name].length
  })
  return bytes
}

const bytesOf = (ascii: string): Uint8Array => Uint8Array.from(ascii, (char) => char.charCodeAt(0))
