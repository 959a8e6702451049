let coarse = globalThis.matchMedia?.('(pointer: coarse)').matches ?? false
const listeners = new Set<() => void>()

/** Whether the map is worked with fingers: as the device says, until a pointer shows otherwise. */
export const isCoarse = (): boolean => coarse

export function onPointerKind(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Called with every press. */
export function notePointer(kind: string): void {
  const now = kind === 'touch'
  if (now === coarse) return
  coarse = now
  for (const listener of [...listeners]) listener()
}
