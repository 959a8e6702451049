import { ORGANISATION_ROLES, type OrganisationRole } from '@throughline/shared/permissions'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'

interface RoleFieldProps {
  readonly label: string
  readonly labelUnseen?: boolean
  readonly role: OrganisationRole
  readonly onChange: (role: OrganisationRole) => void
}

/** One of the four roles in an organisation. */
export function RoleField({ label, labelUnseen = false, role, onChange }: RoleFieldProps) {
  return (
    <SelectField
      label={label}
      labelUnseen={labelUnseen}
      value={role}
      onChange={(value) => {
        const chosen = ORGANISATION_ROLES.find((each) => each === value)
        if (chosen !== undefined) onChange(chosen)
      }}
      choices={ORGANISATION_ROLES.toReversed().map((value) => ({ value, label: t(`people.role.${value}`) }))}
    />
  )
}
