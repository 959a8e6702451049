import type { OrganisationRole } from '@throughline/shared/permissions'
import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { emailRefusal, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormRefusal } from './FormRefusal.js'
import { organisations } from './people-api.js'
import { RoleField } from './RoleField.js'
import { useForm } from './useForm.js'
import './invite-form.css'

interface InviteFormProps {
  readonly organisation: string
  readonly hasMail: boolean
  /** `url`: the link to pass on; null where it was sent. */
  readonly onInvited: (url: string | null, email: string) => void
}

/** An address, which may be left out for a link to pass on, and a role. */
export function InviteForm({ organisation, hasMail, onInvited }: InviteFormProps) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<OrganisationRole>('editor')
  const { ref, refusals, isBusy, onSubmit } = useForm({
    check: () => (email.trim() === '' ? {} : refusalsIn({ email: emailRefusal(email) })),
    async send() {
      const url = await organisations.invite(organisation, role, email.trim())
      onInvited(url, email.trim())
      setEmail('')
    },
  })
  const isSent = hasMail && email.trim() !== ''
  return (
    <form ref={ref} className="people-invite" onSubmit={onSubmit} noValidate aria-busy={isBusy}>
      <FormField
        label={t('people.inviteEmail')}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
        refusal={refusals.email}
      />
      <RoleField label={t('people.roleField')} role={role} onChange={setRole} />
      <Button kind="solid" type="submit">
        {t(isSent ? 'people.inviteSend' : 'people.inviteMake')}
      </Button>
      <FormRefusal words={refusals.all} />
    </form>
  )
}
