import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button, SelectField } from '../ui/index.js'
import type { Who } from '../who/index.js'
import { emailRefusal, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { PeopleForm } from './PeopleForm.js'
import { type Departure, handing } from './people-api.js'
import { useForm } from './useForm.js'
import './hand-over.css'

const PERSON = 'person'

interface HandOverProps {
  readonly departure: Departure
  readonly organisations: Who['organisations']
  readonly onDone: () => void
}

/** Hands what would otherwise go into the bin to an organisation one is in, or to somebody with an account. */
export function HandOver({ departure: { alone, documents }, organisations, onDone }: HandOverProps) {
  const heirs = organisations.filter(
    ({ id, role }) => (role === 'owner' || role === 'editor') && !alone.some((each) => each.id === id),
  )
  const [to, setTo] = useState(heirs[0]?.id ?? PERSON)
  const [email, setEmail] = useState('')
  const [waits, setWaits] = useState(false)
  const form = useForm({
    check: () => (to === PERSON ? refusalsIn({ email: emailRefusal(email) }) : {}),
    async send() {
      setWaits(false)
      for (const { id } of documents) {
        if (to !== PERSON) await handing.toOrganisation(id, to)
        else if (!(await handing.toPerson(id, email.trim()))) return setWaits(true)
      }
      onDone()
    },
    refused: ({ code }) => (code === 'no-account' ? { email: t('people.handNobody') } : null),
  })
  return (
    <PeopleForm
      form={{ ...form, refusals: waits ? { all: t('people.handWaits', { email: email.trim() }) } : form.refusals }}
      actions={
        <div className="people-row">
          <Button kind="line" type="submit">
            {t('people.handGo', { count: documents.length })}
          </Button>
        </div>
      }
    >
      <SelectField
        label={t('people.handTo')}
        value={to}
        onChange={setTo}
        choices={[
          ...heirs.map(({ id, name }) => ({ value: id, label: name })),
          { value: PERSON, label: t('people.handPerson') },
        ]}
      />
      {to === PERSON ? (
        <FormField
          label={t('people.handEmail')}
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          refusal={form.refusals.email}
        />
      ) : null}
    </PeopleForm>
  )
}
