import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'

interface SearchFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Narrows the list by title. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  return (
    <label className="home-search">
      <Icon name="search" />
      <input
        type="search"
        value={value}
        placeholder={t('home.find')}
        aria-label={t('home.find')}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
