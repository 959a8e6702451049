import { LENS_NAMES } from '@throughline/shared/lenses'
import { language, t } from '../i18n/index.js'
import { announce, lensChoice, setEditor } from '../state/index.js'
import { always, type Command } from './command.js'

/** A command for each lens there is, and one for none. */
export const lensCommands: readonly Command[] = [
  {
    id: 'lens',
    label: 'command.lens',
    section: 'view',
    icon: 'eye',
    shortcuts: ['Alt+Shift+L'],
    where: 'page',
    when: always,
    run: ({ editor }) => setEditor({ panel: editor.panel === 'lens' ? null : 'lens' }),
  },
  {
    id: 'no-lens',
    label: 'command.no-lens',
    section: 'view',
    shortcuts: [],
    where: 'page',
    when: ({ editor }) => editor.lens !== null,
    run: () => {
      setEditor({ lens: null })
      announce(t('lens.off'))
    },
  },
  ...Object.entries(LENS_NAMES).map(
    ([id, name]): Command => ({
      id: `lens-${id}`,
      label: 'command.lens-of',
      values: () => ({ lens: name[language()] }),
      section: 'view',
      shortcuts: [],
      where: 'page',
      when: always,
      run: () => {
        setEditor({ panel: 'lens', lens: lensChoice(id) })
        announce(t('lens.on', { lens: name[language()] }))
      },
    }),
  ),
]
