import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { askWho, type Who } from '../who/index.js'
import { ByLink } from './ByLink.js'
import { ConfirmEmail } from './ConfirmEmail.js'
import { ForgottenForm } from './ForgottenForm.js'
import { FormPage } from './FormPage.js'
import { LinkForm } from './LinkForm.js'
import { signing } from './people-api.js'
import { ResetForm } from './ResetForm.js'
import { SignInForm } from './SignInForm.js'
import { SignUpForm } from './SignUpForm.js'
import type { SignInStep } from './sign-in-parts.js'
import { behindHash, wayOn } from './way-on.js'

/** The page to sign in: with a password, a link by email, or an account elsewhere; links in emails, and those handed over, lead here, too. */
export function SignInPage() {
  const [who, setWho] = useState<Who | null>(null)
  const [step, setStep] = useState<SignInStep>('password')
  const [email, setEmail] = useState('')
  const { hash, search } = globalThis.location
  const to = wayOn(search)
  const [link, reset, byHand, confirm] = ['link', 'reset', 'new-password', 'confirm'].map((name) =>
    behindHash(hash, name),
  )
  const comesByLink = [link, reset, byHand, confirm].some((token) => token !== null)

  useEffect(() => {
    askWho().then(
      (found) => {
        // Nothing to do here: nobody signs in on this server, or somebody has.
        if (!comesByLink && (found.auth === 'open' || found.person !== null)) globalThis.location.replace(to)
        setWho(found)
      },
      () => {},
    )
  }, [comesByLink, to])

  if (typeof link === 'string') return <ByLink token={link} />
  if (typeof reset === 'string') return <ResetForm send={(password) => signing.reset(reset, password)} />
  if (typeof byHand === 'string') return <ResetForm send={(password) => signing.resetByHand(byHand, password)} />
  if (typeof confirm === 'string') return <ConfirmEmail token={confirm} />
  const parts = { email, onEmail: setEmail, onStep: setStep, to }
  if (step === 'link') return <LinkForm {...parts} />
  if (step === 'forgotten') return <ForgottenForm {...parts} />
  if (who === null) return <FormPage title={t('people.signIn')} />
  return step === 'sign-up' ? <SignUpForm {...parts} /> : <SignInForm {...parts} who={who} />
}
