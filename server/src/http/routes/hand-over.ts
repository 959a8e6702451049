import { may, ROLE_OF_MEMBER } from '@throughline/shared/permissions'
import * as z from 'zod'
import { belongingRecord, membershipOf, organisationOf } from '../../access/index.js'
import { organisationNamed } from '../../accounts/index.js'
import { changeRecords } from '../../storage/index.js'
import { accountRefusals } from '../account-refusals.js'
import { personIn } from '../accounts-in.js'
import { keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import { bodyJson, bytes, checked, problem, route } from '../route.js'

const wish = z.strictObject({ organisation: z.string().max(64) })

export const handOver = route('POST /api/documents/:id/organisation', {
  about: 'Hands a document to an organisation in which one may edit; it then stays with it when one leaves',
  needs: 'share',
  body: { type: 'application/json', about: 'To which', schema: wish, maxBytes: 1024 },
  answers: [
    bytes(204, 'It belongs to it', null),
    problem(403, 'It belongs to another organisation, of which one is no owner'),
    problem(404, 'No such document or organisation, or nobody signs in here'),
  ],
  async handle(parts, { caller, request, reply }) {
    const person = await personIn(parts, request)
    const { id } = await keptDocument(parts, request)
    const { records } = parts.storage
    const { organisation: wanted } = checked(wish, bodyJson(request), 'body')
    const name = await changeRecords(records, async (draft) => {
      const membership = await membershipOf(draft, wanted, person.id)
      const organisation = await organisationNamed(draft, wanted)
      if (organisation === null || membership === null || !may(ROLE_OF_MEMBER[membership.role], 'edit')) {
        throw accountRefusals.noSuchOrganisation()
      }
      const home = await organisationOf(draft, id)
      if (home !== null && (await membershipOf(draft, home, person.id))?.role !== 'owner') {
        throw accountRefusals.notInOrganisation()
      }
      draft.put(belongingRecord(id, wanted))
      return organisation.name
    })
    parts.rooms.accessChanged(id)
    const details = { organisation: wanted, name, role: 'own' }
    await noteOn(parts, { caller, document: id, action: 'shared', details })
    return reply.code(204).send()
  },
})
