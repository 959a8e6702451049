import { useCallback, useEffect, useState } from 'react'
import { reasonOf } from '../documents/index.js'

/** Something asked of the server: null while it is on its way; why, where it was refused. `again` asks once more. */
export function useAsked<Answer>(ask: () => Promise<Answer>): {
  readonly answer: Answer | null
  readonly refusal: string | null
  readonly again: () => void
} {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const again = useCallback(() => {
    ask().then(
      (given) => {
        setAnswer(given)
        setRefusal(null)
      },
      (error: unknown) => setRefusal(reasonOf(error)),
    )
  }, [ask])
  useEffect(again, [again])
  return { answer, refusal, again }
}
