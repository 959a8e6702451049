import type { MessagePort } from 'node:worker_threads'
import { type Answer, type Call, carried } from './calls.js'
import { largeBuffers } from './large-buffers.js'

/** In a thread: answers calls from the main thread with blocking functions, one at a time, in order. */
export function answerCalls(port: MessagePort, functions: Record<string, (...values: never[]) => unknown>): void {
  port.on('message', ({ n, name, values }: Call) => {
    const said = answer(n, name, values)
    port.postMessage(said, largeBuffers(said))
  })

  function answer(n: number, name: string, values: readonly unknown[]): Answer {
    try {
      const call = functions[name]
      if (call === undefined) throw new Error(`the thread knows no ${name}`)
      return { n, value: Reflect.apply(call, undefined, values) }
    } catch (error) {
      return { n, error: carried(error) }
    }
  }
}
