import { type Id, newId, WHOLE_THEORY } from '../../model/index.js'

/** Gives each thing the id that its file has for it, or another where that is taken or none. */
export function idGiver(): (wanted: string) => Id {
  const taken = new Set<Id>([WHOLE_THEORY])
  return (wanted) => {
    const id = wanted === '' || wanted.length > 200 || taken.has(wanted) ? newId() : wanted
    taken.add(id)
    return id
  }
}
