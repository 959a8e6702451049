import { type CliCommand, EXIT, type Terminal, WrongUse } from './cli-command.js'
import { commands } from './commands.js'

/** Runs the command that the arguments name, and gives the exit code. */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(await help())
    return name === undefined ? EXIT.wrongUse : EXIT.done
  }
  const command = await commands.get(name)?.()
  if (command === undefined) {
    terminal.error(`There is no command “${name}”.\n\n${await help()}`)
    return EXIT.wrongUse
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(`${command.about}\n\n  throughline ${command.usage}`)
    return EXIT.done
  }
  return runCommand(command, args, terminal)
}

async function runCommand(command: CliCommand, args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await command.run(args, terminal)
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    terminal.error(`${error.message}\n\n  throughline ${command.usage}`)
    return EXIT.wrongUse
  }
}

async function help(): Promise<string> {
  const all = await Promise.all([...commands.values()].map((load) => load()))
  const width = Math.max(...all.map(({ usage }) => usage.length))
  const lines = all.map(({ usage, about }) => `  throughline ${usage.padEnd(width)}  ${about}`)
  return [
    'Throughline on the command line: on files, and on the store of the settings, with no server.',
    '',
    ...lines,
  ].join('\n')
}
