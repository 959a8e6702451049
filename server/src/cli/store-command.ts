import { readSettings, WrongSetting } from '../settings.js'
import { type CopyReport, TargetInUse } from '../storage/copies/index.js'
import { FolderInUse, StoreFailed } from '../storage/index.js'
import { argumentsIn } from './arguments.js'
import { EXIT, type Terminal, WrongUse } from './cli-command.js'

/** Where the server of these settings keeps its documents. Throws WrongUse. */
export function ownPlace(env: NodeJS.ProcessEnv = process.env): string {
  try {
    const { databaseUrl, dataDir } = readSettings({ DATABASE_URL: env.DATABASE_URL, DATA_DIR: env.DATA_DIR })
    return databaseUrl ?? dataDir
  } catch (error) {
    if (error instanceof WrongSetting) throw new WrongUse(error.message)
    throw error
  }
}

/** The arguments without options, and whether `--json` is among them. Throws WrongUse. */
export function placesIn(args: readonly string[]): { readonly places: readonly string[]; readonly isJson: boolean } {
  const { values, positionals } = argumentsIn(args, { json: { type: 'boolean' } })
  return { places: positionals, isJson: values.json ?? false }
}

/** Says what was found, and gives the exit code: 1 where something is wrong. */
export function tell(terminal: Terminal, did: string, report: CopyReport, isJson: boolean): number {
  const { documents, records, problems } = report
  if (isJson) terminal.out(JSON.stringify({ documents, records, problems }, null, 2))
  else {
    terminal.out(`${did}: ${documents} ${documents === 1 ? 'document' : 'documents'}`)
    for (const { document, problem } of problems)
      terminal.error(document === null ? problem : `${document}: ${problem}`)
  }
  return problems.length > 0 ? EXIT.findings : EXIT.done
}

/** Runs what works on stores; what a store refuses is told in a line, and ends with 1. */
export async function onStores(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TargetInUse) terminal.error(`${error.message} Nothing was changed.`)
    else if (error instanceof FolderInUse) terminal.error(`${error.message} Stop it first.`)
    else if (error instanceof StoreFailed) terminal.error(`It could not be done: ${error.message}.`)
    else throw error
    return EXIT.findings
  }
}
