import { RawClient } from '@throughline/server/dist/collaboration/testing/raw-client.js'
import type { RunningServer } from './server.js'

/** A browser whose calls go to whichever server a balancer picks: its cookies go along. */
export interface Traveller {
  ask(server: At, call: `${string} /${string}`, body?: unknown): Promise<Answer>
  /** Opens a document; `RawClient` keeps all it hears. */
  open(server: At, documentId: string): Promise<RawClient>
}

export interface Answer {
  readonly status: number
  /** What it says; null where it says nothing. */
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts on what it finds
  readonly json: any
}

type At = Pick<RunningServer, 'url'>

export function traveller(): Traveller {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  return {
    async ask({ url }, call, body) {
      const [method = 'GET', path = '/'] = call.split(' ')
      const headers = { cookie: cookie(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      const response = await fetch(url + path, { method, headers, redirect: 'manual', ...sent })
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (value === '' || /max-age=0/i.test(set)) cookies.delete(name)
        else cookies.set(name, value)
      }
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json') === true
      return { status: response.status, json: isJson && text !== '' ? JSON.parse(text) : null }
    },
    open: ({ url }, id) => RawClient.open(`${url.replace('http', 'ws')}/sync/${id}`, { cookie: cookie() }),
  }
}
