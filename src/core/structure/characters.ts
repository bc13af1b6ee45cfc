/** Soft hyphens, zero-width spaces and joins that only guide line breaking, and marks that only turn the direction of writing. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const CONTROL = /(?![\t\n])\p{Cc}/gu
/** Non-breaking, thin, em and ideographic spaces. */
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g

/**
 * The same words in plain characters: every kind of space becomes a space, what cannot be seen goes. Tabs and line
 * feeds stay, and so do the zero-width joiners of emoji and of Persian. Quotation marks and dashes are the author's.
 */
export const plainCharacters = (text: string): string => text.replace(ODD_SPACE, ' ').replace(INVISIBLE, '').replace(CONTROL, '')

/** Plain characters with runs of white space as one space, trimmed. */
export const oneLine = (text: string): string => plainCharacters(text).replace(/\s+/g, ' ').trim()

/** Whether there is anything to read in it: a letter, a digit or a symbol, not only rules and ornaments ("* * *"). */
export const isOrnament = (text: string): boolean => /^[\s*_=~#•·⁂―–—-]+$/u.test(text) && !/^\s*[#*•·-]\s*$/u.test(text)

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u

/** Whether a character belongs to a script that is written without spaces between words. */
export const isUnspaced = (character: string): boolean => CJK.test(character)
