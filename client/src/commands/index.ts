import { addElements } from './add-elements.js'
import { alignments, distributions } from './align.js'
import { bands } from './bands.js'
import { bearings } from './bearing.js'
import { ceiling } from './ceiling.js'
import { copy, cut, duplicate, paste } from './clipboard.js'
import type { Command } from './command.js'
import { editLabel } from './edit-label.js'
import { findingsHere, fixFinding, nextFinding, openChecks, previousFinding } from './findings.js'
import { groupTogether, takeApart } from './group.js'
import { growNext, growPrevious, growSame } from './grow.js'
import { guidedStarts } from './guide.js'
import { historyCommands } from './history.js'
import { lensCommands } from './lenses.js'
import { connect, linkKinds, reverseLink } from './links.js'
import { moves } from './move.js'
import { fold, hideLanes, intoLanes, showLanes, unfold } from './page.js'
import { panels } from './panels.js'
import { lightChain, openPaths } from './paths.js'
import { presenting } from './present.js'
import { records } from './records.js'
import { remove } from './remove.js'
import { selectAll, selectNone } from './select.js'
import { spheres } from './spheres.js'
import { gather, leaveSubModel, moveInto, moveOut, openSubModel } from './sub-models.js'
import { tables } from './tables.js'
import { threads } from './threads.js'
import { tidyAll, tidySelection, tidyUnplaced } from './tidy.js'
import { toPanel } from './to-panel.js'
import { redo, undo } from './undo.js'
import { views } from './views.js'
import { inWords } from './words.js'
import { zooms } from './zoom.js'

export { addTheory, copied, pasted, removeSelected } from './clipboard.js'
export { type Command, type CommandContext, commandName, SECTIONS, type Section } from './command.js'
export { commandFor } from './keyboard.js'
export { runFix } from './run-fix.js'
export { shownShortcut } from './shortcut.js'
export { showThing } from './show-thing.js'
export { startWriting } from './start-writing.js'
export { moveSelectedInto } from './sub-models.js'

/** Adding a command is its file and its line here. */
const all: readonly Command[] = [
  undo,
  redo,
  copy,
  cut,
  paste,
  duplicate,
  remove,
  editLabel,
  ...bearings,
  selectAll,
  selectNone,
  ...addElements,
  growNext,
  growPrevious,
  growSame,
  ...guidedStarts,
  connect,
  reverseLink,
  ...linkKinds,
  ...records,
  ...moves,
  ...alignments,
  ...distributions,
  tidyAll,
  tidyUnplaced,
  tidySelection,
  fold,
  unfold,
  showLanes,
  hideLanes,
  ...intoLanes,
  groupTogether,
  takeApart,
  openSubModel,
  leaveSubModel,
  gather,
  moveInto,
  moveOut,
  ...bands,
  ...ceiling,
  ...spheres,
  ...views,
  ...zooms,
  ...inWords,
  openChecks,
  nextFinding,
  previousFinding,
  findingsHere,
  fixFinding,
  ...threads,
  openPaths,
  lightChain,
  ...lensCommands,
  ...historyCommands,
  toPanel,
  ...panels,
  ...presenting,
  ...tables,
]

/** Everything a person can do in the editor; those who only look are offered what changes nothing. */
export const commands: readonly Command[] = all.map((command) =>
  command.looks || command.section === 'view' || command.section === 'help'
    ? command
    : { ...command, when: (context) => context.editor.mayEdit && command.when(context) },
)
