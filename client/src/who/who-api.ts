import { ORGANISATION_ROLES } from '@throughline/shared/permissions'
import * as z from 'zod/mini'
import { json, request } from '../documents/index.js'

const whoSchema = z.object({
  auth: z.enum(['open', 'accounts']),
  person: z.nullable(z.object({ id: z.string(), name: z.string(), email: z.string() })),
  guest: z.nullable(z.object({ name: z.string() })),
  organisations: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(ORGANISATION_ROLES) })),
  providers: z.array(z.object({ id: z.string(), name: z.string() })),
  mail: z.boolean(),
  signUp: z.enum(['invited', 'anyone']),
})

/** Who one is, as far as the server knows, and how people sign in there. */
export type Who = z.infer<typeof whoSchema>

/** Throws RequestRefused. */
export async function askWho(): Promise<Who> {
  return whoSchema.parse(await request('GET', '/api/session'))
}

/** Ends the session, and takes away what this browser keeps of it. Throws RequestRefused. */
export async function signOut(): Promise<void> {
  const { forgetEverything } = await import('../kept/index.js')
  await request('POST', '/api/auth/sign-out', json({}))
  await forgetEverything()
}
