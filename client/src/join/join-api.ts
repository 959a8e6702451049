import * as z from 'zod/mini'
import { json, request } from '../documents/index.js'

const endSchema = z.object({ why: z.enum(['revoked', 'ended']), label: z.string(), by: z.string(), at: z.string() })
const lookSchema = z.object({
  end: z.nullable(endSchema),
  role: z.enum(['view', 'comment', 'edit']),
  by: z.string(),
  hasPassword: z.boolean(),
  title: z.nullable(z.string()),
  name: z.nullable(z.string()),
})

/** What a share link leads to. */
export type Invitation = z.infer<typeof lookSchema>

/** Throws RequestRefused. */
export async function lookAt(token: string): Promise<Invitation> {
  return lookSchema.parse(await request('POST', '/api/join/look', json({ token })))
}

/** Comes in; gives the path of the theory. Throws RequestRefused; its code says `password` or `wrong-password`. */
export async function join(token: string, name: string, password: string): Promise<string> {
  const wish = { token, name, ...(password === '' ? {} : { password }) }
  return z.object({ url: z.string() }).parse(await request('POST', '/api/join', json(wish))).url
}
