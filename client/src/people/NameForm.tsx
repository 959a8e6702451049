import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormRefusal } from './FormPage.js'
import { PeopleSection } from './PeoplePage.js'
import { type Account, account as own } from './people-api.js'
import { useAction } from './useAction.js'
import { useForm } from './useForm.js'

interface NameFormProps {
  readonly account: Account
  readonly hasMail: boolean
  readonly onChanged: () => void
}

/** One's name and address. */
export function NameForm({ account, hasMail, onChanged }: NameFormProps) {
  const [name, setName] = useState(account.name)
  const [isSaved, setSaved] = useState(false)
  const { ref, refusals, isBusy, onSubmit } = useForm({
    check: () => refusalsIn({ name: missing(name, t('people.nameMissing')) }),
    async send() {
      await own.rename(name.trim())
      setSaved(true)
      onChanged()
    },
  })
  return (
    <PeopleSection title={t('people.profile')}>
      <form ref={ref} className="people-form" onSubmit={onSubmit} noValidate aria-busy={isBusy}>
        <FormField
          label={t('people.yourName')}
          autoComplete="name"
          value={name}
          onChange={(changed) => {
            setName(changed)
            setSaved(false)
          }}
          refusal={refusals.name}
          about={t('people.nameAbout')}
        />
        <FormRefusal words={refusals.all} />
        <div className="people-row">
          <Button kind="line" type="submit" isDisabled={name.trim() === account.name}>
            {t('people.saveName')}
          </Button>
          <span role="status">{isSaved ? t('people.saved') : ''}</span>
        </div>
      </form>
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
