import { addGroup, ungroup } from '@throughline/shared/commands'
import { setEditor } from '../state/index.js'
import { always, type Command } from './command.js'
import { middleOfView } from './middle-of-view.js'
import { selectedElements, selectedGroups } from './selected.js'
import { startWriting } from './start-writing.js'

export const groupTogether: Command = {
  id: 'group',
  label: 'command.group',
  section: 'arrange',
  icon: 'group',
  shortcuts: ['Mod+G'],
  where: 'page',
  when: always,
  // Round what is selected; without anything an empty frame, for boxes to be put in.
  run: (context) => {
    const members = selectedElements(context).map(({ id }) => id)
    const position = members.length === 0 ? middleOfView() : undefined
    const { within } = context.editor
    startWriting(context.session.run(addGroup, { members, within, ...(position === undefined ? {} : { position }) }))
  },
}

export const takeApart: Command = {
  id: 'ungroup',
  label: 'command.ungroup',
  section: 'arrange',
  shortcuts: ['Mod+Shift+G'],
  where: 'page',
  when: (context) => groupsAt(context).length > 0,
  run: (context) => {
    const groups = groupsAt(context)
    const members = [...context.theory.elements.values()].filter(({ group }) => groups.includes(group ?? ''))
    context.session.run((document) => {
      document.change(() => {
        for (const id of groups) ungroup(document, { id })
      })
    }, undefined)
    setEditor({ selection: new Set(members.map(({ id }) => id)) })
  },
}

function groupsAt(context: Parameters<Command['when']>[0]): readonly string[] {
  const chosen = selectedGroups(context).map(({ id }) => id)
  const around = selectedElements(context).flatMap(({ group }) => group ?? [])
  return [...new Set([...chosen, ...around])]
}
