import { TYPING_PAUSE_MS } from '@throughline/shared/document'

/** Tells which changes are steps of their own and which go on with the typing before: as undo does. */
export function typingSteps(nowMs: () => number = Date.now): (typing: string | null) => 'new' | 'more' {
  let last: { readonly typing: string | null; readonly atMs: number } = { typing: null, atMs: 0 }
  return (typing) => {
    const goesOn = typing !== null && typing === last.typing && nowMs() - last.atMs < TYPING_PAUSE_MS
    last = { typing, atMs: nowMs() }
    return goesOn ? 'more' : 'new'
  }
}
