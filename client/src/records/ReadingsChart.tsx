import { type ChartPoint, type Level, quantityText, readingsChart, standingOf } from '@throughline/shared/measurement'
import type { Indicator } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { language, t } from '../i18n/index.js'
import { shownDate } from './shown-date.js'
import './readings-chart.css'

/** Of the drawing, pixels; it grows with the room it has. */
const WIDTH = 256
const HEIGHT = 112
const TOP = 14
const BOTTOM = 18
const SIDE = 5

/** Readings against baseline, target and threshold. Each line says what it is; the list of readings tells the same. */
export function ReadingsChart({ indicator }: { readonly indicator: Indicator }) {
  const chart = readingsChart(indicator)
  if (chart === null) return null
  const { points, levels, way, from, to, undrawn } = chart
  const path = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${xOf(point)} ${yOf(point)}`).join('')
  return (
    <figure className="readings-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(indicator)}>
        {way === null ? null : (
          <line className="readings-way" x1={xOf(way[0])} y1={yOf(way[0])} x2={xOf(way[1])} y2={yOf(way[1])} />
        )}
        {levels.map(({ level, y }) => (
          <line
            key={level}
            className={`readings-level is-${level}`}
            x1={SIDE}
            x2={WIDTH - SIDE}
            y1={yOf({ y })}
            y2={yOf({ y })}
          />
        ))}
        {levels.map(({ level, value, y }) => (
          <text key={level} x={PLACES[level].x} y={yOf({ y }) - 3} textAnchor={PLACES[level].anchor}>
            {t(`indicator.${level}`)} {shownNumber(value)}
          </text>
        ))}
        <path className="readings-line" d={path} />
        {points.map((point, at) => (
          <circle
            key={point.reading.id}
            className={at === points.length - 1 ? 'readings-point is-latest' : 'readings-point'}
            cx={xOf(point)}
            cy={yOf(point)}
            r={at === points.length - 1 ? 4 : 3}
          />
        ))}
        <text className="readings-date" x={SIDE} y={HEIGHT - 4}>
          {shownDate(from)}
        </text>
        {from === to ? null : (
          <text className="readings-date" x={WIDTH - SIDE} y={HEIGHT - 4} textAnchor="end">
            {shownDate(to)}
          </text>
        )}
      </svg>
      {undrawn === 0 ? null : (
        <figcaption className="inspector-note">{t('indicator.undrawn', { count: undrawn })}</figcaption>
      )}
    </figure>
  )
}

/** Names of lines that lie close to each other stand side by side. */
const PLACES: Readonly<Record<Level, { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' }>> = {
  baseline: { x: SIDE, anchor: 'start' },
  threshold: { x: WIDTH / 2, anchor: 'middle' },
  target: { x: WIDTH - SIDE, anchor: 'end' },
}

const xOf = ({ x }: ChartPoint): number => SIDE + x * (WIDTH - 2 * SIDE)
const yOf = ({ y }: Pick<ChartPoint, 'y'>): number => HEIGHT - BOTTOM - y * (HEIGHT - TOP - BOTTOM)

function shownNumber(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value)
}

/** The chart for who does not see it. */
function inWords(indicator: Indicator): string {
  const { points = [], levels = [] } = readingsChart(indicator) ?? {}
  const [first] = points
  const last = points.at(-1)
  const told = (point: typeof first) =>
    point === undefined
      ? ''
      : t('indicator.valueOn', { value: quantityText(point.reading.value), date: shownDate(point.reading.date) })
  const readings =
    points.length === 1
      ? t('indicator.oneReading', { first: told(first) })
      : t('indicator.readingsFromTo', { count: points.length, first: told(first), last: told(last) })
  const lines = levels.map(({ level, value }) => `${t(`indicator.${level}`)} ${shownNumber(value)}`)
  return `${[readings, ...lines, wordsIn(language()).statuses[standingOf(indicator).status]].join('; ')}.`
}
