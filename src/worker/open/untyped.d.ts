declare module '@mozilla/readability/JSDOMParser.js' {
  /** A document model for workers; it wants well-formed mark-up. */
  export default class JSDOMParser {
    parse(html: string, url?: string): unknown
  }
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What PDF.js looks for in `globalThis.pdfjsWorker` before it starts a worker. */
  export const WorkerMessageHandler: unknown
}
