import { elementType, languageShown } from '@throughline/shared/model'
import { BOX, type SceneBox, SIZES } from '@throughline/shared/scene'
import { type KeyboardEvent, useEffect, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { language as interfaceLanguage, t } from '../i18n/index.js'
import { useSharedText } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { useMap } from './map-context.js'

/** The label of a box while it is written in: live, together with others. */
export function BoxLabel({ box }: { readonly box: SceneBox }) {
  const { session } = useMap()
  const element = session.theory().elements.get(box.id)
  const wanted = useEditor((state) => state.language)
  if (element === undefined) return null
  const language = languageShown(element.label, session.theory().details.languages, wanted)
  return <LabelField key={`${box.id} ${language}`} box={box} language={language} />
}

function LabelField({ box, language }: { readonly box: SceneBox; readonly language: string }) {
  const { session } = useMap()
  const shared = useSharedText<HTMLTextAreaElement>(session, { kind: 'elements', id: box.id, field: 'label', language })
  const { ref } = shared

  useEffect(() => {
    const field = ref.current
    if (field === null) return
    field.focus({ preventScroll: true })
    field.select()
  }, [ref])
  // The field is as high as what is in it, also when others write.
  useLayoutEffect(() => {
    const field = ref.current
    if (field === null) return
    field.style.height = '0'
    field.style.height = `${field.scrollHeight}px`
  })

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    shared.onKeyDown(event)
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const ends = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab'
    if (ends) {
      event.preventDefault()
      stopEditing(box.id)
    }
    // What is typed here is no shortcut.
    event.stopPropagation()
  }

  const top = labelTop(box)
  const { question } = elementType(box.type)
  return (
    <textarea
      {...shared}
      className="map-box-label nodrag nopan nowheel"
      aria-label={t('canvas.label', { type: elementType(box.type).name[interfaceLanguage()] })}
      placeholder={question[interfaceLanguage()]}
      rows={1}
      spellCheck
      style={{
        left: BOX.paddingSidePx,
        top,
        width: box.rect.width - 2 * BOX.paddingSidePx,
        minHeight: Math.max(SIZES.label.linePx, box.rect.height - top - BOX.paddingBottomPx),
        paddingBottom: 0,
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        shared.onBlur()
        if (useEditor.getState().editing === box.id) setEditor({ editing: null })
      }}
    />
  )
}

/** Ends writing and gives the keyboard back to the box. */
function stopEditing(id: string): void {
  flushSync(() => setEditor({ editing: null, focused: id }))
}

function labelTop({ type, rect, label }: SceneBox): number {
  const first = label[0]
  if (first !== undefined) return first.baseline - SIZES.label.baselinePx - rect.y
  if (type === 'note') return BOX.notePaddingTopPx
  return BOX.edgePx + BOX.paddingTopPx + SIZES.type.linePx + BOX.labelGapPx
}
