import type { Indicator, Reading } from '../model/index.js'
import { daysOf } from './days.js'
import { numberOf } from './number-of.js'
import { readingsInOrder } from './readings.js'

/** A place in a chart: 0, 0 is its lower left corner, 1, 1 its upper right one. */
export interface ChartPoint {
  readonly x: number
  readonly y: number
}

export type Level = 'baseline' | 'target' | 'threshold'

/** Readings over time against what was and what is wanted. */
export interface ReadingsChart {
  readonly points: readonly (ChartPoint & { readonly reading: Reading; readonly value: number })[]
  /** Lines across the chart. */
  readonly levels: readonly { readonly level: Level; readonly y: number; readonly value: number }[]
  /** The even way from the baseline on its date to the target on its own; null without both dates. */
  readonly way: readonly [ChartPoint, ChartPoint] | null
  /** The dates that its left and right edge stand for, as they were given. */
  readonly from: string
  readonly to: string
  /** How many readings have no date or are no number, and so are not drawn. */
  readonly undrawn: number
}

/** Where the readings of an indicator stand in a chart; null where not one of them can be drawn. */
export function readingsChart(indicator: Indicator): ReadingsChart | null {
  const drawn = readingsInOrder(indicator).flatMap((reading) => {
    const days = daysOf(reading.date)
    const value = numberOf(reading.value)
    return days === null || value === null ? [] : { reading, value, day: days.last, date: reading.date }
  })
  if (drawn.length === 0) return null
  const levels = LEVELS.flatMap((level) => {
    const value = numberOf(indicator[level])
    return value === null ? [] : { level, value }
  })
  const begins = datedBy(indicator.baselineDate, 'first')
  const ends = datedBy(indicator.targetDate, 'last')
  const dated = [...drawn, ...[begins, ends].flatMap((date) => date ?? [])].sort((a, b) => a.day - b.day)
  const x = across(dated.map(({ day }) => day))
  const y = across(
    [...drawn, ...levels].map(({ value }) => value),
    AIR,
  )
  const baseline = numberOf(indicator.baseline)
  const target = numberOf(indicator.target)
  const hasWay = begins !== null && ends !== null && begins.day < ends.day && baseline !== null && target !== null
  return {
    points: drawn.map(({ reading, value, day }) => ({ x: x(day), y: y(value), reading, value })),
    levels: levels.map(({ level, value }) => ({ level, value, y: y(value) })),
    way: hasWay
      ? [
          { x: x(begins.day), y: y(baseline) },
          { x: x(ends.day), y: y(target) },
        ]
      : null,
    from: dated[0]?.date ?? '',
    to: dated.at(-1)?.date ?? '',
    undrawn: indicator.readings.length - drawn.length,
  }
}

const LEVELS: readonly Level[] = ['baseline', 'target', 'threshold']

/** Above the highest and below the lowest value, in parts of the chart's height. */
const AIR = 0.08

function datedBy(date: string, side: 'first' | 'last'): { readonly day: number; readonly date: string } | null {
  const days = daysOf(date)
  return days === null ? null : { day: days[side], date }
}

/** Spreads values from 0 to 1; where all are one, it stands in the middle. */
function across(values: readonly number[], air = 0): (value: number) => number {
  const least = Math.min(...values)
  const most = Math.max(...values)
  // Halved first: the way between the furthest numbers there are is more than any number.
  const span = most / 2 - least / 2
  if (span === 0) return () => 0.5
  return (value) => air + ((value / 2 - least / 2) / span) * (1 - 2 * air)
}
