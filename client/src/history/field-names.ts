import { isWords, t } from '../i18n/index.js'

/** What a field is called within a sentence, "the description"; a field of a later version by its own name. */
export function fieldName(field: string): string {
  const key = `history.field.${field}`
  return isWords(key) ? t(key) : field
}
