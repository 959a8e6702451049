import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Meters, RoomStats } from '../collaboration/index.js'

/** What Prometheus is told; a registry for each server, so that several can live in one process. */
export interface Metrics {
  readonly registry: Registry
  readonly httpSeconds: Histogram<'method' | 'route' | 'status'>
  readonly refusedUpgrades: Counter<'reason'>
  /** For live documents to tell. */
  readonly meters: Meters
}

/** Seconds; a commit is a millisecond or two on a good disk, half a second on a bad one. */
const COMMIT_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2]

/** How often the event loop's delay is looked at. Each look wakes the process, also when nobody is there. */
const LOOK_AT_DELAY_MS = 200

/** `live` is asked whenever Prometheus is. */
export function createMetrics(live: () => RoomStats): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOK_AT_DELAY_MS })

  const now: readonly Reading[] = [
    ['throughline_rooms', 'Documents held open', ({ rooms }) => rooms],
    ['throughline_connections', 'Open sockets', ({ connections }) => connections],
    ['throughline_waiting_bytes', 'Bytes of edits not yet durable', ({ waitingBytes }) => waitingBytes],
    ['throughline_store_failing', '1 while the store does not take edits', ({ storeFailing }) => Number(storeFailing)],
  ]
  for (const [name, help, read] of now) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read(live()))
      },
    })
  }

  const sinceStart: readonly Reading[] = [
    ['throughline_commits_total', 'Batches made durable', ({ commits }) => commits],
    ['throughline_committed_bytes_total', 'Bytes of edits made durable', ({ committedBytes }) => committedBytes],
    ['throughline_connection_errors_total', 'Connections ended by an error of ours', ({ errors }) => errors],
  ]
  for (const [name, help, read] of sinceStart) {
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(read(live()))
      },
    })
  }

  const commits = new Histogram({
    name: 'throughline_commit_seconds',
    help: 'Time until a batch of edits is durable',
    buckets: COMMIT_BUCKETS,
    registers,
  })
  const acknowledgements = new Histogram({
    name: 'throughline_acknowledgement_seconds',
    help: 'Time from the question whether all is saved to the answer',
    buckets: COMMIT_BUCKETS,
    registers,
  })
  const refused = new Counter({
    name: 'throughline_refused_connections_total',
    help: 'Sockets refused or ended by the server, by close code',
    labelNames: ['code'],
    registers,
  })

  return {
    registry,
    meters: {
      committed: (seconds) => commits.observe(seconds),
      acknowledged: (seconds) => acknowledgements.observe(seconds),
      refused: (code) => refused.inc({ code }),
    },
    httpSeconds: new Histogram({
      name: 'throughline_http_request_seconds',
      help: 'Time to answer HTTP requests',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    }),
    refusedUpgrades: new Counter({
      name: 'throughline_refused_upgrades_total',
      help: 'WebSocket upgrades refused',
      labelNames: ['reason'],
      registers,
    }),
  }
}

type Reading = readonly [name: string, help: string, read: (counts: RoomStats) => number]
