import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Onward } from '../grid/grid-actions.js'
import { useGridParts } from '../grid/grid-context.js'
import type { Column } from '../sheet.js'
import { Refusal } from './Refusal.js'

/** Words written in place: Enter and Tab take them over, Escape leaves the cell as it was. */
export function WordsEditor({
  column,
  words,
  how,
}: {
  readonly column: Column
  readonly words: string
  readonly how: 'words' | 'over'
}) {
  const { actions } = useGridParts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  // What stood there when writing began: what others write meanwhile is kept beside it.
  const [base] = useState(words)
  const [refusal, setRefusal] = useState<string | null>(null)

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
  }, [])

  const take = (onward: Onward) => {
    if (isDone.current || field.current === null) return
    isDone.current = true
    const problem = actions.take(field.current.value, base, onward)
    if (problem === null) return
    isDone.current = false
    setRefusal(problem)
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const { key, shiftKey, altKey } = event
    if (key === 'Escape') {
      isDone.current = true
      actions.stopWriting()
    } else if (key === 'Tab') take(shiftKey ? 'previous' : 'next')
    else if (key === 'Enter' && column.editor === 'lines' && (shiftKey || altKey)) {
      const { selectionStart, selectionEnd } = event.currentTarget
      event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
    } else if (key === 'Enter') take('down')
    else return
    event.preventDefault()
  }
  return (
    <div className="table-editor">
      <textarea
        ref={field}
        className="table-field"
        aria-label={column.name}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : `${id}-refusal`}
        rows={1}
        lang={column.language}
        dir="auto"
        defaultValue={how === 'over' ? '' : base}
        placeholder={column.ask}
        spellCheck={column.language !== undefined}
        onKeyDown={press}
        onInput={() => setRefusal(null)}
        onBlur={() => take('stay')}
      />
      <Refusal id={`${id}-refusal`} words={refusal} />
    </div>
  )
}
