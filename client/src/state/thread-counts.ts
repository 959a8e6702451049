import type { Id } from '@throughline/shared/model'
import { create } from 'zustand'

/** How many open threads are about each thing, once they are known: for views that only count them. */
export const useThreadCounts = create<{ readonly counts: ReadonlyMap<Id, number> }>(() => ({ counts: new Map() }))
