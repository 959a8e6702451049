import type { NewsTopic, Refusal } from '@throughline/shared/protocol'
import type { Reader } from './outbox.js'

/** A connection as its room sees it. */
export interface Member extends Reader {
  refuse(refusal: Refusal): void
  /** The store began to fail, or works again (null). */
  hearTrouble(trouble: Error | null): void
  /** Something beside the document changed. */
  hearNews(topic: NewsTopic): void
  /** Somebody else claims its awareness id: it must show life. */
  challenge(): void
  /** Its role may have changed. */
  lookAgain(): void
  sweep(now: number): void
  /** Whether it may bring edits of so many clients that the document does not know yet. */
  mayBring(newClients: number): boolean
}
