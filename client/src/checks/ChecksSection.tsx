import type { Finding } from '@throughline/shared/checks'
import type { Id } from '@throughline/shared/model'
import { setCurrentFinding, useFindingsAt } from '../findings/index.js'
import { inLanguage, t } from '../i18n/index.js'
import { useSession } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { Section } from '../ui/index.js'
import { LevelIcon } from './LevelIcon.js'
import { useRecordNames } from './use-record-names.js'
import './checks.css'

/** What the checks find at one box, link or group; each leads to its place in the panel of checks. */
export function ChecksSection({ id }: { readonly id: Id }) {
  const session = useSession()
  const findings = useFindingsAt(session, id)
  if (findings.length === 0) return null
  return (
    <Section title={t('checks.here')} count={findings.length}>
      <ul className="checks-here">
        {findings.map((finding) => (
          <li key={finding.key}>
            <Here finding={finding} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Here({ finding }: { readonly finding: Finding }) {
  const records = useRecordNames(useSession(), finding)
  return (
    <button
      type="button"
      className="check-here"
      title={inLanguage(finding.check.why)}
      onClick={() => {
        setCurrentFinding(finding.key)
        setEditor({ panel: 'checks' })
      }}
    >
      <LevelIcon level={finding.check.level} />
      <span>
        <span className="unseen">{t(`checks.level.${finding.check.level}`)}: </span>
        {inLanguage(finding.message)}
        {records === '' ? null : <span className="check-record">{records}</span>}
      </span>
    </button>
  )
}
