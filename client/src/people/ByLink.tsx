import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { FormPage } from './FormPage.js'
import { signing } from './people-api.js'

/** Signs in by the link in an email. Pressed, not done at once: programs that look at emails open what is in them. */
export function ByLink({ token }: { readonly token: string }) {
  const [isOver, setOver] = useState(false)
  const go = () => {
    signing.byLink(token).then(
      () => globalThis.location.replace('/'),
      () => setOver(true),
    )
  }
  if (isOver) {
    return (
      <FormPage title={t('people.linkOverTitle')} lead={t('people.linkOver')}>
        <a className="button button-solid people-wide" href="/signin">
          {t('people.backToSignIn')}
        </a>
      </FormPage>
    )
  }
  return (
    <FormPage title={t('people.byLinkTitle')} lead={t('people.byLinkAbout')}>
      <Button kind="solid" className="people-wide" autoFocus onPress={go}>
        {t('people.signIn')}
      </Button>
    </FormPage>
  )
}
