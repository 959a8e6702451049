import { useEffect } from 'react'
import { announce, noteNews, useAnnouncer, useEditor, usePreferences } from '../state/index.js'
import { useEditorParts } from './editor-context.js'
import { gathered } from './gathered.js'
import { othersWorkInWords, type Said } from './others-work-in-words.js'
import { isSaid } from './saying.js'
import { useArrivals } from './useArrivals.js'

/** Others' work is gathered this long, so that a screen reader hears sentences and not every letter. */
const GATHER_MS = 1_500

/** Says, politely and in words, what others changed and what happened unseen. */
export function LiveRegion() {
  const { session } = useEditorParts()
  const { words, times } = useAnnouncer()
  useArrivals(session)
  useEffect(() => {
    let waiting: readonly Said[] = []
    let timer: ReturnType<typeof setTimeout> | null = null
    const say = () => {
      timer = null
      announce(
        waiting
          .slice(-4)
          .map(({ words }) => words)
          .join('. '),
      )
      waiting = []
    }
    const stop = session.onOthersWork((work) => {
      for (const said of othersWorkInWords(work)) {
        noteNews(said.words, said.things[0] ?? null)
        const standing = { theory: session.theory(), ...useEditor.getState() }
        if (isSaid(said, usePreferences.getState(), standing)) waiting = gathered(waiting, said)
      }
      if (waiting.length > 0) timer ??= setTimeout(say, GATHER_MS)
    })
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [session])
  // A space more or less makes the same words new to a screen reader.
  return (
    <div className="unseen" aria-live="polite" role="log">
      {words}
      {times % 2 === 0 ? '' : '\u00a0'}
    </div>
  )
}
