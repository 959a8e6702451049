import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button, Face } from '../ui/index.js'
import { FormRefusal } from './FormRefusal.js'
import { LinkToPass } from './LinkToPass.js'
import { PeopleSection } from './PeoplePage.js'
import { type Member, type Organisation, organisations } from './people-api.js'
import { RoleField } from './RoleField.js'
import { useAction } from './useAction.js'

interface MembersProps {
  readonly organisation: Organisation
  readonly self: string
  readonly isOwner: boolean
  /** Where no emails are sent, owners hand out links to replace a forgotten password. */
  readonly hasMail: boolean
  readonly onChanged: () => void
}

/** Who is in an organisation. Owners change roles and take people out. */
export function Members({ organisation: { id, members }, self, isOwner, hasMail, onChanged }: MembersProps) {
  const { refusal, run } = useAction()
  const [reset, setReset] = useState<{ readonly name: string; readonly url: string } | null>(null)
  // Shown anew also where it was refused: the field already says what was wanted.
  const change = (action: () => Promise<unknown>) => run(action).then(onChanged)
  return (
    <PeopleSection title={t('people.members')} about={t('people.rolesAbout')}>
      <FormRefusal words={refusal} />
      <ul className="people-list">
        {members.map((member) => (
          <li key={member.id}>
            <Face name={member.name} />
            <span className="people-what">
              <strong>
                {member.name} {member.id === self ? <em>{t('people.you')}</em> : null}
              </strong>
              <small>
                {member.email}
                {member.isEmailProven ? null : ` · ${t('people.notProven')}`}
              </small>
            </span>
            {isOwner ? (
              <MemberChange
                member={member}
                isSelf={member.id === self}
                onReset={
                  hasMail
                    ? null
                    : () =>
                        run(async () =>
                          setReset({ name: member.name, url: await organisations.resetLink(id, member.id) }),
                        )
                }
                onRole={(role) => change(() => organisations.changeRole(id, member.id, role))}
                onRemove={() => change(() => organisations.removeMember(id, member.id))}
              />
            ) : (
              <span className="people-quiet">{t(`people.role.${member.role}`)}</span>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {reset === null ? null : (
          <LinkToPass key={reset.url} label={t('people.resetLink', { name: reset.name })} url={reset.url} />
        )}
      </div>
    </PeopleSection>
  )
}

interface MemberChangeProps {
  readonly member: Member
  readonly isSelf: boolean
  /** null: they can have a link sent. */
  readonly onReset: (() => void) | null
  readonly onRole: (role: Member['role']) => void
  readonly onRemove: () => void
}

function MemberChange({ member: { name, role }, isSelf, onReset, onRole, onRemove }: MemberChangeProps) {
  return (
    <span className="people-change">
      <RoleField label={t('people.roleOf', { name })} labelUnseen role={role} onChange={onRole} />
      {isSelf || onReset === null ? null : (
        <Button kind="line" size="small" aria-label={t('people.resetMakeOf', { name })} onPress={onReset}>
          {t('people.resetMake')}
        </Button>
      )}
      {isSelf ? null : (
        <Button kind="line" size="small" aria-label={t('people.removeOf', { name })} onPress={onRemove}>
          {t('people.remove')}
        </Button>
      )}
    </span>
  )
}
