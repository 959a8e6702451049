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
  /** Who may edit. `open`: whoever reaches the server; `accounts`: people sign in. */
  auth: variable('AUTH', 'open', oneOf(['open', 'accounts'])),
  /** `yes` lets an open server listen on a network, where whoever reaches it may read and edit everything. */
  authOpenOnNetwork: variable('AUTH_OPEN_ON_NETWORK', 'no', oneOf(['yes', 'no'])),
  /** Address that people type when a proxy stands in front: requests made to it and from its pages are accepted. */
  publicUrl: variable('PUBLIC_URL', '', words(isOrigin, 'an address without a path, such as https://toc.example.org')),
  /** What sessions and links in emails are signed with. None: one is drawn at the first start and kept in the store. */
  secret: variable(
    'SECRET',
    '',
    words(isSecret, 'at least 32 characters, such as `openssl rand -base64 32` gives'),
    'secret',
  ),
  /** Who may make an account. `invited`: whom an organisation invites; `anyone`: whoever reaches the server. */
  signUp: variable('SIGN_UP', 'invited', oneOf(['invited', 'anyone'])),
  /** Mail server that sends links and invitations. None: invitations, and new passwords, are links to hand over. */
  smtpUrl: variable('SMTP_URL', '', words(isSmtpUrl, 'a mail server, such as smtps://user:password@host'), 'secret'),
  /** Whom emails come from. */
  mailFrom: variable('MAIL_FROM', '', words(isSender, 'an address, such as Throughline <toc@example.org>')),
  /** OpenID Connect provider where people sign in with an account they have; more as OIDC_2_ISSUER to OIDC_9_ISSUER. */
  oidcIssuer: variable('OIDC_ISSUER', '', words(isIssuer, 'the address of an OpenID Connect provider')),
  /** What the provider calls this server. */
  oidcClientId: variable('OIDC_CLIENT_ID', '', words(isAny, 'the id the provider gave')),
  /** The secret the provider gave with it. */
  oidcClientSecret: variable('OIDC_CLIENT_SECRET', '', words(isAny, 'the secret the provider gave'), 'secret'),
  /** What people know the provider as. */
  oidcName: variable('OIDC_NAME', '', words(isAny, 'a name')),
  /** Days for which the audit log is kept, where people sign in; 0 keeps it for ever. */
  auditDays: variable('AUDIT_DAYS', '365', wholeNumber({ from: 0, to: 36_500 })),
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
  readonly auth: 'open' | 'accounts'
  /** The origin people type, without a slash at its end; null where only the Host of a request counts. */
  readonly publicUrl: string | null
  /** How people sign in where `auth` is `accounts`. */
  readonly accounts: AccountSettings
  /** How long the audit log is kept; 0: for ever. */
  readonly auditDays: number
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

export interface AccountSettings {
  /** Null: one is drawn and kept in the store. */
  readonly secret: string | null
  readonly signUp: 'invited' | 'anyone'
  /** Null: no emails are sent. */
  readonly mail: { readonly url: string; readonly from: string } | null
  readonly providers: readonly ProviderSettings[]
}

export interface ProviderSettings {
  /** `oidc`, `oidc-2`...: part of the address the provider sends people back to. */
  readonly id: string
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** A variable that cannot be used; its message is one line: name, value, and what is allowed. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

/** The settings in these environment variables; empty ones count as not given. Throws WrongSetting. */
export function readSettings(env: Environment): Settings {
  const host = variables.host.read(env)
  const auth = variables.auth.read(env)
  const publicUrl = variables.publicUrl.read(env).replace(/\/$/, '') || null
  if (auth === 'accounts' && !isThisMachine(host) && publicUrl === null) {
    throw new WrongSetting(
      `HOST=${host} with AUTH=accounts needs PUBLIC_URL, the address people type, for links in emails and for sign-in; ` +
        'allowed: an address without a path, such as https://toc.example.org',
    )
  }
  const openOnNetwork = variables.authOpenOnNetwork.read(env)
  if (auth === 'open' && !isThisMachine(host) && openOnNetwork === 'no') {
    throw new WrongSetting(
      `HOST=${host} would let everybody on the network read and edit everything, because AUTH=open; ` +
        'allowed: AUTH=accounts, AUTH_OPEN_ON_NETWORK=yes, or HOST=127.0.0.1 behind a proxy that asks who people are',
    )
  }
  return {
    port: variables.port.read(env),
    host,
    dataDir: variables.dataDir.read(env),
    databaseUrl: variables.databaseUrl.read(env) || null,
    backups: backupsIn(env),
    auth,
    publicUrl,
    accounts: accountsIn(env),
    auditDays: variables.auditDays.read(env),
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

function accountsIn(env: Environment): AccountSettings {
  const url = variables.smtpUrl.read(env)
  const from = variables.mailFrom.read(env)
  if (url !== '' && from === '') {
    throw new WrongSetting('SMTP_URL needs MAIL_FROM; allowed: an address, such as Throughline <toc@example.org>')
  }
  return {
    secret: variables.secret.read(env) || null,
    signUp: variables.signUp.read(env),
    mail: url === '' ? null : { url, from },
    providers: ['', ...'23456789'].flatMap((number) => providerIn(env, number)),
  }
}

/** The provider of OIDC_ISSUER, or of OIDC_2_ISSUER and so on. */
function providerIn(env: Environment, number: string): ProviderSettings[] {
  const numbered = (name: string) => (number === '' ? name : name.replace('OIDC_', `OIDC_${number}_`))
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME']
  const its: Environment = Object.fromEntries(names.map((name) => [name, env[numbered(name)]]))
  const issuer = variables.oidcIssuer.read(its).replace(/\/$/, '')
  if (issuer === '') return []
  const clientId = variables.oidcClientId.read(its)
  const clientSecret = variables.oidcClientSecret.read(its)
  if (clientId === '' || clientSecret === '') {
    throw new WrongSetting(
      `${numbered('OIDC_ISSUER')} needs ${numbered('OIDC_CLIENT_ID')} and ${numbered('OIDC_CLIENT_SECRET')}; ` +
        'allowed: what the provider gave for this server',
    )
  }
  const name = variables.oidcName.read(its) || new URL(issuer).host
  return [{ id: number === '' ? 'oidc' : `oidc-${number}`, name, issuer, clientId, clientSecret }]
}

function isSecret(text: string): boolean {
  return text === '' || text.length >= 32
}

function isSmtpUrl(text: string): boolean {
  return text === '' || (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol))
}

function isSender(text: string): boolean {
  return text === '' || /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(text)
}

function isIssuer(text: string): boolean {
  return text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
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
