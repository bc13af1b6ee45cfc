/** What the letters of a word look like. */
export interface Shape {
  readonly letters: boolean
  /** Begins with a capital letter, or has one after one or two small ones ("iPhone"). */
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly allCapitals: boolean
}

/** A name is not longer than this; what is, is no word. */
const LONGEST = 60
const NOTHING: Shape = { letters: true, capital: false, allCapitals: false }

type Kind = 'upper' | 'lower' | 'other' | 'none'

function kindOf(character: string): Kind {
  if (character >= 'a' && character <= 'z') return 'lower'
  if (character >= 'A' && character <= 'Z') return 'upper'
  if (character < '\u0080') return 'none'
  if (/\p{Lu}/u.test(character)) return 'upper'
  if (/\p{Ll}/u.test(character)) return 'lower'
  return /\p{L}/u.test(character) ? 'other' : 'none'
}

export function shapeOf(form: string): Shape {
  if (form.length > LONGEST) return NOTHING
  let upper = 0
  let lower = 0
  let other = 0
  let firstUpper = -1
  for (const character of form) {
    const kind = kindOf(character)
    if (kind === 'upper') {
      if (upper === 0) firstUpper = lower + other
      upper++
    } else if (kind === 'lower') lower++
    else if (kind === 'other') other++
  }
  const inner = firstUpper > 0 && firstUpper < 3 && lower > firstUpper
  return { letters: upper + lower + other > 0, capital: firstUpper === 0 || inner, allCapitals: upper > 1 && lower === 0 && other === 0 }
}
