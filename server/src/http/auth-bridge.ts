import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { ADDRESS_HEADER } from '../accounts/index.js'
import { notePerson } from './note-person.js'
import { noteSignIn, noteWrongPassword } from './note-sign-in.js'
import type { Parts } from './parts.js'
import { Refusal, refusals, sendRefusal } from './problem.js'
import { bodyBytes } from './route.js'

/** What of better-auth is offered, by the beginning of its path; the rest are calls of ours, or not offered at all. */
const OFFERED = [
  'sign-in/email',
  'sign-in/magic-link',
  'sign-in/social',
  'sign-up/email',
  'sign-out',
  'magic-link/verify',
  'callback/',
  'request-password-reset',
  'reset-password',
  'change-password',
  'send-verification-email',
  'verify-email',
]
const LONGEST_BODY = 16_384

/** Calls below `/api/auth` go to better-auth; what it refuses is answered as a problem document, as everywhere. */
export function addAuth(api: FastifyInstance, parts: Parts): void {
  const { accounts, settings } = parts
  if (accounts === null) return
  // Trying passwords from one address is slower than anything else.
  const max = Math.max(1, Math.floor(settings.limits.requestsPerMinute / 100))
  for (const method of ['GET', 'POST'] as const) {
    api.route({
      method,
      url: '/api/auth/*',
      bodyLimit: LONGEST_BODY,
      ...(method === 'POST' ? { config: { rateLimit: { max, timeWindow: '1 minute', groupId: 'sign-in' } } } : {}),
      async handler(request, reply) {
        const path = request.url.slice('/api/auth/'.length)
        if (!OFFERED.some((offered) => path.startsWith(offered))) throw refusals.nothingHere()
        const signIn = await accounts.signIn()
        const leaving = path.startsWith('sign-out') ? await accounts.personOf(request.headers) : null
        const answer = await signIn.handle(asFetched(request, accounts.url()))
        if (leaving !== null && answer.ok) await notePerson(parts, { person: leaving, action: 'signed-out' })
        else if (answer.status < 400 && !path.startsWith('change-password')) await noteSignIn(parts, answer)
        else if (answer.status === 401 && path.startsWith('sign-in/email'))
          await noteWrongPassword(parts, bodyBytes(request).toString('utf8'))
        return passOn(answer, reply)
      },
    })
  }
}

/** Sends on what better-auth answers. */
export async function passOn(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
  const location = answer.headers.get('location')
  if (location !== null) reply.header('location', location)
  const text = await answer.text()
  if (answer.status >= 400) return sendRefusal(reply, refusalIn(answer.status, text))
  return reply
    .code(answer.status)
    .type(answer.headers.get('content-type') ?? 'application/json')
    .send(text)
}

/** The headers of a request, with the address it comes from. */
export function fetchedHeaders({ headers, ip }: FastifyRequest): Headers {
  const copied = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) copied.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  copied.set(ADDRESS_HEADER, ip)
  return copied
}

function asFetched(request: FastifyRequest, url: string): Request {
  const hasBody = request.method === 'POST'
  return new Request(new URL(request.url, url), {
    method: request.method,
    headers: fetchedHeaders(request),
    ...(hasBody ? { body: new Uint8Array(bodyBytes(request)) } : {}),
  })
}

const said = z.object({ code: z.string().optional(), message: z.string().optional() })

function refusalIn(status: number, text: string): Refusal {
  const { code, message } = said.parse(text === '' ? {} : JSON.parse(text))
  return new Refusal(status, 'Not signed in', message ?? 'That cannot be done.', null, code ?? null)
}
