import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { browserName } from './browser-name.js'
import { dateInWords } from './date-in-words.js'
import { FormRefusal } from './FormRefusal.js'
import { PeopleSection } from './PeoplePage.js'
import { type Account, account as own } from './people-api.js'
import { useAction } from './useAction.js'

interface SessionsProps {
  readonly account: Account
  readonly onChanged: () => void
}

/** Where one has signed in; each can be ended. */
export function Sessions({ account: { sessions }, onChanged }: SessionsProps) {
  const { refusal, run } = useAction()
  const end = (action: () => Promise<unknown>) => run(() => action().then(onChanged))
  return (
    <PeopleSection title={t('people.sessions')} about={t('people.sessionsAbout')}>
      <ul className="people-list">
        {sessions.map(({ id, since, browser, isThis }) => (
          <li key={id}>
            <span className="people-what">
              <strong>{browserInWords(browser)}</strong>
              <small>{t('people.since', { when: dateInWords(since, 'short') })}</small>
            </span>
            {isThis ? (
              <span className="people-quiet">{t('people.thisOne')}</span>
            ) : (
              <Button
                kind="line"
                size="small"
                aria-label={t('people.endSessionOf', {
                  browser: browserInWords(browser),
                  when: dateInWords(since, 'short'),
                })}
                onPress={() => end(() => own.endSession(id))}
              >
                {t('who.signOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FormRefusal words={refusal} />
      {sessions.length < 2 ? null : (
        <Button kind="line" onPress={() => end(own.endOthers)}>
          {t('people.endOthers')}
        </Button>
      )}
    </PeopleSection>
  )
}

function browserInWords(userAgent: string): string {
  const known = browserName(userAgent)
  return known === null ? t('people.otherProgram') : t('people.browserOn', known)
}
