import { create } from 'zustand'

/** The finding that this person went to last; null where they went to none. */
const useCurrent = create<{ readonly key: string | null }>(() => ({ key: null }))

export const currentFinding = (): string | null => useCurrent.getState().key

export function setCurrentFinding(key: string | null): void {
  useCurrent.setState({ key })
}

export function useCurrentFinding(): string | null {
  return useCurrent((state) => state.key)
}
