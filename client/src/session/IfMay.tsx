import type { Action } from '@throughline/shared/permissions'
import type { ReactNode } from 'react'
import { useMay } from './hooks.js'
import { useSession } from './session-context.js'

/** What only those see who may use it: who may not is not offered it. */
export function IfMay({ action, children }: { readonly action: Action; readonly children: ReactNode }) {
  return useMay(useSession(), action) ? children : null
}
