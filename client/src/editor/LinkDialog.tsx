import { addLink } from '@throughline/shared/commands'
import { LINK_KINDS, type LinkKind } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { useState } from 'react'
import { language, t } from '../i18n/index.js'
import { useMapTheory } from '../picture/index.js'
import { announce, setEditor, useEditor } from '../state/index.js'
import { PickDialog, SelectField } from '../ui/index.js'
import { useEditorParts } from './editor-context.js'
import { elementItems, groupItems, withoutThings } from './element-items.js'
import { labelOf } from './label-of.js'

/** Links what was chosen to a box from the list: what dragging from a handle does, by keyboard. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const { session } = useEditorParts()
  const theory = useMapTheory(session)
  const from = useEditor((editor) => editor.linkingFrom)
  const [kind, setKind] = useState<LinkKind>('leads-to')
  if (from === null) return null
  const words = wordsIn(language())
  return (
    <PickDialog
      title={t('link.title', { label: labelOf(theory, from) })}
      fieldLabel={t('link.to')}
      none={t('search.none')}
      items={withoutThings([...elementItems(theory), ...groupItems(theory)], new Set([from]))}
      above={
        <div className="pick-above">
          <SelectField
            label={t('link.kind')}
            value={kind}
            choices={LINK_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(wanted) => setKind(LINK_KINDS.find((one) => one === wanted) ?? 'leads-to')}
          />
        </div>
      }
      onPick={(to) => {
        const id = session.run(addLink, { from, to, kind })
        if (id === null) announce(t('said.linkExists'))
        else setEditor({ selection: new Set([id]) })
      }}
      onClose={onClose}
    />
  )
}
