/** Titles and the like, whose full stop never ends a sentence: a name or number follows. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Prof Rev Fr Sr Gen Col Lt Maj Capt Cmdr Cpl Sgt Adm Brig Gov Sen Rep Reps Sens Hon Pres Supt Det Insp Amb Atty Messrs
  Mlle Mme Mt St Ft No Nos Fig Figs Eq Sec Vol Vols Ch vs v cf viz ca approx e.g i.e eg ie Spec pp`.split(/\s+/),
)

/** Other words written with a full stop, which may or may not end the sentence as well. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
  Inc Corp Co Ltd Bros Assn Dept Univ Inst Intl Jr Esq Ave Blvd Rd Hwy Sq
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Que Ont
  etc al dept est ext attn div ed eds esp incl lb lbs oz ft hr hrs mins secs sq rec vol yr yrs
  Attn Conf Ed Ext Mob Para Tel Fax Ph`.split(/\s+/),
)

/** Words that, with a capital after an abbreviation, show that a sentence begins. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `The A An This That These Those He She It We They You I His Her Its Our Their My There Here In On At By For From With Without As After Before
  When While Since Until If Though Although Because But And Or So Yet Nor However Meanwhile Then Now Also Still Only Even Just Some Many Most
  Several Few All Both Each Every Any No One Two Not Never What Who Why How Where Which Whether According Despite During Under Over Between
  Instead Moreover Earlier Later Last Next Today Yesterday Tomorrow Once Both Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should
  Please Thanks To`.split(/\s+/),
)
