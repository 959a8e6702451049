import { t } from '../i18n/index.js'
import { emailRefusal, missing, passwordRefusal } from './checks.js'
import { FormField } from './FormField.js'
import type { Refusals } from './useForm.js'

/** What somebody says who makes an account. */
export interface PersonFields {
  readonly name: string
  readonly email: string
  readonly password: string
}

export type PersonField = keyof PersonFields

export const NOBODY: PersonFields = { name: '', email: '', password: '' }

interface NewPersonProps {
  readonly person: PersonFields
  readonly onChange: (person: PersonFields) => void
  readonly refusals: Refusals
}

/** Name and address of somebody who makes an account. */
export function NameAndEmail({ person, onChange, refusals }: NewPersonProps) {
  return (
    <>
      <FormField
        label={t('people.yourName')}
        autoComplete="name"
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        refusal={refusals.name}
      />
      <FormField
        label={t('people.email')}
        type="email"
        autoComplete="username"
        value={person.email}
        onChange={(email) => onChange({ ...person, email })}
        refusal={refusals.email}
      />
    </>
  )
}

/** The password they choose. */
export function NewPassword({ person, onChange, refusals }: NewPersonProps) {
  return (
    <FormField
      label={t('people.password')}
      type="password"
      autoComplete="new-password"
      about={t('people.passwordAbout')}
      value={person.password}
      onChange={(password) => onChange({ ...person, password })}
      refusal={refusals.password}
    />
  )
}

/** What is wrong with it, before it is sent. */
export function personRefusals({ name, email, password }: PersonFields): Readonly<Record<PersonField, string | null>> {
  return {
    name: missing(name, t('people.nameMissing')),
    email: emailRefusal(email),
    password: passwordRefusal(password),
  }
}
