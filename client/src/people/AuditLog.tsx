import { useCallback, useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { dateInWords } from './date-in-words.js'
import { FormRefusal } from './FormRefusal.js'
import { PeopleSection } from './PeoplePage.js'
import { type AuditPage, organisations } from './people-api.js'
import { useAction } from './useAction.js'
import { useAnswer } from './useAnswer.js'

/** Who did what in an organisation, newest first, a page at a time; and all of it as a file. */
export function AuditLog({ organisation }: { readonly organisation: string }) {
  const newest = useAnswer(useCallback(() => organisations.audit(organisation, null), [organisation]))
  const [earlier, setEarlier] = useState<readonly AuditPage[]>([])
  const { refusal, run } = useAction()
  const pages = newest.answer === null ? [] : [newest.answer, ...earlier]
  const next = pages.at(-1)?.next ?? null
  const goOn = () => run(async () => setEarlier([...earlier, await organisations.audit(organisation, next)]))
  return (
    <PeopleSection title={t('people.audit')} about={t('people.auditAbout')}>
      <ul className="people-list">
        {pages
          .flatMap(({ entries }) => entries)
          .map((entry) => (
            <li key={entry.id}>
              <span className="people-what">{inWords(entry)}</span>
              <time className="people-quiet" dateTime={entry.at}>
                {dateInWords(entry.at, 'short')}
              </time>
            </li>
          ))}
      </ul>
      <FormRefusal words={refusal ?? newest.refusal ?? undefined} />
      <div className="people-row">
        {next === null ? null : (
          <Button kind="line" onPress={goOn}>
            {t('people.auditEarlier')}
          </Button>
        )}
        <a className="button button-line" href={`/api/organisations/${organisation}/audit?as=csv`} download>
          {t('people.auditGet')}
        </a>
      </div>
    </PeopleSection>
  )
}

/** Who did it, and to whom or with what, as far as the log says. */
function inWords({ who, action, details }: AuditPage['entries'][number]): string {
  const did = t(`people.did.${action}`, { who: who?.name ?? t('people.somebody') })
  const about = details.name ?? details.email ?? details.label ?? details.account ?? details.format
  return about === undefined || about === who?.name ? did : `${did} (${about})`
}
