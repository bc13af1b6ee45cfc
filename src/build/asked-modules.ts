import type { Plugin } from 'vite'

/** Where the code that renders pages notes which of its chunks it loads lazily. */
const NOTES = '__datelineAsked'

/**
 * Makes every lazy import of the code that renders pages leave a note when it is asked for. So the chunks a page
 * needs are known without anyone keeping a list of routes and their modules.
 */
export function noteLazyImports(): Plugin {
  return {
    name: 'dateline:note-lazy-imports',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    renderChunk(code, chunk) {
      return chunk.dynamicImports.reduce((noted, file) => {
        const asked = JSON.stringify(file)
        return noted.replaceAll(`import("./${file}")`, `(globalThis.${NOTES}?.add(${asked}), import("./${file}"))`)
      }, code)
    },
  }
}

/** Does something and gives with its result the file names of the chunks it asked for. One at a time. */
export async function noting<T>(work: () => Promise<T>): Promise<{ result: T; asked: string[] }> {
  const asked = new Set<string>()
  const scope = globalThis as { [NOTES]?: Set<string> }
  scope[NOTES] = asked
  try {
    return { result: await work(), asked: [...asked] }
  } finally {
    delete scope[NOTES]
  }
}
