export function EventCard(_: { [k in 'EventCard' extends 'EntityCard' ? 'entity' : 'event']: unknown }) {
  return null
}
