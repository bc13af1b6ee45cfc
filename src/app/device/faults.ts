/** Why something could not be kept on the device. */
export type KeepFault = 'full' | 'refused' | 'newer' | 'unknown'

/** What went wrong, from the names that the browser's errors have (Indexed Database API 3.0, section 3.2). */
export function keepFaultOf(error: unknown): KeepFault {
  const { name, inner } = error as { name?: string; inner?: { name?: string } }
  const names = [name, inner?.name]
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('VersionError')) return 'newer'
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
  unknown: {
    title: 'The article could not be kept on this device.',
    advice: 'It can be read until this tab is closed, and saved as a file.',
  },
}
