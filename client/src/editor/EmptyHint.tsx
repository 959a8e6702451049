import { t } from '../i18n/index.js'
import { useOnMap } from '../picture/index.js'
import { useEditorParts } from './editor-context.js'
import './empty-hint.css'

/** On a map with nothing on it: how to begin. */
export function EmptyHint() {
  const { session } = useEditorParts()
  const isEmpty = useOnMap(session, ({ elements, bands, groups }) => elements.size + bands.size + groups.size === 0)
  if (!isEmpty) return null
  return (
    <p className="empty-hint">
      <strong>{t('empty.title')}</strong> {t('empty.about')}
    </p>
  )
}
