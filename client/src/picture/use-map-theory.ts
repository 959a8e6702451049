import { mapOf } from '@throughline/shared/graph'
import type { Theory } from '@throughline/shared/model'
import { type Session, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'

/** The part of the open theory that stands on the map that is shown: all of it, or the sub-model of a box. */
export function useMapTheory(session: Session): Theory {
  const within = useEditor((editor) => editor.within)
  return useTheory(session, (theory) => mapOf(theory, within))
}
