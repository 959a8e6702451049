export { dateFrom } from './date-from.js'
export { type Days, daysOf, endsBeforeItBegins } from './days.js'
export {
  type IndicatorFault,
  type IndicatorProblem,
  indicatorProblems,
  isNoShare,
  type MeasuredField,
} from './indicator-problems.js'
export { measuredOutcomes, measurementPlan, type PlanRow } from './measurement-plan.js'
export { nextReadingDate } from './next-reading-date.js'
export { numberOf, quantityFrom, quantityText } from './number-of.js'
export { MOST_READINGS, type NewReading, type ReadReadings, type Refusal, readingsFromCells } from './reading-cells.js'
export { latestReading, readingsInOrder } from './readings.js'
export { type ChartPoint, type Level, type ReadingsChart, readingsChart } from './readings-chart.js'
export {
  directionOf,
  type ElementStanding,
  elementStanding,
  INDICATOR_STATUSES,
  type IndicatorStatus,
  type Standing,
  standingOf,
  type Unclear,
} from './status.js'
