import type { ThreadRefusal } from '../../../threads/index.js'
import { Refusal } from '../../problem.js'

/** What is answered where something may not be written into a thread. */
export const threadRefusals: Readonly<Record<ThreadRefusal, () => Refusal>> = {
  'no-such-thread': () => new Refusal(404, 'No such thread', 'There is no thread with this id in this document.'),
  'no-such-comment': () => new Refusal(404, 'No such comment', 'It is not in this document, or was taken back.'),
  'not-yours': () => new Refusal(403, 'Not yours', 'Only who wrote it may change it or take it back.'),
  'id-taken': () => new Refusal(409, 'This id is taken', 'Another thread or comment has it. Make a new one.'),
  settled: () =>
    new Refusal(409, 'It has been settled', 'Somebody has decided this suggestion already. Reopen it first.'),
  'changed-since': () =>
    new Refusal(409, 'It has been changed', 'Its author has changed it since you saw it. Look at it again.'),
  'no-suggestion': () => new Refusal(409, 'No suggestion', 'There is nothing to decide in this thread. Resolve it.'),
  'to-be-decided': () => new Refusal(409, 'A suggestion', 'A suggestion is accepted or declined, not resolved.'),
  'too-many': () =>
    new Refusal(409, 'Too many', 'No more can be written here. Begin another thread, or another document.'),
}
