import { checksReport } from '@throughline/shared/checks'
import { argumentsIn, oneFile } from './arguments.js'
import { checksInWords } from './checks-in-words.js'
import { type CliCommand, EXIT, WrongUse } from './cli-command.js'
import { theoryInFile } from './theory-in-file.js'

const LANGUAGES = ['en', 'cy'] as const

/** Ends with 1 where there are problems or warnings; questions alone, and what was dismissed, let it pass. */
export const check: CliCommand = {
  name: 'check',
  usage: 'check FILE [--json] [--lang en|cy]',
  about: 'Says what the quality checks find in a theory',
  async run(args, terminal) {
    const { file, isJson, language } = optionsIn(args)
    const read = await theoryInFile(file)
    if (!read.ok) {
      for (const problem of read.problems) terminal.error(problem)
      return EXIT.findings
    }
    const report = checksReport(read.theory, language)
    terminal.out(isJson ? JSON.stringify(report, null, 2) : checksInWords(report))
    return report.counts.problem + report.counts.warning > 0 ? EXIT.findings : EXIT.done
  },
}

function optionsIn(args: readonly string[]) {
  const { values, positionals } = argumentsIn(args, { json: { type: 'boolean' }, lang: { type: 'string' } })
  const file = oneFile(positionals, 'check')
  const language = LANGUAGES.find((one) => one === (values.lang ?? 'en'))
  if (language === undefined) throw new WrongUse(`--lang: there are ${LANGUAGES.join(' and ')}, not “${values.lang}”.`)
  return { file, isJson: values.json ?? false, language }
}
