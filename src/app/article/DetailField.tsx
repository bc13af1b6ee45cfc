interface DetailFieldProps {
  readonly name: 'title' | 'author' | 'source'
  readonly label: string
  readonly value: string
  /** What is told below it: where it was guessed from, say. */
  readonly note: string
  readonly placeholder?: string
  readonly onChange: (value: string) => void
}

/** One thing that is known of an article, or guessed, to be set otherwise. */
export function DetailField({ name, label, value, note, placeholder, onChange }: DetailFieldProps) {
  return (
    <div className={`lf detail ${name}`}>
      <label htmlFor={`detail-${name}`}>{label}</label>
      <input
        id={`detail-${name}`}
        name={name}
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        aria-describedby={`detail-${name}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="opt" id={`detail-${name}-note`}>
        {note}
      </p>
    </div>
  )
}
