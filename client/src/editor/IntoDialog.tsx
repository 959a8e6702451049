import { moveSelectedInto } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { useMapTheory } from '../picture/index.js'
import { useEditor } from '../state/index.js'
import { PickDialog } from '../ui/index.js'
import { commandContext, useEditorParts } from './editor-context.js'
import { elementItems, withoutThings } from './element-items.js'

/** Moves what is selected into the sub-model of a box from the list. */
export function IntoDialog({ onClose }: { readonly onClose: () => void }) {
  const parts = useEditorParts()
  const theory = useMapTheory(parts.session)
  const selection = useEditor((editor) => editor.selection)
  return (
    <PickDialog
      title={t('subModel.intoTitle')}
      fieldLabel={t('subModel.intoField')}
      none={t('search.none')}
      items={withoutThings(elementItems(theory), selection)}
      onPick={(id) => moveSelectedInto(commandContext(parts), id)}
      onClose={onClose}
    />
  )
}
