import { bestRole, type Role } from '@throughline/shared/permissions'
import type { Access, AccessEnd, Caller } from '../access/index.js'
import type { Records } from '../storage/index.js'
import { guestsWith } from './guest.js'
import { guestSession } from './guest-cookie.js'
import { endOf, linkOf } from './share-link.js'

/** Adds to `access` those who came by a share link. A member who came by one has the better of both roles. */
export function guestAccess(access: Access, records: Records): Access {
  return {
    ...access,
    async callerOf(headers) {
      const caller = await access.callerOf(headers)
      const session = guestSession(headers)
      if (session === undefined || caller.kind === 'anyone') return caller
      const joined = await guestsWith(records, session)
      const [first] = joined
      if (first === undefined) return caller
      const links = joined.map(({ link, document, role }) => ({ link, document, role }))
      if (caller.kind === 'member') return { ...caller, links }
      const latest = joined.reduce((one, other) => (other.at > one.at ? other : one), first)
      return { kind: 'guest', id: first.guest, name: latest.name, links }
    },
    async roleOf(caller, document) {
      return bestRole([await access.roleOf(caller, document), ...(await rolesByLink(caller, document))])
    },
    async endFor(caller, document) {
      const ends = (await linksFor(caller, document)).flatMap((link) => endOf(link) ?? [])
      return ends.reduce<AccessEnd | null>((last, end) => (last === null || end.at > last.at ? end : last), null)
    },
  }

  async function rolesByLink(caller: Caller, document: string): Promise<Role[]> {
    const links = (await linksFor(caller, document)).filter((link) => endOf(link) === null)
    return links.flatMap(({ id, role }) => [role, ...raisedBy(caller, id)])
  }

  async function linksFor(caller: Caller, document: string) {
    const joined = ('links' in caller ? caller.links : undefined) ?? []
    const links = joined.filter((each) => each.document === document).map(({ link }) => linkOf(records, link))
    return (await Promise.all(links)).flatMap((link) => link ?? [])
  }
}

/** What a guest was given besides counts as long as the link that they came by. */
function raisedBy(caller: Caller, id: string): readonly Role[] {
  const joined = ('links' in caller ? caller.links : undefined) ?? []
  return joined.flatMap(({ link, role }) => (link === id && role !== null ? [role] : []))
}
