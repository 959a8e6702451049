import { openSource, placeInWords, verifyStore } from '../storage/copies/index.js'
import { type CliCommand, WrongUse } from './cli-command.js'
import { onStores, ownPlace, placesIn, tell } from './store-command.js'

export const verify: CliCommand = {
  name: 'verify',
  usage: 'verify [PLACE] [--json]',
  about: 'Reads everything in a data folder, a database or a backup, and says what is damaged',
  async run(args, terminal) {
    const { places, isJson } = placesIn(args)
    if (places.length > 1) throw new WrongUse('One place at a time.')
    const place = places[0] ?? ownPlace()
    return onStores(terminal, async () => {
      const source = await openSource(place)
      try {
        return tell(terminal, `Read ${placeInWords(place)}`, await verifyStore(source), isJson)
      } finally {
        await source.close()
      }
    })
  },
}
