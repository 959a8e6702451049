import type { Finding } from '@throughline/shared/checks'

/** Whether two findings say the same and offer the same, although they were worked out at two moments. */
export function saysTheSame(a: Finding, b: Finding): boolean {
  return (
    a === b || (a.key === b.key && a.message.en === b.message.en && JSON.stringify(a.fix) === JSON.stringify(b.fix))
  )
}

/** Whether the same things have flags, with the same numbers. */
export function flagTheSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length && a.every(({ key, shownAt }, at) => key === b[at]?.key && isSame(shownAt, b[at].shownAt))
  )
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at])
}
