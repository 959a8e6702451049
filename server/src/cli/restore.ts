import { makeCopy, openTarget, placeInWords } from '../storage/copies/index.js'
import { type CliCommand, WrongUse } from './cli-command.js'
import { onStores, ownPlace, placesIn, tell } from './store-command.js'

export const restore: CliCommand = {
  name: 'restore',
  usage: 'restore FILE [--json]',
  about: 'Puts a backup into the empty DATA_DIR or DATABASE_URL of these settings',
  async run(args, terminal) {
    const { places, isJson } = placesIn(args)
    const [file, ...others] = places
    if (file === undefined || others.length > 0) throw new WrongUse('Say which backup to restore.')
    const to = ownPlace()
    return onStores(terminal, async () => {
      const report = await makeCopy(file, to, await openTarget(to))
      return tell(terminal, `Restored into ${placeInWords(to)}, and read back`, report, isJson)
    })
  },
}
