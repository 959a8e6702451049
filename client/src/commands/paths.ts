import { downstreamOf, upstreamOf } from '@throughline/shared/graph'
import { t } from '../i18n/index.js'
import { announce, setEditor } from '../state/index.js'
import { always, type Command, type CommandContext } from './command.js'

export const openPaths: Command = {
  id: 'paths',
  label: 'command.paths',
  section: 'view',
  icon: 'chain',
  shortcuts: ['Alt+P'],
  where: 'page',
  when: always,
  run: ({ editor }) => setEditor({ panel: editor.panel === 'paths' ? null : 'paths' }),
}

export const lightChain: Command = {
  id: 'light-chain',
  needs: 'read',
  label: 'command.light-chain',
  section: 'links',
  icon: 'eye',
  shortcuts: ['Alt+U'],
  where: 'page',
  when: (context) => context.editor.light?.kind === 'chain' || chosenBox(context) !== null,
  run: (context) => {
    const { editor, session } = context
    const id = chosenBox(context)
    if (id === null || (editor.light?.kind === 'chain' && editor.light.id === id)) {
      setEditor({ light: null })
      announce(t('light.off'))
      return
    }
    setEditor({ light: { kind: 'chain', id } })
    const theory = session.theory()
    announce(t('light.chain', { before: upstreamOf(theory, id).size, after: downstreamOf(theory, id).size }))
  },
}

/** The one box or group that is selected, else the one the keyboard is on; null where there is none. */
function chosenBox({ theory, editor }: CommandContext): string | null {
  const [only, another] = editor.selection
  const id = only === undefined ? editor.focused : another === undefined ? only : null
  return id !== null && (theory.elements.has(id) || theory.groups.has(id)) ? id : null
}
