import type { LivePicture } from '../picture/index.js'
import { firstViewSettled, whenIdle } from '../ui/index.js'

/** So long it draws at a time: frames and keys go first. */
const SLICE_MS = 4
const LONGEST_WAIT_MS = 2_000

/**
 * Draws the boxes that nobody has looked at yet, while there is nothing else to do: whoever then looks at all of a large
 * map does not wait for two thousand in one frame.
 *
 * @return stops it
 */
export function drawAhead(
  picture: Pick<LivePicture, 'layout' | 'box'>,
  begun: Promise<void> = firstViewSettled,
): () => void {
  let isStopped = false

  function goOn(ids: Iterator<string>): void {
    if (isStopped) return
    const until = performance.now() + SLICE_MS
    for (let next = ids.next(); !next.done; next = ids.next()) {
      picture.box(next.value)
      if (performance.now() < until) continue
      whenIdle(() => goOn(ids), LONGEST_WAIT_MS)
      return
    }
  }

  void begun.then(() => goOn(picture.layout().boxes.keys()))
  return () => {
    isStopped = true
  }
}
