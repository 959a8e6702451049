import type { Warning } from '@throughline/shared/formats'
import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'

/** So many are shown; who has more of them has another file at hand. */
const SHOWN = 200

/** What could not be said as it was in the file, each with where it stands there. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <section aria-labelledby="import-warnings">
      <h3 id="import-warnings">{t('import.warnings', { count: warnings.length })}</h3>
      <ul className="import-warnings">
        {warnings.slice(0, SHOWN).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <Icon name="warning" />
            <span>{path === '' ? message : `${path}: ${message}`}</span>
          </li>
        ))}
      </ul>
      {warnings.length > SHOWN && <p>{t('import.more', { count: warnings.length - SHOWN })}</p>}
    </section>
  )
}
