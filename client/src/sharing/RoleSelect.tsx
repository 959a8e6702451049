import type { Role } from '@throughline/shared/permissions'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'

interface RoleSelectProps {
  readonly label: string
  readonly role: Role
  readonly onChange: (role: Role) => void
}

/** One of the four roles, by their words. */
export function RoleSelect({ label, role, onChange }: RoleSelectProps) {
  return (
    <SelectField
      label={label}
      labelUnseen
      value={role}
      onChange={(value) => {
        const chosen = ROLES.find((each) => each === value)
        if (chosen !== undefined) onChange(chosen)
      }}
      choices={ROLES.map((value) => ({ value, label: t(`share.roles.${value}`) }))}
    />
  )
}

const ROLES: readonly Role[] = ['view', 'comment', 'edit', 'own']

/** What each role means, written once. */
export function RoleMeanings() {
  return (
    <p className="share-meanings">
      {ROLES.map((role) => {
        const [before = '', after = ''] = t(`share.meaning.${role}`, { role: '\u0000' }).split('\u0000')
        return (
          <span key={role}>
            {before}
            <strong>{t(`share.plural.${role}`)}</strong>
            {after}{' '}
          </span>
        )
      })}
    </p>
  )
}
