import { createResetLink, personByEmail } from '../accounts/index.js'
import { noteByKeeper } from './audit-by-keeper.js'
import { type CliCommand, EXIT, WrongUse } from './cli-command.js'
import { inOwnStore } from './own-store.js'
import { placesIn } from './store-command.js'

export const resetPassword: CliCommand = {
  name: 'reset-password',
  usage: 'reset-password EMAIL',
  about: 'Prints a link by which somebody chooses a new password; it works once, for a day',
  async run(args, terminal) {
    const [email, ...others] = placesIn(args).places
    if (email === undefined || others.length > 0) throw new WrongUse('Say whose password: one email address.')
    return inOwnStore(terminal, async ({ records }, { publicUrl, port }) => {
      const person = await personByEmail(records, email)
      if (person === null) {
        terminal.error(`Nobody has an account with ${email}.`)
        return EXIT.findings
      }
      const { token } = await createResetLink(records, { person: person.id, organisation: null })
      const details = { member: person.id, name: person.name }
      await noteByKeeper(records, { person: person.id, document: null, action: 'reset-link-made', details })
      terminal.out(`Hand this to ${person.name} (${person.email}), and to nobody else; it works once, for a day:`)
      terminal.out(`${publicUrl ?? `http://localhost:${port}`}/signin#new-password=${token}`)
      return EXIT.done
    })
  },
}
