import { useState } from 'react'
import { RequestRefused } from '../documents/index.js'
import { t } from '../i18n/index.js'

/** Runs what a button does; says why it was refused. */
export function useAction() {
  const [refusal, setRefusal] = useState<string | undefined>(undefined)
  const run = async (action: () => Promise<unknown>) => {
    setRefusal(undefined)
    try {
      await action()
    } catch (error) {
      setRefusal(error instanceof RequestRefused ? error.message : t('people.unreachable'))
    }
  }
  return { refusal, run }
}
