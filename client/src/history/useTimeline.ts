import { useCallback, useEffect, useRef, useState } from 'react'
import { reasonOf } from '../documents/index.js'
import type { Session } from '../session/index.js'
import { askTimeline } from './history-api.js'
import type { Timeline } from './told.js'

/** How long after a change it is asked anew: people type for a while. */
const ASK_AGAIN_MS = 2_500
/** News may be lost. */
const ASK_ANYWAY_MS = 60_000

export interface TimelineAsked {
  readonly timeline: Timeline | null
  readonly failure: string | null
  readonly ask: () => void
  /** Adds what is older. */
  readonly askOlder: () => void
}

/** The history of the open theory, kept up to date while it is shown. */
export function useTimeline(live: Session): TimelineAsked {
  const [timeline, setTimeline] = useState<Timeline | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const older = useRef<Timeline['revisions']>([])
  const last = useRef(0)

  const ask = useCallback(() => {
    const number = ++last.current
    askTimeline(live.documentId).then(
      (answer) => {
        if (number !== last.current) return
        setFailure(null)
        setTimeline(withOlder(answer, older.current))
      },
      (error: unknown) => {
        if (number === last.current) setFailure(reasonOf(error))
      },
    )
  }, [live])

  const askOlder = useCallback(() => {
    const oldest = timeline?.revisions.at(-1)
    if (oldest === undefined) return
    askTimeline(live.documentId, oldest.id).then(
      ({ revisions, more }) => {
        older.current = [...older.current, ...revisions]
        setTimeline((known) => (known === null ? known : { ...withOlder(known, older.current), more }))
      },
      (error: unknown) => setFailure(reasonOf(error)),
    )
  }, [live, timeline])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    ask()
    const anyway = setInterval(ask, ASK_ANYWAY_MS)
    const stops = [
      live.onNews('history', ask),
      live.onTheoryChange(() => {
        clearTimeout(timer)
        timer = setTimeout(ask, ASK_AGAIN_MS)
      }),
    ]
    return () => {
      clearTimeout(timer)
      clearInterval(anyway)
      for (const stop of stops) stop()
    }
  }, [live, ask])

  return { timeline, failure, ask, askOlder }
}

function withOlder(timeline: Timeline, older: Timeline['revisions']): Timeline {
  const oldest = timeline.revisions.at(-1)?.id ?? Number.POSITIVE_INFINITY
  const rest = older.filter(({ id }) => id < oldest)
  return rest.length === 0 ? timeline : { ...timeline, revisions: [...timeline.revisions, ...rest] }
}
