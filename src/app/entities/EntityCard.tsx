export function EntityCard(_: { [k in 'EntityCard' extends 'EntityCard' ? 'entity' : 'event']: unknown }) {
  return null
}
