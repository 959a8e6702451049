import { dateFrom, quantityFrom, quantityText } from '../../../measurement/index.js'
import type { Quantity, Rating, Text, Theory } from '../../../model/index.js'
import { percentOf } from '../../../scales/index.js'

/** What tables say of a theory, for comparing: without order, places, and white space around words. */
export function saidInTables(theory: Theory) {
  return {
    elements: each(
      theory.elements,
      ({ position, order, extra, label, description, rationale, tags, ref, ...rest }) => ({
        ...rest,
        label: words(label),
        description: words(description),
        rationale: words(rationale),
        tags: tags
          .flatMap((tag) => tag.split(';'))
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
        ref: ref?.trim() || null,
      }),
    ),
    groups: each(theory.groups, ({ id, label, description, within }) => ({
      id,
      label: words(label),
      description: words(description),
      within,
    })),
    bands: each(theory.bands, ({ id, label, prompt, placement, types, term, sphere, within }) => ({
      id,
      label: words(label),
      prompt: words(prompt),
      placement,
      types,
      term,
      sphere,
      within,
    })),
    links: each(theory.links, ({ extra, label, rationale, mechanism, rating, confidence, ...rest }) => ({
      ...rest,
      label: words(label),
      rationale: words(rationale),
      mechanism: words(mechanism),
      rating: rated(rating),
      confidence: confidence?.scale === 'percent' ? percentOf(confidence.value) : null,
    })),
    indicators: each(
      theory.indicators,
      ({ extra, label, baseline, target, threshold, meansOfVerification, unit, readings, ...rest }) => ({
        ...rest,
        label: words(label),
        baseline: quantity(baseline),
        target: quantity(target),
        threshold: quantity(threshold),
        meansOfVerification: meansOfVerification.trim(),
        unit: unit.trim(),
        readings: readings.map(({ date, value, note }) => ({
          date: dateFrom(date) ?? date.trim(),
          value: quantity(value),
          note: note.trim(),
        })),
      }),
    ),
    assumptions: each(theory.assumptions, ({ extra, label, test, ...rest }) => ({
      ...rest,
      label: words(label),
      test: words(test),
    })),
    evidence: each(theory.evidence, ({ extra, label, finding, kind, rating, ...rest }) => ({
      ...rest,
      label: words(label),
      finding: words(finding),
      kind: kind.trim(),
      rating: rated(rating),
    })),
    actors: each(theory.actors, ({ extra, label, role, ...rest }) => ({
      ...rest,
      label: words(label),
      role: role.trim(),
    })),
    ceiling: theory.details.ceiling,
  }
}

function each<T extends { readonly id: string }, S>(things: ReadonlyMap<string, T>, said: (thing: T) => S): S[] {
  return [...things.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(said)
}

const words = (text: Text): [string, string][] =>
  Object.entries(text)
    .map(([language, each]): [string, string] => [language, plain(each)])
    .filter(([, each]) => each !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

// XML knows one way to end a line.
const plain = (each: string): string => each.replace(/\r\n?/g, '\n').trim()

const quantity = (value: Quantity): Quantity => quantityFrom(quantityText(value))

function rated(rating: Rating | null) {
  if (rating === null || (typeof rating.value === 'string' && rating.value.trim() === '')) return null
  const { scale, value } = rating
  if (typeof value === 'object') return { scale, value }
  const written = String(value).trim()
  // A figure in words is the figure.
  return { scale, value: written === '' || Number.isNaN(Number(written)) ? written : Number(written) }
}
