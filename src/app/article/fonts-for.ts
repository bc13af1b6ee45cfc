/** A text longer than this counts as long, in UTF-16 code units. */
const LONG = 60_000
/** What has not come by then comes later, in milliseconds. */
const PATIENCE = 500

/**
 * The font of the text comes in files by range of characters, each when the first of its characters is laid out. Of a
 * long text that may be anywhere, and all of the page is laid out anew; so they are fetched before it is shown.
 */
export async function fontsFor(text: string): Promise<void> {
  const rare = text.length > LONG && [...new Set(text.match(/[^\0-\xff]/g))].join('')
  if (!rare) return
  const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([document.fonts?.load('1em "Newsreader Variable"', rare), waited]).catch(() => {})
}
