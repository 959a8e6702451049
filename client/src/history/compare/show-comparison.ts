import type { Text, Theory } from '@throughline/shared/model'
import { reasonOf } from '../../documents/index.js'
import { language, t } from '../../i18n/index.js'
import { announce, notify, setEditor, useEditor } from '../../state/index.js'
import { askVersion } from '../ask-version.js'
import { askComparison, type Version } from '../history-api.js'
import { want } from '../history-state.js'
import type { Showing } from '../looking.js'
import { partsOf, show } from '../show.js'
import { textInWords } from '../value-in-words.js'
import { becameInWords } from './became-in-words.js'
import { becameById, type Compared, inOrder, summaryOf, useAtChange, useCompared } from './comparison-state.js'
import { unionOf, withGhosts } from './union.js'

export interface ToCompare extends Showing {
  readonly a: Version
  readonly b: Version
}

/** Shows two versions at once: on the map, in the other views, and in words. Says why where they cannot be had. */
export async function showComparison(wanted: ToCompare): Promise<void> {
  const { live, a, b } = wanted
  const isStillWanted = want()
  try {
    const [before, now, comparison] = await Promise.all([
      theoryAt(wanted, a),
      theoryAt(wanted, b),
      askComparison(live.documentId, a, b),
    ])
    if (!isStillWanted()) return
    const { changes, people } = comparison
    const union = unionOf(before, now)
    const { theory: drawn, ghosts } = withGhosts(union, { before, changes, words: placeInWords })
    const compared: Compared = {
      ...{ ...wanted, before, now, people, ghosts },
      changes: inOrder(changes),
      became: becameById(changes),
    }
    useCompared.setState({ compared })
    useAtChange.setState({ at: null })
    const { within } = useEditor.getState()
    if (within !== null && !union.elements.has(within)) setEditor({ within: null })
    show({ kind: 'comparison', became: becameInWords(compared), ...partsOf(wanted, union, drawn) })
    setEditor({ panel: 'history', selection: new Set() })
    announce(summaryOf(compared))
  } catch (error) {
    notify(reasonOf(error))
  }
}

function theoryAt({ live }: Showing, version: Version): Promise<Theory> {
  return version === 'now' ? Promise.resolve(live.theory()) : askVersion(live.documentId, version)
}

function placeInWords(band: Text | null): Text {
  const words = band === null ? t('compare.wasHereFree') : t('compare.wasHere', { band: textInWords(band) })
  return { [language()]: words }
}
