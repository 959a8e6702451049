import { type FormEvent, useState } from 'react'
import { RequestRefused } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { Button, NativeField } from '../ui/index.js'
import { type Invitation, join } from './join-api.js'

/** The name that the editor shows, too. */
const NAME = 'throughline.name'

interface JoinFormProps {
  readonly token: string
  readonly invitation: Invitation
}

/** A name, remembered for the next time, and the password where there is one. */
export function JoinForm({ token, invitation: { hasPassword, name: known } }: JoinFormProps) {
  const [name, setName] = useState(() => known ?? globalThis.localStorage?.getItem(NAME) ?? '')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<{
    readonly field: 'name' | 'password' | 'all'
    readonly words: string
  } | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.replace(/\s+/g, ' ').trim()
    if (wanted === '') return setRefusal({ field: 'name', words: t('join.nameMissing') })
    try {
      const url = await join(token, wanted, password)
      if (known === null) globalThis.localStorage?.setItem(NAME, wanted)
      // In place of this page: its address holds the token, and need not be come back to.
      globalThis.location.replace(url)
    } catch (error) {
      setRefusal(refusalOf(error))
    }
  }
  const said = (field: 'name' | 'password') => (refusal?.field === field ? refusal.words : null)
  return (
    <form className="join-form" noValidate onSubmit={submit}>
      {known === null ? (
        <div>
          <NativeField
            label={t('join.name')}
            value={name}
            onChange={setName}
            autoComplete="name"
            maxLength={60}
            refusal={said('name')}
            autoFocus
          />
          <p className="join-about">{t('join.nameAbout')}</p>
        </div>
      ) : (
        <p>{t('join.as', { name: known })}</p>
      )}
      {hasPassword ? (
        <div>
          <NativeField
            label={t('join.password')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="off"
            refusal={said('password')}
          />
          <p className="join-about">{t('join.passwordAbout')}</p>
        </div>
      ) : null}
      <p role="alert" className="field-refusal">
        {refusal?.field === 'all' ? refusal.words : null}
      </p>
      <Button kind="solid" type="submit">
        {t('join.go')}
      </Button>
    </form>
  )
}

function refusalOf(error: unknown): { readonly field: 'password' | 'all'; readonly words: string } {
  if (!(error instanceof RequestRefused)) return { field: 'all', words: t('join.failed') }
  if (error.code === 'password') return { field: 'password', words: t('join.passwordMissing') }
  if (error.code === 'wrong-password') return { field: 'password', words: t('join.wrongPassword') }
  return { field: 'all', words: error.status === 429 ? t('join.tooMany') : error.message }
}
