import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { logName } from '../collaboration/index.js'
import { DocumentDamaged, DocumentUnknown, StoreFailed } from '../storage/index.js'
import { ThreadRefused } from '../threads/index.js'
import { addAuth } from './auth-bridge.js'
import { openApi } from './openapi.js'
import { ownAddress } from './own-address.js'
import type { Parts } from './parts.js'
import { Refusal, refusals, sendRefusal } from './problem.js'
import type { Route } from './route.js'
import { routes } from './routes/index.js'
import { threadRefusals } from './routes/threads/thread-refusals.js'
import { addSecurityHeaders } from './security-headers.js'
import { addSite } from './site.js'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])
const REQUEST_TIMEOUT_MS = 120_000

export interface AppOptions {
  /** Folder of the built client; null serves the API alone. */
  readonly siteDir: string | null
}

/** The HTTP side of the server: the API, the client's files, and the same answer to every kind of bad request. */
export async function createApp(parts: Parts, { siteDir }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.log,
    // observe() writes one line for each answer instead, without addresses or ids in it.
    logController: new LogController({ disableRequestLogging: true }),
    // A path that is no path reaches neither hooks nor routes.
    frameworkErrors: (_error, _request, reply) => sendRefusal(reply, refusals.badRequest('The path cannot be read.')),
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Open keep-alive connections must not hold up a graceful stop.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  refuseForeign(app, parts)
  answerErrors(app)
  observe(app, parts)
  await addSecurityHeaders(app)
  const { requestsPerMinute } = parts.settings.limits
  if (requestsPerMinute > 0) {
    await app.register(rateLimit, {
      global: false,
      errorResponseBuilder: (_request, { ttl }) => refusals.tooFast(Math.ceil(ttl / 1000)),
    })
  }
  await app.register(async (api) => addRoutes(api, parts))
  await addSite(app, siteDir)
  return app
}

function addRoutes(api: FastifyInstance, parts: Parts): void {
  // Bodies come as bytes: a file is judged as it is, and JSON is parsed where its schema is.
  api.removeAllContentTypeParsers()
  api.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  for (const route of routes) {
    api.route({
      method: route.method,
      url: route.path,
      bodyLimit: route.body?.maxBytes ?? 1024,
      config: { rateLimit: rateLimitOf(route, parts) },
      handler: (request, reply) => route.handle(parts, request, reply),
    })
  }
  addAuth(api, parts)
  // A tenth of a start, and hardly ever asked for.
  let description: ReturnType<typeof openApi> | null = null
  api.get('/api/openapi.json', async () => {
    description ??= openApi(routes)
    return description
  })
}

// Creating and drawing cost a hundred times what reading costs.
function rateLimitOf(route: Route, { settings }: Parts) {
  const max = settings.limits.requestsPerMinute
  return route.isCostly
    ? { max: Math.max(1, Math.floor(max / 5)), timeWindow: '1 minute', groupId: 'costly' }
    : { max, timeWindow: '1 minute', groupId: 'all' }
}

function refuseForeign(app: FastifyInstance, { settings }: Parts): void {
  const own = ownAddress(settings)
  app.addHook('onRequest', async ({ method, headers }) => {
    if (!own.isOwnHost(headers)) throw refusals.otherHost()
    if (!READING.has(method) && !own.isOwnOrigin(headers)) throw refusals.foreignOrigin()
  })
}

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof Refusal) return sendRefusal(reply, error)
    // Gone between being looked up and being used.
    if (error instanceof DocumentUnknown) return sendRefusal(reply, refusals.noSuchDocument())
    if (error instanceof DocumentDamaged) return sendRefusal(reply, refusals.damaged())
    if (error instanceof ThreadRefused) return sendRefusal(reply, threadRefusals[error.refusal]())
    const status = statusOf(error)
    if (status === 413) return sendRefusal(reply, refusals.tooLarge(request.routeOptions.bodyLimit ?? 0))
    if (status !== null && status < 500)
      return sendRefusal(reply, new Refusal(status, 'Bad request', 'It cannot be read.'))
    request.log.error({ err: error, route: request.routeOptions.url }, 'a request failed')
    return sendRefusal(reply, error instanceof StoreFailed ? refusals.storeInTrouble() : refusals.ourMistake())
  })
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null
  return typeof error.statusCode === 'number' ? error.statusCode : null
}

function observe(app: FastifyInstance, { metrics }: Parts): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request
    const route = request.routeOptions.url ?? 'none'
    const ms = Math.round(reply.elapsedTime)
    metrics.httpSeconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    const level = READING.has(method) && reply.statusCode < 400 ? 'debug' : 'info'
    request.log[level]({ method, route, status: reply.statusCode, ms, ...documentOf(request) }, 'answered')
  })
}

function documentOf({ params }: FastifyRequest): { document?: string } {
  if (typeof params !== 'object' || params === null || !('id' in params)) return {}
  return { document: logName(String(params.id)) }
}
