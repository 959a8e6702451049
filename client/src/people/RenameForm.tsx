import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { PeopleForm } from './PeopleForm.js'
import { useForm } from './useForm.js'

interface RenameFormProps {
  readonly label: string
  readonly about?: string
  readonly autoComplete: 'name' | 'organization'
  /** What it is called now. */
  readonly name: string
  /** Said where no name is left. */
  readonly missingWords: string
  readonly save: (name: string) => Promise<unknown>
}

/** Another name for what has one. */
export function RenameForm({ label, about, autoComplete, name: known, missingWords, save }: RenameFormProps) {
  const [name, setName] = useState(known)
  const [isSaved, setSaved] = useState(false)
  const form = useForm({
    check: () => refusalsIn({ name: missing(name, missingWords) }),
    async send() {
      await save(name.trim())
      setSaved(true)
    },
  })
  return (
    <PeopleForm
      form={form}
      actions={
        <div className="people-row">
          <Button kind="line" type="submit" isDisabled={name.trim() === known}>
            {t('people.saveName')}
          </Button>
          <span role="status">{isSaved ? t('people.saved') : ''}</span>
        </div>
      }
    >
      <FormField
        label={label}
        about={about}
        autoComplete={autoComplete}
        value={name}
        onChange={(changed) => {
          setName(changed)
          setSaved(false)
        }}
        refusal={form.refusals.name}
      />
    </PeopleForm>
  )
}
