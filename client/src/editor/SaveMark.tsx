import { t } from '../i18n/index.js'
import { type SaveState, type Session, useRole, useSaveState } from '../session/index.js'
import { Icon, type InterfaceIcon } from '../ui/index.js'
import './save-mark.css'

const SIGNS: Readonly<Record<SaveState['kind'], InterfaceIcon>> = {
  connecting: 'clock',
  saving: 'clock',
  saved: 'saved',
  offline: 'offline',
  'not-saved': 'warning',
  refused: 'warning',
}

/** States in which nothing is wrong. */
const SAFE: ReadonlySet<SaveState['kind']> = new Set(['connecting', 'saving', 'saved'])

/** Whether what one did is safe, in three or four words. */
export function SaveMark({ session }: { readonly session: Session }) {
  const state = useSaveState(session)
  const role = useRole(session)
  // Who cannot change anything has nothing to be saved.
  if ((role === 'view' || role === 'comment') && SAFE.has(state.kind)) {
    return (
      <span className="save-mark" role="status" data-save={role}>
        <Icon name={role === 'view' ? 'eye' : 'comment'} />
        {t(`save.${role}`)}
      </span>
    )
  }
  return (
    <span className={`save-mark save-mark-${state.kind}`} role="status" data-save={state.kind}>
      <Icon name={SIGNS[state.kind]} />
      {wordsFor(state)}
    </span>
  )
}

function wordsFor(state: SaveState): string {
  switch (state.kind) {
    case 'connecting':
      return t('save.connecting')
    case 'saving':
      return t('save.saving')
    case 'saved':
      return t('save.saved')
    case 'offline':
      return state.waiting === 0 ? t('save.offlineNone') : t('save.offline', { count: state.waiting })
    case 'not-saved':
      return t('save.notSaved')
    case 'refused':
      return t('save.refused')
  }
}
