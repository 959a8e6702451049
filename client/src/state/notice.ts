import { create } from 'zustand'
import { announce } from './announcer.js'

/** Something that just happened and may surprise; shown above the map for a while. */
export const useNotice = create<{ readonly words: string | null }>(() => ({ words: null }))

/** Shows it and says it. */
export function notify(words: string): void {
  useNotice.setState({ words })
  announce(words)
}

export function dismissNotice(): void {
  useNotice.setState({ words: null })
}
