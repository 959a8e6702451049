export type { Deed, Errand, Said } from './errand.js'
export { openThreadsByPlace } from './open-threads.js'
export {
  SHOWN,
  type Shown,
  setThreadChoice,
  type ThreadChoice,
  useThreadChoice,
  type Writing,
} from './thread-choice.js'
export { type NewErrand, type ThreadStore, type ThreadsState, threadsIn } from './thread-store.js'
export { useThreads } from './useThreads.js'
export type { ShownComment, ShownThread } from './with-errands.js'
