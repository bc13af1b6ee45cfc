/** Readable ids that stay the same while the text does: "signed", "arrived-2". They stand in addresses. */
export function idsFor(triggers: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return triggers.map((trigger) => {
    const slug = slugOf(trigger)
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  })
}

const slugOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'event'
