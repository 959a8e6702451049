import type { Rating, ScaleId } from '@throughline/shared/model'
import { markOf, NO_EFFECT, percentOf, refuseRating, scaleOf, scales, strengthOf } from '@throughline/shared/scales'
import * as z from 'zod/mini'
import { language, t } from '../../i18n/index.js'
import { folded } from '../names.js'
import type { Column, Look, Option, Read } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { refused } from './refused.js'
import { type ColumnSpec, fromSpec } from './spec.js'

interface RatingSpec<Thing, Fields> extends ColumnSpec {
  readonly get: (thing: Thing) => Rating | null
  readonly set: (rating: Rating | null) => Fields
  readonly scale: (look: Look) => ScaleId
}

/** A value on the scale that the theory uses; what was rated on another scale stays so until somebody rates it anew. */
export function rating<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  { get, set, scale, ...spec }: RatingSpec<Thing, Fields>,
): Column {
  const ratingOf = (look: Look, id: string): Rating | null => {
    const thing = subject.things(look.theory).get(id)
    return thing === undefined ? null : get(thing)
  }
  return {
    ...fromSpec(spec),
    name: t(spec.name),
    editor: 'one-of',
    text: (look, id) => {
      const given = ratingOf(look, id)
      return given === null ? '' : textOfRating(given, scale(look))
    },
    rank: (look, id) => {
      const given = ratingOf(look, id)
      return given === null ? null : rankOf(given)
    },
    display: (look, id) => {
      const given = ratingOf(look, id)
      const mark = given === null ? null : markOf(given, language())
      return mark === null ? { as: 'hint', words: t('table.notRated') } : { as: 'rating', mark }
    },
    options: (look) => optionsOf(scale(look)),
    read: (words, look) => {
      const found = ratingFrom(words, scale(look))
      return found === null || 'scale' in found ? { ok: true, changes: [subject.change(set(found))] } : found
    },
  }
}

/** `3`, `NL2`; with its scale where that is another than the theory's: `eif:3`; with what it was given to: `3 (trial)`. */
export function textOfRating(rating: Rating, scale: ScaleId): string {
  const value = typeof rating.value === 'object' ? JSON.stringify(rating.value) : String(rating.value)
  const own = rating.scale === scale ? value : `${rating.scale}:${value}`
  return rating.of === undefined ? own : `${own} (${rating.of})`
}

/** The rating that words name; null for none. */
export function ratingFrom(given: string, scale: ScaleId): Rating | null | Extract<Read, { readonly ok: false }> {
  const words = given.trim()
  if (words === '' || folded(words) === folded(t('table.notRated'))) return null
  const [, named, rest = ''] = /^([a-z-]+):(.*)$/s.exec(words) ?? []
  const other = scales.find(({ id }) => id === named)
  const on = other?.id ?? scale
  if (on === 'unrated') return refused('table.problem.noScale')
  const found = ratingOn(on, other === undefined ? words : rest.trim())
  const problem = refuseRating(found)
  if (problem === null) return found
  return on === 'emmie' ? refused('table.problem.emmie') : { ok: false, problem: problem[language()] }
}

// By its full name in either language, or by its value alone.
function ratingOn(scale: ScaleId, words: string): Rating {
  const byName = ratingsOn(scale).find(({ names }) => names.some((name) => folded(name) === folded(words)))
  if (byName !== undefined) return byName.rating
  const [, value = words, of] = /^(.*?) \(([a-z]+)\)$/s.exec(words) ?? []
  const listed = scaleOf(scale).values.find((one) => folded(String(one.value)) === folded(value))
  const meant = listed?.value ?? percentIn(scale, value) ?? partsIn(value) ?? value
  return { scale, value: meant, ...(of === undefined ? {} : { of }) }
}

function percentIn(scale: ScaleId, words: string): number | null {
  return scale === 'percent' ? percentOf(words) : null
}

const partsSchema = z.record(z.string(), z.nullable(z.union([z.number(), z.string()])))

// What EMMIE is copied as; nobody is asked to write it.
function partsIn(words: string): Exclude<Rating['value'], number | string> | null {
  if (!words.startsWith('{')) return null
  try {
    const read = partsSchema.safeParse(JSON.parse(words))
    return read.success ? read.data : null
  } catch {
    // Then it is no copied rating.
    return null
  }
}

interface NamedRating {
  readonly rating: Rating
  readonly names: readonly string[]
}

function ratingsOn(scale: ScaleId): readonly NamedRating[] {
  const { values, variants, saysNoEffect } = scaleOf(scale)
  const given = [undefined, ...variants.map(({ id }) => id)]
  const listed = given.flatMap((of) =>
    values.map(({ value }): Rating => ({ scale, value, ...(of === undefined ? {} : { of }) })),
  )
  const all = saysNoEffect ? [...listed, { scale, value: NO_EFFECT }] : listed
  return all.map((rating) => ({
    rating,
    names: (['en', 'cy'] as const).flatMap((one) => markOf(rating, one)?.name ?? []),
  }))
}

const STEPS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

function optionsOf(scale: ScaleId): readonly Option[] {
  const none = { words: '', label: t('table.notRated') }
  if (scale === 'percent') return [none, ...STEPS.map((step) => ({ words: String(step), label: `${step}%` }))]
  return [
    none,
    ...ratingsOn(scale).map(({ rating }) => {
      const name = markOf(rating, language())?.name ?? ''
      return { words: textOfRating(rating, scale), label: name.charAt(0).toLocaleUpperCase() + name.slice(1) }
    }),
  ]
}

// Scales are never set against each other: each has its own stretch, and what is not ranked stands at its end.
function rankOf(given: Rating): string {
  const strength = strengthOf(given)
  return `${given.scale} ${strength === null ? 'z' : String(strength).padStart(6, '0')} ${markOf(given, language())?.name ?? ''}`
}
