import type { Theory } from '@throughline/shared/model'
import { language } from '../i18n/index.js'
import { livePicture } from '../picture/index.js'
import { useEditor } from '../state/index.js'
import { type ShownVersion, useHistoryState } from './history-state.js'
import type { Showing } from './looking.js'
import { pastSession } from './past-session.js'

/** What stands in place of an open theory: `drawn` on the map, `told` in the other views. */
export function partsOf(
  { live, picture }: Pick<Showing, 'live' | 'picture'>,
  told: Theory,
  drawn: Theory,
): Pick<ShownVersion, 'session' | 'picture' | 'live'> {
  const session = pastSession(live, told)
  const source = { theory: () => drawn, onTheoryChange: session.onTheoryChange }
  const own = livePicture(source, picture.measure, language())
  own.showLanguage(useEditor.getState().language)
  return { session, picture: own, live }
}

/** Puts a version in place of what was shown. */
export function show(shown: ShownVersion): void {
  const before = useHistoryState.getState().shown
  useHistoryState.setState({ shown })
  before?.picture.close()
}
