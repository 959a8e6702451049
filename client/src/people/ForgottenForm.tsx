import { t } from '../i18n/index.js'
import { signing } from './people-api.js'
import { SendForm } from './SendForm.js'
import type { SignInParts } from './sign-in-parts.js'

/** Asks for a link by which a forgotten password is replaced. */
export function ForgottenForm(parts: SignInParts) {
  return (
    <SendForm
      {...parts}
      title={t('people.forgottenTitle')}
      lead={t('people.forgottenAbout')}
      action={t('people.linkSend')}
      send={signing.sendReset}
    />
  )
}
