import * as z from 'zod/mini'
import { request } from '../documents/index.js'

const schema = z.object({ name: z.nullable(z.string()) })

/** How the server calls this person to the others; null where anyone may say any name, or it does not say. */
export async function knownName(documentId: string): Promise<string | null> {
  try {
    return schema.parse(await request('GET', `/api/documents/${documentId}/role`)).name
  } catch {
    // Offline: the name that was chosen in this browser is shown.
    return null
  }
}
