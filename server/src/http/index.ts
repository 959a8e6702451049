export { createApp } from './app.js'
export { createMetrics, type Metrics } from './metrics.js'
export type { Parts } from './parts.js'
export { acceptSockets } from './sync.js'
