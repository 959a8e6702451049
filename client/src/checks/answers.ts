import type { Judgement } from '@throughline/shared/model'
import { t } from '../i18n/index.js'

export const ANSWERS = ['yes', 'partly', 'no', 'not-known'] as const
export type Answer = (typeof ANSWERS)[number]

/** What somebody answered, in the reader's language. */
export function answerWords({ answer }: Judgement): string {
  const known = ANSWERS.find((one) => one === answer)
  return t(`checks.answer.${known ?? 'none'}`)
}
