import type { CleanedWhere } from 'better-auth/adapters'

/** What is kept of one thing: its fields as JSON; dates are ISO texts, which sort as the dates do. */
export type Row = Readonly<Record<string, unknown>>

/** Whether a row is one of those asked for: every clause joined by AND holds and, where there are any, one joined by OR. */
export function matches(row: Row, where: readonly CleanedWhere[]): boolean {
  const alternatives = where.filter(({ connector }) => connector === 'OR')
  const conditions = where.filter(({ connector }) => connector !== 'OR')
  return (
    conditions.every((clause) => holds(row, clause)) &&
    (alternatives.length === 0 || alternatives.some((clause) => holds(row, clause)))
  )
}

/** Orders rows by a field; a row without it comes first. */
export function byField(field: string, direction: 'asc' | 'desc'): (one: Row, other: Row) => number {
  const sign = direction === 'asc' ? 1 : -1
  return (one, other) => sign * compared(one[field], other[field])
}

function holds(row: Row, { field, operator, value, mode }: CleanedWhere): boolean {
  const has = mode === 'insensitive' ? folded(row[field]) : (row[field] ?? null)
  const wanted = mode === 'insensitive' ? folded(value) : value
  switch (operator) {
    case 'eq':
      return has === wanted
    case 'ne':
      return has !== wanted
    case 'in':
      return Array.isArray(wanted) && wanted.some((each) => each === has)
    case 'not_in':
      return Array.isArray(wanted) && !wanted.some((each) => each === has)
    case 'lt':
      return isBefore(has, wanted)
    case 'lte':
      return isBefore(has, wanted) || isSame(has, wanted)
    case 'gt':
      return isBefore(wanted, has)
    case 'gte':
      return isBefore(wanted, has) || isSame(has, wanted)
    case 'contains':
      return typeof has === 'string' && has.includes(String(wanted))
    case 'starts_with':
      return typeof has === 'string' && has.startsWith(String(wanted))
    default:
      return operator === 'ends_with' && typeof has === 'string' && has.endsWith(String(wanted))
  }
}

function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(folded)
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null)
}

function isBefore(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one < other
  return typeof one === 'number' && typeof other === 'number' && one < other
}

function isSame(one: unknown, other: unknown): boolean {
  return one !== null && one === other
}

function compared(one: unknown, other: unknown): number {
  const [isMissing, isOtherMissing] = [one ?? null, other ?? null].map((each) => each === null)
  if (isMissing || isOtherMissing) return Number(isOtherMissing) - Number(isMissing)
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [text, otherText] = [String(one), String(other)]
  return text < otherText ? -1 : Number(text > otherText)
}
