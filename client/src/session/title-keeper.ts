import { type Theory, wordsOf } from '@throughline/shared/model'
import type { LocalCopy } from './local-copy.js'

/** Gives what keeps the theory's title beside its copy in this browser, where it is another than before. */
export function titleKeeper(theory: () => Theory, copy: () => Pick<LocalCopy, 'keepTitle'> | null): () => void {
  let kept: string | null = null
  return () => {
    const into = copy()
    const { title, languages } = theory().details
    const words = wordsOf(title, languages)
    if (into === null || words === kept) return
    kept = words
    into.keepTitle(words).catch(() => {
      kept = null
    })
  }
}
