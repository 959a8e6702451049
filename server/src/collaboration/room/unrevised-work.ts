import type { Journal } from '../../history/index.js'

/** A document, and who did what in it since its last revision, as far as this server was told. */
export interface UnrevisedWork {
  readonly state: Uint8Array
  readonly journal: Journal
}
