import type { Finding } from '@throughline/shared/checks'
import { memo, useEffect, useRef, useState } from 'react'
import { runFix, showThing } from '../commands/index.js'
import { saysTheSame, setCurrentFinding } from '../findings/index.js'
import { inLanguage, t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { announce, setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'
import { useChecks } from './checks-context.js'
import { DismissForm } from './DismissForm.js'
import { Places } from './Places.js'
import { useRecordNames } from './use-record-names.js'

interface FindingRowProps {
  readonly finding: Finding
  /** It is the one that was gone to last. */
  readonly isCurrent: boolean
}

/** One finding: what is so, where, and what can be done about it. Worked out anew it is drawn anew only if it differs. */
export const FindingRow = memo(Row, (a, b) => a.isCurrent === b.isCurrent && saysTheSame(a.finding, b.finding))

function Row({ finding, isCurrent }: FindingRowProps) {
  const { session, picture, keepFocus } = useChecks()
  const [dismissing, setDismissing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const records = useRecordNames(session, finding)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const { fix, write } = finding
  const writeAt = write === undefined ? undefined : finding.ids[0]
  return (
    <li className={`finding ${isCurrent ? 'is-current' : ''}`} ref={row} aria-current={isCurrent || undefined}>
      {records === '' ? null : <p className="finding-record">{records}</p>}
      <Places ids={finding.shownAt} onGo={() => setCurrentFinding(finding.key)} />
      <p className="finding-message">{inLanguage(finding.message)}</p>
      {dismissing ? (
        <DismissForm
          finding={finding}
          onDone={() => {
            setDismissing(false)
            keepFocus()
          }}
        />
      ) : (
        <IfMay action="edit">
          <div className="finding-actions">
            {fix === undefined ? null : (
              <Button
                size="small"
                kind="line"
                onPress={() => {
                  keepFocus()
                  runFix({ session, picture }, fix.change)
                  announce(t('checks.fixed', { fix: inLanguage(fix.name) }))
                }}
              >
                {inLanguage(fix.name)}
              </Button>
            )}
            {writeAt === undefined ? null : (
              <Button
                size="small"
                kind="line"
                onPress={() => {
                  showThing(session.theory(), writeAt)
                  setEditor({ panel: 'details', inspectorField: write ?? null })
                }}
              >
                {t('checks.write')}
              </Button>
            )}
            <Button size="small" onPress={() => setDismissing(true)}>
              {t('checks.dismiss')}
            </Button>
          </div>
        </IfMay>
      )}
    </li>
  )
}
