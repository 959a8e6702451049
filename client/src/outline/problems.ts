import type { Finding, Findings } from '@throughline/shared/checks'
import type { Id } from '@throughline/shared/model'
import { language } from '../i18n/index.js'

/** What a check says about a thing. */
export interface Problem {
  readonly level: Finding['check']['level']
  /** In two or three words, such as "No indicator". */
  readonly words: string
}

/** What checks have found about a thing, each said once. */
export function problemsAt(findings: Findings, id: Id): readonly Problem[] {
  const words = new Map(findings.at(id).map(({ check }) => [check.title[language()], check.level]))
  return [...words].map(([title, level]) => ({ level, words: title }))
}
