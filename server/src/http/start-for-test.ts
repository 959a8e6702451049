import { pino } from 'pino'
import { type ServerOptions, startServer } from '../server.js'
import { readSettings } from '../settings.js'
import { openMemoryStorage } from '../storage/index.js'

/** A whole server on a free port, with a store in memory and no client files, unless given others. */
export interface TestServer {
  readonly url: string
  readonly port: number
  readonly firstOwnerLink: string | null
  /** Asks for a path; `body` is sent as JSON. */
  ask(call: `${string} /${string}`, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Sends bytes. */
  send(call: `${string} /${string}`, bytes: Uint8Array, headers?: Record<string, string>): Promise<Answer>
  /** Makes a document and gives its id. */
  make(body?: unknown): Promise<string>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** What `text` says as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts on what it finds
  readonly json: any
}

/** Starts one with these environment variables. */
export async function startForTest(
  env: Record<string, string> = {},
  options: Pick<ServerOptions, 'storage' | 'siteDir' | 'access'> = {},
): Promise<TestServer> {
  const server = await startServer(readSettings({ PORT: '0', ...env }), {
    storage: openMemoryStorage(),
    log: pino({ level: 'silent' }),
    siteDir: null,
    ...options,
  })

  async function send(call: string, body: Uint8Array | undefined, headers: Record<string, string>): Promise<Answer> {
    const [method = 'GET', path = '/'] = call.split(' ')
    const response = await fetch(server.url + path, {
      method,
      // A connection that is kept may be closed by the server just as a slow test asks again.
      headers: { connection: 'close', ...headers },
      redirect: 'manual',
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      get json() {
        return JSON.parse(text)
      },
    }
  }

  function ask(call: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    if (body === undefined) return send(call, undefined, headers)
    const type = { 'content-type': 'application/json', ...headers }
    return send(call, new TextEncoder().encode(JSON.stringify(body)), type)
  }

  return {
    url: server.url,
    port: server.port,
    firstOwnerLink: server.firstOwnerLink,
    ask,
    send: (call, bytes, headers = {}) => send(call, bytes, { 'content-type': 'application/octet-stream', ...headers }),
    async make(body = {}) {
      const { status, json, text } = await ask('POST /api/documents', body)
      if (status !== 201) throw new Error(text)
      return json.id
    },
    close: () => server.close(),
  }
}
