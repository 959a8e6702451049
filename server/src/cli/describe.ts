import { mapOf } from '@throughline/shared/graph'
import { type Theory, wordsOf } from '@throughline/shared/model'
import { altText, longDescription, narrativeText } from '@throughline/shared/narrative'
import { argumentsIn, oneFile } from './arguments.js'
import { type CliCommand, EXIT, WrongUse } from './cli-command.js'
import { theoryInFile } from './theory-in-file.js'

/** A theory in words: what to put under a figure, and what to read aloud. */
export const describe: CliCommand = {
  name: 'describe',
  usage: 'describe FILE [--json] [--lang TAG]',
  about: 'Tells a theory in words: alt text, long description, narrative',
  async run(args, terminal) {
    const { file, isJson, lang } = optionsIn(args)
    const read = await theoryInFile(file)
    if (!read.ok) {
      for (const problem of read.problems) terminal.error(problem)
      return EXIT.findings
    }
    const description = described(read.theory, languageFor(read.theory, lang))
    terminal.out(isJson ? JSON.stringify(description, null, 2) : inParts(description))
    return EXIT.done
  },
}

interface Description {
  readonly title: string
  readonly language: string
  readonly altText: string
  readonly longDescription: string
  readonly narrative: string
}

function described(theory: Theory, language: string): Description {
  return {
    title: wordsOf(theory.details.title, theory.details.languages, language),
    language,
    altText: altText(mapOf(theory, null), language),
    longDescription: longDescription(theory, language),
    narrative: narrativeText(theory, language),
  }
}

const HEADINGS = {
  en: ['Alt text', 'Long description', 'Narrative'],
  cy: ['Testun amgen', 'Disgrifiad hir', 'Naratif'],
} as const

function inParts({ title, language, altText, longDescription, narrative }: Description): string {
  const [alt, long, told] = HEADINGS[language.startsWith('cy') ? 'cy' : 'en']
  return [`# ${title}`, `## ${alt}`, altText, `## ${long}`, longDescription, `## ${told}`, narrative].join('\n\n')
}

/** One that the theory has, or that sentences can be made in: the labels are then those there are. */
function languageFor(theory: Theory, asked: string | undefined): string {
  const { languages } = theory.details
  if (asked === undefined) return languages[0] ?? 'en'
  const known = [...new Set([...languages, 'en', 'cy'])]
  if (!known.includes(asked)) throw new WrongUse(`--lang: there are ${known.join(', ')}, not “${asked}”.`)
  return asked
}

function optionsIn(args: readonly string[]) {
  const { values, positionals } = argumentsIn(args, { json: { type: 'boolean' }, lang: { type: 'string' } })
  const file = oneFile(positionals, 'describe')
  return { file, isJson: values.json ?? false, lang: values.lang }
}
