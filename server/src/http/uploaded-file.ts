import { writeZip } from '@throughline/shared/formats'
import type { FastifyRequest } from 'fastify'
import { refusals } from './problem.js'
import { bodyBytes } from './route.js'

/** A file that was sent, and how it was called. */
interface Uploaded {
  readonly bytes: Uint8Array
  readonly name: string
}

/**
 * The file in a request: its body as it is, or what a form sends. Several files of a form are tables of one theory and
 * come as the zip that they could have been sent as. Throws 400 for a form that cannot be read or has no file.
 *
 * @param name what a raw body is called
 */
export async function uploadedFile(request: FastifyRequest, name: string): Promise<Uploaded> {
  const type = request.headers['content-type'] ?? ''
  const body = bodyBytes(request)
  if (!/^multipart\/form-data\b/i.test(type)) return { bytes: body, name }
  const files = await filesIn(body, type)
  const [first, ...others] = files
  if (first === undefined) throw refusals.badRequest('body: there is no file in the form')
  if (others.length === 0) return first
  return { bytes: writeZip(new Map(files.map((file) => [file.name, file.bytes]))), name: 'tables.zip' }
}

async function filesIn(body: Uint8Array, type: string): Promise<Uploaded[]> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    const files = [...form.values()].filter((value) => value instanceof File)
    return await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
  } catch {
    throw refusals.badRequest('body: the form cannot be read')
  }
}
