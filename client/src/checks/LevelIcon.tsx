import type { CheckLevel } from '@throughline/shared/checks'
import { Icon } from '../ui/index.js'

/** The sign of a level: filled for problems and warnings, a question mark for questions. A word stands beside it. */
export function LevelIcon({ level }: { readonly level: CheckLevel }) {
  return (
    <span className={`check-level check-${level}`}>
      <Icon name={level === 'question' ? 'question' : 'warning'} />
    </span>
  )
}
