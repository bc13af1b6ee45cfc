import { readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { PreviewServer } from 'vite'

/** A page of the built site and the status it is served with. */
export interface ServedPage {
  readonly file: string
  readonly status: 200 | 404
}

/**
 * The page for an address, as a plain static host serves it: `/read/treaty` and `/read/treaty/` are
 * `read/treaty/index.html`, and what does not exist is `404.html`. Null for files that are not pages and for addresses
 * outside the base, which are left to Vite.
 */
export function pageFor(outDir: string, base: string, url: string): ServedPage | null {
  const pathname = url.replace(/[?#].*$/s, '')
  if (!pathname.startsWith(base)) return null
  const path = resolve(outDir, decode(pathname.slice(base.length)))
  const inside = path === outDir || path.startsWith(outDir + sep)
  if (inside && isFile(path) && !path.endsWith('.html')) return null
  const page = inside && [path, join(path, 'index.html')].find((file) => file.endsWith('.html') && isFile(file))
  return page ? { file: page, status: 200 } : { file: join(outDir, '404.html'), status: 404 }
}

/** Serves the built pages, so that the preview behaves as the site will: no page stands in for another. */
export function servePages(server: PreviewServer): void {
  const outDir = resolve(server.config.root, server.config.build.outDir)
  server.middlewares.use((request, response, next) => {
    const readOnly = request.method === 'GET' || request.method === 'HEAD'
    const page = readOnly ? pageFor(outDir, server.config.base, request.url ?? '/') : null
    if (!page || !isFile(page.file)) return next()
    response.writeHead(page.status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
    response.end(request.method === 'HEAD' ? undefined : readFileSync(page.file))
  })
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
