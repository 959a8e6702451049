import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { FormRefusal } from './FormRefusal.js'
import { guest } from './people-api.js'
import { useAction } from './useAction.js'

/** For whoever came by links in this browser: what is kept about them, and being forgotten. */
export function GuestData({ name }: { readonly name: string }) {
  const [isGone, setGone] = useState(false)
  const { refusal, run } = useAction()
  if (isGone) return <span role="status">{t('people.guestGone')}</span>
  return (
    <>
      {t('people.guestHere', { name })}
      <span className="people-row">
        <a href="/api/guest/export" download>
          {t('people.dataGet')}
        </a>
        <Button kind="line" size="small" onPress={() => run(() => guest.forget().then(() => setGone(true)))}>
          {t('people.guestForget')}
        </Button>
      </span>
      <FormRefusal words={refusal} />
    </>
  )
}
