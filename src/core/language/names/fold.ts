const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
  '–': '-',
}

/** A name as the lists have it: no diacritics, straight apostrophes, plain hyphens, single spaces. Case is kept. */
export function fold(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(name)) return name.includes('  ') || /[\t\n\r]/.test(name) ? name.replace(/\s+/g, ' ') : name
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁıßæÆœđĐðþ’‘ʼ‑–]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
}
