import type { Check, CheckLevel, Finding } from '@throughline/shared/checks'
import { useMemo } from 'react'
import { t } from '../i18n/index.js'
import { CheckFindings } from './CheckFindings.js'
import { LevelIcon } from './LevelIcon.js'

interface LevelFindingsProps {
  readonly level: CheckLevel
  /** Of all levels, in the order in which they are told. */
  readonly findings: readonly Finding[]
}

/** The findings of one level, check by check. */
export function LevelFindings({ level, findings }: LevelFindingsProps) {
  const byCheck = useMemo(() => grouped(findings.filter(({ check }) => check.level === level)), [findings, level])
  const count = byCheck.reduce((sum, [, found]) => sum + found.length, 0)
  if (count === 0) return null
  return (
    <section className="inspector-section checks-level" aria-labelledby={`checks-${level}`}>
      <h3 className="inspector-title" id={`checks-${level}`}>
        <LevelIcon level={level} />
        {t(`checks.heading.${level}`)}
        <span className="inspector-count">{count}</span>
      </h3>
      {byCheck.map(([check, found]) => (
        <CheckFindings key={check.id} check={check} findings={found} />
      ))}
    </section>
  )
}

function grouped(findings: readonly Finding[]): readonly (readonly [Check, readonly Finding[]])[] {
  const groups = new Map<Check, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.check)
    if (group === undefined) groups.set(finding.check, [finding])
    else group.push(finding)
  }
  return [...groups]
}
