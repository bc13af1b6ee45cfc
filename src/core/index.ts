/** The only public door of the core. `redate` and `arrangeChronicle` are light enough for pages; `analyse` is not. */
export { analyse, type Models } from './analyse.ts'
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
export { arrangeChronicle, type Chronicle, type ChronicleItem } from './events/chronicle.ts'
export { type ChronicleOutline, chronicleOf, outlineOf } from './events/chronicle-outline.ts'
export { type Explanation, explainDate } from './events/explain-date.ts'
export { isGuessedSource } from './guessed-source.ts'
export { isEnglish } from './is-english.ts'
export { loadNames, type NamesModel } from './language/names/model.ts'
export { loadSyntax, type SyntaxModel } from './language/syntax/model.ts'
export * from './model.ts'
export { countWords, minutesToRead } from './reading-time.ts'
export * from './span.ts'
export { readArticle } from './structure/read-article.ts'
export { redate } from './time/redate.ts'
