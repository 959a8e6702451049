/** What one client may ask of the server; 0 is no limit. */
export interface Limits {
  readonly messageBytes: number
  /** Per connection; as many again may come at once. */
  readonly messagesPerSecond: number
  /** Per connection; eight seconds' worth may come at once, so that work done offline can. */
  readonly bytesPerSecond: number
  readonly connectionsPerAddress: number
  readonly connectionsPerDocument: number
  readonly documentBytes: number
}
