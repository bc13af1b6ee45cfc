/**
 * The commonest small words of languages written in Latin letters, by BCP 47 tag: a text of a few sentences is full
 * of them. Words that several of the languages share count for each.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const LANGUAGE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a an is was for that on with as by it at from are be has have had were been not but its their his her he she they this which who will would after said says more than when there what we you i or if out up one about into over',
  ),
  de: words(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  ),
  fr: words(
    'de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux été cette ont mais comme ou elle leur nous après sa ses ces deux selon était être fait entre',
  ),
  es: words(
    'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o este sí porque esta son entre está cuando muy sin sobre ser también fue han hasta desde según tras dos años',
  ),
  pt: words(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso ela entre depois são nas segundo anos',
  ),
  it: words(
    'di e il la che in un a per è una del con non della da sono si dei le al nel i lo alla gli come ha più anche ma delle dal su o questo stato nella ai dopo degli se suo sua due hanno anni era tra',
  ),
  nl: words(
    'de het een van en in is dat op te zijn met voor niet aan er om ook als door naar uit bij nog hij maar werd wordt heeft over dan ze was die hun tot worden meer volgens deze jaar geen wel al of kan',
  ),
  sv: words(
    'och i att det som en på är av för med till den har de inte om ett men var jag från vid så kan när efter eller han över under också ut in sin hade vi ska enligt sig blev mot där',
  ),
  da: words(
    'og i at det er en til på som de med for af den der et har ikke om var fra men han sig efter ved kan vil også eller blev over være siger ud mod skal havde nu når ifølge sin hun',
  ),
  nb: words(
    'og i det er på en som til at for av å med de har den ikke et om fra var men han seg etter ved kan vil også eller ble over være sier ut mot skal hadde nå når ifølge sin hun',
  ),
  fi: words(
    'ja on ei että se oli hän mutta ovat myös kun mukaan sen joka tai kuin niin ole jo vuoden nyt sekä ollut jos vain tämä mitä ennen jälkeen hänen noin',
  ),
  pl: words(
    'w i na z się do nie że to jest o jak a po od za przez co dla są tym przy był tego ze już jego tylko oraz jednak ma które który także może być było roku lat',
  ),
  cs: words(
    'a v se na je že s z do o to i za by ve po ale k si jako pro od tak které který jsou bylo jeho podle nebo být při už také má až jen byl roku',
  ),
  sk: words(
    'a v sa na je že s z do o to aj za by vo po ale k si ako pre od tak ktoré ktorý sú bolo jeho podľa alebo byť pri už tiež má až len bol roku',
  ),
  hr: words(
    'i u je na se da za od su koji s o ne što kao će a iz bi ili je bio nije više samo koje koja nakon prema sa do po još biti godine',
  ),
  hu: words(
    'a az és hogy nem is egy ez volt meg van de ki már el csak szerint mint még vagy ha után azt kell lesz majd én pedig között amely aki',
  ),
  ro: words('de și în a la cu o pe că din un este pentru nu se care mai au fost sunt să ce o al lui prin ca dar după sau fi între lor'),
  tr: words('ve bir bu için ile da de olarak daha çok en olan ne gibi kadar sonra var ise ancak o her olduğu ya göre mi dedi ki'),
  id: words(
    'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada bisa oleh mereka telah adalah atau sebagai saya kata bahwa kami lebih para hari seorang setelah tersebut',
  ),
  tl: words('ang ng sa na mga at ay hindi si ni para kung ito siya niya nila mga naman lang pa din kay may'),
  vi: words('và của là có được cho các trong không một những với người này đã từ khi để đến về ra như cũng tại vào ông bị sẽ'),
  sw: words('na ya wa kwa ni katika la za kuwa cha hiyo huo hii huyo alisema kama lakini baada pia vya yake zaidi kwamba watu'),
  so: words('iyo oo ka ku ee in ay uu waa la ah waxa si aan loo ayaa kale dalka waxay'),
  af: words('die en van in is het nie wat vir op met te dat sy hy ʼn ʻn om aan by as ook sal was hulle word deur se'),
  ca: words('de la i el que en a per un una els del les es amb no és al ha dels com més seu però va són aquest també sobre'),
  et: words('ja on ei et see oli ka kui aga mis oma ta ning siis või kes ole pärast veel aasta'),
  lv: words('un ir ar no uz par kas ka arī bet tika pēc vai to gada bija lai tas šo'),
  lt: words('ir kad yra tai su į iš bet kaip buvo po apie dėl jo tik už metų ar nuo'),
  sq: words('e të në dhe një për me që së nga ka si është janë do më i u nuk'),
  sl: words('in je v na za se da so ki z pa ne tudi ni po bi s o kot od pri bil bilo'),
}

/** Latin letters that hardly any other language's common words have. */
export const LANGUAGE_LETTERS: Readonly<Record<string, RegExp>> = {
  de: /ß/,
  fr: /[œêèà]/,
  es: /[ñ¿¡]|ó$|ión$/,
  pt: /ã|õ|lh|nh|[aeio]ça/,
  pl: /[łąęśźżń]/,
  cs: /[řůě]/,
  sk: /[ľĺŕ]/,
  hu: /[őű]/,
  ro: /[țșăţş]/,
  tr: /[ğışç]/,
  vi: /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/,
  sv: /[åäö]/,
  da: /[åæø]/,
  nb: /[åæø]/,
  fi: /ää|yö|ö$|ssä$|lla$|ssa$/,
}

