import type { checks as english } from '../en/checks.js'

/** Words of checks. */
export const checks: Readonly<Record<keyof typeof english, string>> = {
  'command.checks': 'Gwiriadau',
  'command.next-finding': 'Mynd i’r canfyddiad nesaf',
  'command.previous-finding': 'Mynd i’r canfyddiad blaenorol',
  'command.findings-here': 'Dangos yr hyn a ganfu’r gwiriadau yma',
  'command.fix-finding': 'Cywiro’r hyn a ganfu’r gwiriadau yma',
  'checks.title': 'Gwiriadau',
  'checks.level.problem': 'Problem',
  'checks.level.warning': 'Rhybudd',
  'checks.level.question': 'Cwestiwn',
  'checks.problems': '{count|two:# broblem|other:# problem}',
  'checks.warnings': '{count|two:# rybudd|other:# rhybudd}',
  'checks.questions': '{count|two:# gwestiwn|other:# cwestiwn}',
  'checks.whole': 'Y ddamcaniaeth gyfan',
  'checks.fixed': 'Wedi’i wneud: {fix}',
  'checks.said': '{level}: {title}. {message} {place}',
  'checks.open': 'Agor y gwiriadau',
  'checks.spoken': '{count|two:# ganfyddiad.|other:# canfyddiad.}',
}
