/** Currencies, by lemma: "70m Egyptian pounds", "the US dollar". */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const CURRENCIES = set(`
dollar pound euro franc krona krone kronor kroner króna rupee peso lira riyal rial dinar dirham shilling rand baht yen yuan renminbi ringgit
rupiah dong bolivar zloty forint koruna leu lei lev leva hryvnia rouble ruble tenge manat lari dram shekel taka kyat naira cedi birr kwacha
pula dalasi metical nakfa ariary ouguiya guarani boliviano balboa quetzal lempira córdoba cordoba gourde kina riel kip tugrik afghani somoni
`)

/** Currencies that are other words as well: "the Korean won", "the Peruvian sol". */
export const CURRENCIES_AMONG_OTHERS = set('won real sol mark crown guilder som colon cent penny pence sterling')

/** What money is in, or done with it, after its name: "US dollar bills". */
export const OF_MONEY = set('bill bills note notes coin coins banknote banknotes bond bonds rate reserve reserves deposits terms')
