export { type Author, authorNamed, nameSaid } from './author.js'
export { authorsOf, forgetPerson, type KnownAuthor, meetAuthor, nameOfAuthor } from './authors.js'
export { Journal } from './journal.js'
export {
  AT_REST,
  headRevised,
  keepRevision,
  type Occasion,
  shownRevisions,
  stateBefore,
  workOutRevision,
} from './keep-revision.js'
export { type Done, type KeptRevision, keptRevision } from './kept-revision.js'
export { agreedAs, hasLeftAgreed } from './left-agreed.js'
export { readState, workOutBroughtBack } from './read-states.js'
export type { State } from './work-between.js'
export { deedsDone, type WorkDone, workDone } from './work-done.js'
