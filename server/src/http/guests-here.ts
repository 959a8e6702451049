import type { FastifyRequest } from 'fastify'
import { type Guest, guestSession, guestsWith } from '../sharing/index.js'
import type { Parts } from './parts.js'

/** As which guest a browser came by links, before or without signing in. */
export async function guestsHere({ storage }: Parts, { headers }: FastifyRequest): Promise<readonly Guest[]> {
  const session = guestSession(headers)
  return session === undefined ? [] : guestsWith(storage.records, session)
}
