import type { Id } from '@throughline/shared/model'
import { create } from 'zustand'

/** One thing that somebody else did, in words. */
export interface News {
  readonly number: number
  readonly words: string
  /** When, milliseconds since 1970. */
  readonly at: number
  /** What it was done to; null: nothing that can be gone to. */
  readonly thing: Id | null
}

/** So many are kept. */
const MOST_KEPT = 100

/** What others did since this theory was opened here, newest first: also what was not said aloud. */
export const useNews = create<{ readonly news: readonly News[] }>(() => ({ news: [] }))

/** Notes what somebody else did. */
export function noteNews(words: string, thing: Id | null): void {
  const { news } = useNews.getState()
  const number = (news[0]?.number ?? 0) + 1
  useNews.setState({ news: [{ number, words, at: Date.now(), thing }, ...news].slice(0, MOST_KEPT) })
}

export function forgetNews(): void {
  useNews.setState({ news: [] })
}
