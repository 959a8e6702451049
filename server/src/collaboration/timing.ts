/** Every wait of a live document, in ms. */
export interface Timing {
  /** The least time between the beginnings of two commits; what comes meanwhile is gathered. */
  readonly gather: number
  /** First pause after the store failed; doubles up to `retryAtMost`. */
  readonly retry: number
  readonly retryAtMost: number
  /** How often rooms look after themselves: index, revisions, unloading, slow readers. */
  readonly sweep: number
  /** The index is brought up to date when nobody has changed a document for `describe`, or after `describeAtMost`. */
  readonly describe: number
  readonly describeAtMost: number
  /** Nobody has the document open for this long: it leaves memory. */
  readonly unload: number
  /** Nobody has changed it for this long: an automatic revision is kept. */
  readonly quiet: number
  /** One is kept at least so often while people go on and on. */
  readonly reviseAtMost: number
  /** A connection to which nothing was sent for this long hears something. */
  readonly heartbeat: number
  /** A connection from which nothing came for this long is ended. */
  readonly silence: number
  /** More than 1 MB waits for a reader for this long: it is cut off. */
  readonly slow: number
  /** An awareness id is claimed by another: its owner must show life within this time. */
  readonly challenge: number
  /** How long presence is gathered when no update goes out before. */
  readonly presence: number
  /** How long other processes may take to say that somebody has a document open. */
  readonly answer: number
  /** How old what is known of somebody's role may become. Changes are told at once; this is for what was lost, and for ends. */
  readonly standing: number
  /** How long stopping may take before what is left is given up. */
  readonly stop: number
  /** How long a client may take to answer a close when the server stops. */
  readonly goodbye: number
}

/** The usual waits. */
export const TIMING: Timing = {
  gather: 2,
  retry: 50,
  retryAtMost: 5000,
  sweep: 1000,
  describe: 1000,
  describeAtMost: 10_000,
  unload: 5000,
  quiet: 5 * 60_000,
  reviseAtMost: 30 * 60_000,
  heartbeat: 15_000,
  silence: 45_000,
  slow: 10_000,
  challenge: 5000,
  presence: 15,
  answer: 500,
  standing: 20_000,
  stop: 8000,
  goodbye: 1000,
}
