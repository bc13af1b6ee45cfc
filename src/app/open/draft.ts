import { database } from '../device/database.ts'
import { type Details, readDetails, saysSomething } from './details.ts'

/** What is being pasted or typed, with the mark-up it came in, and what is said of it. */
export interface PasteDraft {
  readonly text: string
  readonly rich: { readonly text: string; readonly html: string } | null
  readonly said: Details
}

const KEY = 'open'

/** What was not read yet when the page was last left; null where there is nothing, or the device keeps nothing. */
export async function readDraft(): Promise<PasteDraft | null> {
  try {
    const { text, rich, said } = ((await (await database()).get('drafts', KEY))?.value ?? {}) as Partial<PasteDraft>
    const draft = { text: typeof text === 'string' ? text : '', rich: rich ?? null, said: readDetails(said) }
    return holdsSomething(draft) ? draft : null
  } catch {
    return null
  }
}

/** Keeps it over a reload or a crash; null forgets it. Where the device keeps nothing, it lives as long as the page. */
export async function keepDraft(draft: PasteDraft | null): Promise<void> {
  try {
    const db = await database()
    if (draft && holdsSomething(draft)) await db.put('drafts', { key: KEY, value: draft })
    else await db.delete('drafts', KEY)
  } catch {
    // The page still has it.
  }
}

const holdsSomething = ({ text, said }: PasteDraft): boolean => text !== '' || saysSomething(said)
