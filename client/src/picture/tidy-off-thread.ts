import { type LayoutThread, layoutThread } from './layout-thread.js'
import { type TidyJob, type TidyPlaces, tidied } from './tidy-job.js'

/** Fewer boxes are tidied at once: asking a thread takes longer. */
const WORTH_A_THREAD = 80

/**
 * Tidies in a thread of its own where the map is large, so that nobody who types is held up. A later call stops an
 * earlier one, which then gives null. Where no thread can be had, it is done here.
 *
 * @param done called with the places; at once for a small map
 */
export function tidyOffThread(
  job: TidyJob,
  done: (places: TidyPlaces | null) => void,
  thread: Pick<LayoutThread, 'ask' | 'drop'> = layoutThread,
): void {
  if (job.theory.elements.size < WORTH_A_THREAD) {
    thread.drop('tidy')
    done(tidied(job))
  } else thread.ask('tidy', () => job, done)
}
