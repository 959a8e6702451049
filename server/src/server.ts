import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Logger, pino } from 'pino'
import { type Access, accountsAccess, openAccess } from './access/index.js'
import { openAccounts, teamsOf } from './accounts/index.js'
import { noAudit, openAudit } from './audit/index.js'
import { startDailyBackups } from './backups/index.js'
import { createRooms } from './collaboration/index.js'
import {
  acceptSockets,
  createApp,
  createMetrics,
  type Metrics,
  notePerson,
  type Parts,
  startDigests,
  tellMentioned,
} from './http/index.js'
import { OwnedWork } from './notices/index.js'
import { closePictures } from './pictures/index.js'
import type { Settings } from './settings.js'
import { guestAccess } from './sharing/index.js'
import { openStorage, type Storage } from './storage/index.js'
import { createThreads } from './threads/index.js'

const SITE = fileURLToPath(new URL('../../client/dist/site', import.meta.url))

export interface Server {
  /** Where it listens: `http://localhost:4000`. */
  readonly url: string
  readonly port: number
  /** Where the first owner makes their account; null where nobody signs in, or somebody has an account. */
  readonly firstOwnerLink: string | null
  /** Stops accepting, makes durable what was received, closes the sockets (1012) and the store. */
  close(): Promise<void>
}

export interface ServerOptions {
  /** Instead of SQLite in the settings' folder. Closed with the server. */
  readonly storage?: Storage
  /** Instead of what the settings say about who may do what. */
  readonly access?: Access
  readonly log?: Logger
  /** Folder of the built client; null serves the API alone. */
  readonly siteDir?: string | null
}

/** HTTP and WebSocket on one port. Rejects when the port is taken or the store cannot be opened. */
export async function startServer(settings: Settings, options: ServerOptions = {}): Promise<Server> {
  // Standard output is for people; the log is for programs.
  const log = options.log ?? pino({ level: settings.logLevel }, pino.destination(2))
  const storage = options.storage ?? (await openStorage(settings, log))
  const metrics: Metrics = createMetrics(() => rooms.stats())
  const rooms = createRooms({ storage, limits: settings.limits, log, meters: metrics.meters })
  const backups = settings.backups === null ? null : startDailyBackups({ ...settings.backups, log })
  const audit =
    settings.auth === 'open' ? noAudit : openAudit({ records: storage.records, log, days: settings.auditDays })
  const accounts =
    settings.auth === 'open'
      ? null
      : openAccounts({
          settings,
          records: storage.records,
          log,
          ended: () => rooms.accessChanged(null),
          joinedBy: ({ organisation, role }, { id, name }) =>
            audit.note({ organisation, document: null, who: { id, name }, action: 'joined', details: { role } }),
          passwordReplaced: (person) => notePerson({ audit, storage }, { person, action: 'password-reset' }),
        })
  const signedIn =
    options.access ??
    (accounts === null ? openAccess : accountsAccess({ records: storage.records, teamsOf, ...accounts }))
  const access = guestAccess(signedIn, storage.records)
  const threads = createThreads({ records: storage.records, tell: (document) => rooms.tell(document, 'threads') })
  const ownedWork = new OwnedWork((id) => rooms.theory(id))
  const parts: Parts = { settings, storage, access, accounts, audit, rooms, threads, ownedWork, metrics, log }
  const siteDir = options.siteDir === undefined ? builtSite() : options.siteDir
  const app = await createApp(parts, { siteDir })
  const stopDigests = startDigests(parts)
  tellMentioned(parts)
  const sockets = acceptSockets(app.server, parts)

  async function close(): Promise<void> {
    backups?.stop()
    stopDigests()
    const closed = app.close()
    await rooms.close()
    // An HTTP server does not close before its last socket; the store is needed by requests until then.
    await sockets.end()
    await closed
    accounts?.close()
    audit.close()
    await storage.close()
    await closePictures()
  }

  try {
    await app.listen({ port: settings.port, host: settings.host })
  } catch (error) {
    await close()
    throw error
  }
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  const url = `http://${shownHost(settings.host)}:${port}`

  accounts?.begin(url)

  return {
    url,
    port,
    firstOwnerLink: (await accounts?.firstOwnerLink()) ?? null,
    async close() {
      log.info('stopping')
      await close()
      log.info('stopped')
    },
  }
}

function builtSite(): string | null {
  return existsSync(SITE) ? SITE : null
}

function shownHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
