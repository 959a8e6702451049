/** What a person may be to a document, from least to most. Who has no role (null) is not shown that it exists. */
export const ROLES = ['view', 'comment', 'edit', 'own'] as const
export type Role = (typeof ROLES)[number]

/** How somebody can act: edits and presence travel over a socket, the rest are calls. */
export const CHANNELS = ['sync', 'awareness', 'http'] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * What can be done with a document: read it, its history and its files; show oneself in it; comment and suggest; change
 * it, decide on suggestions, name, agree and restore versions; share and publish it; put it in the bin and back.
 */
export const ACTIONS = ['read', 'show', 'comment', 'edit', 'share', 'bin'] as const
export type Action = (typeof ACTIONS)[number]

/** Who may do what, and how: the one table. A cell is the least role that may; what a channel does not name, nobody can. */
const LEAST: Readonly<Record<Channel, Readonly<Partial<Record<Action, Role>>>>> = {
  sync: { read: 'view', edit: 'edit' },
  awareness: { read: 'view', show: 'view' },
  http: { read: 'view', comment: 'comment', edit: 'edit', share: 'own', bin: 'own' },
}

/** Whether a role allows an action over a channel. */
export function may(role: Role | null, action: Action, channel: Channel = 'http'): boolean {
  const least = LEAST[channel][action]
  return role !== null && least !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(least)
}

/** What can be done over a channel, by anybody. */
export function actionsOver(channel: Channel): readonly Action[] {
  return ACTIONS.filter((action) => LEAST[channel][action] !== undefined)
}

/** The role that allows more; null where there is none. */
export function bestRole(roles: readonly (Role | null)[]): Role | null {
  return ROLES.findLast((role) => roles.includes(role)) ?? null
}

/** What somebody may be in an organisation, least first. */
export const ORGANISATION_ROLES = ['viewer', 'commenter', 'editor', 'owner'] as const
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number]

/** What somebody with a role in an organisation is to its documents. */
export const ROLE_OF_MEMBER: Readonly<Record<OrganisationRole, Role>> = {
  viewer: 'view',
  commenter: 'comment',
  editor: 'edit',
  owner: 'own',
}
