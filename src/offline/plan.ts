/** The files of one version of the site. Paths are without the base: `assets/index-BNy.js`. */
export interface SiteFiles {
  /** Another for any other contents. */
  readonly version: string
  /** Pages that are kept: by the path they answer, the file they are read from. */
  readonly pages: Readonly<Record<string, string>>
  /** The page that can show any address. */
  readonly anyPage: string
  /** What pages need: fetched before a version is ready. */
  readonly shell: readonly string[]
  /** The articles, and what it takes to read one's own: fetched in the background. */
  readonly rest: readonly string[]
  /** Articles for which there was no room ahead: kept once they are read. */
  readonly later: readonly string[]
}

/** What is asked of the network, as far as it matters. */
export interface Asked {
  readonly method: string
  /** As of a `Request`: `navigate` for pages. */
  readonly mode: string
  readonly url: string
}

export type Answer =
  /** A page: the network's, or when that does not answer this file's. */
  | { readonly kind: 'page'; readonly file: string }
  /** A file of this version, which never changes. */
  | { readonly kind: 'file'; readonly file: string }
  /** An article that this version does not have: known without asking. */
  | { readonly kind: 'absent' }
  /** Something another app has handed over. */
  | { readonly kind: 'shared' }
  /** Not ours: the browser goes on as if there were nothing between. */
  | null

/** How a request is answered. `scope`: the address of the site, with a slash at its end. */
export function answerTo({ method, mode, url }: Asked, scope: string, site: SiteFiles, files: ReadonlySet<string>): Answer {
  const [address = ''] = url.split(/[?#]/)
  if (!address.startsWith(scope)) return null
  const path = address.slice(scope.length)
  if (method === 'POST' && mode === 'navigate' && path.replace(/\/$/, '') === 'open') return { kind: 'shared' }
  if (method !== 'GET') return null
  if (mode === 'navigate') return { kind: 'page', file: site.pages[path.replace(/(?:^|\/)index\.html$|\/$/, '')] ?? site.anyPage }
  if (files.has(path)) return { kind: 'file', file: path }
  // The articles of one version lie in a folder of its own, and all of them are known.
  return isArticle(path) && [...files].some((file) => isArticle(file) && folderOf(file) === folderOf(path)) ? { kind: 'absent' } : null
}

const isArticle = (path: string): boolean => /^articles\/[^/]+\/[^/]+\.json$/.test(path)
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

const PREFIX = 'dateline'

/** The name of the store that holds one version. The scope is part of it: two sites may lie on one host. */
export const cacheName = (scope: string, version: string): string => `${PREFIX} ${scope} ${version}`

/** Those of the stores on this device that hold other versions of this site. */
export const outdated = (names: readonly string[], scope: string, version: string): string[] =>
  names.filter((name) => name.startsWith(`${PREFIX} ${scope} `) && name !== cacheName(scope, version))

/** Where what another app has handed over waits for the page that takes it. */
export const sharedCacheName = (scope: string): string => `${PREFIX}-shared ${scope}`
