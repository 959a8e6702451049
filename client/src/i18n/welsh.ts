/**
 * Days, spans of time and lists in Welsh. Few browsers know how they are written in it: Chromium would say them in the
 * language of the computer. After the Unicode CLDR, 48, `cy`.
 */

const MONTHS = [
  ['Ionawr', 'Ion'],
  ['Chwefror', 'Chwef'],
  ['Mawrth', 'Maw'],
  ['Ebrill', 'Ebr'],
  ['Mai', 'Mai'],
  ['Mehefin', 'Meh'],
  ['Gorffennaf', 'Gorff'],
  ['Awst', 'Awst'],
  ['Medi', 'Medi'],
  ['Hydref', 'Hyd'],
  ['Tachwedd', 'Tach'],
  ['Rhagfyr', 'Rhag'],
] as const

const WEEKDAYS = [
  'Dydd Sul',
  'Dydd Llun',
  'Dydd Mawrth',
  'Dydd Mercher',
  'Dydd Iau',
  'Dydd Gwener',
  'Dydd Sadwrn',
] as const

export function welshWeekday(date: Date): string {
  return WEEKDAYS[date.getDay()] ?? ''
}

export function welshMonth(date: Date, length: 'long' | 'short'): string {
  return MONTHS[date.getMonth()]?.[length === 'long' ? 0 : 1] ?? ''
}

const SPANS = { minute: 'munud', hour: 'awr', day: 'diwrnod' } as const

/** How long ago something was, in whole units. */
export function welshAgo(count: number, unit: keyof typeof SPANS): string {
  if (unit === 'day' && count === 1) return 'ddoe'
  if (unit === 'day' && count === 2) return 'echdoe'
  return `${count} ${SPANS[unit]} yn ôl`
}

export const WELSH_NOW = 'nawr'

/** Names joined: "Siân, Ben ac Eleri". */
export function welshList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  const and = /^[aeiouwyâêîôûŵŷ]/iu.test(last) ? 'ac' : 'a'
  return `${words.slice(0, -1).join(', ')} ${and} ${last}`
}
