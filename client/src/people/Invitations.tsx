import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { dateInWords } from './date-in-words.js'
import { FormRefusal } from './FormRefusal.js'
import { InviteForm } from './InviteForm.js'
import { LinkToPass } from './LinkToPass.js'
import { PeopleSection } from './PeoplePage.js'
import { type Organisation, organisations } from './people-api.js'
import { useAction } from './useAction.js'

interface InvitationsProps {
  readonly organisation: Organisation
  readonly hasMail: boolean
  readonly onChanged: () => void
}

/** Inviting people, and the invitations that nobody has taken up yet. */
export function Invitations({ organisation: { id, invitations }, hasMail, onChanged }: InvitationsProps) {
  const { refusal, run } = useAction()
  const [made, setMade] = useState<{ readonly url: string | null; readonly email: string } | null>(null)
  const about = t(hasMail ? 'people.inviteAbout' : 'people.inviteAboutLink')
  return (
    <PeopleSection title={t('people.invite')} about={about}>
      <InviteForm
        organisation={id}
        hasMail={hasMail}
        onInvited={(url, email) => {
          setMade({ url, email })
          onChanged()
        }}
      />
      <div role="status">{made === null ? null : <Made {...made} />}</div>
      {invitations.length === 0 ? null : (
        <>
          <h3>{t('people.invited')}</h3>
          <ul className="people-list">
            {invitations.map((invitation) => {
              const whom = invitation.email ?? t('people.byLink')
              return (
                <li key={invitation.id}>
                  <span className="people-what">
                    <strong>{whom}</strong>
                    <small>
                      {t('people.invitedAs', {
                        role: t(`people.role.${invitation.role}`),
                        by: invitation.by,
                        until: dateInWords(invitation.until),
                      })}
                    </small>
                  </span>
                  <Button
                    kind="line"
                    size="small"
                    aria-label={t('people.takeBackOf', { whom })}
                    onPress={() => run(() => organisations.takeBack(id, invitation.id).then(onChanged))}
                  >
                    {t('people.takeBack')}
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <FormRefusal words={refusal} />
    </PeopleSection>
  )
}

function Made({ url, email }: { readonly url: string | null; readonly email: string }) {
  if (url === null) return <p>{t('people.inviteSent', { email })}</p>
  return <LinkToPass key={url} label={t('people.inviteLink')} url={url} />
}