/** Letters that tell languages of one script apart: text of the script that has them is more likely theirs. */
export const SCRIPT_LANGUAGES: readonly { readonly script: RegExp; readonly language: string; readonly signs?: RegExp }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { script: /\p{Script=Hangul}/gu, language: 'ko' },
  { script: /\p{Script=Han}/gu, language: 'zh' },
  { script: /\p{Script=Cyrillic}/gu, language: 'uk', signs: /[їєґі]/giu },
  { script: /\p{Script=Cyrillic}/gu, language: 'sr', signs: /[ђћџјљњ]/giu },
  { script: /\p{Script=Cyrillic}/gu, language: 'be', signs: /ў/giu },
  { script: /\p{Script=Cyrillic}/gu, language: 'kk', signs: /[қғңұәһ]/giu },
  { script: /\p{Script=Cyrillic}/gu, language: 'bg', signs: /(?:ъ(?=[бвгджзклмнпрстфхцчшщ])|\b(?:е|са|ще|във|със)\b)/giu },
  { script: /\p{Script=Cyrillic}/gu, language: 'ru' },
  { script: /\p{Script=Arabic}/gu, language: 'ur', signs: /[ٹڈڑےھں]/gu },
  { script: /\p{Script=Arabic}/gu, language: 'fa', signs: /[پچژگی]/gu },
  { script: /\p{Script=Arabic}/gu, language: 'ar' },
  { script: /\p{Script=Hebrew}/gu, language: 'he' },
  { script: /\p{Script=Greek}/gu, language: 'el' },
  { script: /\p{Script=Devanagari}/gu, language: 'hi' },
  { script: /\p{Script=Bengali}/gu, language: 'bn' },
  { script: /\p{Script=Tamil}/gu, language: 'ta' },
  { script: /\p{Script=Telugu}/gu, language: 'te' },
  { script: /\p{Script=Thai}/gu, language: 'th' },
  { script: /\p{Script=Georgian}/gu, language: 'ka' },
  { script: /\p{Script=Armenian}/gu, language: 'hy' },
  { script: /\p{Script=Ethiopic}/gu, language: 'am' },
  { script: /\p{Script=Khmer}/gu, language: 'km' },
  { script: /\p{Script=Myanmar}/gu, language: 'my' },
]
