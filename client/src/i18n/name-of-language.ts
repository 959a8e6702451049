import { language } from './language.js'

/** What a language is called in the reader's own; its tag where nobody knows. */
export function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag
  } catch {
    // Files may bring tags of their own.
    return tag
  }
}
