/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|sgt|capt|cmdr|maj|adm|rev|hon|st|mt|ft|jr|sr|vs|v|no|nos|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|etc|cf|e\.g|i\.e|ca|dept|est|fig|vol|art|op|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/iu
const STOP = /[.!?…]+["”’'»)\]]*(?=\s)|[。！？]["”’」』]*/g

/** End of the first sentence of a text: after its stop and what closes behind it, or the end of the text. */
export function endOfFirstSentence(text: string): number {
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const end = index + stop.length
    const after = text.slice(end, end + 4)
    const goesOn = stop.startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, index - 12), index + 1))
    if (!goesOn && (/[。！？]/.test(stop) || /^\s+["“‘'«([¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(after))) return end
  }
  return text.length
}
