import { useState } from 'react'
import { Button } from '../ui/index.js'
import { missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { PeopleForm } from './PeopleForm.js'
import { useForm } from './useForm.js'
import './new-named.css'

interface NewNamedProps {
  /** What opens the form. */
  readonly summary: string
  readonly label: string
  readonly autoComplete: 'organization' | 'off'
  /** Said where no name is given. */
  readonly missingWords: string
  readonly action: string
  readonly make: (name: string) => Promise<unknown>
}

/** A new organisation or team: all it needs is a name. */
export function NewNamed({ summary, label, autoComplete, missingWords, action, make }: NewNamedProps) {
  const [name, setName] = useState('')
  const form = useForm({
    check: () => refusalsIn({ name: missing(name, missingWords) }),
    async send() {
      await make(name.trim())
      setName('')
    },
  })
  return (
    <details className="people-more">
      <summary>{summary}</summary>
      <PeopleForm
        form={form}
        actions={
          <Button kind="line" type="submit">
            {action}
          </Button>
        }
      >
        <FormField
          label={label}
          autoComplete={autoComplete}
          value={name}
          onChange={setName}
          refusal={form.refusals.name}
        />
      </PeopleForm>
    </details>
  )
}
