import { mapOf } from '@throughline/shared/graph'
import type { Theory } from '@throughline/shared/model'
import { type Session, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'

/** The part of the open theory that stands on the map that is shown: all of it, or the sub-model of a box. */
export function useMapTheory(session: Session): Theory {
  return useOnMap(session, whole)
}

/** Something about that part; draws anew only when that is another. */
export function useOnMap<Answer>(session: Session, about: (map: Theory) => Answer): Answer {
  const within = useEditor((editor) => editor.within)
  return useTheory(session, (theory) => about(mapOf(theory, within)))
}

const whole = (map: Theory): Theory => map
