import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import type { Who } from '../who/index.js'
import { emailRefusal, missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormPage } from './FormPage.js'
import { GuestData } from './GuestData.js'
import { PeopleForm } from './PeopleForm.js'
import { Providers } from './Providers.js'
import { signing } from './people-api.js'
import { SignIcon } from './SignIcon.js'
import type { SignInParts } from './sign-in-parts.js'
import { useForm } from './useForm.js'

/** Email and password, and the other ways that this server has. */
export function SignInForm({ email, onEmail, onStep, to, who }: SignInParts & { readonly who: Who }) {
  const [password, setPassword] = useState('')
  const form = useForm({
    check: () => refusalsIn({ email: emailRefusal(email), password: missing(password, t('people.passwordMissing')) }),
    async send() {
      await signing.in(email.trim(), password)
      globalThis.location.assign(to)
    },
    refused({ status, code }) {
      if (code === 'EMAIL_NOT_VERIFIED') return { all: t('people.confirmFirst') }
      return status === 401 ? { password: t('people.wrongEither') } : null
    },
  })
  return (
    <FormPage title={t('people.signIn')} under={<Under who={who} onSignUp={() => onStep('sign-up')} />}>
      <Providers providers={who.providers} to={to} />
      <PeopleForm
        form={form}
        actions={
          <>
            <Button kind="solid" type="submit" className="people-wide">
              {t('people.signIn')}
            </Button>
            {who.mail ? (
              <Button className="people-wide" onPress={() => onStep('link')}>
                <SignIcon name="mail" />
                {t('people.sendLink')}
              </Button>
            ) : null}
          </>
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
        <FormField
          label={t('people.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          refusal={form.refusals.password}
          aside={
            who.mail ? (
              <button type="button" className="form-aside" onClick={() => onStep('forgotten')}>
                {t('people.forgotten')}
              </button>
            ) : undefined
          }
        />
      </PeopleForm>
    </FormPage>
  )
}

function Under({ who, onSignUp }: { readonly who: Who; readonly onSignUp: () => void }) {
  return (
    <>
      {who.signUp === 'anyone' ? (
        <button type="button" className="form-aside" onClick={onSignUp}>
          {t('people.toSignUp')}
        </button>
      ) : (
        t('people.noAccount')
      )}
      <br />
      {who.mail ? null : (
        <>
          {t('people.forgottenAsk')}
          <br />
        </>
      )}
      {who.guest === null ? t('people.byShareLink') : <GuestData name={who.guest.name} />}
    </>
  )
}
