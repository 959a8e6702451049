import { t } from '../i18n/index.js'
import { Button, Face } from '../ui/index.js'
import { FormRefusal } from './FormRefusal.js'
import { PeopleSection } from './PeoplePage.js'
import { type Member, type Organisation, organisations } from './people-api.js'
import { RoleField } from './RoleField.js'
import { useAction } from './useAction.js'

interface MembersProps {
  readonly organisation: Organisation
  readonly self: string
  readonly isOwner: boolean
  readonly onChanged: () => void
}

/** Who is in an organisation. Owners change roles and take people out. */
export function Members({ organisation: { id, members }, self, isOwner, onChanged }: MembersProps) {
  const { refusal, run } = useAction()
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
              <small>{member.email}</small>
            </span>
            {isOwner ? (
              <MemberChange
                member={member}
                isSelf={member.id === self}
                onRole={(role) => change(() => organisations.changeRole(id, member.id, role))}
                onRemove={() => change(() => organisations.removeMember(id, member.id))}
              />
            ) : (
              <span className="people-quiet">{t(`people.role.${member.role}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </PeopleSection>
  )
}

interface MemberChangeProps {
  readonly member: Member
  readonly isSelf: boolean
  readonly onRole: (role: Member['role']) => void
  readonly onRemove: () => void
}

function MemberChange({ member: { name, role }, isSelf, onRole, onRemove }: MemberChangeProps) {
  return (
    <span className="people-change">
      <RoleField label={t('people.roleOf', { name })} labelUnseen role={role} onChange={onRole} />
      {isSelf ? null : (
        <Button kind="line" size="small" aria-label={t('people.removeOf', { name })} onPress={onRemove}>
          {t('people.remove')}
        </Button>
      )}
    </span>
  )
}
