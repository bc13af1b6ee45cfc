import { sharedCacheName } from './plan.ts'

/** Keeps what another app has handed over, and sends the reader to the page that takes it. */
export async function receive(request: Request, scope: string): Promise<Response> {
  const form = await request.formData()
  const cache = await caches.open(sharedCacheName(scope))
  const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter((value) => typeof value === 'string' && value !== '')
  const files = form.getAll('files').filter((value) => value instanceof File)
  await Promise.all([
    ...files.map((file, index) =>
      cache.put(
        `${scope}shared/${index}`,
        new Response(file, { headers: { 'Content-Type': file.type, 'X-Name': encodeURIComponent(file.name) } }),
      ),
    ),
    ...(words.length > 0 && files.length === 0 ? [cache.put(`${scope}shared/words`, new Response(words.join('\n\n')))] : []),
  ])
  return Response.redirect(`${scope}open`, 303)
}
