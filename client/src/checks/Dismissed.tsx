import type { Finding } from '@throughline/shared/checks'
import { restoreFinding } from '@throughline/shared/commands'
import { useId, useState } from 'react'
import { inLanguage, t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { announce } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { useChecks } from './checks-context.js'
import { Places } from './Places.js'
import { whenSaid } from './when-said.js'

/** What was dismissed: by whom, when and why; each can be brought back. */
export function Dismissed({ findings }: { readonly findings: readonly Finding[] }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  if (findings.length === 0) return null
  return (
    <section className="inspector-section">
      <h3>
        <button
          type="button"
          className="check-title inspector-title"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
          <span>{t('checks.dismissed')}</span>
          <span className="inspector-count">{findings.length}</span>
        </button>
      </h3>
      {isOpen ? (
        <ul className="check-findings" id={id}>
          {findings.map((finding) => (
            <DismissedRow key={finding.key} finding={finding} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function DismissedRow({ finding }: { readonly finding: Finding }) {
  const { session, keepFocus } = useChecks()
  return (
    <li className="finding">
      <p className="finding-record">{inLanguage(finding.check.title)}</p>
      <Places ids={finding.shownAt} />
      <p className="finding-message">{inLanguage(finding.message)}</p>
      {finding.dismissals.map(({ id, reason, by, date }) => (
        <blockquote key={id} className="said">
          <p>{reason}</p>
          <footer>{t('checks.by', { name: by, date: whenSaid(date) })}</footer>
        </blockquote>
      ))}
      <IfMay action="edit">
        <div className="finding-actions">
          <Button
            size="small"
            kind="line"
            onPress={() => {
              session.run(restoreFinding, { check: finding.check.id, on: finding.on })
              announce(t('checks.restored'))
              keepFocus()
            }}
          >
            {t('checks.restore')}
          </Button>
        </div>
      </IfMay>
    </li>
  )
}
