/** Irregular verbs: base, past, participle where it differs. Forms that equal the base are left out ("put"). */
const VERBS = `arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became,befall befell befallen,begin began begun,behold beheld,
bend bent,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,build built,burn burnt,buy bought,
catch caught,choose chose chosen,cling clung,come came,creep crept,deal dealt,dig dug,draw drew drawn,dream dreamt,drink drank drunk,drive drove driven,
dwell dwelt,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,
foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,forgo forwent forgone,forsake forsook forsaken,freeze froze frozen,get got gotten,
give gave given,go went gone,grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hold held,keep kept,kneel knelt,know knew known,
lay laid,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,lie lay lain,light lit,lose lost,make made,mean meant,meet met,mislead misled,
mistake mistook mistaken,mow mowed mown,pay paid,plead pled,prove proved proven,rend rent,ride rode ridden,ring rang rung,rise rose risen,run ran,
saw sawed sawn,say said,see saw seen,seek sought,sell sold,send sent,sew sewed sewn,shake shook shaken,shear sheared shorn,shine shone,shoot shot,
show showed shown,shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat,slay slew slain,sleep slept,slide slid,sling slung,smell smelt,sow sowed sown,
speak spoke spoken,speed sped,spell spelt,spend spent,spill spilt,spin spun,spit spat,spoil spoilt,spring sprang sprung,stand stood,steal stole stolen,
stick stuck,sting stung,stink stank stunk,stride strode stridden,strike struck stricken,string strung,strive strove striven,swear swore sworn,
sweep swept,swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,
tread trod trodden,wake woke woken,wear wore worn,weave wove woven,weep wept,win won,wind wound,wring wrung,write wrote written`

/** Past forms and participles, each with its base. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  VERBS.split(/,\s*/).flatMap((verb) => {
    const [base = '', ...forms] = verb.split(' ')
    return forms.map((form) => [form, base] as const)
  }),
)

/** What may stand before an irregular verb without changing its forms: "undergo", "rebuild". */
export const VERB_PREFIX = /^(?:under|over|out|re|fore|with|mis|un|up|inter)(?=...)/
