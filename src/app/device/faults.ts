/** Why something could not be kept on the device. */
export type KeepFault = 'full' | 'refused' | 'newer' | 'blocked' | 'unknown'

/** The database could not be opened: a tab with an older Dateline holds it (`blocked`), or the browser does not answer. */
export class NotOpenedError extends Error {
  readonly blocked: boolean

  constructor(blocked: boolean) {
    super(blocked ? 'Another tab holds the database.' : 'The browser does not open the database.')
    this.name = 'NotOpenedError'
    this.blocked = blocked
  }
}

/** What went wrong, from the names that the browser's errors have (Indexed Database API 3.0, section 3.2). */
export function keepFaultOf(error: unknown): KeepFault {
  const { name, inner } = error as { name?: string; inner?: { name?: string } }
  const names = [name, inner?.name]
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('VersionError')) return 'newer'
  if (error instanceof NotOpenedError && error.blocked) return 'blocked'
  if (names.some((one) => one === 'SecurityError' || one === 'InvalidStateError' || one === 'NotAllowedError') || !globalThis.indexedDB)
    return 'refused'
  return 'unknown'
}

export const KEEP_FAULT: Record<KeepFault, { readonly title: string; readonly advice: string }> = {
  full: {
    title: 'There is no room left on this device.',
    advice:
      'The article can be read until this tab is closed. Delete articles you no longer need, or free some space, and try again; or save it as a file.',
  },
  refused: {
    title: 'This browser keeps nothing for this page.',
    advice:
      'That is so in private windows and where storage is turned off. The article can be read until this tab is closed, and saved as a file.',
  },
  newer: {
    title: 'A newer Dateline is open in another tab.',
    advice:
      'This page is an older one and can’t keep the article. Save it as a file, load the page again, and restore it on the library page.',
  },
  blocked: {
    title: 'Another tab with an older Dateline is in the way.',
    advice: 'Close the other tabs of Dateline and try again. Until then the article can be read in this tab, and saved as a file.',
  },
  unknown: {
    title: 'The article could not be kept on this device.',
    advice: 'It can be read until this tab is closed, and saved as a file.',
  },
}
