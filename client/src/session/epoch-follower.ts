import { scriptLater } from '../ui/index.js'
import type { Behind, UpToDate } from './bring-up-to-date.js'

const catchingUp = scriptLater(() => import('./bring-up-to-date.js').then(({ bringUpToDate }) => bringUpToDate))

interface EpochParts {
  readonly behind: () => Behind
  readonly isClosed: () => boolean
  readonly onUpToDate: (upToDate: UpToDate) => void
  /** It cannot be had. */
  readonly onTooOld: () => void
}

/** Gives what brings a theory that the server has made anew up to date, once at a time. */
export function epochFollower({ behind, isClosed, onUpToDate, onTooOld }: EpochParts): () => Promise<void> {
  let isUnderWay = false
  return async () => {
    if (isUnderWay) return
    isUnderWay = true
    const own = behind()
    const upToDate = await catchingUp().then(
      (bringUpToDate) => bringUpToDate(own),
      () => null,
    )
    isUnderWay = false
    if (isClosed()) return
    if (upToDate === null) onTooOld()
    else onUpToDate(upToDate)
  }
}
