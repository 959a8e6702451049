import { useEffect } from 'react'
import { holdKeys } from './hold-keys.js'
import { isInDialog } from './useKeyboard.js'

/** Stands where a dialog is on its way, and keeps for it what is typed meanwhile. */
export function HoldKeys() {
  useEffect(() => holdKeys(isInDialog), [])
  return null
}
