import { ROLES, type Role } from '@throughline/shared/permissions'
import * as z from 'zod/mini'
import { json, request } from '../documents/index.js'

const linkRole = z.enum(['view', 'comment', 'edit'])
const linkSchema = z.object({
  id: z.string(),
  role: linkRole,
  label: z.string(),
  by: z.string(),
  expires: z.nullable(z.string()),
  hasEnded: z.boolean(),
  hasPassword: z.boolean(),
  guests: z.number(),
  lastUsed: z.nullable(z.object({ by: z.string(), at: z.string() })),
})
const addressSchema = z.object({ id: z.string(), url: z.string() })
const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  organisation: z.nullable(z.string()),
  isCaller: z.boolean(),
})
const groupSchema = z.object({
  kind: z.enum(['organisation', 'team']),
  id: z.string(),
  name: z.string(),
  people: z.number(),
  role: z.nullable(z.enum(ROLES)),
})
const peopleSchema = z.object({
  groups: z.array(groupSchema),
  people: z.array(personSchema),
  guests: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES) })),
  invited: z.array(z.object({ email: z.string(), role: z.enum(ROLES), at: z.string() })),
})
const publicSchema = z.object({
  url: z.nullable(z.string()),
  indexed: z.boolean(),
  agreed: z.nullable(z.object({ version: z.string(), date: z.string() })),
})
const standingSchema = z.object({
  role: z.enum(ROLES),
  kind: z.enum(['anyone', 'member', 'guest']),
  name: z.nullable(z.string()),
})

export type LinkRole = z.infer<typeof linkRole>
/** A share link as its owner sees it; its address is not among what the server knows. */
export type ShareLink = z.infer<typeof linkSchema>
export type SharePerson = z.infer<typeof personSchema>
/** An organisation or team; without a role: it could be given one. */
export type ShareGroup = z.infer<typeof groupSchema>
export type SharePeople = z.infer<typeof peopleSchema>
export type PublicPage = z.infer<typeof publicSchema>
export type Standing = z.infer<typeof standingSchema>

export interface LinkWish {
  readonly role: LinkRole
  readonly label: string
  /** ISO 8601; null: no end. */
  readonly expires: string | null
  /** undefined: stays as it is; null: none. */
  readonly password: string | null | undefined
}

/** What is asked of the server about who may come into a document. Each throws RequestRefused. */
export function sharingOf(documentId: string) {
  const at = `/api/documents/${documentId}`
  return {
    standing: async (): Promise<Standing> => standingSchema.parse(await request('GET', `${at}/role`)),
    links: async (): Promise<readonly ShareLink[]> =>
      z.object({ links: z.array(linkSchema) }).parse(await request('GET', `${at}/links`)).links,
    /** Gives the address, which is said this once. */
    makeLink: async (wish: LinkWish): Promise<{ readonly id: string; readonly url: string }> =>
      addressSchema.parse(await request('POST', `${at}/links`, json(wish))),
    changeLink: (id: string, wish: LinkWish) => request('PATCH', `${at}/links/${id}`, json(wish)),
    newAddress: async (id: string): Promise<string> =>
      addressSchema.parse(await request('POST', `${at}/links/${id}/address`)).url,
    revokeLink: (id: string) => request('DELETE', `${at}/links/${id}`),
    people: async (): Promise<SharePeople> => peopleSchema.parse(await request('GET', `${at}/grants`)),
    /** Gives the name of who can come in now; null: they were sent an invitation. */
    addPerson: async (email: string, role: Role): Promise<string | null> =>
      z.object({ name: z.nullable(z.string()) }).parse(await request('POST', `${at}/grants`, json({ email, role })))
        .name,
    addGroup: ({ kind, id }: ShareGroup, role: Role) => request('POST', `${at}/grants`, json({ kind, id, role })),
    removeGroup: ({ kind, id }: ShareGroup) => request('DELETE', `${at}/grants/${kind}:${encodeURIComponent(id)}`),
    removePerson: (who: string) => request('DELETE', `${at}/grants/${encodeURIComponent(who)}`),
    publicPage: async (): Promise<PublicPage> => publicSchema.parse(await request('GET', `${at}/public`)),
    publish: async (indexed: boolean): Promise<PublicPage> =>
      publicSchema.parse(await request('POST', `${at}/public`, json({ indexed }))),
    unpublish: () => request('DELETE', `${at}/public`),
  }
}

export type Sharing = ReturnType<typeof sharingOf>
