import type { RequestRefused } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'

/** Why something could not be done, and, for a file, the places where it is wrong. */
export function Refusal({ refusal, onClose }: { readonly refusal: RequestRefused; readonly onClose: () => void }) {
  return (
    <div className="home-refusal" role="alert">
      <Icon name="warning" />
      <div>
        <p>{refusal.message}</p>
        {refusal.problems.length > 0 && (
          <ul>
            {refusal.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="home-refusal-close" aria-label={t('home.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
