export type { Access } from './access.js'
export { type Caller, nameOf } from './caller.js'
export { openAccess } from './open-access.js'
