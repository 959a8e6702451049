import { type Element, type Id, type Indicator, inOrder, type Placement, type Theory } from '../model/index.js'

/** One line of a measurement plan. */
export interface PlanRow {
  readonly element: Element
  /** Null: nobody has said how this outcome is to be measured. */
  readonly indicator: Indicator | null
}

/**
 * How everything is to be measured, in reading order: a row for each indicator of each element, and one for every
 * outcome and impact that has none. An indicator of two elements stands at both.
 */
export function measurementPlan(theory: Theory): readonly PlanRow[] {
  const on = indicatorsByElement(theory)
  return inReadingOrder(theory).flatMap((element): PlanRow[] => {
    const indicators = on.get(element.id) ?? []
    if (indicators.length > 0) return indicators.map((indicator) => ({ element, indicator }))
    return isToBeMeasured(element) ? [{ element, indicator: null }] : []
  })
}

/** How many outcomes and impacts there are, and how many of them have an indicator. */
export function measuredOutcomes(theory: Theory): { readonly outcomes: number; readonly measured: number } {
  const on = indicatorsByElement(theory)
  const outcomes = [...theory.elements.values()].filter(isToBeMeasured)
  return { outcomes: outcomes.length, measured: outcomes.filter(({ id }) => on.has(id)).length }
}

function isToBeMeasured({ type }: Element): boolean {
  return type === 'outcome' || type === 'impact'
}

function indicatorsByElement({ indicators }: Theory): ReadonlyMap<Id, readonly Indicator[]> {
  const found = new Map<Id, Indicator[]>()
  for (const indicator of indicators.values())
    for (const id of new Set(indicator.on)) {
      const before = found.get(id)
      if (before === undefined) found.set(id, [indicator])
      else before.push(indicator)
    }
  return found
}

const PLACEMENTS: readonly Placement[] = ['above', 'main', 'below']

function inReadingOrder(theory: Theory): readonly Element[] {
  const bands = inOrder(theory.bands.values())
  const order = PLACEMENTS.flatMap((placement) => bands.filter((band) => band.placement === placement))
  const place = new Map(order.map(({ id }, index) => [id, index]))
  const placeOf = ({ band }: Element) => (band === null ? undefined : place.get(band)) ?? order.length
  return inOrder(theory.elements.values()).sort((a, b) => placeOf(a) - placeOf(b))
}
