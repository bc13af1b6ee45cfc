import { decodeWeights, FULL_WEIGHT, type Scale } from '../syntax/codec.ts'
import { ROW_ROOM } from '../syntax/tagger.ts'
import { LIST_NAMES, type NameLists, unpackHashes } from './name-lists.ts'

/** What was learnt from the corpora, ready for use. Never changed, so one serves all. */
export interface NamesModel {
  readonly weights: Int16Array
  readonly mask: number
  /** What a weight of 1 stands for. */
  readonly unit: number
  /** Scores of pairs of labels, in the order of `Chain`. */
  readonly pairs: Float64Array
  readonly lists: NameLists
}

/** The part of the file that is JSON. */
export interface NamesHeader {
  readonly bits: number
  readonly scale: Scale
  readonly pairs: readonly number[]
  /** Lengths of what follows: gaps, codes, and the lists of names. */
  readonly sections: readonly number[]
}

/** "DLN1": Dateline names, first format. Then the length of the header, the header, and its sections. */
export const NAMES_MAGIC = 0x314e4c44
export const NAMES_HEAD = 8

/** Reads a model file. Throws where it is none, or of another format. */
export function loadNames(bytes: Uint8Array): NamesModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < NAMES_HEAD || view.getUint32(0, true) !== NAMES_MAGIC) throw new Error('This is no model of names.')
  const start = NAMES_HEAD + view.getUint32(4, true)
  if (start > bytes.length) throw new Error('The model of names is cut short.')
  const { bits, scale, pairs, sections } = JSON.parse(String.fromCharCode(...bytes.subarray(NAMES_HEAD, start))) as NamesHeader
  const [gaps, codes, ...lists] = cut(bytes.subarray(start), sections) as [Uint8Array, Uint8Array, ...Uint8Array[]]
  return {
    weights: decodeWeights({ gaps, codes, scale }, 2 ** bits + ROW_ROOM),
    mask: 2 ** bits - 1,
    unit: scale.greatest / FULL_WEIGHT,
    pairs: Float64Array.from(pairs),
    lists: Object.fromEntries(LIST_NAMES.map((name, i) => [name, unpackHashes(lists[i] as Uint8Array)])) as unknown as NameLists,
  }
}

function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  let at = 0
  const sections = lengths.map((length) => {
    at += length
    return bytes.subarray(at - length, at)
  })
  if (at !== bytes.length) throw new Error('The model of names is cut short.')
  return sections
}
