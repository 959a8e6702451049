import { AUDIT_ACTIONS } from '@throughline/shared/audit'
import { ORGANISATION_ROLES, type OrganisationRole } from '@throughline/shared/permissions'
import * as z from 'zod/mini'
import { json, request } from '../documents/index.js'
import { language } from '../i18n/index.js'

const role = z.enum(ORGANISATION_ROLES)
const named = z.object({ id: z.string(), name: z.string() })

const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  isEmailProven: z.boolean(),
  hasPassword: z.boolean(),
  sessions: z.array(z.object({ id: z.string(), since: z.string(), browser: z.string(), isThis: z.boolean() })),
})
const departureSchema = z.object({
  needOwner: z.array(named),
  alone: z.array(named),
  documents: z.array(z.object({ id: z.string(), title: z.string() })),
})
const organisationSchema = z.object({
  id: z.string(),
  name: z.string(),
  members: z.array(z.object({ id: z.string(), name: z.string(), email: z.string(), isEmailProven: z.boolean(), role })),
  invitations: z.array(
    z.object({ id: z.string(), email: z.nullable(z.string()), role, by: z.string(), until: z.string() }),
  ),
})
const teamSchema = z.object({
  id: z.string(),
  name: z.string(),
  isOwner: z.boolean(),
  people: z.array(z.object({ id: z.string(), name: z.string(), email: z.string() })),
})
const auditSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      who: z.nullable(z.object({ name: z.string() })),
      action: z.enum(AUDIT_ACTIONS),
      details: z.record(z.string(), z.string()),
    }),
  ),
  next: z.nullable(z.string()),
})
const invitationSchema = z.object({ organisation: z.string(), role, by: z.string(), email: z.nullable(z.string()) })

export type Account = z.infer<typeof accountSchema>
export type Departure = z.infer<typeof departureSchema>
export type Organisation = z.infer<typeof organisationSchema>
export type Member = Organisation['members'][number]
export type Team = z.infer<typeof teamSchema>
/** What was done, newest first; `next`: what to ask for to go on. */
export type AuditPage = z.infer<typeof auditSchema>
export type Invitation = z.infer<typeof invitationSchema>

interface Newcomer {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** What is asked of the server about signing in. Each throws RequestRefused. */
export const signing = {
  in: (email: string, password: string) => post('/api/auth/sign-in/email', { email, password }),
  /** Sends a link to sign in by, if somebody has this address. */
  sendLink: (email: string) => post('/api/auth/sign-in/magic-link', { email }),
  byLink: (token: string) => request('GET', `/api/auth/magic-link/verify?token=${encodeURIComponent(token)}`),
  sendReset: (email: string) => post('/api/auth/request-password-reset', { email }),
  reset: (token: string, newPassword: string) => post('/api/auth/reset-password', { token, newPassword }),
  /** By a link that somebody handed over. */
  resetByHand: (token: string, password: string) => post('/api/reset', { token, password }),
  confirm: (token: string) => request('GET', `/api/auth/verify-email?token=${encodeURIComponent(token)}`),
  /** Gives the address of the provider's page. */
  async atProvider(provider: string, callbackURL: string, errorCallbackURL: string): Promise<string> {
    const answer = await post('/api/auth/sign-in/social', { provider, callbackURL, errorCallbackURL })
    return z.object({ url: z.string() }).parse(answer).url
  },
  signUp: (name: string, email: string, password: string) => post('/api/auth/sign-up/email', { name, email, password }),
  first: (person: Newcomer & { readonly organisation: string }) => post('/api/first', person),
}

/** About invitations, by the token of their link. */
export const joining = {
  read: async (token: string): Promise<Invitation> =>
    invitationSchema.parse(await post('/api/invitations/read', { token })),
  accept: (token: string) => post('/api/invitations/accept', { token }),
  join: (person: Newcomer) => post('/api/invitations/join', person),
}

/** About one's own account. */
export const account = {
  read: async (): Promise<Account> => accountSchema.parse(await request('GET', '/api/account')),
  rename: (name: string) => request('PATCH', '/api/account', json({ name })),
  confirmEmail: () => post('/api/account/confirm-email', {}),
  changePassword: (currentPassword: string, newPassword: string) =>
    post('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
  endSession: (id: string) => request('DELETE', `/api/account/sessions/${id}`),
  endOthers: () => post('/api/account/sessions/end-others', {}),
  departure: async (): Promise<Departure> => departureSchema.parse(await request('GET', '/api/account/departure')),
  remove: (password: string) => request('DELETE', '/api/account', json({ password, binDocuments: true })),
}

/** About whoever came by links in this browser. */
export const guest = { forget: () => request('DELETE', '/api/guest') }

/** About handing a theory over. */
export const handing = {
  toOrganisation: (id: string, organisation: string) => post(`/api/documents/${id}/organisation`, { organisation }),
  /** False: they were sent an invitation, and own nothing before they take it up. */
  async toPerson(id: string, email: string): Promise<boolean> {
    const given = await post(`/api/documents/${id}/grants`, { email, role: 'own' })
    return z.object({ name: z.nullable(z.string()) }).parse(given).name !== null
  },
}

/** About organisations. */
export const organisations = {
  make: async (name: string) => named.parse(await post('/api/organisations', { name })),
  read: async (id: string): Promise<Organisation> =>
    organisationSchema.parse(await request('GET', `/api/organisations/${id}`)),
  rename: (id: string, name: string) => request('PATCH', `/api/organisations/${id}`, json({ name })),
  changeRole: (id: string, person: string, wanted: OrganisationRole) =>
    request('PATCH', `/api/organisations/${id}/members/${person}`, json({ role: wanted })),
  removeMember: (id: string, person: string) => request('DELETE', `/api/organisations/${id}/members/${person}`),
  /** Gives the link to pass on; null where it was sent. */
  async invite(id: string, wanted: OrganisationRole, email: string): Promise<string | null> {
    const invited = email === '' ? { role: wanted } : { role: wanted, email }
    const answer = await post(`/api/organisations/${id}/invitations`, invited)
    return z.object({ url: z.nullable(z.string()) }).parse(answer).url
  },
  /** A page of who did what, from the newest, or from what came before an entry. */
  async audit(id: string, before: string | null): Promise<AuditPage> {
    const from = before === null ? '' : `&before=${encodeURIComponent(before)}`
    return auditSchema.parse(await request('GET', `/api/organisations/${id}/audit?count=20${from}`))
  },
  /** Gives the link by which a member chooses a new password. */
  resetLink: async (id: string, person: string): Promise<string> =>
    z.object({ url: z.string() }).parse(await post(`/api/organisations/${id}/members/${person}/reset-link`, {})).url,
  takeBack: (id: string, invitation: string) => request('DELETE', `/api/organisations/${id}/invitations/${invitation}`),
}

/** About teams of people of any organisations. */
export const teams = {
  list: async (): Promise<readonly Team[]> =>
    z.object({ teams: z.array(teamSchema) }).parse(await request('GET', '/api/teams')).teams,
  make: (name: string) => post('/api/teams', { name }),
  end: (id: string) => request('DELETE', `/api/teams/${id}`),
  add: (id: string, email: string) => post(`/api/teams/${id}/people`, { email }),
  remove: (id: string, person: string) => request('DELETE', `/api/teams/${id}/people/${person}`),
}

// The language of what is sent by email.
function post(path: string, body: object): Promise<unknown> {
  const { headers, ...rest } = json(body)
  return request('POST', path, { ...rest, headers: { ...headers, 'accept-language': language() } })
}
