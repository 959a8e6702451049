import { daysOf } from './days.js'

/**
 * The ISO date that somebody wrote or a spreadsheet put on the clipboard: `24/11/2026` (the day first, as in Britain),
 * `24 November 2026`, `Nov 2026`, `2026-11-24T09:00`; month names in English and Welsh. Null where it is no date.
 */
export function dateFrom(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text.length > LONGEST) return null
  return isoOf(text) ?? numbersOf(text) ?? namedOf(text)
}

const LONGEST = 60

function isoOf(text: string): string | null {
  const [, date] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}.*)?$/.exec(text) ?? []
  return date === undefined ? null : checked(date)
}

function numbersOf(text: string): string | null {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return month === undefined || year === undefined ? null : joined(year, +month, day)
}

function namedOf(text: string): string | null {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th|ain|af|fed|ydd)? )?(\p{L}+)\.?,? (\d{4})$/u.exec(
    text.replace(/^(\d{1,2})-(\p{L}+)-(\d{4})$/u, '$1 $2 $3'),
  )
  if (match === null) return null
  const [, day, name = '', year = ''] = match
  const month = monthOf(name)
  return month === null ? null : joined(year, month, day)
}

const MONTHS = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth'],
  ['april', 'ebrill'],
  ['may', 'mai'],
  ['june', 'mehefin'],
  ['july', 'gorffennaf'],
  ['august', 'awst'],
  ['september', 'medi'],
  ['october', 'hydref'],
  ['november', 'tachwedd'],
  ['december', 'rhagfyr'],
] as const

// Three letters and more, where only one month begins so: "Meh" is June, "Me" is nothing.
function monthOf(name: string): number | null {
  const wanted = name.toLowerCase()
  if (wanted.length < 3) return null
  const found = MONTHS.flatMap((names, index) => (names.some((month) => month.startsWith(wanted)) ? [index + 1] : []))
  return found.length === 1 ? (found[0] ?? null) : null
}

function joined(year: string, month: number, day: string | undefined): string | null {
  const two = (value: number) => String(value).padStart(2, '0')
  return checked([year, two(month), ...(day === undefined ? [] : [two(+day)])].join('-'))
}

function checked(date: string): string | null {
  return daysOf(date) === null ? null : date
}
