import type { IncomingHttpHeaders } from 'node:http'
import { isThisMachine } from '../settings.js'

/** What a request says about where it goes and where it comes from. */
type Headers = Pick<IncomingHttpHeaders, 'host' | 'origin'>

/** Whether a request was meant for this server, by its headers. */
export interface OwnAddress {
  /**
   * True where the Host a request names is one of ours. A server that only this machine reaches answers to localhost
   * and its public address alone: else any page could reach it under a name of its own that leads to 127.0.0.1.
   */
  readonly isOwnHost: (headers: Headers) => boolean
  /** True where no page, or a page of ours, sends the request. Programs send no Origin. */
  readonly isOwnOrigin: (headers: Headers) => boolean
}

/** Tells own addresses from foreign ones. */
export function ownAddress(settings: { readonly host: string; readonly publicUrl: string | null }): OwnAddress {
  const publicHost = settings.publicUrl === null ? null : new URL(settings.publicUrl).host
  const onlyThisMachine = isThisMachine(settings.host)
  return {
    isOwnHost({ host = '' }) {
      return !onlyThisMachine || host === publicHost || isThisMachine(hostname(host))
    },
    isOwnOrigin({ host, origin }) {
      if (origin === undefined) return true
      if (origin === settings.publicUrl) return true
      return URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).host === host
    },
  }
}

function hostname(host: string): string {
  return host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
}
