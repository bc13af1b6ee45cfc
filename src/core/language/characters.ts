/** What a character is to the tokeniser. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
/** An apostrophe, straight or curly. */
export const APOSTROPHE = 3
export const SYMBOL = 4

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\s/.test(char) || code < 32 || code === 127) return SPACE
  if (/[A-Za-z_]/.test(char)) return LETTER
  if (/\d/.test(char)) return DIGIT
  return char === "'" ? APOSTROPHE : SYMBOL
})

/** The kind of the character at `i`. Surrogates count as letters where their pair is one. */
export function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 128) return ASCII[code] as number
  return otherKind(text, i, code)
}

function otherKind(text: string, i: number, code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return code === 0x2018 ? SYMBOL : APOSTROPHE
  if (code >= 0x2010 && code <= 0x203a) return SYMBOL
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? SYMBOL : LETTER
  if (code === 0xa0 || code === 0xfeff || code === 0x200b) return SPACE
  const low = code >= 0xdc00 && code <= 0xdfff
  const point = String.fromCodePoint(text.codePointAt(low && i > 0 ? i - 1 : i) as number)
  if (/[\p{L}\p{M}]/u.test(point)) return LETTER
  if (/\p{Nd}/u.test(point)) return DIGIT
  return /\s/u.test(point) ? SPACE : SYMBOL
}

/** Whether a letter is a capital: it has a small form that differs. */
export function isCapital(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 128) return code >= 65 && code <= 90
  const char = text.charAt(i)
  return char.toLowerCase() !== char
}
