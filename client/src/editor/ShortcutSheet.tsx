import { commandName, commandsFor, SECTIONS, shownShortcut } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { useSession } from '../session/index.js'
import { setPreferences, usePreferences } from '../state/index.js'
import { Dialog, Switch } from '../ui/index.js'
import './shortcut-sheet.css'

/** Every shortcut that does something for this person, read from the commands themselves. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const singleKeys = usePreferences((preferences) => preferences.singleKeys)
  const session = useSession()
  const sections = SECTIONS.map((section) => ({
    section,
    rows: commandsFor(session).filter((command) => command.section === section && command.shortcuts.length > 0),
  })).filter(({ rows }) => rows.length > 0)
  return (
    <Dialog title={t('shortcuts.title')} size="wide" onClose={onClose}>
      <Switch on={singleKeys} onChange={(on) => setPreferences({ singleKeys: on })}>
        {t('shortcuts.singleKeys')}
      </Switch>
      <p className="shortcut-about">{t('shortcuts.singleKeysAbout')}</p>
      <div className="shortcut-sheet">
        {sections.map(({ section, rows }) => (
          <section key={section}>
            <h3>{t(`section.${section}`)}</h3>
            <dl>
              {section === 'view' ? (
                <div>
                  <dt>{t('shortcuts.arrows')}</dt>
                  <dd>
                    <kbd>← → ↑ ↓</kbd>
                  </dd>
                </div>
              ) : null}
              {rows.map((command) => (
                <div key={command.id}>
                  <dt>{commandName(command)}</dt>
                  <dd>
                    {command.shortcuts.map((shortcut) => (
                      <kbd key={shortcut}>{shownShortcut(shortcut)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
