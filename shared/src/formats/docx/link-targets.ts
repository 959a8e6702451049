import type { Relationship } from '../office/index.js'
import { OFFICE_RELATIONSHIPS } from './word-namespaces.js'

/** Addresses that the document leads to: each is a relationship of its own. */
export interface LinkTargets {
  idOf(address: string): string
  readonly relationships: () => readonly Relationship[]
}

/** None yet: each address gets its relationship when it is first asked for. */
export function linkTargets(): LinkTargets {
  const ids = new Map<string, string>()
  return {
    idOf(address) {
      const id = ids.get(address) ?? `rIdLink${ids.size + 1}`
      ids.set(address, id)
      return id
    },
    relationships: () =>
      [...ids].map(([target, id]) => ({ id, type: `${OFFICE_RELATIONSHIPS}/hyperlink`, target, external: true })),
  }
}
