/** Whether names and times can be found in a text of this language (BCP 47). */
export const isEnglish = (language: string): boolean => /^en(-|$)/i.test(language)
