import { type CliCommand, EXIT, WrongUse } from './cli-command.js'
import { inOwnStore } from './own-store.js'
import { placesIn } from './store-command.js'

export const bin: CliCommand = {
  name: 'bin',
  usage: 'bin [--json]',
  about: 'Lists the theories in the bin: id, since when, title',
  async run(args, terminal) {
    const { places, isJson } = placesIn(args)
    if (places.length > 0) throw new WrongUse('It lists all of them.')
    return inOwnStore(terminal, async (storage) => {
      const binned = (await storage.documents()).flatMap(({ id, title, binnedAt }) =>
        binnedAt === null ? [] : [{ id, title, binnedAt: new Date(binnedAt).toISOString() }],
      )
      if (isJson) terminal.out(JSON.stringify(binned, null, 2))
      else if (binned.length === 0) terminal.out('The bin is empty.')
      for (const { id, title, binnedAt } of isJson ? [] : binned) {
        terminal.out(`${id}  ${binnedAt.slice(0, 10)}  ${title === '' ? '(without a title)' : title}`)
      }
      return EXIT.done
    })
  },
}
