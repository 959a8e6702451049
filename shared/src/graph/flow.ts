import type { Link } from '../model/index.js'

/** Whether a link carries the chain of cause from one box to the next: `leads-to` and `requires`. Vocabulary, section 7. */
export function isFlow({ kind }: Pick<Link, 'kind'>): boolean {
  return kind === 'leads-to' || kind === 'requires'
}
