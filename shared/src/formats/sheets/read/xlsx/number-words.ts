import type { Shown } from './number-formats.js'

const DAY_MS = 86_400_000
/** Day 0 of each way of counting days: 1900 counts a 29 February that never was, hence from December 1899. */
const DAY_0 = { 1900: -25_569, 1904: -24_107 } as const

/** The year from which a workbook counts its days. */
export type DateSystem = keyof typeof DAY_0

/** A number of a cell in words: dates as ISO 8601, percentages with their sign. */
export function numberWords(written: string, shown: Shown, dateSystem: DateSystem): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (shown === 'percent') return `${rounded(value * 100)}%`
  if (shown === 'number' || value < 0 || value > LAST_DAY) return String(value)
  const at = new Date(Math.round((value + DAY_0[dateSystem]) * DAY_MS)).toISOString()
  const [date = '', time = ''] = [at.slice(0, 10), at.slice(11, 16)]
  if (shown === 'time' && value < 1) return time
  return shown === 'date' || value % 1 === 0 ? date : `${date} ${time}`
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465

// 0.07 times 100 is 7.000000000000001.
const rounded = (value: number): number => Number(value.toPrecision(12))
