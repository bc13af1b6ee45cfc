export const detectLanguage = (_text: string): string => 'en'
