import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { passwordRefusal, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormPage } from './FormPage.js'
import { PeopleForm } from './PeopleForm.js'
import { useForm } from './useForm.js'

interface ResetFormProps {
  readonly send: (password: string) => Promise<unknown>
}

/** A new password, by a link. */
export function ResetForm({ send }: ResetFormProps) {
  const [password, setPassword] = useState('')
  const [isDone, setDone] = useState(false)
  const form = useForm({
    check: () => refusalsIn({ password: passwordRefusal(password) }),
    async send() {
      await send(password)
      setDone(true)
    },
    refused: ({ code, status }) => (code === 'INVALID_TOKEN' || status === 404 ? { all: t('people.linkOver') } : null),
  })
  if (isDone) {
    return (
      <FormPage title={t('people.passwordChanged')} lead={t('people.passwordChangedAbout')}>
        <a className="button button-solid people-wide" href="/signin">
          {t('people.signIn')}
        </a>
      </FormPage>
    )
  }
  return (
    <FormPage title={t('people.newPasswordTitle')} lead={t('people.resetAbout')}>
      <PeopleForm
        form={form}
        actions={
          <Button kind="solid" type="submit" className="people-wide">
            {t('people.changePassword')}
          </Button>
        }
      >
        <FormField
          label={t('people.newPassword')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          refusal={form.refusals.password}
          about={t('people.passwordAbout')}
        />
      </PeopleForm>
    </FormPage>
  )
}
