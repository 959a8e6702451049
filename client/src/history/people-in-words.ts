import { listInWords, t } from '../i18n/index.js'
import type { ToldPerson } from './told.js'

/** Those who did something, by name: "Siân and Ben"; "Someone" where nobody knows. */
export function whoInWords(ids: readonly string[], people: readonly ToldPerson[]): string {
  if (ids.length === 0) return t('history.someone')
  const names = ids.map((id) => people.find((person) => person.id === id)?.name ?? t('history.hasLeft'))
  return listInWords([...new Set(names)])
}
