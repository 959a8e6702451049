import { useCallback, useEffect, useState } from 'react'
import { RequestRefused, reasonOf } from '../documents/index.js'

/** Something asked of the server: null while it is on its way. Who must sign in first is taken there. `again` asks anew. */
export function useAnswer<Answer>(ask: () => Promise<Answer>) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const again = useCallback(
    () =>
      ask().then(
        (given) => {
          setAnswer(given)
          setRefusal(null)
        },
        (error: unknown) => {
          if (error instanceof RequestRefused && error.status === 401) toSignIn()
          setRefusal(reasonOf(error))
        },
      ),
    [ask],
  )
  useEffect(() => void again(), [again])
  return { answer, refusal, again }
}

function toSignIn(): void {
  globalThis.location.replace(`/signin?to=${encodeURIComponent(globalThis.location.pathname)}`)
}
