import type { Check, Finding } from '@throughline/shared/checks'
import { useId, useState } from 'react'
import { useCurrentFinding } from '../findings/index.js'
import { inLanguage, t } from '../i18n/index.js'
import { Button, Icon } from '../ui/index.js'
import { FindingRow } from './FindingRow.js'

/** Longer lists are told a page at a time: hundreds of rows would make typing slow. */
const PAGE = 10
/** So few are shown without being asked for. */
const FEW = 3

interface CheckFindingsProps {
  readonly check: Check
  readonly findings: readonly Finding[]
}

/** What one check found: why it matters, whose rule it is, and each finding. */
export function CheckFindings({ check, findings }: CheckFindingsProps) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [shown, setShown] = useState(PAGE)
  const id = useId()
  const current = useCurrentFinding()
  const currentAt = findings.findIndex(({ key }) => key === current)
  const isOpen = chosen ?? (currentAt >= 0 || findings.length <= FEW)
  const count = Math.max(shown, currentAt + 1)
  return (
    <div className="check">
      <h4>
        <button
          type="button"
          className="check-title"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChosen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
          <span>{inLanguage(check.title)}</span>
          <span className="inspector-count">{findings.length}</span>
        </button>
      </h4>
      {isOpen ? (
        <div className="check-body" id={id}>
          <p className="check-why">
            {inLanguage(check.why)} <cite>{t('checks.source', { source: inLanguage(check.source) })}</cite>
          </p>
          <ul className="check-findings">
            {findings.slice(0, count).map((finding) => (
              <FindingRow key={finding.key} finding={finding} isCurrent={finding.key === current} />
            ))}
          </ul>
          {findings.length > count ? (
            <Button size="small" kind="line" onPress={() => setShown(count + 5 * PAGE)}>
              {t('checks.more', { count: Math.min(5 * PAGE, findings.length - count) })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
