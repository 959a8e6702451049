import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { emailRefusal, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormPage } from './FormPage.js'
import { PeopleForm } from './PeopleForm.js'
import type { SignInParts } from './sign-in-parts.js'
import { useForm } from './useForm.js'

interface SendFormProps extends SignInParts {
  readonly title: string
  readonly lead: string
  readonly action: string
  readonly send: (email: string) => Promise<unknown>
}

/** Has something sent to an address. What follows is the same whether anybody has it. */
export function SendForm({ email, onEmail, onStep, title, lead, action, send }: SendFormProps) {
  const [isSent, setSent] = useState(false)
  const form = useForm({
    check: () => refusalsIn({ email: emailRefusal(email) }),
    async send() {
      await send(email.trim())
      setSent(true)
    },
  })
  const back = (
    <button type="button" className="form-aside" onClick={() => onStep('password')}>
      {t('people.backToSignIn')}
    </button>
  )
  if (isSent) {
    return (
      <FormPage title={t('people.lookInMail')} under={back}>
        <p role="status">{t('people.isSent', { email: email.trim() })}</p>
      </FormPage>
    )
  }
  return (
    <FormPage title={title} lead={lead} under={back}>
      <PeopleForm
        form={form}
        actions={
          <Button kind="solid" type="submit" className="people-wide">
            {action}
          </Button>
        }
      >
        <FormField
          label={t('people.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={onEmail}
          refusal={form.refusals.email}
        />
      </PeopleForm>
    </FormPage>
  )
}
