import { LANGUAGES, languageNames, nameOfLanguage } from '../i18n/index.js'

/** What a language calls itself where the interface speaks it, so that the columns are the same for all who share a sheet. */
export function languageName(tag: string): string {
  const own = LANGUAGES.find((language) => language === tag)
  return own === undefined ? nameOfLanguage(tag) : languageNames[own]
}
