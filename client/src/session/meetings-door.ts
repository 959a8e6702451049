import type { Meeting, TheoryChange } from '@throughline/shared/document'
import { type Id, THING_KINDS } from '@throughline/shared/model'
import { scriptLater } from '../ui/index.js'
import { type Apart, type ApartParts, workApart } from './apart.js'
import { listeners } from './listeners.js'
import type { KeptApart } from './local-copy.js'
import type { MeetingsParts, OwnMeeting } from './meetings.js'

/** Two edits to one field that met. What finds and reads them comes when there are any. */
export interface Meetings extends Pick<Apart, 'arriving' | 'stop'> {
  begin(kept: KeptApart | null): void
  /** Those of this person's edits. */
  list(): readonly OwnMeeting[]
  onChange(listener: () => void): () => void
  see(meeting: Meeting): void
  /** What is known of work that the server has not got. */
  apart(): KeptApart
  /** What this person has changed since the server was last there. */
  waitingThings(): ReadonlySet<Id>
  /** This person has changed something. */
  changed(change: TheoryChange): void
  /**
   * The server has this person's work, or is gone again.
   *
   * @param isTogether it has all of it
   */
  settle(isTogether: boolean): void
}

const ASK_AGAIN_MS = 5_000

const reading = scriptLater(() => import('./meetings.js'))

interface Parts extends ApartParts, Omit<MeetingsParts, 'changedAt'> {
  readonly keepTimes: (times: ReadonlyMap<string, number>) => void
}

export function meetingsOver(parts: Parts): Meetings {
  const { doc } = parts
  const apart = workApart(parts)
  const told = listeners<[]>()
  const times = new Map<string, number>()
  const withTimes = { ...parts, changedAt: (id: string) => times.get(id) ?? null }
  const waiting = new Set<Id>()
  let list: readonly OwnMeeting[] = []
  let isOver = false
  const withScript = (use: (script: Awaited<ReturnType<typeof reading>>) => void) => {
    // After a time without a network it may not come at once.
    const again = () => setTimeout(() => withScript(use), ASK_AGAIN_MS)
    reading().then(
      (script) => isOver || use(script),
      () => isOver || again(),
    )
  }
  doc.getMap('meetings').observe(() =>
    withScript(({ ownMeetings }) => {
      list = ownMeetings(withTimes)
      told.tell()
    }),
  )
  return {
    ...apart,
    stop: () => {
      isOver = true
      apart.stop()
    },
    begin: (kept) => {
      apart.begin(kept?.base ?? null)
      for (const [id, at] of kept?.times ?? []) {
        times.set(id, at)
        if (apart.hasWork()) waiting.add(id)
      }
    },
    list: () => list,
    onChange: told.add,
    see: (meeting) => withScript(({ seeMeeting }) => seeMeeting(meeting, parts)),
    apart: () => ({ base: apart.base(), times }),
    waitingThings: () => waiting,
    changed: ({ changed, detailsChanged }) => {
      for (const id of THING_KINDS.flatMap((kind) => [...changed[kind]])) {
        times.set(id, Date.now())
        if (apart.hasWork()) waiting.add(id)
      }
      if (detailsChanged) times.set('details', Date.now())
      if (apart.hasWork()) parts.keepTimes(times)
    },
    settle: (isTogether) => {
      if (isTogether) waiting.clear()
      const work = apart.settle(isTogether)
      if (work !== null) withScript(({ keepMet }) => keepMet(work, withTimes))
    },
  }
}
