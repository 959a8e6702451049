import { t } from '../i18n/index.js'
import { signing } from './people-api.js'
import { SendForm } from './SendForm.js'
import type { SignInParts } from './sign-in-parts.js'

/** Asks for a link to sign in by. */
export function LinkForm(parts: SignInParts) {
  return (
    <SendForm
      {...parts}
      title={t('people.linkTitle')}
      lead={t('people.linkAbout')}
      action={t('people.linkSend')}
      send={signing.sendLink}
    />
  )
}
