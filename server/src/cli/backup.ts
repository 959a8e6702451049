import { backupTarget, makeCopy } from '../storage/copies/index.js'
import { type CliCommand, WrongUse } from './cli-command.js'
import { onStores, ownPlace, placesIn, tell } from './store-command.js'

export const backup: CliCommand = {
  name: 'backup',
  usage: 'backup FILE [--json]',
  about: 'Copies everything into one file, also while the server runs, and reads the copy back',
  async run(args, terminal) {
    const { places, isJson } = placesIn(args)
    const [file, ...others] = places
    if (file === undefined || others.length > 0) throw new WrongUse('Say which file to make.')
    const from = ownPlace()
    return onStores(terminal, async () => {
      const report = await makeCopy(from, file, backupTarget(file))
      return tell(terminal, `Backed up to ${file}, and read back`, report, isJson)
    })
  },
}
