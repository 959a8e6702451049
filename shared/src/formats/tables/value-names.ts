import type { IndicatorStatus } from '../../measurement/index.js'
import type {
  AssumptionStatus,
  Bearing,
  Direction,
  FindingDirection,
  Level,
  Necessity,
  Placement,
  Term,
} from '../../model/index.js'
import type { Bilingual } from '../../scales/index.js'

type Names<Value extends string> = Readonly<Record<Value, Bilingual>>

/** The names of values as cells have them, and as they are read again. */
export const yes: Bilingual = { en: 'Yes', cy: 'Ie' }

export const terms: Names<Term> = {
  short: { en: 'Short', cy: 'Byr' },
  medium: { en: 'Medium', cy: 'Canolig' },
  long: { en: 'Long', cy: 'Hir' },
}

export const bearings: Names<Bearing> = {
  helps: { en: 'Helps', cy: 'Yn helpu' },
  hinders: { en: 'Hinders', cy: 'Yn llesteirio' },
}

export const necessities: Names<Necessity> = {
  necessary: { en: 'Necessary', cy: 'Angenrheidiol' },
  sufficient: { en: 'Sufficient', cy: 'Digonol' },
  'necessary-and-sufficient': { en: 'Necessary and sufficient', cy: 'Angenrheidiol a digonol' },
  contributory: { en: 'Contributes', cy: 'Yn cyfrannu' },
}

export const directions: Names<Direction> = {
  increase: { en: 'Increase', cy: 'Cynyddu' },
  decrease: { en: 'Decrease', cy: 'Gostwng' },
  maintain: { en: 'Maintain', cy: 'Cynnal' },
}

export const standings: Names<IndicatorStatus> = {
  'below-threshold': { en: 'Below threshold', cy: 'O dan y trothwy' },
  behind: { en: 'Behind', cy: 'Ar ei hôl hi' },
  unclear: { en: 'Unclear', cy: 'Aneglur' },
  'on-track': { en: 'On track', cy: 'Ar y trywydd' },
  met: { en: 'Met', cy: 'Wedi’i gyrraedd' },
  unread: { en: 'Not measured yet', cy: 'Heb ei fesur eto' },
}

export const findings: Names<FindingDirection> = {
  supports: { en: 'Supports', cy: 'Yn cefnogi' },
  against: { en: 'Against', cy: 'Yn erbyn' },
  mixed: { en: 'Mixed', cy: 'Cymysg' },
  'no-effect': { en: 'No effect', cy: 'Dim effaith' },
}

export const assumptionStatuses: Names<AssumptionStatus> = {
  untested: { en: 'Untested', cy: 'Heb ei phrofi' },
  supported: { en: 'Supported', cy: 'Cefnogir' },
  contested: { en: 'Contested', cy: 'Dadleuol' },
  refuted: { en: 'Refuted', cy: 'Gwrthbrofwyd' },
}

export const levels: Names<Level> = {
  low: { en: 'Low', cy: 'Isel' },
  medium: { en: 'Medium', cy: 'Canolig' },
  high: { en: 'High', cy: 'Uchel' },
}

export const placements: Names<Placement> = {
  main: { en: 'In the run of the theory', cy: 'Yn rhediad y ddamcaniaeth' },
  above: { en: 'Across, above', cy: 'Ar draws, uwchben' },
  below: { en: 'Across, below', cy: 'Ar draws, islaw' },
}
