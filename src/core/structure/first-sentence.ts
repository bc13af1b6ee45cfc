/** Words that end in a full stop without ending a sentence; "No." does so before a number. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Maj|Adm|Rev|Hon|St|Mt|Ft|Jr|Sr|vs?|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|cf|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u
const BEFORE_NUMBER = /(?:^|\s)(?:Nos?|Art|Vol|Fig|p)\.$/
const STOP = /[.!?…]+["”’'»)\]]*(?=\s)|[。！？]["”’」』]*/g

/** End of the first sentence of a text: after its stop and what closes behind it, or the end of the text. */
export function endOfFirstSentence(text: string): number {
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const end = index + stop.length
    const after = text.slice(end, end + 4)
    const before = text.slice(Math.max(0, index - 12), index + 1)
    const goesOn = stop === '.' && (ABBREVIATION.test(before) || (BEFORE_NUMBER.test(before) && /^\s\d/.test(after)))
    if (!goesOn && (/[。！？]/.test(stop) || /^\s+["“‘'«([¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(after))) return end
  }
  return text.length
}
