import { may } from '@throughline/shared/permissions'
import { mayDo, type Session } from '../session/index.js'
import { access } from './access.js'
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

export type OfferedCommand = Command & Required<Pick<Command, 'needs'>>

const LOOKING: ReadonlySet<Command['section']> = new Set(['view', 'help'])

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
  ...access,
]

/** Everything that can be done in the editor; each says what one must be allowed to, and applies to nobody else. */
export const commands: readonly OfferedCommand[] = all.map((command) => {
  const needs = command.needs ?? (LOOKING.has(command.section) ? 'read' : 'edit')
  return {
    ...command,
    needs,
    when: (context) => isFor(context.session, { ...command, needs }) && command.when(context),
  }
})

/** What somebody is offered: what they may never do here is not among it. */
export function commandsFor(session: Session): readonly OfferedCommand[] {
  return commands.filter((command) => isFor(session, command))
}

function isFor(session: Session, { needs, lacks }: Pick<OfferedCommand, 'needs' | 'lacks'>): boolean {
  return mayDo(session, needs) && (lacks === undefined || !may(session.role(), lacks))
}
