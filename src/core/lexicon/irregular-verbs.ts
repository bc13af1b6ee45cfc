/** Irregular past tenses that are no participles: "took". */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  (
    'arose ate awoke became began bit blew broke came chose did drank drew drove fell flew forbade forgave forgot froze gave got grew hid ' +
    'knew lay mistook overcame overtook overthrew ran rang rode rose sang sank saw shook shrank sprang stank stole strode swam swore ' +
    'threw took tore undertook underwent was went were withdrew woke wore wove wrote oversaw foresaw partook outgrew withstood'
  ).split(' '),
)
