import { NAMES_HEAD, NAMES_MAGIC, type NamesHeader } from '../../names/model.ts'
import { LIST_NAMES, type NameLists, packHashes } from '../../names/name-lists.ts'
import { encodeWeights } from '../../syntax/codec.ts'

/** Sizes of weights on either side of zero. */
const LEVELS = 16

/** Writes what was trained as one file, which `loadNames` reads. */
export function packNames({ weights, pairs }: { weights: Float32Array; pairs: Float64Array }, bits: number, lists: NameLists): Uint8Array {
  const { gaps, codes, scale } = encodeWeights(weights, LEVELS)
  const sections = [gaps, codes, ...LIST_NAMES.map((name) => packHashes(lists[name]))]
  const header: NamesHeader = {
    bits,
    scale,
    pairs: [...pairs].map((pair) => Math.round(pair * 1000) / 1000),
    sections: sections.map((section) => section.length),
  }
  const json = Uint8Array.from(JSON.stringify(header), (char) => char.charCodeAt(0))
  const head = new DataView(new ArrayBuffer(NAMES_HEAD))
  head.setUint32(0, NAMES_MAGIC, true)
  head.setUint32(4, json.length, true)
  return Uint8Array.from([new Uint8Array(head.buffer), json, ...sections].flatMap((section) => [...section]))
}
