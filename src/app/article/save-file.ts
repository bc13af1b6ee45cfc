import type { ExportFile } from '../../core/index.ts'

/** Long enough for a browser to have taken the file over, in milliseconds. */
const TAKEN = 30_000

/** Hands a file to the browser, which saves it under its name or asks where to. */
export function saveFile({ name, type, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), TAKEN)
}
