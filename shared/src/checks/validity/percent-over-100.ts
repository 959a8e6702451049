import type { Indicator, Quantity, Rating, Theory } from '../../model/index.js'
import type { Check } from '../check.js'
import type { Facts } from '../facts/facts.js'

/** A share of more than everything, or of less than nothing. */
export const percentOver100: Check = {
  id: 'percent-over-100',
  level: 'problem',
  family: 'validity',
  title: { en: 'Not a percentage', cy: 'Nid canran' },
  why: {
    en: 'A share is between 0 and 100 percent. Where a rate of growth is meant, say so in the unit.',
    cy: 'Mae cyfran rhwng 0 a 100 y cant. Lle golygir cyfradd twf, dywedwch hynny yn yr uned.',
  },
  source: 'Throughline',
  find: (facts) =>
    [...linkShares(facts), ...indicatorShares(facts.theory, facts)].flatMap(({ id, value }) =>
      value >= 0 && value <= 100
        ? []
        : [
            {
              ids: [id],
              message: {
                en: `${value}% is not between 0 and 100 percent.`,
                cy: `Nid yw ${value}% rhwng 0 a 100 y cant.`,
              },
            },
          ],
    ),
}

interface Share {
  readonly id: string
  readonly value: number
}

function linkShares({ links }: Facts): readonly Share[] {
  return links.flatMap(({ id, confidence, rating }) => firstBad(id, [confidence, rating].flatMap(percentOf)))
}

function percentOf(rating: Rating | null): readonly number[] {
  return rating?.scale === 'percent' && typeof rating.value === 'number' ? [rating.value] : []
}

function indicatorShares({ indicators }: Theory, { order }: Facts): readonly Share[] {
  return order
    .sorted([...indicators.values()])
    .filter(({ unit }) => /^(%|per ?cent|y cant|canran)$/i.test(unit.trim()))
    .flatMap((indicator) => firstBad(indicator.id, valuesOf(indicator)))
}

function valuesOf({ baseline, target, threshold, readings }: Indicator): readonly number[] {
  return [baseline, target, threshold, ...readings.map(({ value }) => value)].flatMap(numberIn)
}

function numberIn(value: Quantity): readonly number[] {
  return typeof value === 'number' ? [value] : []
}

// One finding for a thing: people dismiss what is about it, not each figure.
function firstBad(id: string, values: readonly number[]): readonly Share[] {
  const bad = values.find((value) => value < 0 || value > 100)
  return bad === undefined ? [] : [{ id, value: bad }]
}
