/** What a page tells the service worker. */
export type PageMessage =
  /** The page is up and at rest: what is missing may be fetched. `sparing`: the reader has asked to save data. */
  | { readonly kind: 'at-rest'; readonly sparing: boolean }
  /** To the one that waits: is this chunk of yours? It answers through the port, true or false. */
  | { readonly kind: 'is-yours'; readonly url: string }
  /** To the one that waits: the reader wants the new version. */
  | { readonly kind: 'take-over' }
