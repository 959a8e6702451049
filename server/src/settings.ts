import { isIP } from 'node:net'
import * as z from 'zod'

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/**
 * Every environment variable the server knows. docs/self-hosting.md has the same table of names and defaults; a test
 * compares the two.
 */
export const variables = {
  /** Port it listens on; 0 takes any free one. */
  port: variable('PORT', '4000', wholeNumber({ from: 0, to: 65_535 })),
  /** Address it listens on: this machine alone, unless AUTH_OPEN_ON_NETWORK says otherwise. */
  host: variable('HOST', '127.0.0.1', words(isHost, 'a host name or an IP address')),
  /** Folder of the SQLite store; made where it is missing. */
  dataDir: variable('DATA_DIR', './data', words(isAny, 'the path of a folder')),
  /** PostgreSQL database that keeps the documents instead, for any number of servers at once. */
  databaseUrl: variable(
    'DATABASE_URL',
    '',
    words(isDatabaseUrl, 'the address of a PostgreSQL database, such as postgres://user:password@host/name'),
    'secret',
  ),
  /** Folder for a backup a day; old ones are thinned out. None: no backups are made. */
  backupDir: variable('BACKUP_DIR', '', words(isAny, 'the path of a folder')),
  /** When the day's backup is made, by the server's clock. */
  backupAt: variable('BACKUP_AT', '03:00', words(isTimeOfDay, 'a time of day, such as 03:00')),
  /** Who may edit. `open`: whoever reaches the server. */
  auth: variable('AUTH', 'open', z.literal('open', 'open (accounts are not available in this version)')),
  /** `yes` lets an open server listen on a network, where whoever reaches it may read and edit everything. */
  authOpenOnNetwork: variable('AUTH_OPEN_ON_NETWORK', 'no', oneOf(['yes', 'no'])),
  /** Address that people type when a proxy stands in front: requests made to it and from its pages are accepted. */
  publicUrl: variable('PUBLIC_URL', '', words(isOrigin, 'an address without a path, such as https://toc.example.org')),
  /** Bytes of one message on a socket; a longer one closes that socket. 0 is no limit. */
  messageBytes: variable('MAX_MESSAGE_BYTES', '4194304', wholeNumber()),
  /** Messages a second from one socket, averaged over bursts. 0 is no limit. */
  messagesPerSecond: variable('MAX_MESSAGES_PER_SECOND', '200', wholeNumber()),
  /** Bytes a second from one socket; eight seconds' worth may come at once. 0 is no limit. */
  bytesPerSecond: variable('MAX_BYTES_PER_SECOND', '1048576', wholeNumber()),
  /** Sockets open at once from one address. 0 is no limit. */
  connectionsPerAddress: variable('MAX_CONNECTIONS_PER_ADDRESS', '200', wholeNumber()),
  /** Sockets open at once in one document, on one server. 0 is no limit. */
  connectionsPerDocument: variable('MAX_CONNECTIONS_PER_DOCUMENT', '200', wholeNumber()),
  /** HTTP requests to the API a minute from one address; making and drawing documents has a fifth of it. 0 is no limit. */
  requestsPerMinute: variable('MAX_REQUESTS_PER_MINUTE', '6000', wholeNumber()),
  /** Bytes of one document as it is kept; what would make it longer is refused. 0 is no limit. */
  documentBytes: variable('MAX_DOCUMENT_BYTES', '20971520', wholeNumber()),
  /** Least important log lines that are written. */
  logLevel: variable('LOG_LEVEL', 'info', oneOf(LEVELS)),
} as const

export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** Null: documents are kept in `dataDir`. */
  readonly databaseUrl: string | null
  /** Null: no backups are made by the server. `at`: minutes after midnight. */
  readonly backups: { readonly folder: string; readonly at: number } | null
  readonly auth: 'open'
  /** The origin people type, without a slash at its end; null where only the Host of a request counts. */
  readonly publicUrl: string | null
  /** 0 is no limit. */
  readonly limits: {
    readonly messageBytes: number
    readonly messagesPerSecond: number
    readonly bytesPerSecond: number
    readonly connectionsPerAddress: number
    readonly connectionsPerDocument: number
    readonly requestsPerMinute: number
    readonly documentBytes: number
  }
  readonly logLevel: (typeof LEVELS)[number]
}

/** A variable that cannot be used; its message is one line: name, value, and what is allowed. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

/** The settings in these environment variables; empty ones count as not given. Throws WrongSetting. */
export function readSettings(env: Environment): Settings {
  const host = variables.host.read(env)
  const openOnNetwork = variables.authOpenOnNetwork.read(env)
  if (!isThisMachine(host) && openOnNetwork === 'no') {
    throw new WrongSetting(
      `HOST=${host} would let everybody on the network read and edit everything, because AUTH=open; ` +
        'allowed: AUTH_OPEN_ON_NETWORK=yes with it, or HOST=127.0.0.1 behind a proxy that asks who people are',
    )
  }
  return {
    port: variables.port.read(env),
    host,
    dataDir: variables.dataDir.read(env),
    databaseUrl: variables.databaseUrl.read(env) || null,
    backups: backupsIn(env),
    auth: variables.auth.read(env),
    publicUrl: variables.publicUrl.read(env).replace(/\/$/, '') || null,
    limits: {
      messageBytes: variables.messageBytes.read(env),
      messagesPerSecond: variables.messagesPerSecond.read(env),
      bytesPerSecond: variables.bytesPerSecond.read(env),
      connectionsPerAddress: variables.connectionsPerAddress.read(env),
      connectionsPerDocument: variables.connectionsPerDocument.read(env),
      requestsPerMinute: variables.requestsPerMinute.read(env),
      documentBytes: variables.documentBytes.read(env),
    },
    logLevel: variables.logLevel.read(env),
  }
}

/** True for addresses that only programs on this machine reach. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

type Environment = Readonly<Record<string, string | undefined>>

function variable<Value>(
  name: string,
  standard: string,
  schema: z.ZodType<Value, string>,
  shown: 'shown' | 'secret' = 'shown',
) {
  return {
    name,
    standard,
    read(env: Environment): Value {
      const given = env[name] || standard
      const parsed = schema.safeParse(given)
      if (parsed.success) return parsed.data
      const said = shown === 'secret' ? name : `${name}=${given}`
      throw new WrongSetting(`${said} cannot be used; allowed: ${parsed.error.issues[0]?.message}`)
    },
  }
}

function wholeNumber({ from, to } = { from: 0, to: Number.MAX_SAFE_INTEGER }) {
  const allowed =
    to === Number.MAX_SAFE_INTEGER ? 'a whole number, 0 for no limit' : `a whole number from ${from} to ${to}`
  return words((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, allowed).transform(Number)
}

function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]) {
  return z.enum(values, values.join(', '))
}

function words(isAllowed: (text: string) => boolean, allowed: string) {
  return z.string().refine(isAllowed, allowed)
}

function isAny(): boolean {
  return true
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
}

function backupsIn(env: Environment): Settings['backups'] {
  const folder = variables.backupDir.read(env)
  const [hours = 0, minutes = 0] = variables.backupAt.read(env).split(':').map(Number)
  return folder === '' ? null : { folder, at: hours * 60 + minutes }
}

function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function isDatabaseUrl(text: string): boolean {
  return text === '' || (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol))
}

function isOrigin(text: string): boolean {
  // Empty is the default: no public address.
  if (text === '') return true
  if (!URL.canParse(text)) return false
  const { protocol, origin } = new URL(text)
  return /^https?:$/.test(protocol) && text.replace(/\/$/, '').toLowerCase() === origin
}
