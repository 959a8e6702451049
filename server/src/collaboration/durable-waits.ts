import type { Room } from './room/room.js'

/** Calls of the server that wait until what they changed is durable. */
export class DurableWaits {
  readonly #waiting = new Map<(error: Error) => void, Room>()

  /** Resolves when all of a room is durable; rejects when that is given up meanwhile. It is kept and tried again. */
  until(room: Room): Promise<void> {
    let giveUp: (error: Error) => void
    const durable = new Promise<void>((resolve, reject) => {
      giveUp = reject
      this.#waiting.set(giveUp, room)
      room.whenDurable(resolve)
    })
    return durable.finally(() => this.#waiting.delete(giveUp))
  }

  /** Lets those who wait for a room, or for any, know that it cannot be. */
  giveUp(error: Error, room: Room | null = null): void {
    for (const [reject, waiting] of this.#waiting) if (room === null || waiting === room) reject(error)
  }
}
