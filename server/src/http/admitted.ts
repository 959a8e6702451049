import { type Action, may } from '@throughline/shared/permissions'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../access/index.js'
import { documentIdOf } from './document-id.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'

/**
 * What somebody must be allowed to do with the document of the path; `nothing`: anybody may call; `someone`: whoever has
 * signed in.
 */
export type Need = Action | 'nothing' | 'someone'

/**
 * Who calls, once they may. Throws 401 where somebody must sign in, 403 where their role does not allow it, and 404 where
 * they have none: a document that one may not see looks like one that is not there.
 */
export async function admitted({ access }: Parts, request: FastifyRequest, needs: Need): Promise<Caller> {
  const caller = await access.callerOf(request.headers)
  if (needs === 'nothing') return caller
  if (needs === 'someone') {
    if (caller.kind === 'stranger' || caller.kind === 'guest') throw refusals.signIn()
    return caller
  }
  // Before the document is looked at: to whoever has not signed in all ids look the same.
  if (caller.kind === 'stranger') throw refusals.signIn()
  const role = await access.roleOf(caller, documentIdOf(request))
  if (role === null) throw refusals.noSuchDocument()
  if (!may(role, needs)) throw refusals.notAllowed()
  return caller
}
