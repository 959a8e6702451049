import { t } from '../i18n/index.js'

const KEY = 'throughline.name'
const LONGEST = 40

/** What this person is called: chosen before, else "Guest" and a number that stays. */
export function myName(): string {
  const kept = globalThis.localStorage?.getItem(KEY)
  if (kept !== null && kept !== undefined && kept !== '') return kept
  const name = t('people.guest', { number: String(10 + Math.floor(Math.random() * 90)) })
  globalThis.localStorage?.setItem(KEY, name)
  return name
}

/** Remembers a name; gives it as it is shown, or null where there is none in it. */
export function rememberMyName(wanted: string): string | null {
  const name = wanted.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  if (name === '') return null
  globalThis.localStorage?.setItem(KEY, name)
  return name
}
