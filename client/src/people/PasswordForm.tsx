import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { missing, passwordRefusal, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { PeopleForm } from './PeopleForm.js'
import { PeopleSection } from './PeoplePage.js'
import { account } from './people-api.js'
import { useForm } from './useForm.js'

/** A new password, for who knows the old one. */
export function PasswordForm({ email }: { readonly email: string }) {
  const [current, setCurrent] = useState('')
  const [wanted, setWanted] = useState('')
  const [isDone, setDone] = useState(false)
  const form = useForm({
    check: () =>
      refusalsIn({ current: missing(current, t('people.passwordMissing')), wanted: passwordRefusal(wanted) }),
    async send() {
      await account.changePassword(current, wanted)
      setCurrent('')
      setWanted('')
      setDone(true)
    },
    refused: ({ code }) => (code === 'INVALID_PASSWORD' ? { current: t('people.passwordWrong') } : null),
  })
  return (
    <PeopleSection title={t('people.password')} about={t('people.passwordSectionAbout')}>
      <PeopleForm
        form={form}
        actions={
          <div className="people-row">
            <Button kind="line" type="submit">
              {t('people.changePassword')}
            </Button>
            <span role="status">{isDone ? t('people.passwordChanged') : ''}</span>
          </div>
        }
      >
        {/* For password managers: whose password it is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <FormField
          label={t('people.currentPassword')}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          refusal={form.refusals.current}
        />
        <FormField
          label={t('people.newPassword')}
          type="password"
          autoComplete="new-password"
          value={wanted}
          onChange={setWanted}
          refusal={form.refusals.wanted}
          about={t('people.passwordAbout')}
        />
      </PeopleForm>
    </PeopleSection>
  )
}
