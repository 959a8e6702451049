import type { Id } from '@throughline/shared/model'
import { useEditor } from './editor.js'

/** Shows the map of the sub-model of a box, or with null the theory's own: nothing on it is selected yet. */
export function showMap(within: Id | null): void {
  useEditor.setState({ within, selection: new Set(), focused: null, editing: null })
}
