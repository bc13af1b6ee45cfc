import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Sends the beginning, and then: nothing more, or breaks off, or goes on for ever. */
  readonly goesOn?: 'silence' | 'breaks' | 'more'
}

/** A server on this machine with these pages, and the address of it; gone when the tests are over. */
export async function serve(pages: Readonly<Record<string, Answer>>): Promise<string> {
  const server = createServer((request, response) => {
    const { status = 200, type, headers, body = '', goesOn } = pages[request.url ?? ''] ?? { status: 404, body: 'nothing' }
    response.writeHead(status, { ...(type && { 'Content-Type': type }), ...headers })
    if (goesOn === undefined) return response.end(body)
    response.write(body)
    if (goesOn === 'breaks') setTimeout(() => response.destroy(), 20)
    if (goesOn === 'more') goOn()
    function goOn(): void {
      while (!response.destroyed && response.write('x'.repeat(1_000_000)));
      if (!response.destroyed) response.once('drain', goOn)
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
