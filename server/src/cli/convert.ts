import { readFile, writeFile as writeBytes } from 'node:fs/promises'
import { EXPORT_THEMES, FONT_MODES, type Format, PAGES, writtenFormats } from '@throughline/shared/formats'
import { houseTheme, houseWords } from '@throughline/shared/scene'
import { type FigureOptions, writeFile } from '../pictures/index.js'
import { argumentsIn, oneFile } from './arguments.js'
import { type CliCommand, EXIT, WrongUse } from './cli-command.js'
import { theoryInFile } from './theory-in-file.js'

/** Any file that can be opened as any other that can be written. */
export const convert: CliCommand = {
  name: 'convert',
  usage:
    'convert FILE --to FORMAT -o OUT [--lang TAG] [--page a4|a3|a2|fit] [--theme NAME] [--house COLOUR]... [--fonts native|embedded|outlined] [--template FILE] [--json]',
  about: `Makes another file of a theory: ${writtenFormats.map(({ id }) => id).join(', ')}`,
  async run(args, terminal) {
    const { file, format, out, options, template, isJson } = optionsIn(args)
    const read = await theoryInFile(file)
    if (!read.ok) {
      for (const problem of read.problems) terminal.error(problem)
      return EXIT.findings
    }
    const colours = houseTheme(options.house ?? []).problems.map((problem) => houseWords(problem, 'en'))
    const warnings = [...read.warnings, ...colours]
    try {
      const given = template === undefined ? {} : { template: await readFile(template) }
      await writeBytes(out, await writeFile(format.id, read.theory, { ...options, ...given }))
    } catch (error) {
      // What is wrong with a template is said in words, and so is a file that is not there or may not be written.
      if (!(error instanceof RangeError && template !== undefined) && !isFromTheDisk(error)) throw error
      terminal.error(error.message)
      return EXIT.findings
    }
    if (isJson) terminal.out(JSON.stringify({ file: out, format: format.id, warnings }, null, 2))
    else for (const warning of [...warnings, `Written: ${out}`]) terminal.out(warning)
    return EXIT.done
  },
}

function isFromTheDisk(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

function optionsIn(args: readonly string[]) {
  const { values, positionals } = argumentsIn(args, {
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
    lang: { type: 'string' },
    page: { type: 'string' },
    theme: { type: 'string' },
    house: { type: 'string', multiple: true },
    fonts: { type: 'string' },
    template: { type: 'string' },
    json: { type: 'boolean' },
  })
  const file = oneFile(positionals, 'convert')
  if (values.out === undefined) throw new WrongUse('-o: say which file to write.')
  const page = PAGES.find((each) => each === (values.page ?? 'a4'))
  if (page === undefined) throw new WrongUse(`--page: there are ${PAGES.join(', ')}, not “${values.page}”.`)
  const fonts = FONT_MODES.find((each) => each === (values.fonts ?? 'native'))
  if (fonts === undefined) throw new WrongUse(`--fonts: there are ${FONT_MODES.join(', ')}, not “${values.fonts}”.`)
  const options: FigureOptions = {
    page,
    fonts,
    ...themeIn(values.theme, values.house ?? []),
    ...(values.lang === undefined ? {} : { language: values.lang }),
  }
  const format = formatFor(values.to, values.out)
  return { file, format, out: values.out, options, template: values.template, isJson: values.json ?? false }
}

/** The theme that is named, or the one of the organisation's colours where there are any. */
function themeIn(name: string | undefined, house: readonly string[]): Pick<FigureOptions, 'theme' | 'house'> {
  const wanted = name ?? (house.length > 0 ? 'house' : 'light')
  const theme = EXPORT_THEMES.find((each) => each === wanted)
  if (theme === undefined) throw new WrongUse(`--theme: there are ${EXPORT_THEMES.join(', ')}, not “${wanted}”.`)
  if ((theme === 'house') === house.length > 0) return { theme, house }
  throw new WrongUse(
    theme === 'house' ? '--house: say which colours, such as #1f5fa8.' : '--house: only with --theme house.',
  )
}

/** The format that is named, or the one that the name of the file to be written ends in. */
function formatFor(name: string | undefined, out: string): Format {
  const ends = ({ extensions }: Format) => extensions.some((extension) => out.toLowerCase().endsWith(extension))
  const format = name === undefined ? writtenFormats.find(ends) : writtenFormats.find(({ id }) => id === name)
  if (format !== undefined) return format
  throw new WrongUse(`--to: there are ${writtenFormats.map(({ id }) => id).join(', ')}, not “${name ?? out}”.`)
}
