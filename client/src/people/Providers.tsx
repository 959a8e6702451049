import { useState } from 'react'
import { isWords, t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import type { Who } from '../who/index.js'
import { FormRefusal } from './FormRefusal.js'
import { signing } from './people-api.js'
import { SignIcon } from './SignIcon.js'

interface ProvidersProps {
  readonly providers: Who['providers']
  readonly to: string
}

/** The accounts elsewhere that one can sign in with; and why it did not work, where one comes back from there. */
export function Providers({ providers, to }: ProvidersProps) {
  const [refusal, setRefusal] = useState(() => refusalIn(globalThis.location.search))
  if (providers.length === 0) return null
  const { pathname, search } = globalThis.location
  const begin = (id: string) => {
    const back = new URLSearchParams(search)
    back.delete('error')
    back.delete('error_description')
    signing.atProvider(id, to, `${pathname}?${back}`).then(
      (url) => globalThis.location.assign(url),
      () => setRefusal(t('people.providerAway')),
    )
  }
  return (
    <>
      <FormRefusal words={refusal} />
      {providers.map(({ id, name }) => (
        <Button key={id} kind="line" className="people-wide" onPress={() => begin(id)}>
          <SignIcon name="key" />
          {t('people.signInWith', { name })}
        </Button>
      ))}
      <p className="people-or">
        <span>{t('people.or')}</span>
      </p>
    </>
  )
}

function refusalIn(search: string): string | undefined {
  const error = new URLSearchParams(search).get('error')
  if (error === null) return undefined
  const key = `people.provider.${error}`
  return isWords(key) ? t(key) : t('people.providerRefused')
}
