import { examples } from '@throughline/shared/templates'
import { thumbnailSvg } from '../../pictures/index.js'
import { refusals } from '../problem.js'
import { bytes, problem, route } from '../route.js'
import { PICTURE_POLICY } from '../security-headers.js'

// Examples come with the program: drawn once, they stay.
const pictures = new Map<string, Promise<string>>()

export const examplePicture = route('GET /api/examples/:id/picture.svg', {
  about: 'A small picture of an example, as home shows it before anything has been made',
  needs: 'nothing',
  answers: [bytes(200, 'The picture', 'image/svg+xml'), problem(404, 'No such example')],
  async handle(_parts, { request, reply }) {
    const example = examples.find(({ id }) => request.url === `/api/examples/${id}/picture.svg`)
    if (example === undefined) throw refusals.nothingHere()
    const picture = pictures.get(example.id) ?? thumbnailSvg(example.theory())
    pictures.set(example.id, picture)
    reply.headers({ 'cache-control': 'private, max-age=3600', 'content-security-policy': PICTURE_POLICY })
    return reply.type('image/svg+xml').send(await picture)
  },
})
