import { t } from '../i18n/index.js'
import { useWho } from '../who/index.js'
import { DeleteAccount } from './DeleteAccount.js'
import { NameForm } from './NameForm.js'
import { OwnOrganisations } from './OwnOrganisations.js'
import { PasswordForm } from './PasswordForm.js'
import { PeoplePage, PeopleSection } from './PeoplePage.js'
import { account } from './people-api.js'
import { Sessions } from './Sessions.js'
import { Teams } from './Teams.js'
import { useAnswer } from './useAnswer.js'

/** One's account: name, password, where one has signed in, one's data, and the way out. */
export function AccountPage() {
  const { answer, refusal, again } = useAnswer(account.read)
  const who = useWho()
  return (
    <PeoplePage title={t('people.account')} refusal={refusal} isBusy={answer === null}>
      {answer === null || who === null ? null : (
        <>
          <NameForm account={answer} hasMail={who.mail} onChanged={again} />
          <OwnOrganisations organisations={who.organisations} />
          <Teams self={answer.id} />
          {answer.hasPassword ? <PasswordForm email={answer.email} /> : null}
          <Sessions account={answer} onChanged={again} />
          <PeopleSection title={t('people.data')} about={t('people.dataAbout')}>
            <a className="button button-line" href="/api/account/export" download>
              {t('people.dataGet')}
            </a>
          </PeopleSection>
          <DeleteAccount hasPassword={answer.hasPassword} organisations={who.organisations} />
        </>
      )}
    </PeoplePage>
  )
}
