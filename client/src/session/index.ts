export type { UpToDate } from './bring-up-to-date.js'
export {
  useAboutOthers,
  useHistory,
  useMay,
  useMayEdit,
  useMeetings,
  useRole,
  useSaveState,
  useTheory,
  useThing,
} from './hooks.js'
export { IfMay } from './IfMay.js'
export { mayDo } from './may-do.js'
export type { OwnMeeting } from './meetings.js'
export { mergedWords } from './merge-words.js'
export { openSession } from './open-session.js'
export type { DocumentCommand, OthersWork, OwnPresence, Person, SaveState, Session } from './session.js'
export { SessionContext, useSession } from './session-context.js'
export { placeName, type TextPlace } from './text-place.js'
export { type SharedTextProps, useSharedText } from './useSharedText.js'
