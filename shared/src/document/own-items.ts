import * as Y from 'yjs'
import type { Step } from './others-work.js'

/** Knows which items of a document this person put there. */
export class OwnItems {
  readonly #clients = new Set<number>()
  /** Copies of what others wrote, made by bringing back something this person had deleted. */
  #copies = Y.createDeleteSet()

  /** Takes note of a transaction of this person's own. */
  note(transaction: Y.Transaction): void {
    this.#clients.add(transaction.doc.clientID)
  }

  isOwn(item: Y.Item): boolean {
    return this.#clients.has(item.id.client) && !this.#holdsCopies(item)
  }

  /** Takes note of what undo has just copied. */
  noteCopies(doc: Y.Doc, step: Step): void {
    const copies = Y.createDeleteSet()
    doc.transact((transaction) => {
      Y.iterateDeletedStructs(transaction, step.deletions, (struct) => {
        if (!(struct instanceof Y.Item) || struct.redone === null || this.isOwn(struct)) return
        const { client, clock } = struct.redone
        const ranges = copies.clients.get(client) ?? []
        copies.clients.set(client, ranges)
        ranges.push({ clock, len: struct.length })
      })
    })
    this.#copies = Y.mergeDeleteSets([this.#copies, copies])
  }

  // Letter by letter: copies may have been joined to letters of this person's own.
  #holdsCopies({ id, length }: Y.Item): boolean {
    if (!this.#copies.clients.has(id.client)) return false
    for (let n = 0; n < length; n += 1) if (Y.isDeleted(this.#copies, Y.createID(id.client, id.clock + n))) return true
    return false
  }
}
