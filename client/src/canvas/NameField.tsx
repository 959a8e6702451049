import type { Id } from '@throughline/shared/model'
import { useEffect } from 'react'
import { useSharedText } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { useMap } from './map-context.js'

export interface NameFieldProps {
  readonly kind: 'groups' | 'bands'
  readonly id: Id
  readonly language: string
  /** What is written here, for screen readers. */
  readonly label: string
}

/** The name of a group or band while it is written, in place. */
export function NameField({ kind, id, language, label }: NameFieldProps) {
  const { session } = useMap()
  const shared = useSharedText<HTMLInputElement>(session, { kind, id, field: 'label', language }, 'one')
  const { ref } = shared
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.select()
  }, [ref])
  return (
    <input
      {...shared}
      className="map-name nodrag nopan"
      aria-label={label}
      onKeyDown={(event) => {
        shared.onKeyDown(event)
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' || event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault()
          setEditor({ editing: null, focused: id })
        }
      }}
      onBlur={() => {
        shared.onBlur()
        if (useEditor.getState().editing === id) setEditor({ editing: null })
      }}
    />
  )
}
