import type { FastifyBaseLogger } from 'fastify'
import type { Access } from '../access/index.js'
import type { Accounts } from '../accounts/index.js'
import type { Audit } from '../audit/index.js'
import type { Rooms } from '../collaboration/index.js'
import type { OwnedWork } from '../notices/index.js'
import type { Settings } from '../settings.js'
import type { Storage } from '../storage/index.js'
import type { Threads } from '../threads/index.js'
import type { Metrics } from './metrics.js'

/** What routes work with. */
export interface Parts {
  readonly settings: Settings
  readonly storage: Storage
  readonly access: Access
  /** null: nobody signs in (`AUTH=open`). */
  readonly accounts: Accounts | null
  readonly audit: Audit
  readonly rooms: Rooms
  readonly threads: Threads
  /** What is given to people in each document. */
  readonly ownedWork: OwnedWork
  readonly metrics: Metrics
  readonly log: FastifyBaseLogger
}
