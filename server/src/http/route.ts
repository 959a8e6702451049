import type { FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Caller } from '../access/index.js'
import { admitted, type Need } from './admitted.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'

/** One call of the HTTP API: what it takes, what it answers, what it does. The OpenAPI document is made of these. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** With `:name` for what varies. */
  readonly path: string
  readonly about: string
  readonly needs: Need
  readonly query: z.ZodType | null
  readonly body: RouteBody | null
  readonly answers: readonly RouteAnswer[]
  /** Makes or draws something: counted against the lower rate limit. */
  readonly isCostly: boolean
  readonly handle: (parts: Parts, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
}

export interface RouteBody {
  readonly type: 'application/json' | 'application/octet-stream'
  readonly about: string
  readonly schema: z.ZodType | null
  readonly maxBytes: number
}

export interface RouteAnswer {
  readonly status: number
  readonly about: string
  readonly type: string | null
  readonly schema: z.core.$ZodType | null
}

export interface Call<Query> {
  /** Who calls; what the route needs has been looked at. */
  readonly caller: Caller
  readonly query: Query
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

interface RouteOptions<Query extends z.ZodType> {
  readonly about: string
  readonly needs: Need
  readonly query?: Query
  readonly body?: RouteBody
  readonly answers: readonly RouteAnswer[]
  readonly isCostly?: boolean
  readonly handle: (parts: Parts, call: Call<z.output<Query>>) => Promise<unknown>
}

const nothing = z.strictObject({})

/** Declares a call: `route('GET /api/documents/:id', {...})`. Query values that it does not name are refused with 400. */
export function route<Query extends z.ZodType = typeof nothing>(
  call: `${Route['method']} /${string}`,
  { about, needs, query, body, answers, isCostly = false, handle }: RouteOptions<Query>,
): Route {
  const [method, path = '/'] = call.split(' ') as [Route['method'], string]
  return {
    method,
    path,
    about,
    needs,
    query: query ?? null,
    body: body ?? null,
    answers,
    isCostly,
    async handle(parts, request, reply) {
      const caller = await admitted(parts, request, needs)
      const asked = checked(query ?? nothing, request.query, 'query') as z.output<Query>
      return handle(parts, { caller, query: asked, request, reply })
    },
  }
}

/** What `schema` makes of a value from outside. Throws a 400 that names the first thing wrong. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = [what, ...(issue?.path ?? [])].join('.')
  throw refusals.badRequest(`${where}: ${issue?.message ?? 'not what is expected'}`)
}

/** The bytes of a request; none is an empty buffer. */
export function bodyBytes(request: FastifyRequest): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
}

/** The JSON in a request. Throws 400 where it is none. */
export function bodyJson(request: FastifyRequest): unknown {
  const type = request.headers['content-type'] ?? 'application/json'
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw refusals.wantsJson(type)
  const text = bodyBytes(request).toString('utf8')
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    throw refusals.badRequest('The body is not JSON.')
  }
}

/** A JSON answer that follows `schema`. */
export function json(status: number, about: string, schema: z.core.$ZodType): RouteAnswer {
  return { status, about, type: 'application/json', schema }
}

/** An answer of another type, or (null) with nothing in it. */
export function bytes(status: number, about: string, type: string | null): RouteAnswer {
  return { status, about, type, schema: null }
}

/** A refusal, as a problem document. */
export function problem(status: number, about: string): RouteAnswer {
  return { status, about, type: 'application/problem+json', schema: null }
}
