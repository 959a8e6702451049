import { type AppliedLens, lensNamed } from '@throughline/shared/lenses'
import { language } from '../i18n/index.js'
import type { LensChoice } from '../state/index.js'
import { useChanges } from './changes-since.js'

/** The lens as this person uses it; null where none is on. */
export function appliedLens(choice: LensChoice | null): AppliedLens | null {
  const lens = choice === null ? null : lensNamed(choice.id)
  if (choice === null || lens === null) return null
  const { answer } = useChanges.getState()
  const changes = answer?.state === 'known' ? answer.changes : null
  return { lens, input: { language: language(), changes }, without: choice.without }
}
