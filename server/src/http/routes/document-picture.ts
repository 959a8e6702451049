import * as z from 'zod'
import { logName } from '../../collaboration/index.js'
import { thumbnailSvg } from '../../pictures/index.js'
import { keptDocument } from '../kept-document.js'
import type { Parts } from '../parts.js'
import { RecentlyUsed } from '../recently-used.js'
import { bytes, problem, route } from '../route.js'
import { PICTURE_POLICY } from '../security-headers.js'

const NO_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>'
const KEPT_BYTES = 32 * 1024 * 1024

// A version of a document never changes, so a picture of it never goes stale.
const pictures = new RecentlyUsed(KEPT_BYTES)

export const documentPicture = route('GET /api/documents/:id/picture.svg', {
  about: 'A small picture of the document. Asked for with v=<head> it may be kept for ever',
  needs: 'read',
  query: z.strictObject({
    v: z
      .string()
      .regex(/^\d{1,15}$/, 'the head of a document')
      .optional(),
  }),
  answers: [
    bytes(200, 'The picture', 'image/svg+xml'),
    bytes(304, 'Not changed since', null),
    problem(404, 'No such document'),
  ],
  async handle(parts, { query, request, reply }) {
    const { id, head } = await keptDocument(parts, request)
    const tag = `"${head}"`
    reply.headers({
      etag: tag,
      'cache-control': query.v === String(head) ? 'private, max-age=31536000, immutable' : 'private, no-cache',
      'content-security-policy': PICTURE_POLICY,
    })
    if (request.headers['if-none-match'] === tag) return reply.code(304).send()

    const key = `${id} ${head}`
    const picture = pictures.get(key) ?? (await drawn(parts, id))
    pictures.set(key, picture)
    return reply.type('image/svg+xml').send(picture)
  },
})

// A map too large to be drawn in time must not be tried again for each look at the list.
async function drawn({ rooms, log }: Parts, id: string): Promise<string> {
  const theory = await rooms.theory(id)
  try {
    return await thumbnailSvg(theory)
  } catch (error) {
    log.warn({ err: error, document: logName(id) }, 'no small picture could be drawn')
    return NO_PICTURE
  }
}
