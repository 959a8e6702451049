import type { AssumptionStatus, Id } from '@throughline/shared/model'
import type { InterfaceIcon } from '../../ui/index.js'
import type { Look } from '../sheet.js'

const ICONS: Readonly<Record<AssumptionStatus, InterfaceIcon>> = {
  untested: 'unrated',
  supported: 'check',
  contested: 'warning',
  refuted: 'warning',
}

/** How an assumption stands. */
export function assumptionIcon({ theory }: Look, id: Id): InterfaceIcon {
  return ICONS[theory.assumptions.get(id)?.status ?? 'untested']
}
