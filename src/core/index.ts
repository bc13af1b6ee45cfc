/** The only public door of the core. `resolve` and `arrange` are light enough for pages; `analyse` is not. */
export { analyse } from './analyse.ts'
export { type ArticleData, countWords, digest, forPage, type LibraryEntry, type LibraryStop, minutesToRead } from './digest.ts'
export { arrangeChronicle, type Chronicle, type ChronicleItem } from './events/chronicle.ts'
export { isEnglish } from './is-english.ts'
export * from './model.ts'
export * from './span.ts'
export { readArticle } from './structure/read-article.ts'
export { redate } from './time/redate.ts'
