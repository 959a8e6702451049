export { createApp } from './app.js'
export { createMetrics } from './metrics.js'
export type { Parts } from './parts.js'
export { acceptSockets } from './sync.js'
