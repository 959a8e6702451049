import { EXPORT_STEPS } from '@throughline/shared/formats'
import { t } from '../i18n/index.js'
import type { Progress } from './export-job.js'

/** What an export is at: the step in words, and how many lie behind it as a bar. */
export function ExportProgress({ step, share }: Progress) {
  const words = t(`export.step.${step}`)
  return (
    <span className="export-progress">
      <progress value={EXPORT_STEPS.indexOf(step) + share} max={EXPORT_STEPS.length} aria-label={words} />
      <span role="status">{words}</span>
    </span>
  )
}
