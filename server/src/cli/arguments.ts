import { type ParseArgsConfig, parseArgs } from 'node:util'
import { WrongUse } from './cli-command.js'

/** The options and the other arguments of a command. Throws WrongUse. */
export function argumentsIn<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

/** The one file among the arguments. Throws WrongUse, which says what it is wanted for. */
export function oneFile([file, ...others]: readonly string[], purpose: string): string {
  if (file === undefined) throw new WrongUse(`Say which file to ${purpose}.`)
  if (others.length > 0) throw new WrongUse('One file at a time.')
  return file
}
