import type { Access } from './access.js'

/** `AUTH=open`: whoever reaches the server may do everything with every document. */
export const openAccess: Access = {
  callerOf: async () => ({ kind: 'anyone' }),
  roleOf: async () => 'own',
  rolesOf: async () => ({ get: () => 'own' }),
  madeBy: async () => true,
  endFor: async () => null,
}
