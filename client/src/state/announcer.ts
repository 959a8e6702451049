import { create } from 'zustand'

/** What was last said, and how often something was: the same words twice are said twice. */
export const useAnnouncer = create<{ readonly words: string; readonly times: number }>(() => ({ words: '', times: 0 }))

/** Says something to screen readers, politely: without moving the focus. */
export function announce(words: string): void {
  useAnnouncer.setState(({ times }) => ({ words, times: times + 1 }))
}
