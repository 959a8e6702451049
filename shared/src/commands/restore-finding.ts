import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

/** Brings a dismissed finding back, whoever dismissed it, and however many did. */
export function restoreFinding(
  document: TheoryDocument,
  { check, on }: { readonly check: string; readonly on: readonly Id[] },
): void {
  const things = new Set(on)
  const dismissals = document
    .things('judgements')
    .filter((judgement) => judgement.check === check && judgement.answer === 'dismissed')
    .filter((judgement) => judgement.on.length === things.size && judgement.on.every((id) => things.has(id)))
  if (dismissals.length === 0) return
  document.change(() => {
    for (const { id } of dismissals) document.remove('judgements', id)
  })
}
