import { writeJson } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import * as z from 'zod/mini'

const made = z.object({ url: z.string() })
const problem = z.object({ title: z.string(), detail: z.optional(z.string()) })

/** Makes a document of a theory that was read here, and gives the path of its page. Throws an Error that says why not. */
export async function openAsTheory(theory: Theory): Promise<string> {
  const response = await fetch('/api/documents', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: writeJson(theory),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return made.parse(answer).url
  const said = problem.safeParse(answer)
  throw new Error(said.success ? (said.data.detail ?? said.data.title) : `${response.status} ${response.statusText}`)
}
