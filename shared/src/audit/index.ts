/** What is noted of what people do. */
export const AUDIT_ACTIONS = [
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'invited',
  'joined',
  'role-changed',
  'reset-link-made',
  'password-reset',
  'link-made',
  'link-used',
  'link-revoked',
  'shared',
  'exported',
  'restored',
  'binned',
  'deleted',
  'account-deleted',
  'data-exported',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
