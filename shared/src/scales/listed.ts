import type { Rating } from '../model/index.js'
import type { Bilingual, ScaleValue } from './scale.js'

/** The value of a list that a rating stands for; numbers written as text count as numbers. */
export function listedValue(values: readonly ScaleValue[], { value }: Pick<Rating, 'value'>): ScaleValue | undefined {
  if (typeof value === 'object') return undefined
  const wanted = String(value).trim().toLowerCase()
  return values.find((one) => String(one.value).toLowerCase() === wanted)
}

/** Refuses what is not in a list. */
export function refuseUnlisted(values: readonly ScaleValue[], name: Bilingual) {
  const all = values.map(({ value }) => String(value))
  const last = all.at(-1)
  const [en, cy] = [' or ', ' neu '].map((or) => `${all.slice(0, -1).join(', ')}${or}${last}`)
  const words: Bilingual = {
    en: `${name.en} has no such value. Choose ${en}.`,
    cy: `Nid oes gwerth o’r fath yn ${name.cy}. Dewiswch ${cy}.`,
  }
  return (rating: Rating): Bilingual | null => (listedValue(values, rating) === undefined ? words : null)
}

/** Values in a row, each named by its number. */
export function numbered(
  from: number,
  to: number,
  name: (value: number) => Bilingual,
  meanings: Readonly<Record<number, Bilingual>> = {},
): readonly ScaleValue[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const value = from + index
    const meaning = meanings[value]
    return { value, name: name(value), ...(meaning === undefined ? {} : { meaning }) }
  })
}

/** The rank of a value that is a number of a list. */
export function numberOf(values: readonly ScaleValue[], rating: Pick<Rating, 'value'>): number | null {
  const value = listedValue(values, rating)?.value
  return typeof value === 'number' ? value : null
}
