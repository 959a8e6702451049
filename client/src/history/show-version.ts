import { reasonOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { announce, notify } from '../state/index.js'
import { askVersion } from './ask-version.js'
import { want } from './history-state.js'
import { type Looking, useLooked } from './looking.js'
import { partsOf, show } from './show.js'
import { versionName } from './version-name.js'

/** Shows a version in place of the theory as it is. Says why where it cannot be had. */
export async function showVersion(looking: Looking): Promise<void> {
  const { live, revision } = looking
  const isStillWanted = want()
  try {
    const theory = await askVersion(live.documentId, revision.id)
    if (!isStillWanted()) return
    useLooked.setState({ looking })
    show({ kind: 'version', became: null, ...partsOf(looking, theory, theory) })
    announce(t('history.looking', { version: versionName(revision) }))
  } catch (error) {
    notify(reasonOf(error))
  }
}
