/**
 * Irregular verb forms that tell tense by themselves. `PAST_ONLY` can't be a participle ("took"), `PARTICIPLE_ONLY` can't
 * stand alone as a past tense ("taken"). Forms that are both ("said", "killed") are in neither.
 */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  (
    'arose ate awoke became began bit blew broke came chose did drank drew drove fell flew forbade forgave forgot froze gave got grew hid ' +
    'knew lay mistook overcame overtook overthrew ran rang rode rose sang sank saw shook shrank sprang stank stole strode swam swore ' +
    'threw took tore undertook underwent was went were withdrew woke wore wove wrote oversaw foresaw partook outgrew withstood'
  ).split(' '),
)

export const PARTICIPLE_ONLY: ReadonlySet<string> = new Set(
  (
    'arisen eaten awoken been begun bitten blown broken chosen done drunk drawn driven fallen flown forbidden forgiven forgotten frozen ' +
    'given gotten gone grown hidden known mistaken overtaken overthrown ridden risen seen shaken shown shrunk sprung stolen ' +
    'sung sunk swum sworn sung taken thrown torn undergone undertaken withdrawn woken worn woven written rung overseen foreseen'
  ).split(' '),
)

/** Verbs whose past tense looks like their base form: "put", "hit". Only the context tells. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  'bet beat bid broadcast burst bust cast cost cut fit forecast hit hurt let put quit read rid set shed shut slit split spread thrust wed'.split(
    ' ',
  ),
)
