import { createHash } from 'node:crypto'
import type { Writer } from '@throughline/shared/threads'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../access/index.js'
import { cleanName } from '../../../clean-name.js'
import { refusals } from '../../problem.js'

/** Where nobody signs in, a browser's secret tells its words from those of others. */
const KEY = 'x-writer-key'
const KEY_FORM = /^[A-Za-z0-9_-]{16,128}$/

/**
 * Under whom something is written: who the server knows the caller to be; where anyone may say any name, `name`. Throws 400
 * for a key that is none.
 */
export function writerOf(caller: Caller, request: FastifyRequest, name: string | undefined): Writer {
  if (caller.kind === 'member' || caller.kind === 'guest') {
    return { kind: caller.kind, id: caller.id, name: cleanName(caller.name) ?? '' }
  }
  return { kind: 'anyone', id: idIn(request), name: cleanName(name) ?? '' }
}

/** Others see the id, so it is not the key. */
function idIn({ headers }: FastifyRequest): string | null {
  const key = headers[KEY]
  if (key === undefined) return null
  if (typeof key !== 'string' || !KEY_FORM.test(key)) {
    throw refusals.badRequest(`${KEY}: 16 to 128 letters, digits, hyphens or underscores`)
  }
  return createHash('sha256').update(key).digest('base64url').slice(0, 22)
}
