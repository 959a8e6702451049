/** What a person may be to a document. */
export const ROLES = ['view', 'comment', 'edit', 'own'] as const
export type Role = (typeof ROLES)[number]

/** What can be done with a document. */
export const ACTIONS = ['read', 'edit', 'comment', 'share', 'bin'] as const
export type Action = (typeof ACTIONS)[number]

/** Who may do what: the one table. */
const MAY: Readonly<Record<Role, readonly Action[]>> = {
  view: ['read'],
  comment: ['read', 'comment'],
  edit: ['read', 'comment', 'edit'],
  own: ['read', 'comment', 'edit', 'share', 'bin'],
}

/** Whether a role allows an action. */
export function may(role: Role, action: Action): boolean {
  return MAY[role].includes(action)
}
