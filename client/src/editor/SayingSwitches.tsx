import { t } from '../i18n/index.js'
import { setPreferences, usePreferences } from '../state/index.js'
import { Switch } from '../ui/index.js'

const KINDS = ['sayPeople', 'sayBoxes', 'sayLinks', 'sayRecords', 'sayTheory'] as const

/** What of others' work is said to a screen reader: one switch for all, one for each kind. */
export function SayingSwitches() {
  const preferences = usePreferences()
  return (
    <fieldset className="people-saying">
      <legend className="unseen">{t('people.announce')}</legend>
      <Switch on={preferences.announceOthers} onChange={(announceOthers) => setPreferences({ announceOthers })}>
        {t('people.announce')}
      </Switch>
      {preferences.announceOthers ? (
        <div className="people-saying-kinds">
          {KINDS.map((kind) => (
            <Switch key={kind} on={preferences[kind]} onChange={(on) => setPreferences({ [kind]: on })}>
              {t(`people.${kind}`)}
            </Switch>
          ))}
          <Switch on={preferences.sayHereOnly} onChange={(sayHereOnly) => setPreferences({ sayHereOnly })}>
            {t('people.sayHereOnly')}
          </Switch>
        </div>
      ) : null}
    </fieldset>
  )
}
