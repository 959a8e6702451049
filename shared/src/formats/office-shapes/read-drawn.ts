import { type Drawing, theoryIn } from '../drawing/index.js'
import { readEmbedded } from '../embedded-model.js'
import { modelInOffice } from '../office/index.js'
import type { ReadResult } from '../read-result.js'

/** Why there is nothing to read in an Office file; of a part that is no sound XML what is wrong with it. */
export type NotDrawn = keyof Refusals | { readonly unsound: string }

interface Refusals {
  readonly damaged: Refused
  readonly 'too-large': Refused
  readonly empty: Refused
}

type Refused = ReadResult & { readonly ok: false }

/** What to say of a file whose first part cannot be read. */
export const damagedBy = (trouble: string | null): NotDrawn => (trouble === null ? 'damaged' : { unsound: trouble })

/** What to say of a file whose parts can be read, but hold nothing; or of one that has an unsound part. */
export const nothingIn = (trouble: string | null): NotDrawn => (trouble === null ? 'empty' : { unsound: trouble })

/** Opens an Office file: the theory that Throughline put into it, else a theory of what is drawn in it. */
export function readDrawn(
  bytes: Uint8Array,
  readShapes: (bytes: Uint8Array) => Drawing | NotDrawn,
  refusals: Refusals,
): ReadResult {
  const model = modelInOffice(bytes)
  if ('json' in model) return readEmbedded(model)
  if (model.problem === 'too-large') return refusals['too-large']
  const drawing = readShapes(bytes)
  if (typeof drawing === 'string') return refusals[drawing]
  if (!('unsound' in drawing)) return theoryIn(drawing)
  const problems = refusals.damaged.problems.map((problem) => ({
    ...problem,
    message: `${problem.message.replace(/\.$/, '')}: ${drawing.unsound}.`,
  }))
  return { ok: false, problems }
}
