import { DetailField } from '../article/DetailField.tsx'
import type { Guess, Guesses } from '../own/guessed.ts'
import type { Details } from './details.ts'

interface DetailFieldsProps {
  readonly said: Details
  readonly guesses: Guesses
  readonly onSay: (said: Details) => void
}

const FIELDS = [
  { name: 'title', label: 'Title', empty: 'optional: else the headline is taken' },
  { name: 'author', label: 'Author', empty: 'optional: who wrote it' },
  { name: 'source', label: 'Source', empty: 'optional: who published it' },
] as const

/** Title, author and source of what is to be read: guessed as far as it goes, and the reader's to set otherwise. */
export const DetailFields = ({ said, guesses, onSay }: DetailFieldsProps) =>
  FIELDS.map(({ name, label, empty }) => (
    <DetailField
      key={name}
      name={name}
      label={label}
      value={said[name] ?? guesses[name]?.value ?? ''}
      note={noteOf(said[name], guesses[name], empty)}
      onChange={(value) => onSay({ ...said, [name]: value })}
    />
  ))

function noteOf(said: string | undefined, guess: Guess | undefined, empty: string): string {
  if (said !== undefined && said !== guess?.value) return said === '' ? (guess ? 'none, as you say' : empty) : 'set by you'
  return guess ? `guessed from ${guess.from}` : empty
}
