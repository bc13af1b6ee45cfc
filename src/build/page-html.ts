/** What the app renders for one address: `render` in `src/app/render.tsx`. */
export interface RenderedPage {
  readonly html: string
  readonly title: string
  readonly description: string
  readonly status: number
  /** The address it should be known by, where that is another one. */
  readonly canonical?: string
}

/** What stands in a page's head besides. Addresses are as the browser is to ask for them, with the base. */
export interface PageFrame {
  /** The page without the base: `/read/treaty`. The app compares it with where it finds itself. */
  readonly path: string
  readonly css: string
  readonly earlyScript: string
  readonly modules: readonly string[]
  /** Files of data that the code fetches at once. */
  readonly data: readonly string[]
  readonly fonts: readonly string[]
  /** The page's own address with scheme and host, where the site's is known. */
  readonly url: string | null
}

const ROOT = '<div id="root"></div>'

/** Puts a rendered page into the built `index.html`: one file that needs nothing else to be read. */
export function pageHtml(template: string, page: RenderedPage, frame: PageFrame): string {
  if (!template.includes(ROOT)) throw new Error(`index.html must hold ${ROOT}.`)
  return withoutOwnHead(template)
    .replace(/\s*<\/head>/, () => `\n${headOf(page, frame)}\n  </head>`)
    .replace(ROOT, () => `<div id="root" data-path="${escapeHtml(frame.path)}">${page.html}</div>`)
}

/** What Vite or the template put there and each page has of its own. */
const withoutOwnHead = (template: string): string =>
  template
    .replace(/\s*<title>[^<]*<\/title>/, '')
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')

function headOf(page: RenderedPage, frame: PageFrame): string {
  const lines = [
    `<title>${escapeHtml(page.title)}</title>`,
    page.description && `<meta name="description" content="${escapeHtml(page.description)}">`,
    ...frame.fonts.map((font) => `<link rel="preload" href="${escapeHtml(font)}" as="font" type="font/woff2" crossorigin>`),
    ...frame.modules.map((module) => `<link rel="modulepreload" href="${escapeHtml(module)}" crossorigin>`),
    ...frame.data.map((file) => `<link rel="preload" href="${escapeHtml(file)}" as="fetch" crossorigin>`),
    ...(page.status === 200 ? socialTags(page, frame) : ['<meta name="robots" content="noindex">']),
    // The theme must be known before anything is painted.
    frame.earlyScript && `<script>${frame.earlyScript.replaceAll('</', '<\\/')}</script>`,
    frame.css && `<style>${frame.css}</style>`,
  ]
  return lines
    .filter(Boolean)
    .map((line) => `    ${line}`)
    .join('\n')
}

function socialTags({ title, description }: RenderedPage, { path, url }: PageFrame): string[] {
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${escapeHtml(content)}">`
  return [
    property('site_name', 'Dateline'),
    property('type', path.startsWith('/read/') ? 'article' : 'website'),
    property('title', title),
    ...(description ? [property('description', description)] : []),
    ...(url ? [property('url', url), `<link rel="canonical" href="${escapeHtml(url)}">`] : []),
  ]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
