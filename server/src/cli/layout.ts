import { writeFile } from 'node:fs/promises'
import { writeJson } from '@throughline/shared/formats'
import { placed } from '../pictures/index.js'
import { argumentsIn, oneFile } from './arguments.js'
import { type CliCommand, EXIT } from './cli-command.js'
import { theoryInFile } from './theory-in-file.js'

export const layout: CliCommand = {
  name: 'layout',
  usage: 'layout FILE [-o OUT] [--all] [--json]',
  about: 'Gives every box without a place one, with --all every box; the theory as Throughline JSON',
  async run(args, terminal) {
    const { values, positionals } = argumentsIn(args, {
      out: { type: 'string', short: 'o' },
      all: { type: 'boolean' },
      // What is written is JSON already.
      json: { type: 'boolean' },
    })
    const read = await theoryInFile(oneFile(positionals, 'lay out'))
    if (!read.ok) {
      for (const problem of read.problems) terminal.error(problem)
      return EXIT.findings
    }
    const json = writeJson(placed(values.all === true ? unplaced(read.theory) : read.theory))
    if (values.out === undefined) terminal.out(json)
    else await writeFile(values.out, json)
    return EXIT.done
  },
}

function unplaced(theory: Parameters<typeof placed>[0]) {
  const elements = [...theory.elements].map(([id, element]) => [id, { ...element, position: null }] as const)
  return { ...theory, elements: new Map(elements) }
}
