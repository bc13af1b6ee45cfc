import type { Brought } from './jobs.ts'

/** Files as they go to the worker, which reads them off the disk when it is their turn. */
export const bringFiles = (files: readonly File[]): Brought[] =>
  files.map((file) => ({ name: file.name, incoming: { kind: 'file', name: file.name, file } }))
