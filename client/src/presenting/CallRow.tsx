import { t } from '../i18n/index.js'
import { type Session, useMayEdit } from '../session/index.js'
import { setEditor, setPreferences, usePreferences } from '../state/index.js'
import { Button, Switch } from '../ui/index.js'
import { bringEveryone, follow } from './present.js'
import { usePresenters } from './usePresenters.js'

/** Among the people who are here: who presents, bringing everyone, and whether one is brought oneself. */
export function CallRow({ session, onDone }: { readonly session: Session; readonly onDone: () => void }) {
  const presenters = usePresenters(session)
  const beBrought = usePreferences((preferences) => preferences.beBrought)
  const mayEdit = useMayEdit(session)
  const doing = (run: () => void) => () => {
    run()
    onDone()
  }
  return (
    <div className="people-call">
      {presenters.map(({ clientId, name }) => (
        <Button key={clientId} kind="solid" onPress={doing(() => follow(clientId))}>
          {t('present.followThem', { name })}
        </Button>
      ))}
      <Button kind="line" onPress={doing(() => setEditor({ panel: 'present' }))}>
        {t('panel.present')}
      </Button>
      {mayEdit ? (
        <Button kind="line" onPress={doing(() => bringEveryone(session))}>
          {t('command.bring-everyone')}
        </Button>
      ) : null}
      <Switch on={beBrought} onChange={(on) => setPreferences({ beBrought: on })}>
        {t('call.beBrought')}
      </Switch>
    </div>
  )
}
