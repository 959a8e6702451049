import * as z from 'zod/mini'
import { request } from '../documents/index.js'

const ownSchema = z.object({ state: z.enum(['none', 'open', 'declined']) })
const listSchema = z.object({
  mayGrant: z.boolean(),
  requests: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(['member', 'guest']), at: z.string() })),
})

/** How it stands with one's own asking to edit. */
export type Asked = z.infer<typeof ownSchema>['state']
/** Who asks to edit a theory, and whether this person can let them. */
export type EditRequests = z.infer<typeof listSchema>
export type EditRequest = EditRequests['requests'][number]

const at = (document: string) => `/api/documents/${document}/edit-requests`

/** Throws RequestRefused, as all of these. */
export async function ownRequest(document: string): Promise<Asked> {
  return ownSchema.parse(await request('GET', `${at(document)}/own`)).state
}

export async function sendRequest(document: string): Promise<Asked> {
  return ownSchema.parse(await request('POST', at(document))).state
}

export async function editRequests(document: string): Promise<EditRequests> {
  return listSchema.parse(await request('GET', at(document)))
}

export async function grantRequest(document: string, who: string): Promise<void> {
  await request('POST', `${at(document)}/${encodeURIComponent(who)}/grant`)
}

export async function declineRequest(document: string, who: string): Promise<void> {
  await request('DELETE', `${at(document)}/${encodeURIComponent(who)}`)
}
