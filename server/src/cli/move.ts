import { holdStill, makeCopy, openTarget, placeInWords } from '../storage/copies/index.js'
import { type CliCommand, WrongUse } from './cli-command.js'
import { onStores, placesIn, tell } from './store-command.js'

export const move: CliCommand = {
  name: 'move',
  usage: 'move FROM TO [--json]',
  about: 'Copies everything from a data folder to a PostgreSQL database, or back; stop the servers first',
  async run(args, terminal) {
    const { places, isJson } = placesIn(args)
    const [from, to, ...others] = places
    if (from === undefined || to === undefined || others.length > 0)
      throw new WrongUse('Say from where to where: a data folder, or the URL of a database.')
    return onStores(terminal, async () => {
      const letGo = await holdStill(from)
      try {
        const report = await makeCopy(from, to, await openTarget(to))
        return tell(terminal, `Moved from ${placeInWords(from)} to ${placeInWords(to)}, and read back`, report, isJson)
      } finally {
        letGo()
      }
    })
  },
}
