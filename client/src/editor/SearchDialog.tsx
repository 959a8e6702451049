import { t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { camera, setEditor } from '../state/index.js'
import { PickDialog } from '../ui/index.js'
import { useEditorParts } from './editor-context.js'
import { elementItems, groupItems } from './element-items.js'

/** Finds a box by words of its label and goes there. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { session } = useEditorParts()
  const theory = useTheory(session, (whole) => whole)
  return (
    <PickDialog
      title={t('search.title')}
      fieldLabel={t('search.field')}
      none={t('search.none')}
      items={[...elementItems(theory), ...groupItems(theory)]}
      onPick={(id) => {
        setEditor({ selection: new Set([id]), focused: id })
        camera()?.show(id)
      }}
      onClose={onClose}
    />
  )
}
