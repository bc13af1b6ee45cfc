/** A page that the bookmarklet sent. */
export interface SentPage {
  readonly url: string
  readonly title: string
  readonly html: string
}

/** Browsers cut addresses off at two million characters: a longer page is not sent, and the bookmarklet says so. */
const LONGEST_ADDRESS = 1_900_000
/** What a sent page may unpack to, in UTF-16 code units: an address may be anybody's. */
const LONGEST_PAGE = 12_000_000

/**
 * The bookmarklet: sends the page being read to `address` in the fragment, which no server ever sees, packed with gzip.
 * It works under any policy of the page's own and needs no permission.
 */
export const bookmarklet = (address: string): string =>
  `javascript:(async()=>{const d=document.documentElement.cloneNode(true);d.querySelectorAll('script:not([type*=json]),style,svg,iframe,noscript,template,link[rel=stylesheet]').forEach(e=>e.remove());const b=new Blob([JSON.stringify({url:location.href,title:document.title,html:d.outerHTML})]);const z=new Uint8Array(await new Response(b.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());let s='';for(let i=0;i<z.length;i+=32768)s+=String.fromCharCode(...z.subarray(i,i+32768));const u=${JSON.stringify(`${address}#page=`)}+btoa(s).replace(/\\+/g,'-').replace(/\\//g,'_').replace(/=+$/,'');u.length>${LONGEST_ADDRESS}?alert('This page is too large to be sent. Save it as a file, and open that in Dateline.'):window.open(u,'_blank')})()`

/** The page in an address's fragment; null where there is none, or it is none that the bookmarklet made. */
export async function readSent(hash: string): Promise<SentPage | null> {
  const packed = /^#page=(?<packed>[\w-]+)$/.exec(hash)?.groups?.packed
  if (!packed) return null
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
    const text = await unpacked(bytes)
    const { url, title, html } = JSON.parse(text) as Record<string, unknown>
    if (typeof html !== 'string' || typeof url !== 'string' || !/^https?:\/\//i.test(url)) return null
    return { url, title: typeof title === 'string' ? title : '', html }
  } catch {
    return null
  }
}

/** Counts what comes out as it comes: a small fragment may unpack to anything. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    text += step.value
    if (text.length > LONGEST_PAGE) throw new Error('The page is too large.')
  }
  return text
}
