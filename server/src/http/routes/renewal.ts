import { FIRST_EPOCH } from '@throughline/shared/document'
import { writeRenewal } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import * as z from 'zod'
import { storedUpdates } from '../../storage/index.js'
import { keptDocument } from '../kept-document.js'
import { refusals } from '../problem.js'
import { bytes, problem, route } from '../route.js'

const query = z.strictObject({ from: z.coerce.number().int().min(FIRST_EPOCH) })

export const renewal = route('GET /api/documents/:id/renewal', {
  about: 'What an editor needs to bring edits of an ended epoch (`from`) into the present one; see PROTOCOL.md',
  needs: 'read',
  query,
  answers: [
    bytes(
      200,
      "The epoch's last state and the document as it is, each a length and a Yjs update",
      'application/octet-stream',
    ),
    problem(400, '`from` is no epoch'),
    problem(404, 'No such document, or nothing is known of that epoch'),
  ],
  async handle(parts, { query: { from }, request, reply }) {
    const { storage } = parts
    const { id } = await keptDocument(parts, request)
    const ended = (await storage.revisions(id)).find(({ kind, name }) => kind === 'renewed' && name === String(from))
    const last = ended === undefined ? null : await storage.revisionState(id, ended.id)
    if (last === null) throw refusals.noSuchEpoch()
    const now = Y.mergeUpdates(storedUpdates(await storage.load(id)))
    return reply
      .type('application/octet-stream')
      .header('cache-control', 'no-store')
      .send(Buffer.from(writeRenewal({ last, now })))
  },
})
