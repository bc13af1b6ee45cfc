import type { LeftOut, LeftOutReason } from '../../core/index.ts'

const WHAT: Record<LeftOutReason, string> = {
  link: 'A bare link',
  related: 'A pointer to another article',
  byline: 'A byline',
  date: 'A line that dates the article',
  agency: 'The name of an agency',
  caption: 'The caption of a picture',
  notice: 'A notice',
}

/** "A bare link to themoscowtimes.com, author page afp-3". */
export function whatIsLeftOut({ reason, site, page }: LeftOut): string {
  const to = reason === 'link' || reason === 'related' ? [site, page].filter(Boolean).join(', ') : ''
  return to ? `${WHAT[reason]} to ${to}` : WHAT[reason]
}

/** The address, where it is one that a browser may safely follow. */
export const safeUrl = ({ url }: LeftOut): string | null => (url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null)
