import { t } from '../i18n/index.js'

/** The server asks for as many characters. */
const PASSWORD_MIN = 12

/** What is wrong with a new password, said before it is sent. */
export function passwordRefusal(password: string): string | null {
  const { length } = password
  return length < PASSWORD_MIN ? t('people.passwordShort', { least: PASSWORD_MIN, count: length }) : null
}

/** What is wrong with an address. */
export function emailRefusal(email: string): string | null {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : t('people.emailWrong')
}

/** What is wrong with a text that must be there. */
export function missing(text: string, words: string): string | null {
  return text.trim() === '' ? words : null
}

/** Those of the refusals that are any. */
export function refusalsIn(found: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(found).flatMap(([field, words]) => (words === null ? [] : [[field, words]])))
}
