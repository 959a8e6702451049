import { setTimeout as pause } from 'node:timers/promises'

/** Waits for a condition; gives up with the words of what it waited for. */
export async function until(what: string, condition: () => boolean, withinMs = 5000): Promise<void> {
  const end = performance.now() + withinMs
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited ${withinMs} ms in vain until ${what}`)
    await pause(5)
  }
}
