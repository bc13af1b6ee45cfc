import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

export interface StaticHost {
  readonly address: string
  /** From now on this file has other contents. */
  readonly publish: (file: string, contents: string) => void
  /** The network goes away: nothing answers any more. */
  readonly close: () => Promise<void>
}

/** A plain static host for a built site, under a path: folders redirect to their slash, what is not there is `404.html`. */
export async function staticHost(folder: string, base = '/'): Promise<StaticHost> {
  const published = new Map<string, string>()
  const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile()
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''))
    const inside = path.startsWith(base) && !path.includes('..')
    const name = inside ? path.slice(base.length) : ''
    const folderPage = join(folder, name, 'index.html')
    if (inside && name !== '' && !name.endsWith('/') && isFile(folderPage)) {
      response.writeHead(301, { Location: `${path}/` }).end()
      return
    }
    const found = inside ? [join(folder, name), folderPage].find(isFile) : undefined
    const file = found ?? join(folder, '404.html')
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    })
    response.end(published.get(name) ?? readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`,
    publish: (file, contents) => published.set(file, contents),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
