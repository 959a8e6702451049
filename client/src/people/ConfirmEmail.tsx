import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { FormPage } from './FormPage.js'
import { signing } from './people-api.js'

/** Confirms an address by the link in an email. */
export function ConfirmEmail({ token }: { readonly token: string }) {
  const [state, setState] = useState<'asking' | 'done' | 'over'>('asking')
  useEffect(() => {
    signing.confirm(token).then(
      () => setState('done'),
      () => setState('over'),
    )
  }, [token])
  if (state === 'asking') return <FormPage title={t('people.confirming')} />
  return (
    <FormPage
      title={t(state === 'done' ? 'people.confirmed' : 'people.linkOverTitle')}
      lead={t(state === 'done' ? 'people.confirmedAbout' : 'people.confirmOver')}
    >
      <a className="button button-solid people-wide" href="/">
        {t('people.goOn')}
      </a>
    </FormPage>
  )
}
