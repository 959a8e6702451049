import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { askWho, type Who } from '../who/index.js'
import { FormPage } from './FormPage.js'
import { FormRefusal } from './FormRefusal.js'
import { forgetInvitation, invitationToken } from './invitation-token.js'
import { JoinAnew } from './JoinAnew.js'
import { type Invitation, joining } from './people-api.js'
import { useForm } from './useForm.js'

/** Where the link of an invitation leads: joins with the account one has, or with a new one. */
export function InvitePage() {
  const [token] = useState(invitationToken)
  const [found, setFound] = useState<{ readonly invitation: Invitation; readonly who: Who } | 'over' | null>(null)
  useEffect(() => {
    Promise.all([joining.read(token), askWho()]).then(
      ([invitation, who]) => setFound({ invitation, who }),
      () => setFound('over'),
    )
  }, [token])

  if (found === null) return <FormPage title={t('people.invitation')} />
  if (found === 'over') {
    return (
      <FormPage title={t('people.linkOverTitle')} lead={t('people.invitationOver')}>
        <a className="button button-line people-wide" href="/">
          {t('people.goOn')}
        </a>
      </FormPage>
    )
  }
  const { invitation, who } = found
  const { organisation, by, role } = invitation
  const page = {
    title: t('people.joinTitle', { organisation }),
    lead: t('people.joinAbout', { by: by || t('people.formerMember'), role: t(`people.role.${role}`) }),
  }
  return who.person === null ? (
    <JoinAnew {...page} token={token} email={invitation.email} who={who} />
  ) : (
    <JoinAs {...page} token={token} name={who.person.name} />
  )
}

interface JoinAsProps {
  readonly title: string
  readonly lead: string
  readonly token: string
  readonly name: string
}

function JoinAs({ title, lead, token, name }: JoinAsProps) {
  const { ref, refusals, isBusy, onSubmit } = useForm({
    async send() {
      await joining.accept(token)
      forgetInvitation()
      globalThis.location.replace('/')
    },
  })
  return (
    <FormPage title={title} lead={lead}>
      <form ref={ref} className="people-form" onSubmit={onSubmit} aria-busy={isBusy}>
        <FormRefusal words={refusals.all} />
        <Button kind="solid" type="submit" className="people-wide">
          {t('people.joinAs', { name })}
        </Button>
      </form>
    </FormPage>
  )
}
