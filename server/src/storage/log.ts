import type { Logger } from 'pino'

/** Where the server's parts write structured lines. Never a document's text, never its public id. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
