/**
 * Straight quotation marks and apostrophes curled, one character for one, so that offsets hold.
 * A mark opens after white space, an opening bracket, a dash or another opening mark, and closes elsewhere.
 */
export function curl(text: string): string {
  if (!/["']/.test(text)) return text
  return text.replace(/["']/g, (mark, at: number) => {
    const opens = at === 0 || /[\s([{<\-–—/“‘"']/.test(text[at - 1] as string)
    if (mark === '"') return opens ? '“' : '”'
    // An apostrophe before a digit or in ’em, ’til is no opening mark.
    return opens && !/^'(\d\ds?\b|em\b|til\b|tis\b|twas\b|n'\s)/i.test(text.slice(at)) ? '‘' : '’'
  })
}
