import { database } from '../device/database.ts'

/** What is being pasted or typed, with the mark-up it came in. */
export interface PasteDraft {
  readonly text: string
  readonly rich: { readonly text: string; readonly html: string } | null
}

const KEY = 'open'

/** What was not read yet when the page was last left; null where there is nothing, or the device keeps nothing. */
export async function readDraft(): Promise<PasteDraft | null> {
  try {
    const draft = (await (await database()).get('drafts', KEY))?.value as PasteDraft | undefined
    return typeof draft?.text === 'string' && draft.text !== '' ? draft : null
  } catch {
    return null
  }
}

/** Keeps it over a reload or a crash; null forgets it. Where the device keeps nothing, it lives as long as the page. */
export async function keepDraft(draft: PasteDraft | null): Promise<void> {
  try {
    const db = await database()
    if (draft && draft.text !== '') await db.put('drafts', { key: KEY, value: draft })
    else await db.delete('drafts', KEY)
  } catch {
    // The page still has it.
  }
}
