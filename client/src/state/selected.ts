import type { Id } from '@throughline/shared/model'
import { useCallback, useSyncExternalStore } from 'react'
import { useEditor } from './editor.js'

const listeners = new Map<Id, Set<() => void>>()

useEditor.subscribe(({ selection }, { selection: before }) => {
  if (selection === before) return
  for (const id of selection) if (!before.has(id)) tell(id)
  for (const id of before) if (!selection.has(id)) tell(id)
})

function tell(id: Id): void {
  for (const listener of [...(listeners.get(id) ?? [])]) listener()
}

/** Whether a thing is selected. Thousands may ask: only those are told for whom the answer is another. */
export function useIsSelected(id: Id): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const own = listeners.get(id) ?? new Set()
      listeners.set(id, own)
      own.add(listener)
      return () => {
        own.delete(listener)
        if (own.size === 0 && listeners.get(id) === own) listeners.delete(id)
      }
    },
    [id],
  )
  return useSyncExternalStore(subscribe, () => useEditor.getState().selection.has(id))
}
