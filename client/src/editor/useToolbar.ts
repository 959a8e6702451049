import { type FocusEvent, type KeyboardEvent, useState } from 'react'

/**
 * The keys of a toolbar: one tab stop, the tool that was used last; arrows up and down, Home and End go from tool to tool.
 *
 * @param tools in their order on the screen; each stands on its button as `data-tool`
 */
export function useToolbar<Tool extends string>(tools: readonly Tool[]) {
  const [current, setCurrent] = useState(tools[0])
  const toolOf = (target: Element) => {
    const name = target.closest('[data-tool]')?.getAttribute('data-tool')
    return tools.find((tool) => tool === name)
  }
  return {
    current,
    onFocus: ({ target }: FocusEvent) => setCurrent((before) => toolOf(target) ?? before),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const next = tools.at(nextOf(event.key, current === undefined ? 0 : tools.indexOf(current), tools.length))
      if (next === undefined || !KEYS.has(event.key)) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>(`[data-tool="${next}"]`)?.focus()
    },
  }
}

const KEYS = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End'])

function nextOf(key: string, at: number, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return Math.max(0, Math.min(at + (key === 'ArrowUp' ? -1 : 1), count - 1))
}
