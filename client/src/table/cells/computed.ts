import type { Id } from '@throughline/shared/model'
import { t, type Words } from '../../i18n/index.js'
import type { Column, Display, Look } from '../sheet.js'
import { type ColumnSpec, fromSpec } from './spec.js'

interface ComputedSpec extends ColumnSpec {
  readonly text: (look: Look, id: Id) => string
  readonly display?: (look: Look, id: Id) => Display
  readonly rank?: (look: Look, id: Id) => number | string | null
  /** Where it comes from and is written. */
  readonly why: Words
}

/** What follows from other things and is not written here. */
export function computed({ text, display, rank, why, ...spec }: ComputedSpec): Column {
  return {
    ...fromSpec(spec),
    name: t(spec.name),
    why: t(why),
    text,
    ...(display === undefined ? {} : { display }),
    ...(rank === undefined ? {} : { rank }),
  }
}
