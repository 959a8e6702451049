import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import type { Who } from '../who/index.js'
import { missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormRefusal } from './FormRefusal.js'
import { HandOver } from './HandOver.js'
import { PeopleForm } from './PeopleForm.js'
import { PeopleSection } from './PeoplePage.js'
import { account, type Departure } from './people-api.js'
import { useAction } from './useAction.js'
import { useForm } from './useForm.js'

interface DeleteAccountProps {
  readonly hasPassword: boolean
  readonly organisations: Who['organisations']
}

/** Deleting one's account: first what it would mean, in words, and who could have what would be lost; then the password. */
export function DeleteAccount({ hasPassword, organisations }: DeleteAccountProps) {
  const [departure, setDeparture] = useState<Departure | null>(null)
  const { refusal, run } = useAction()
  const ask = () => run(async () => setDeparture(await account.departure()))
  return (
    <PeopleSection title={t('people.deleteTitle')} about={t('people.deleteAbout')}>
      <FormRefusal words={refusal} />
      {departure === null ? (
        <Button kind="line" onPress={ask}>
          {t('people.deleteAsk')}
        </Button>
      ) : (
        <Meaning departure={departure} />
      )}
      {departure === null || departure.documents.length === 0 ? null : (
        <HandOver departure={departure} organisations={organisations} onDone={ask} />
      )}
      {departure === null || departure.needOwner.length > 0 ? null : (
        <DeleteForm hasPassword={hasPassword} onKeep={() => setDeparture(null)} />
      )}
    </PeopleSection>
  )
}

function Meaning({ departure: { needOwner, alone, documents } }: { readonly departure: Departure }) {
  return (
    <div role="status">
      {needOwner.length === 0 ? null : (
        <>
          <p>{t('people.needOwner')}</p>
          <ul>
            {needOwner.map(({ id, name }) => (
              <li key={id}>
                <a href={`/organisation/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {alone.length === 0 ? null : <p>{t('people.goesToo', { names: alone.map(({ name }) => name).join(', ') })}</p>}
      {documents.length === 0 ? null : (
        <>
          <p>{t('people.goIntoBin', { count: documents.length })}</p>
          <ul className="people-theories">
            {documents.map(({ id, title }) => (
              <li key={id}>
                <a href={`/d/${id}`}>{title || t('home.untitled')}</a>
                <a
                  href={`/api/documents/${id}/export/json`}
                  download
                  aria-label={t('people.downloadOf', { title: title || t('home.untitled') })}
                >
                  {t('people.download')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function DeleteForm({ hasPassword, onKeep }: { readonly hasPassword: boolean; readonly onKeep: () => void }) {
  const [password, setPassword] = useState('')
  const form = useForm({
    check: () => (hasPassword ? refusalsIn({ password: missing(password, t('people.passwordMissing')) }) : {}),
    async send() {
      const { forgetEverything } = await import('../kept/index.js')
      await account.remove(password)
      await forgetEverything()
      globalThis.location.replace('/signin')
    },
    refused: ({ code }) => (code === 'wrong-password' ? { password: t('people.passwordWrong') } : null),
  })
  return (
    <PeopleForm
      form={form}
      actions={
        <div className="people-row">
          <Button kind="line" type="submit" className="people-danger">
            {t('people.deleteGo')}
          </Button>
          <Button onPress={onKeep}>{t('home.keep')}</Button>
        </div>
      }
    >
      {hasPassword ? (
        <FormField
          label={t('people.currentPassword')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          refusal={form.refusals.password}
        />
      ) : null}
    </PeopleForm>
  )
}
