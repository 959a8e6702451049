import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { FormRefusal } from './FormRefusal.js'
import { PeopleSection } from './PeoplePage.js'
import { type Account, account as own } from './people-api.js'
import { RenameForm } from './RenameForm.js'
import { useAction } from './useAction.js'

interface NameFormProps {
  readonly account: Account
  readonly hasMail: boolean
  readonly onChanged: () => void
}

/** One's name and address. */
export function NameForm({ account, hasMail, onChanged }: NameFormProps) {
  return (
    <PeopleSection title={t('people.profile')}>
      <RenameForm
        label={t('people.yourName')}
        about={t('people.nameAbout')}
        autoComplete="name"
        name={account.name}
        missingWords={t('people.nameMissing')}
        save={(name) => own.rename(name).then(onChanged)}
      />
      <p className="people-about">{t('people.yourEmail', { email: account.email })}</p>
      {account.isEmailProven || !hasMail ? null : <Unconfirmed />}
    </PeopleSection>
  )
}

function Unconfirmed() {
  const [isSent, setSent] = useState(false)
  const { refusal, run } = useAction()
  return (
    <div className="people-row">
      <span>{t('people.unconfirmed')}</span>
      <Button kind="line" size="small" onPress={() => run(async () => setSent((await own.confirmEmail()) === null))}>
        {t('people.confirmSend')}
      </Button>
      <span role="status">{isSent ? t('people.confirmSent') : ''}</span>
      <FormRefusal words={refusal} />
    </div>
  )
}
