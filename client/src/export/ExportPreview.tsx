import { wordsOf } from '@throughline/shared/model'
import { useMemo } from 'react'
import { t } from '../i18n/index.js'
import type { ExportJob } from './export-job.js'
import type { FileKind } from './file-kinds.js'
import { usePreview } from './usePreview.js'

interface ExportPreviewProps {
  readonly job: ExportJob
  readonly kind: FileKind
}

/** What the file will look like: its slide, its first page, its picture, its text. */
export function ExportPreview({ job, kind }: ExportPreviewProps) {
  const { shownAs } = kind
  const wanted = useMemo(() => wantedOf(job, shownAs), [job, shownAs])
  const shown = usePreview(wanted)
  const { background, parts } = job.choices
  if (shownAs === 'nothing' || shownAs === 'rows')
    return (
      <p className="export-preview is-empty">{t(shownAs === 'rows' ? 'export.rowsPreview' : 'export.noPreview')}</p>
    )
  if (shown !== null && 'text' in shown) return <pre className="export-preview is-text">{shown.text}</pre>
  const picture = shown === null ? null : <img src={shown.picture} alt={t('export.preview')} />
  if (shownAs === 'picture' || shownAs === 'text')
    return <figure className={`export-preview is-${background}`}>{picture}</figure>
  const { details } = job.theory
  return (
    <figure className="export-preview">
      <div className={`export-sheet is-${shownAs}`}>
        {parts.includes('title') && (
          <p className="export-sheet-title">{wordsOf(details.title, details.languages, job.choices.language)}</p>
        )}
        <div className="export-sheet-figure">{picture}</div>
      </div>
      <figcaption>{followsIn(job, shownAs)}</figcaption>
    </figure>
  )
}

/** Files for the eye are shown by their figure, others by their text. */
function wantedOf(job: ExportJob, shownAs: FileKind['shownAs']): ExportJob | null {
  if (shownAs === 'nothing' || shownAs === 'rows') return null
  return shownAs === 'text' ? job : { ...job, format: null }
}

function followsIn({ choices: { parts } }: ExportJob, shownAs: 'slide' | 'page'): string {
  const [tables, narrative] = [parts.includes('tables'), parts.includes('narrative')]
  if (shownAs === 'slide') return tables ? t('export.slidesFollow') : t('export.oneSlide')
  if (tables && narrative) return t('export.allFollows')
  if (tables) return t('export.tablesFollow')
  return narrative ? t('export.narrativeFollows') : t('export.nothingFollows')
}
