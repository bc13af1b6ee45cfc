/** Addresses of the reader's own articles begin with `~`, which no article of the site's does: neither is ever in the other's way. */
export const isOwnSlug = (slug: string): boolean => slug.startsWith('~')
