import { type Rating, ratingSchema, type Text, textSchema, wordsOf } from '@throughline/shared/model'
import { markOf } from '@throughline/shared/scales'
import { isWords, language, t } from '../i18n/index.js'

/** What a field was or is, in words; empty where it said nothing. */
export function valueInWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (field === 'rating' || field === 'confidence') {
    const rating = ratingSchema.safeParse(value)
    if (rating.success) return ratingInWords(rating.data)
  }
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return new Intl.NumberFormat(language()).format(value)
  if (typeof value === 'string') return wordFor(field, value)
  if (Array.isArray(value)) return listInWords(value)
  const text = textSchema.safeParse(value)
  return text.success ? textInWords(text.data) : t('history.somethingElse')
}

/** "3 padlocks"; by other scales what their sign is called. */
export function ratingInWords(rating: Rating): string {
  if (rating.scale === 'eef-padlocks' && typeof rating.value === 'number')
    return t('history.padlocks', { count: rating.value })
  return markOf(rating, language())?.name ?? t('history.somethingElse')
}

/** A text in the reader's language, or in one that it has. */
export function textInWords(text: Text): string {
  return wordsOf(text, Object.keys(text), language())
}

/** Values such as `leads-to` and `agreed` have words of their own. */
function wordFor(field: string, value: string): string {
  const key = `history.value.${field}.${value}`
  return isWords(key) ? t(key) : value
}

function listInWords(values: readonly unknown[]): string {
  const words = values.map((value) => {
    if (typeof value === 'string') return value
    const text = textSchema.safeParse(value)
    return text.success ? textInWords(text.data) : ''
  })
  const named = words.filter((word) => word !== '')
  if (named.length < words.length || named.length === 0) return t('history.entries', { count: values.length })
  return named.join(', ')
}
