import type { Id } from '@throughline/shared/model'
import type { ThreadPlace } from '@throughline/shared/threads'
import { create } from 'zustand'

/** Which threads the panel shows. */
export const SHOWN = ['all', 'here', 'suggestions', 'mine', 'for-me'] as const
export type Shown = (typeof SHOWN)[number]

/** Something new that is being written. */
export interface Writing {
  readonly kind: 'comment' | 'label' | 'link' | 'element'
  readonly on: { readonly kind: ThreadPlace; readonly id: Id }
}

/** What of the threads only this person sees. */
export interface ThreadChoice {
  /** The thread that stands open. */
  readonly open: Id | null
  readonly writing: Writing | null
  readonly shown: Shown
  readonly areSettledShown: boolean
}

export const useThreadChoice = create<ThreadChoice>(() => ({
  open: null,
  writing: null,
  shown: 'all',
  areSettledShown: false,
}))

export function setThreadChoice(part: Partial<ThreadChoice>): void {
  useThreadChoice.setState(part)
}
