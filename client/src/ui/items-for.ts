import type { ReactNode } from 'react'

/** A row to choose from. */
export interface PickItem {
  readonly id: string
  readonly words: string
  readonly icon?: ReactNode
  readonly hint?: string | undefined
  readonly disabled?: boolean
}

/** Items that have all the words, those that begin with them first; the order stays otherwise. */
export function itemsFor(items: readonly PickItem[], wanted: string): readonly PickItem[] {
  const parts = plain(wanted)
    .split(/\s+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return items
  const start = parts.join(' ')
  const found = items.filter(({ words }) => parts.every((part) => plain(words).includes(part)))
  const begins = found.filter(({ words }) => plain(words).startsWith(start))
  return [...begins, ...found.filter((item) => !begins.includes(item))]
}

// Who looks for "sian" finds "Siân".
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}
