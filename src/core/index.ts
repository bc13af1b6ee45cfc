/** The only public door of the core. `redate` and `arrangeChronicle` are light enough for pages; `analyse` is not. */
export { analyse, type Models, type Progress } from './analyse.ts'
export { edtfInWords } from './calendar/edtf-words.ts'
export { leansOnPublication } from './calendar/leans-on-publication.ts'
export {
  type ArticleData,
  digest,
  forPage,
  type LibraryEntry,
  type LibraryStop,
  redateArticle,
} from './digest.ts'
export { type EditedArticle, editArticle } from './edit-article.ts'
export { anchorOf } from './edits/anchor.ts'
export type { Anchor, Correction, Edit, EntityRef, EventRef } from './edits/edit.ts'
export { editInWords, KIND_AS } from './edits/edit-words.ts'
export { EDITS_ENDING, type EditsFile, type ReadFile, readEditsFile, writeEditsFile } from './edits/edits-file.ts'
export { readEdits } from './edits/read-edits.ts'
export { entityRef, eventRef, findEvent, wordingOf } from './edits/refer.ts'
export { applySiteEdits, notYetMade } from './edits/site-edits.ts'
export { arrangeChronicle, type Chronicle, type ChronicleItem } from './events/chronicle.ts'
export { type ChronicleOutline, chronicleOf, outlineOf } from './events/chronicle-outline.ts'
export { type Explanation, explainDate } from './events/explain-date.ts'
export { type Briefing, briefingOf, headingsOf, rolesOf } from './export/briefing.ts'
export { type ExportFile, type ExportFormat, exportFile } from './export/export-file.ts'
export { type Exported, labelText } from './export/exported.ts'
export { type Fingerprint, fingerprintOf, type Likeness, likeness } from './fingerprint.ts'
export { isGuessedSource } from './guessed-source.ts'
export { isEnglish } from './is-english.ts'
export { isSound } from './is-sound.ts'
export { loadNames, type NamesModel } from './language/names/model.ts'
export { loadSyntax, type SyntaxModel } from './language/syntax/model.ts'
export * from './model.ts'
export {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type PlacedHighlight,
  placeHighlights,
  readHighlight,
} from './notes/highlight.ts'
export { countWords, minutesToRead } from './reading-time.ts'
export { plainSlug } from './slug.ts'
export * from './span.ts'
export { readArticle } from './structure/read-article.ts'
export { redate } from './time/redate.ts'
export { byline, inWords, isAttributed, type Piece, sourceWords } from './wording/byline.ts'
export { needsMarks } from './wording/label.ts'
export { type Arranged, arrange } from './wording/shown.ts'
export { KIND_HEADING, KIND_NAME, KINDS, STATUS_WORD } from './wording/words.ts'
