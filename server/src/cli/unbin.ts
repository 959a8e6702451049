import { grantRecord, grantsOnDocument, organisationOf } from '../access/index.js'
import { everyPerson, personByEmail } from '../accounts/index.js'
import type { Records } from '../storage/index.js'
import { noteByKeeper } from './audit-by-keeper.js'
import { type CliCommand, EXIT, WrongUse } from './cli-command.js'
import { inOwnStore } from './own-store.js'

export const unbin: CliCommand = {
  name: 'unbin',
  usage: 'unbin ID [EMAIL]',
  about: 'Takes a theory out of the bin; with an address, that person owns it from then on',
  async run(args, terminal) {
    // There are no options, and an id may begin with a hyphen.
    const [id, email, ...others] = args
    if (id === undefined || others.length > 0) throw new WrongUse('Say which theory by its id; `bin` lists them.')
    return inOwnStore(terminal, async (storage) => {
      const { records } = storage
      const refuse = (words: string) => {
        terminal.error(words)
        return EXIT.findings
      }
      const entry = await storage.document(id)
      if (entry === null || entry.binnedAt === null) return refuse(`There is no theory ${id} in the bin.`)
      const person = email === undefined ? null : await personByEmail(records, email)
      if (email !== undefined && person === null) return refuse(`Nobody has an account with ${email}.`)
      if (person === null && (await wouldBeNobodys(records, id))) {
        return refuse('Nobody owns it any more: say also whose it is to be, by the address of their account.')
      }
      if (person !== null) await records.put([grantRecord({ document: id, person: person.id, role: 'own' })])
      await storage.describeDocument(id, { binnedAt: null })
      const details = { from: 'bin', ...(person === null ? {} : { owner: person.name }) }
      await noteByKeeper(records, { person: null, document: id, action: 'restored', details })
      terminal.out(`“${entry.title}” is back${person === null ? '' : `; ${person.name} owns it`}.`)
      return EXIT.done
    })
  },
}

async function wouldBeNobodys(records: Records, document: string): Promise<boolean> {
  if ((await organisationOf(records, document)) !== null) return false
  const isOwned = (await grantsOnDocument(records, document)).some(({ role }) => role === 'own')
  // Where nobody signs in, it is everybody's.
  return !isOwned && (await everyPerson(records)).length > 0
}
