import type { Term } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'

/** Terms of outcomes, as they stand beside the noun. */
export const termWords: Readonly<Record<Term, Bilingual>> = {
  short: { en: 'short', cy: 'byr' },
  medium: { en: 'medium', cy: 'canolig' },
  long: { en: 'long', cy: 'hir' },
}
