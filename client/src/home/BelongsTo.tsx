import { useEffect, useState } from 'react'
import { chooseOrganisation, chosenOrganisation, forgetOrganisation } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'

/** In which of one's organisations a new theory is made; nothing to choose where there is one. */
export function BelongsTo({ organisations }: { readonly organisations: readonly { id: string; name: string }[] }) {
  const [chosen, setChosen] = useState(chosenOrganisation)
  const known = organisations.some(({ id }) => id === chosen)
  useEffect(() => {
    if (!known) forgetOrganisation()
  }, [known])
  if (organisations.length < 2) return null
  return (
    <SelectField
      label={t('home.belongsTo')}
      value={known && chosen !== null ? chosen : (organisations[0]?.id ?? '')}
      choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => {
        chooseOrganisation(id)
        setChosen(id)
      }}
    />
  )
}
