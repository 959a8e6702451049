import { useFindingsPart } from '../findings/index.js'
import { t } from '../i18n/index.js'
import { useSession, useTheory } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { LevelIcon } from './LevelIcon.js'
import './checks.css'

const LEVELS = [
  ['problem', 'checks.problems'],
  ['warning', 'checks.warnings'],
  ['question', 'checks.questions'],
] as const

/**
 * How many findings there are of each level; pressed, it opens the panel of checks. Before the first box nothing is
 * counted: a theory that has not begun has no faults.
 */
export function ChecksCount() {
  const session = useSession()
  const open = useEditor((editor) => editor.panel === 'checks')
  const counts = useFindingsPart(session, (findings) => findings.counts)
  const hasBegun = useTheory(session, ({ elements }) => elements.size > 0)
  const some = LEVELS.filter(([level]) => hasBegun && counts[level] > 0)
  return (
    <button
      type="button"
      className="checks-count"
      aria-pressed={open}
      title={t('checks.open')}
      onClick={() => setEditor({ panel: open ? null : 'checks' })}
    >
      {some.length === 0 ? <span>{t('checks.title')}</span> : null}
      {some.map(([level, words]) => (
        <span key={level} className="checks-count-level">
          <LevelIcon level={level} />
          <span className="checks-count-words">{t(words, { count: counts[level] })}</span>
          <span className="checks-count-figure" aria-hidden="true">
            {counts[level]}
          </span>
        </span>
      ))}
    </button>
  )
}
