import { CHECK_LEVELS, type ChecksReport, type ReportedFinding } from '@throughline/shared/checks'

interface Words {
  readonly levels: Readonly<Record<ReportedFinding['level'], string>>
  readonly none: string
  readonly whole: string
  readonly dismissed: string
  readonly counted: (count: number, level: ReportedFinding['level']) => string
}

const words: Readonly<Record<ChecksReport['language'], Words>> = {
  en: {
    levels: { problem: 'Problem', warning: 'Warning', question: 'Question' },
    none: 'The checks find nothing.',
    whole: 'The theory as a whole',
    dismissed: 'dismissed',
    counted: (count, level) => `${count} ${level}${count === 1 ? '' : 's'}`,
  },
  cy: {
    levels: { problem: 'Problem', warning: 'Rhybudd', question: 'Cwestiwn' },
    none: 'Nid yw’r gwiriadau’n canfod dim.',
    whole: 'Y ddamcaniaeth gyfan',
    dismissed: 'wedi’u diystyru',
    counted: (count, level) => `${count} ${WELSH[level][count === 2 ? 1 : 0]}`,
  },
}

const WELSH = {
  problem: ['problem', 'broblem'],
  warning: ['rhybudd', 'rybudd'],
  question: ['cwestiwn', 'gwestiwn'],
} as const

/** The findings for a terminal: check by check, with where and why. */
export function checksInWords({ title, language, counts, findings, summary }: ChecksReport): string {
  const { levels, none, whole, dismissed, counted } = words[language]
  const open = findings.filter((finding) => finding.dismissed === null)
  const some = CHECK_LEVELS.filter((level) => counts[level] > 0).map((level) => counted(counts[level], level))
  const away = findings.length - open.length
  const lines = [
    title,
    [...(some.length === 0 ? [none] : some), ...(away === 0 ? [] : [`${away} ${dismissed}`])].join(', '),
  ]
  let last = ''
  for (const { id, level, title: name, message, places, where, why, source } of open) {
    if (id !== last) lines.push('', `${levels[level]}: ${name} (${id})`, `  ${why} [${source}]`)
    last = id
    const at = places.length === 0 ? whole : places.map((place) => place.name).join('; ')
    lines.push(`  - ${at}: ${message} [${where.join(', ')}]`)
  }
  return [...lines, '', ...summary].join('\n')
}
