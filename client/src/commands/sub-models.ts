import { addSubModel, gatherSubModel, moveWithin } from '@throughline/shared/commands'
import { subModelOf, trailTo } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { subModelBands } from '@throughline/shared/templates'
import { t } from '../i18n/index.js'
import { runPlaced } from '../picture/index.js'
import { notify, setEditor, showMap } from '../state/index.js'
import type { Command, CommandContext } from './command.js'
import { hasElements, onlySelected, selectedElements } from './selected.js'
import { startWriting } from './start-writing.js'

export const openSubModel: Command = {
  id: 'open-sub-model',
  needs: 'read',
  label: 'command.open-sub-model',
  section: 'sub-models',
  icon: 'fit',
  shortcuts: ['Mod+Enter'],
  where: 'map',
  when: (context) => boxToOpen(context) !== null,
  run: (context) => {
    const id = boxToOpen(context)
    if (id !== null) enter(context, id)
  },
}

export const leaveSubModel: Command = {
  id: 'leave-sub-model',
  needs: 'read',
  label: 'command.leave-sub-model',
  section: 'sub-models',
  icon: 'back',
  shortcuts: ['Mod+Shift+Enter'],
  where: 'map',
  when: ({ editor }) => editor.within !== null,
  run: (context) => {
    const { within } = context.editor
    showMap(outside(context))
    if (within !== null) setEditor({ selection: new Set([within]), focused: within })
  },
}

export const gather: Command = {
  id: 'gather-sub-model',
  label: 'command.gather-sub-model',
  section: 'sub-models',
  shortcuts: ['Alt+G'],
  where: 'map',
  when: hasElements,
  run: (context) => {
    const ids = selectedElements(context).map(({ id }) => id)
    const id = runPlaced(
      context,
      (document) => gatherSubModel(document, { ids }),
      (made) => (made === null ? [] : [made]),
    )
    if (id !== null) startWriting(id)
  },
}

export const moveInto: Command = {
  id: 'move-into-sub-model',
  label: 'command.move-into-sub-model',
  section: 'sub-models',
  shortcuts: [],
  where: 'map',
  when: hasElements,
  run: () => setEditor({ dialog: 'into' }),
}

export const moveOut: Command = {
  id: 'move-out-of-sub-model',
  label: 'command.move-out-of-sub-model',
  section: 'sub-models',
  shortcuts: [],
  where: 'map',
  when: (context) => context.editor.within !== null && hasElements(context),
  run: (context) => {
    const ids = selectedElements(context).map(({ id }) => id)
    const within = outside(context)
    context.session.run(moveWithin, { ids, within })
    showMap(within)
    setEditor({ selection: new Set(ids), focused: ids[0] ?? null })
  },
}

/** Moves what is selected into the sub-model of a box, or says why that cannot be. */
export function moveSelectedInto(context: CommandContext, within: Id): void {
  const ids = selectedElements(context).map(({ id }) => id)
  if (context.session.run(moveWithin, { ids, within })) setEditor({ selection: new Set([within]), focused: within })
  else notify(t('subModel.loop'))
}

function enter({ session }: CommandContext, id: Id): void {
  if (subModelOf(session.theory(), id) === null) session.run(addSubModel, { id, bands: subModelBands })
  showMap(id)
}

function boxToOpen(context: CommandContext): Id | null {
  const id = onlySelected(context)
  const element = id === null ? undefined : context.theory.elements.get(id)
  return element === undefined || element.type === 'note' ? null : element.id
}

/** The map outside of the one that is shown. */
function outside({ session, editor }: CommandContext): Id | null {
  return trailTo(session.theory(), editor.within).at(-2)?.id ?? null
}
