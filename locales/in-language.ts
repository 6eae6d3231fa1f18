/** Text in several languages: in English always, in others where somebody has written it. */
export type InLanguages<Text = string> = { readonly en: Text; readonly [language: string]: Text | undefined }

/** Text in a language; in English while nobody has written it in that language. */
export const inLanguage = <Text>(texts: InLanguages<Text>, language: string): Text =>
  texts[language] ?? texts.en
