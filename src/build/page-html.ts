import { createHash } from 'node:crypto'

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
    .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policyTag(frame)}`)
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
    frame.earlyScript && `<script>${inlineScript(frame)}</script>`,
    frame.css && `<style>${frame.css}</style>`,
  ]
  return lines
    .filter(Boolean)
    .map((line) => `    ${line}`)
    .join('\n')
}

const inlineScript = ({ earlyScript }: PageFrame): string => earlyScript.replaceAll('</', '<\\/')

/**
 * What the page may do: run and fetch what is the site's own, and nothing else. Of what stands in the page itself only
 * the early script and the styles are let in, by their hashes; a `style` attribute in the markup is not (React and the
 * app set styles through the object model, which is allowed).
 */
function policyTag(frame: PageFrame): string {
  const inline = (code: string): string => (code ? ` 'sha256-${createHash('sha256').update(code).digest('base64')}'` : '')
  const policy = [
    "default-src 'none'",
    `script-src 'self'${inline(inlineScript(frame))}`,
    `style-src 'self'${inline(frame.css)}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`
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
