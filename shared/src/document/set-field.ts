import * as Y from 'yjs'
import type { Field } from './field.js'
import { isStoredMap, type StoredMap } from './thing.js'

/** Words or ids of which each is there once: a key each, so that two people's additions both stay. Its value is its rank. */
export const setField: Field<readonly string[]> = {
  read: ({ map }, key) => membersIn(map.get(key)),
  create(map, key, members) {
    map.set(
      key,
      new Y.Map([...new Set(members)].filter((member) => member !== '').map((member, rank) => [member, rank])),
    )
  },
  change(map, key, wanted) {
    const set = map.get(key)
    if (isStoredMap(set)) changeMembers(set, wanted)
    else this.create(map, key, wanted, '')
  },
}

/** Takes one member out, where it is in. */
export function removeMember(map: StoredMap, key: string, member: string): void {
  const set = map.get(key)
  if (isStoredMap(set) && set.has(member)) set.delete(member)
}

function membersIn(set: unknown): readonly string[] {
  if (!isStoredMap(set)) return NONE
  const members: [member: string, rank: number][] = []
  set.forEach((rank, member) => {
    if (member !== '') members.push([member, typeof rank === 'number' ? rank : 0])
  })
  if (members.length === 0) return NONE
  return members.sort(([a, rankA], [b, rankB]) => rankA - rankB || (a < b ? -1 : 1)).map(([member]) => member)
}

const NONE: readonly string[] = []

function changeMembers(set: StoredMap, wanted: readonly string[]): void {
  const present = membersIn(set)
  for (const member of present) if (!wanted.includes(member)) set.delete(member)
  let rank = 0
  for (const member of wanted) {
    if (member === '') continue
    const now = set.get(member)
    // Only as many ranks are rewritten as it takes to bring them into the wanted order.
    if (typeof now === 'number' && now >= rank) rank = now + 1
    else {
      set.set(member, rank)
      rank += 1
    }
  }
}
