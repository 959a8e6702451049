import { type Difference, differencesBetween } from '@throughline/shared/compare'
import { argumentsIn } from './arguments.js'
import { type CliCommand, EXIT, WrongUse } from './cli-command.js'
import { theoryInFile } from './theory-in-file.js'

/** Ends with 1 where the two differ. */
export const diff: CliCommand = {
  name: 'diff',
  usage: 'diff BEFORE AFTER [--json] [--lang en|cy]',
  about: 'Says what differs between two files of a theory: added, removed, changed',
  async run(args, terminal) {
    const { files, isJson, language } = optionsIn(args)
    const [before, after] = await Promise.all(files.map(theoryInFile))
    for (const read of [before, after]) {
      if (read?.ok !== false) continue
      for (const problem of read.problems) terminal.error(problem)
      return EXIT.findings
    }
    if (before?.ok !== true || after?.ok !== true) throw new WrongUse('Say which two files to compare.')
    const differences = differencesBetween(before.theory, after.theory, language)
    terminal.out(isJson ? JSON.stringify(differences, null, 2) : inWords(differences, WORDS[language]))
    return differences.length > 0 ? EXIT.findings : EXIT.done
  },
}

const WORDS = {
  en: { none: 'They say the same.', nothing: 'nothing' },
  cy: { none: 'Maen nhw’n dweud yr un peth.', nothing: 'dim' },
} as const

function inWords(differences: readonly Difference[], { none, nothing }: (typeof WORDS)['en' | 'cy']): string {
  if (differences.length === 0) return none
  const quoted = (cell: string | number | null) => (cell === null ? nothing : `“${cell}”`)
  return differences
    .map(({ title, added, removed, changed }) =>
      [
        title,
        ...added.map((name) => `  + ${name}`),
        ...removed.map((name) => `  - ${name}`),
        ...changed.flatMap(({ name, cells }) => [
          `  ~ ${name}`,
          ...cells.map((cell) => `      ${cell.title}: ${quoted(cell.was)} → ${quoted(cell.is)}`),
        ]),
      ].join('\n'),
    )
    .join('\n\n')
}

function optionsIn(args: readonly string[]) {
  const { values, positionals } = argumentsIn(args, { json: { type: 'boolean' }, lang: { type: 'string' } })
  if (positionals.length !== 2) throw new WrongUse('Say which two files to compare.')
  const language = (['en', 'cy'] as const).find((one) => one === (values.lang ?? 'en'))
  if (language === undefined) throw new WrongUse(`--lang: there are en and cy, not “${values.lang}”.`)
  return { files: positionals, isJson: values.json ?? false, language }
}
