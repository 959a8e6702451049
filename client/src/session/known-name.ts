import * as z from 'zod/mini'

const schema = z.object({ name: z.nullable(z.string()) })

/** How the server calls this person to the others; null where anyone may say any name, or it does not say. */
export async function knownName(documentId: string): Promise<string | null> {
  try {
    const answer = await fetch(`/api/documents/${documentId}/role`)
    return answer.ok ? schema.parse(await answer.json()).name : null
  } catch {
    // Offline: the name that was chosen in this browser is shown.
    return null
  }
}
