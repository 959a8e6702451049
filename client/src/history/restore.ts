import type { Id, ThingKind } from '@throughline/shared/model'
import { reasonOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { notify } from '../state/index.js'
import { restoreVersion } from './history-api.js'
import { showNow } from './history-state.js'

/** One thing of a theory, by its kind. */
export interface Thing {
  readonly kind: ThingKind
  readonly id: Id
}

/** Brings a version back, or single things of it, and shows the theory as it is then. Says why where that cannot be. */
export async function restore(live: Session, version: number, things?: readonly Thing[]): Promise<void> {
  try {
    const as = live.me().name
    await restoreVersion(live.documentId, version, things === undefined ? { as } : { things, as })
    if (things === undefined) showNow()
    notify(t('history.restored'))
  } catch (error) {
    notify(reasonOf(error))
  }
}
