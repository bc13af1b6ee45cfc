import { decodeWeights, type Scale } from './codec.ts'
import { type Labels, readLabels } from './labels.ts'
import { type Lemmas, readLemmas } from './lemmas.ts'
import type { Frames } from './parser.ts'
import { type Candidates, candidateTable, knowingPastForms, ROW_ROOM } from './tagger.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What was learnt from the treebanks, ready for use. Never changed, so one serves all. */
export interface SyntaxModel {
  readonly labels: Labels
  readonly relations: readonly string[]
  readonly vocabulary: Vocabulary
  readonly candidates: Candidates
  readonly frames: Frames
  readonly lemmas: Lemmas
  readonly tagWeights: Int16Array
  readonly tagMask: number
  readonly parseWeights: Int16Array
  readonly parseMask: number
}

/** The part of the file that is JSON. */
export interface ModelHeader {
  readonly labels: readonly string[]
  readonly relations: readonly string[]
  readonly classes: readonly (readonly number[])[]
  readonly trusted: number
  readonly tagBits: number
  readonly parseBits: number
  readonly tagScale: Scale
  readonly parseScale: Scale
}

/** "DLS1": Dateline syntax, first format. */
export const MAGIC = 0x31534c44

/** In the order they stand in the file. */
export const SECTIONS = [
  'header',
  'words',
  'classesLow',
  'classesHigh',
  'frames',
  'lemmas',
  'tagGaps',
  'tagCodes',
  'parseGaps',
  'parseCodes',
] as const
export type Section = (typeof SECTIONS)[number]

/** Reads a model file. Throws where it is none, or of another format. */
export function loadSyntax(bytes: Uint8Array): SyntaxModel {
  const section = cutSections(bytes)
  const header = JSON.parse(asciiOf(section.header)) as ModelHeader
  const labels = readLabels(header.labels)
  const classOf = Uint16Array.from(section.classesLow, (low, i) => low + 256 * (section.classesHigh[i] as number))
  const vocabulary: Vocabulary = {
    ids: new Map(
      asciiOf(section.words)
        .split('\n')
        .map((word, i) => [word, i]),
    ),
    classOf,
    classes: header.classes.map((list) => Uint8Array.from(list)),
    trusted: header.trusted,
  }
  return {
    labels,
    relations: header.relations,
    vocabulary,
    candidates: knowingPastForms(candidateTable(vocabulary, labels), vocabulary, labels),
    frames: readFrames(section.frames),
    lemmas: readLemmas(asciiOf(section.lemmas)),
    tagWeights: decodeWeights({ gaps: section.tagGaps, codes: section.tagCodes, scale: header.tagScale }, 2 ** header.tagBits + ROW_ROOM),
    tagMask: 2 ** header.tagBits - 1,
    parseWeights: decodeWeights(
      { gaps: section.parseGaps, codes: section.parseCodes, scale: header.parseScale },
      2 ** header.parseBits + ROW_ROOM,
    ),
    parseMask: 2 ** header.parseBits - 1,
  }
}

function cutSections(bytes: Uint8Array): Record<Section, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 + SECTIONS.length * 4 || view.getUint32(0, true) !== MAGIC) throw new Error('This is no model of syntax.')
  let at = 4 + SECTIONS.length * 4
  const sections = {} as Record<Section, Uint8Array>
  SECTIONS.forEach((name, i) => {
    const length = view.getUint32(4 + i * 4, true)
    sections[name] = bytes.subarray(at, at + length)
    at += length
  })
  if (at !== bytes.length) throw new Error('The model of syntax is cut short.')
  return sections
}

/** Text of plain ASCII; long texts in pieces, as the call stack is finite. */
function asciiOf(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return pieces.join('')
}

/** Each frame is its length and then its relations. */
function readFrames(bytes: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] as number
    frames.push(bytes.slice(at + 1, at + 1 + length))
    at += 1 + length
  }
  return frames
}
