import { languageShown } from '@throughline/shared/model'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { t } from '../i18n/index.js'
import { useEditor } from '../state/index.js'
import { useMap, useMapState, useSceneGroup } from './map-context.js'
import { NameField } from './NameField.js'
import './group-node.css'

/** The head of a group: takes hold of all its members, and holds its name while that is written. */
export const GroupNode = memo(function GroupNode({ id }: NodeProps) {
  const { session } = useMap()
  const group = useSceneGroup(id)
  const editing = useEditor((state) => state.editing === id)
  const focused = useEditor((state) => state.focused === id)
  const keyboard = useMapState((state) => state.keyboard)
  const wanted = useEditor((state) => state.language)
  const label = session.theory().groups.get(id)?.label
  if (group === undefined || label === undefined) return null
  const { languages } = session.theory().details
  return (
    <div className={focused && keyboard && !editing ? 'map-group-head is-focused' : 'map-group-head'}>
      {editing ? (
        <NameField
          kind="groups"
          id={id}
          language={languageShown(label, languages, wanted)}
          label={t('canvas.groupName')}
        />
      ) : null}
    </div>
  )
})
