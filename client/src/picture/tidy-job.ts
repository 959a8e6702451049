import { type Place, type Size, tidyPositions } from '@throughline/shared/layout'
import type { Id, Theory } from '@throughline/shared/model'

/** All that tidying needs to know: plain data, which can be sent to another thread. */
export interface TidyJob {
  readonly theory: Pick<Theory, 'details' | 'elements' | 'links' | 'bands' | 'groups' | 'actors'>
  readonly sizes: ReadonlyMap<Id, Size>
  readonly which: 'all' | 'unplaced' | ReadonlySet<Id>
}

export type TidyPlaces = ReadonlyMap<Id, Place>

const NO_SIZE = { width: 0, height: 0 }

/** Does the work, in whatever thread it is called. */
export function tidied({ theory, sizes, which }: TidyJob): TidyPlaces {
  const whole = { ...NO_RECORDS, ...theory }
  return tidyPositions(whole, ({ id }) => sizes.get(id) ?? NO_SIZE, which)
}

/** Layout looks at no records but actors; they are not sent. */
export const NO_RECORDS: Pick<
  Theory,
  'indicators' | 'assumptions' | 'evidence' | 'judgements' | 'passages' | 'frames'
> = {
  indicators: new Map(),
  assumptions: new Map(),
  evidence: new Map(),
  judgements: new Map(),
  passages: new Map(),
  frames: new Map(),
}
